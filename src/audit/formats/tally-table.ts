import type { Tally } from '../audit.ts';
import type { TallyRow, Titled } from './page.ts';
import { tallyColumns } from './tally-columns.ts';
import type { TextOptions } from './text-options.ts';

/** So that short tables stand as wide as most others. */
const narrowestLabels = 30;

const gap = 2;
const columnWidths = tallyColumns.map(({ head }) => Math.max(head.length, 4) + gap);
const numbersWidth = columnWidths.reduce((sum, width) => sum + width, 0);
const indent = '  ';

/** A titled table of counts: how often a thing is made and used, and what can be done about it. */
export function tallyTable({ title, items }: Titled<TallyRow>, { columns, paint }: TextOptions): readonly string[] {
  const room = columns - numbersWidth - indent.length;
  const width = Math.min(room, Math.max(narrowestLabels, title.length, ...items.map(({ label }) => label.length)));
  const heads = tallyColumns.map(({ head }, index) => head.padStart(columnWidths[index] ?? 0)).join('');
  return [
    indent + paint('bold', title.padEnd(width)) + paint('dim', heads),
    ...items.flatMap(({ label, module, remark, tally }) => [
      indent + shortened(label, width).padEnd(width) + numbersOf(tally, paint),
      ...[module, remark].flatMap((note) => (note === undefined ? [] : [indent + indent + paint('dim', note)])),
    ]),
  ];
}

function numbersOf(tally: Tally, paint: TextOptions['paint']): string {
  return tallyColumns
    .map(({ count, style }, index) => {
      const number = count(tally);
      const text = (number === 0 ? '·' : String(number)).padStart(columnWidths[index] ?? 0);
      return paint(number === 0 ? 'dim' : style, text);
    })
    .join('');
}

/** The end of a path says more than its beginning. */
function shortened(text: string, width: number): string {
  return text.length <= width ? text : `…${text.slice(text.length - width + 1)}`;
}
