import { BaseExecutionEngine } from '../agents/base-execution-engine.js';
import type { UserExecutionContext } from '../context.js';
import { requestFor, type RunResult } from '../runs.js';

const summaries = new Map<string, RunResult>();

export async function summarise(context: UserExecutionContext, topic: string): Promise<RunResult> {
  const engine = new BaseExecutionEngine(context);
  const summary = await engine.execute(requestFor(context, 'accountant', topic));
  summaries.set(summary.agent, summary);
  return summary;
}

export function lastSummary(): RunResult | undefined {
  return summaries.get('accountant');
}
