import { escapedMarkup } from '../escaped-markup.ts';
import { htmlCode } from './html-code.ts';
import type { TallyRow, Titled } from '../page.ts';
import { tallyColumns } from '../tally-columns.ts';

/** A titled table of counts: how often a thing is made and used, and what can be done about it. */
export function htmlTallyTable({ title, items }: Titled<TallyRow>): readonly string[] {
  const heads = tallyColumns.map(({ head }) => `<th scope="col" class="number">${head}</th>`).join('');
  return [
    '<div class="wide"><table>',
    `<thead><tr><th scope="col">${escapedMarkup(title)}</th>${heads}</tr></thead>`,
    '<tbody>',
    ...items.map(rowOf),
    '</tbody>',
    '</table></div>',
  ];
}

function rowOf(row: TallyRow): string {
  const numbers = tallyColumns.map(({ count, style }) => {
    const number = count(row.tally);
    return `<td class="number ${number === 0 ? 'zero' : style}">${number === 0 ? '·' : number}</td>`;
  });
  return `<tr${row.isSum ? ' class="sum"' : ''}><th scope="row">${labelOf(row)}</th>${numbers.join('')}</tr>`;
}

function labelOf({ label, isSum, module, remark }: TallyRow): string {
  if (isSum) return escapedMarkup(label);
  const note = module === undefined ? remark : htmlCode(module);
  return htmlCode(label) + (note === undefined ? '' : ` <span class="note">${note}</span>`);
}
