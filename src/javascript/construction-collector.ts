import type { TSESTree } from '@typescript-eslint/utils';
import type { Implementation } from '../concepts/concept.ts';
import type { Construction } from '../sightings/sighting.ts';
import { constructionFormOf } from './construction-of.ts';
import type { ConstructionSite } from './site.ts';

interface Candidate {
  /** Where the text names it, so that candidates can be told in the order of the text. */
  readonly start: number;
  readonly implementation: Implementation;
  readonly kinship: Construction['kinship'];
}

/** Merges what different paths say of one construction: `new (c ? A : B)()` is one construction with two candidates. */
export class ConstructionCollector {
  readonly #sites = new Map<ConstructionSite['node'], { readonly candidates: Candidate[]; isCertain: boolean }>();

  add(
    node: ConstructionSite['node'],
    place: TSESTree.Node,
    implementation: Implementation,
    kinship: Construction['kinship'],
    isCertain: boolean,
  ): void {
    const site = this.#sites.get(node) ?? { candidates: [], isCertain: true };
    this.#sites.set(node, site);
    site.candidates.push({ start: place.range[0], implementation, kinship });
    site.isCertain &&= isCertain;
  }

  /** The constructions in source order. */
  sites(): readonly ConstructionSite[] {
    return [...this.#sites].flatMap(([node, site]) => siteOf(node, site.candidates, site.isCertain)).sort(byPlace);
  }
}

function siteOf(
  node: ConstructionSite['node'],
  found: readonly Candidate[],
  isCertain: boolean,
): readonly ConstructionSite[] {
  const inOrder = [...found].sort((a, b) => a.start - b.start);
  const candidates = [...new Set(inOrder.map(({ implementation }) => implementation))];
  const [first] = inOrder;
  if (first === undefined) return [];
  const { implementation, kinship } = first;
  return [
    {
      place: node,
      implementation,
      form: constructionFormOf(node),
      kinship,
      node,
      candidates,
      isCertain: isCertain && candidates.length === 1 && inOrder.every((each) => each.kinship === kinship),
    },
  ];
}

function byPlace(a: ConstructionSite, b: ConstructionSite): number {
  return a.place.range[0] - b.place.range[0];
}
