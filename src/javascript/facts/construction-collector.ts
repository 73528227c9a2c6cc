import type { TSESLint } from '@typescript-eslint/utils';
import type { Implementation } from '../../concepts/concept.ts';
import type { SeenConstruction } from '../values/sightseer.ts';
import type { ConstructionSite, Dependent } from '../site.ts';
import { writtenClassOf } from './written-class.ts';

/** Merges what different paths say of one construction: `new (c ? A : B)()` is one construction with two candidates. */
export class ConstructionCollector {
  readonly #sites = new Map<ConstructionSite['node'], SeenConstruction[]>();

  add(construction: SeenConstruction): void {
    const ways = this.#sites.get(construction.node);
    if (ways === undefined) this.#sites.set(construction.node, [construction]);
    else ways.push(construction);
  }

  /**
   * The constructions in source order.
   *
   * @param dependents see {@link ConstructionSite.dependent}
   */
  sites(
    sourceCode: TSESLint.SourceCode,
    dependents: ReadonlyMap<Implementation, Dependent>,
  ): readonly ConstructionSite[] {
    return [...this.#sites.values()]
      .flatMap((ways) => siteOf(ways.toSorted(byPlace), sourceCode, dependents))
      .sort((a, b) => a.place.range[0] - b.place.range[0]);
  }
}

function siteOf(
  ways: readonly SeenConstruction[],
  sourceCode: TSESLint.SourceCode,
  dependents: ReadonlyMap<Implementation, Dependent>,
): readonly ConstructionSite[] {
  const [first] = ways;
  if (first === undefined) return [];
  const { node, form, implementation, kinship, creator } = first;
  const candidates = [...new Set<Implementation>(ways.map((way) => way.implementation))];
  const isAlone = candidates.length === 1 && ways.every((way) => way.kinship === kinship);
  return [
    {
      place: node,
      implementation,
      form,
      kinship,
      written: writtenClassOf(first, sourceCode),
      node,
      creator,
      dependent: dependents.get(implementation),
      candidates,
      isCertain: isAlone && ways.every((way) => way.isCertain()),
    },
  ];
}

/** Candidates are told in the order of the text. */
function byPlace(a: SeenConstruction, b: SeenConstruction): number {
  return a.place.range[0] - b.place.range[0];
}
