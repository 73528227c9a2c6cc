import { ReportingExecutionEngine } from '../agents/reporting-execution-engine.js';
import type { UserExecutionContext } from '../context.js';
import { requestFor, type RunResult } from '../runs.js';

export async function report(context: UserExecutionContext, prompt: string): Promise<RunResult> {
  const engine = new ReportingExecutionEngine(context);
  return engine.execute(requestFor(context, 'accountant', prompt));
}
