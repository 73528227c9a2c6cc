import type { BaselineEntry } from '../baseline/baseline.ts';
import type { Comparison } from '../baseline/compare-with-baseline.ts';
import { counted } from '../counted.ts';
import type { BaselinePage } from './page.ts';

/**
 * Says what an audit has that its baseline has not, and the other way round.
 *
 * @param baseline as the command line names it
 */
export function baselinePageOf({ fresh, paid, entries }: Comparison, baseline: string): BaselinePage {
  const known = sumOf(entries) - fresh.length;
  const gone = sumOf(paid);
  const command = `ssot audit --baseline ${baseline} --update`;
  return {
    title: `Baseline ${baseline}: ${known} known, ${fresh.length} new, ${gone} paid`,
    fresh:
      fresh.length === 0
        ? undefined
        : {
            title: `${counted(fresh.length, 'finding')} that the baseline does not know:`,
            items: fresh,
            remedy: { words: 'Take them out again. If they have to be, add them:', command },
          },
    paid:
      paid.length === 0
        ? undefined
        : {
            title: `${counted(gone, 'finding')} of the baseline ${gone === 1 ? 'is' : 'are'} gone:`,
            items: paid,
            remedy: { words: 'Record it, so that they do not come back:', command },
          },
  };
}

function sumOf(entries: readonly BaselineEntry[]): number {
  return entries.reduce((sum, { count }) => sum + count, 0);
}
