import { type Construction, placeOf } from './construction.ts';
import type { Report } from './plugin-linter.ts';
import type { Counts, Fixed } from './results.ts';
import type { VariantName } from './stand-in.ts';

/** Constructions that were there, those that are left of them, and what the rules say of these. */
export interface Outcome {
  readonly before: readonly Construction[];
  readonly after: readonly Construction[];
  readonly reports: readonly Report[];
  readonly variant: VariantName;
}

/** What became of constructions of each class. */
export function countsByClass(outcome: Outcome): ReadonlyMap<string, Counts> {
  const partOf = (sites: readonly Construction[], reference: string): readonly Construction[] =>
    sites.filter((site) => site.reference === reference);
  return new Map(
    [...new Set(outcome.before.map((site) => site.reference))].map((reference) => {
      const before = partOf(outcome.before, reference);
      return [reference, countsOf({ ...outcome, before, after: partOf(outcome.after, reference) })];
    }),
  );
}

/** What became of constructions. */
export function fixedOf(outcome: Outcome): Fixed {
  const reasonOf = reasonsIn(outcome);
  const left = outcome.after.filter((site) => isLegal(site, outcome));
  return { ...countsOf(outcome), left: left.map((site) => ({ ...site, reason: reasonOf(site) })) };
}

function isLegal({ mayAwait }: Construction, { variant }: Outcome): boolean {
  return variant !== 'async' || mayAwait;
}

function countsOf(outcome: Outcome): Counts {
  const { before, after, reports } = outcome;
  const reasonOf = reasonsIn(outcome);
  const countIllegal = (sites: readonly Construction[]): number =>
    sites.filter((site) => !isLegal(site, outcome)).length;
  const said = bySites(reports);
  const isSuggested = (site: Construction): boolean => said.get(placeOf(site))?.hasSuggestions === true;
  return {
    sites: before.length,
    legal: before.length - countIllegal(before),
    fixed: before.length - after.length,
    illegal: Math.max(0, countIllegal(before) - countIllegal(after)),
    suggested: countBy(after.filter(isSuggested), reasonOf),
    explained: countBy(
      after.filter((site) => !isSuggested(site)),
      reasonOf,
    ),
  };
}

function reasonsIn({ reports }: Outcome): (site: Construction) => string {
  const said = bySites(reports);
  return (site) => {
    const report = said.get(placeOf(site));
    if (report === undefined) return 'unreported';
    return report.reason === '' ? 'not-applied' : report.reason;
  };
}

function bySites(reports: readonly Report[]): ReadonlyMap<string, Report> {
  return new Map(reports.filter(({ rule }) => rule === 'no-direct-construction').map((each) => [placeOf(each), each]));
}

function countBy(
  sites: readonly Construction[],
  keyOf: (site: Construction) => string,
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const site of sites) counts[keyOf(site)] = (counts[keyOf(site)] ?? 0) + 1;
  return counts;
}
