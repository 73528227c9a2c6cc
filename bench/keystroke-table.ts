import type { KeystrokeMeasures } from './lint-job.ts';

const heads = [
  '',
  'lines',
  'empty rule, CPU ms',
  'all, CPU ms',
  '÷ empty rule',
  'rule ms',
  'rule ms after a rest',
] as const;

/** A table of what one keystroke takes in files, by the names that they have in the report. */
export function keystrokeTable(measured: readonly (readonly [name: string, measures: KeystrokeMeasures])[]): string {
  const rows = measured.map(([name, { lines, empty, whole, ratio, rules, rested }]) => [
    name,
    lines.toLocaleString('en'),
    empty.toFixed(1),
    whole.toFixed(1),
    ratio.toFixed(3),
    rules.toFixed(2),
    rested.toFixed(2),
  ]);
  return [heads, heads.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
