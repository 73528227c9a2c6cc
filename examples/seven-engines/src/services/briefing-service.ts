import { bridge } from '../agents/agent-bridge.js';
import * as engines from '../agents/execution-engine.js';
import type { UserExecutionContext } from '../context.js';
import { requestFor, type RunResult } from '../runs.js';
import { tools } from '../tools/catalogue.js';

export async function brief(context: UserExecutionContext, topic: string): Promise<RunResult> {
  const engine = new engines.ExecutionEngine(tools, bridge);
  return engine.execute(requestFor(context, 'secretary', topic));
}
