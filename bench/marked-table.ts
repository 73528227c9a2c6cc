import type { Series } from './run-in-turns.ts';
import { graphRules } from './variants.ts';

const heads = ['', 'lines', 'of these ours find', 'ours find besides'] as const;

/** A table of the lines in which each of several rules finds something, and of how many of them ours do, too. */
export function markedTable(series: readonly Series[]): string {
  const linesOf = ({ runs }: Series): readonly string[] => runs[0]?.lines ?? [];
  const own = new Set(series.filter(({ variant }) => variant === graphRules).flatMap(linesOf));
  const rows = series.flatMap((each) => {
    const lines = linesOf(each);
    const both = lines.filter((line) => own.has(line)).length;
    return lines.length === 0 ? [] : [[each.variant.name, lines.length, both, own.size - both]];
  });
  return [heads, heads.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
