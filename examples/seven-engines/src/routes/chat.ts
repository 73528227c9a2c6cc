import { bridge } from '../agents/agent-bridge.js';
import { ExecutionEngine } from '../agents/execution-engine.js';
import type { UserExecutionContext } from '../context.js';
import { requestFor, type RunResult } from '../runs.js';
import { tools } from '../tools/catalogue.js';

export async function chat(context: UserExecutionContext, prompt: string): Promise<RunResult> {
  const request = requestFor(context, 'secretary', prompt);
  const engine = new ExecutionEngine(tools, bridge);
  return engine.execute(request);
}
