import { BaseExecutionEngine } from '../agents/base-execution-engine.js';
import type { UserExecutionContext } from '../context.js';
import { keepSummary, summaryKept } from '../data/kept-summary.js';
import { requestFor, type RunResult } from '../runs.js';

export async function summarise(context: UserExecutionContext, topic: string): Promise<RunResult> {
  const engine = new BaseExecutionEngine(context);
  const summary = await engine.execute(requestFor(context, 'accountant', topic));
  keepSummary(summary);
  return summary;
}

export function lastSummary(): RunResult | undefined {
  return summaryKept();
}
