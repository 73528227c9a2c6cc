import { bridge } from '../agents/agent-bridge.js';
import type { UserExecutionContext } from '../context.js';
import { requestFor, type RunResult } from '../runs.js';
import { tools } from '../tools/catalogue.js';

export async function digest(context: UserExecutionContext, topic: string): Promise<RunResult> {
  const { ExecutionEngine } = await import('../agents/execution-engine.js');
  const engine = new ExecutionEngine(tools, bridge);
  return engine.execute(requestFor(context, 'secretary', topic));
}

export async function digestAll(contexts: readonly UserExecutionContext[], topic: string): Promise<RunResult[]> {
  return Promise.all(contexts.map((context) => digest(context, topic)));
}
