import { type Construction, placeOf } from './construction.ts';
import type { Report } from './plugin-linter.ts';
import type { Detection } from './results.ts';

/** Holds what the rules report against what the compiler knows. */
export function detectionOf(
  constructions: readonly Construction[],
  reports: readonly Report[],
  isTrueReference: (report: Report) => boolean,
): Detection {
  const built = reports.filter(({ rule }) => rule === 'no-direct-construction');
  const references = reports.filter(({ rule }) => rule === 'no-deprecated-reference');
  const reported = new Set(built.map(placeOf));
  const known = new Set(constructions.map(placeOf));
  const shareOf = (way: Construction['way']): Share => {
    const sites = constructions.filter((each) => each.way === way);
    return { sites, missed: sites.filter((site) => !reported.has(placeOf(site))) };
  };
  const [direct, values] = [shareOf('direct'), shareOf('value')];
  const [subclasses, methods] = [shareOf('subclass'), shareOf('method')];
  return {
    sites: direct.sites.length,
    found: direct.sites.length - direct.missed.length,
    missed: direct.missed,
    values: values.sites.length,
    valuesFound: values.sites.length - values.missed.length,
    valuesMissed: values.missed,
    subclasses: subclasses.sites.length,
    subclassesFound: subclasses.sites.length - subclasses.missed.length,
    methods: methods.sites.length,
    methodsFound: methods.sites.length - methods.missed.length,
    references: references.length,
    falseReports: [
      ...built.filter((report) => !known.has(placeOf(report))),
      ...references.filter((report) => !isTrueReference(report)),
    ],
    failures: reports.filter(({ rule }) => rule === '' || rule === 'valid-settings'),
  };
}

interface Share {
  readonly sites: readonly Construction[];
  readonly missed: readonly Construction[];
}
