import { bridge } from '../agents/agent-bridge.js';
import { RequestScopedExecutionEngine } from '../agents/request-scoped-execution-engine.js';
import type { UserExecutionContext } from '../context.js';
import { requestFor, type RunResult } from '../runs.js';
import { tools } from '../tools/catalogue.js';

/** Checks the papers and the budget of a project, and returns the transcript. */
export async function review(context: UserExecutionContext, project: string): Promise<readonly RunResult[]> {
  const engine = new RequestScopedExecutionEngine(context, tools, bridge);
  await engine.execute(requestFor(context, 'librarian', project));
  await engine.execute(requestFor(context, 'accountant', project));
  return engine.getHistory();
}
