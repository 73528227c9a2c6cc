import { type Construction, placeOf } from './construction.ts';
import type { Report } from './plugin-linter.ts';
import type { Fixed } from './results.ts';
import type { VariantName } from './stand-in.ts';

/** What became of constructions: those that were there, those that are left, and what the rules say of these. */
export function fixedOf(
  before: readonly Construction[],
  after: readonly Construction[],
  reports: readonly Report[],
  variant: VariantName,
): Fixed {
  const isLegal = ({ mayAwait }: Construction): boolean => variant !== 'async' || mayAwait;
  const said = new Map(
    reports.filter(({ rule }) => rule === 'no-direct-construction').map((each) => [placeOf(each), each]),
  );
  const reasonOf = (site: Construction): string => {
    const report = said.get(placeOf(site));
    if (report === undefined) return 'unreported';
    return report.reason === '' ? 'not-applied' : report.reason;
  };
  const countIllegal = (sites: readonly Construction[]): number => sites.filter((site) => !isLegal(site)).length;
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
    left: after.filter(isLegal).map((site) => ({ ...site, reason: reasonOf(site) })),
  };
}

function countBy(
  sites: readonly Construction[],
  keyOf: (site: Construction) => string,
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const site of sites) counts[keyOf(site)] = (counts[keyOf(site)] ?? 0) + 1;
  return counts;
}
