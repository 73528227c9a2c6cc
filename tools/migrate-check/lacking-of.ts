import { type Construction, placeOf } from './construction.ts';
import type { Report } from './plugin-linter.ts';
import type { LackingResult } from './results.ts';

/** Sites before, after a migration to what lacks nothing, and after one to what lacks a member. */
export interface LackingOutcome {
  readonly before: readonly Construction[];
  readonly whole: readonly Construction[];
  readonly lacking: readonly Construction[];
  /** What the rules say of the sites that are left in the end. */
  readonly reports: readonly Report[];
  /** Files that need the member. */
  readonly needing: ReadonlySet<string>;
}

/** Which sites need the member, file by file, and which are left although their file does not. */
export function lackingOf({
  before,
  whole,
  lacking,
  reports,
  needing,
}: LackingOutcome): Pick<LackingResult, 'fixable' | 'fixed' | 'heldBack' | 'left' | 'needing'> {
  const fixableIn = (file: string): number => countIn(file, before) - countIn(file, whole);
  const reasons = new Map(
    reports.filter(({ rule }) => rule === 'no-direct-construction').map((each) => [placeOf(each), each.reason]),
  );
  const left = lessThose(lacking, whole).map((site) => ({
    ...site,
    reason: reasons.get(placeOf(site)) ?? 'unreported',
  }));
  const counts: Record<string, number> = {};
  for (const { reason } of left) counts[reason] = (counts[reason] ?? 0) + 1;
  return {
    fixable: before.length - whole.length,
    needing: [...needing].reduce((sum, file) => sum + fixableIn(file), 0),
    fixed: before.length - lacking.length,
    left: counts,
    heldBack: left.filter(({ file }) => !needing.has(file)),
  };
}

function countIn(file: string, sites: readonly Construction[]): number {
  return sites.filter((site) => site.file === file).length;
}

/** The sites without those that would be left anyway, which are known by their texts, for their places move. */
function lessThose(sites: readonly Construction[], others: readonly Construction[]): readonly Construction[] {
  const spare = [...others];
  return sites.filter(({ file, text }) => {
    const same = spare.findIndex((other) => other.file === file && other.text === text);
    if (same >= 0) spare.splice(same, 1);
    return same < 0;
  });
}
