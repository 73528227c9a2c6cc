import type { Implementation } from '../concepts/concept.ts';
import type { ConstructionSite } from '../javascript/site.ts';
import type { SourceFile } from '../javascript/source-file.ts';
import type { Drafted } from './draft.ts';
import { type EditUnit, isCautious, type Site } from './edit-unit.ts';

/**
 * Takes constructions out of units that are not fixed as they are, where the canonical class extends the deprecated one and
 * adds nothing: its instances fit wherever types and tests go on to name the deprecated class, and the other way round.
 * Types wait all the same: what is declared to hold the canonical class is to hold nothing else.
 */
export function releaseConstructions(
  units: readonly EditUnit[],
  implementation: Implementation,
  constructions: ReadonlyMap<ConstructionSite, Drafted>,
  { catalog }: SourceFile,
): readonly EditUnit[] {
  const { concept } = implementation;
  if (!catalog.isTwinOf(concept.canonical, implementation)) return units;
  const free = new Map<Site, Drafted>(
    [...constructions].filter(([site, drafted]) => site.implementation.concept === concept && isCautious(drafted)),
  );
  return units.flatMap((unit) => {
    if (unit.every(({ drafted }) => isCautious(drafted))) return [unit];
    const held = unit.filter(({ sites }) => !sites.some((site) => free.has(site)));
    const released = unit
      .flatMap(({ sites }) => sites)
      .flatMap((site): EditUnit[] => {
        const drafted = free.get(site);
        return drafted === undefined ? [] : [[{ sites: [site], drafted }]];
      });
    return [...(held.length > 0 ? [held] : []), ...released];
  });
}
