import { bridge } from '../agents/agent-bridge.js';
import { ExecutionEngine } from '../agents/execution-engine.js';
import type { UserExecutionContext } from '../context.js';
import { requestFor } from '../runs.js';
import { tools } from '../tools/catalogue.js';

const Engine = ExecutionEngine;

export async function archive(context: UserExecutionContext, topic: string): Promise<string> {
  const { userId } = context;
  const engine = new Engine(tools, bridge);
  const { output } = await engine.execute(requestFor(context, 'librarian', topic));
  return `${userId}/${topic}: ${output}`;
}
