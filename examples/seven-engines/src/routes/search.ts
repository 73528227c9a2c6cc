import { bridge } from '../agents/agent-bridge.js';
import { ExecutionEngine as Engine } from '../agents/execution-engine.js';
import type { UserExecutionContext } from '../context.js';
import { requestFor, type RunResult } from '../runs.js';
import { tools } from '../tools/catalogue.js';

export async function search(context: UserExecutionContext, query: string): Promise<RunResult> {
  return new Engine(tools, bridge).execute(requestFor(context, 'librarian', query));
}
