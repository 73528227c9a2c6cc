import type { KeystrokeMeasures } from './lint-job.ts';

const heads = ['lines', 'CPU ms', '÷ empty rule', 'rule ms', 'rule ms after a rest'] as const;

/** A table of what one keystroke takes in files of several lengths. */
export function keystrokeTable(measured: readonly KeystrokeMeasures[]): string {
  const rows = measured.map(({ lines, whole, ratio, rules, rested }) => [
    lines.toLocaleString('en'),
    whole.toFixed(1),
    ratio.toFixed(3),
    rules.toFixed(2),
    rested.toFixed(2),
  ]);
  return [heads, heads.map(() => '---:'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
