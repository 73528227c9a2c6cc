import type { BaselineEntry } from '../../src/audit/baseline/baseline.ts';
import { type Format, render } from '../../src/audit/formats/render.ts';
import type { Report } from '../../src/audit/formats/report.ts';
import { judge } from '../../src/audit/judge.ts';
import { sampleCollection } from './sample-collection.ts';

const audit = judge(sampleCollection);
const [known, second] = audit.findings;
if (known === undefined || second === undefined) throw new Error('The sample has two findings.');

/** The finding that the baseline of `held` does not know. */
export const fresh = second;

const paid: BaselineEntry = {
  ...{
    file: 'src/d.ts',
    rule: 'no-direct-construction',
    concept: 'engine',
    thing: 'OldEngine',
    symbol: 'run',
    count: 1,
  },
};
/** No baseline. */
export const without: Report = {
  audit,
  comparison: undefined,
  baseline: undefined,
  cwd: '/srv/my app/packages/api',
  folder: 'packages/api',
};
/** A baseline that knows one finding, not the other, and one that is gone. */
export const held: Report = {
  ...without,
  baseline: 'debt.json',
  comparison: { fresh: [fresh], paid: [paid], unseen: [], entries: [] },
};
/** No finding, in no file. */
export const nothing: Report = { ...without, audit: judge({ ...sampleCollection, findings: [], files: [] }) };

/** A report as the program writes it. */
export async function rendered(format: Format, report: Report): Promise<string> {
  return render(format, report, { columns: 80, paint: (_, text) => text });
}
