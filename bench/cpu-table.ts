import type { CpuTimes } from './lint-job.ts';
import { median } from './report-of.ts';

/** A table of the CPU time of each rule over that of the parser, medians of runs, with a column for each registry. */
export function cpuTable(runs: Readonly<Record<string, readonly CpuTimes[]>>): string {
  const columns = Object.values(runs);
  const names = new Set(columns.flatMap((times) => times.flatMap(({ rules }) => Object.keys(rules))));
  const shareOf = (take: (times: CpuTimes) => number): readonly string[] =>
    columns.map((times) => median(times.map((each) => take(each) / each.parse)).toFixed(4));
  const rows = [
    ...[...names].sort().map((name) => [`\`${name}\``, ...shareOf(({ rules }) => rules[name] ?? 0)]),
    ['**all**', ...shareOf(({ rules }) => Object.values(rules).reduce((sum, time) => sum + time, 0))],
    ['parser, CPU s', ...columns.map((times) => (median(times.map(({ parse }) => parse)) / 1000).toFixed(2))],
  ];
  return [['rule ÷ parse, CPU', ...Object.keys(runs)], ['---', ...columns.map(() => '---:')], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
