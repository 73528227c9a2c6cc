import type { Tally } from '../audit.ts';
import type { TextOptions } from './text-options.ts';

interface Row {
  readonly label: string;
  /** Stands under the label; nothing does when it is empty. */
  readonly note: string;
  readonly tally: Tally;
}

const columnsOfTally = [
  { head: 'made', count: ({ constructions }: Tally) => constructions, style: 'bold' },
  { head: 'used', count: ({ references }: Tally) => references, style: 'bold' },
  { head: 'fix', count: ({ fix }: Tally) => fix, style: 'green' },
  { head: 'suggest', count: ({ suggestion }: Tally) => suggestion, style: 'yellow' },
  { head: 'wait', count: ({ waiting }: Tally) => waiting, style: 'bold' },
  { head: 'neither', count: ({ explanation }: Tally) => explanation, style: 'red' },
] as const;

/** So that short tables stand as wide as most others. */
const narrowestLabels = 30;

const gap = 2;
const columnWidths = columnsOfTally.map(({ head }) => Math.max(head.length, 4) + gap);
const numbersWidth = columnWidths.reduce((sum, width) => sum + width, 0);
const indent = '  ';

/** A titled table of counts: how often a thing is made and used, and what can be done about it. */
export function tallyTable(title: string, rows: readonly Row[], { columns, paint }: TextOptions): readonly string[] {
  const room = columns - numbersWidth - indent.length;
  const width = Math.min(room, Math.max(narrowestLabels, title.length, ...rows.map(({ label }) => label.length)));
  const heads = columnsOfTally.map(({ head }, index) => head.padStart(columnWidths[index] ?? 0)).join('');
  return [
    indent + paint('bold', title.padEnd(width)) + paint('dim', heads),
    ...rows.flatMap(({ label, note, tally }) => [
      indent + shortened(label, width).padEnd(width) + numbersOf(tally, paint),
      ...(note === '' ? [] : [indent + indent + paint('dim', note)]),
    ]),
  ];
}

function numbersOf(tally: Tally, paint: TextOptions['paint']): string {
  return columnsOfTally
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
