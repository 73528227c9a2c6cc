import type { RunResult } from '../runs.js';

let kept: RunResult | undefined;

export function keepSummary(summary: RunResult): void {
  kept = summary;
}

export function summaryKept(): RunResult | undefined {
  return kept;
}
