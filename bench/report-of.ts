import { emptyRule } from './variants.ts';
import type { Series } from './run-in-turns.ts';

const heads = [
  '',
  'wall s',
  '÷ empty rule',
  'CPU s',
  '÷ empty rule',
  'peak MB',
  'rule ms',
  'rule ÷ parse',
  'read',
  'parsed',
  'resolved',
  'findings',
  'not parsed',
] as const;

/**
 * A table of medians. Ratios are medians of those of each pair of runs. What our module graph reads, parses and resolves is
 * the same in every run.
 */
export function reportOf(series: readonly Series[]): string {
  const base = series.find(({ variant }) => variant === emptyRule)?.runs ?? [];
  const rows = series.map(({ variant, runs }) => [
    variant.name,
    (medianOf(runs, ({ wall }) => wall) / 1000).toFixed(2),
    median(runs.map(({ wall }, round) => wall / (base[round]?.wall ?? Number.NaN))).toFixed(3),
    (medianOf(runs, ({ cpu }) => cpu) / 1000).toFixed(2),
    median(runs.map(({ cpu }, round) => cpu / (base[round]?.cpu ?? Number.NaN))).toFixed(3),
    (medianOf(runs, ({ peakMemory }) => peakMemory) / 2 ** 20).toFixed(0),
    medianOf(runs, ({ rules }) => rules).toFixed(1),
    medianOf(runs, ({ rules, parse }) => rules / parse).toFixed(4),
    ...[runs[0]?.graph?.reads, runs[0]?.graph?.parses, runs[0]?.graph?.resolutions].map((count) => String(count ?? '')),
    String(runs[0]?.findings ?? 0),
    String(runs[0]?.unparsed ?? 0),
  ]);
  return [heads, heads.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function medianOf<Run>(runs: readonly Run[], measure: (run: Run) => number): number {
  return median(runs.map(measure));
}

/** The middle of the numbers, or half way between the two in the middle; `NaN` of none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}
