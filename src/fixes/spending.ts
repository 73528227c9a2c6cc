import type { TSESTree } from '@typescript-eslint/utils';
import type { ConstructionSite, FileFacts } from '../javascript/site.ts';
import type { SourceFile } from '../javascript/source-file.ts';
import type { TextEdit } from '../sightings/proposal.ts';
import { isDraft } from './draft.ts';
import { type EditUnit, isSafe, type Site } from './edit-unit.ts';
import { type SpentBinding, spentBindings } from './imports/spent-bindings.ts';

/** How the edits of a unit leave bindings of other modules without a use. */
export interface Spending {
  /** Those that go with the unit. */
  readonly spent: readonly SpentBinding[];
  /** Makes the fix wait for that of another site, with which it overlaps, so that the last one takes the binding along. */
  readonly delay: readonly TextEdit[];
  /** Names of what stays in the file, although nothing uses it once the last site that did is fixed. */
  readonly left: readonly string[];
}

/**
 * Makes the question how a unit leaves bindings without a use. Each construction keeps an edit of its own: with several of
 * them, the last one in the text waits until it is the only one.
 *
 * @param isMovable may the site be fixed along with others?
 */
export function createSpending(
  facts: FileFacts,
  units: readonly EditUnit[],
  isMovable: (site: Site) => boolean,
  file: SourceFile,
): (unit: EditUnit) => Spending {
  const found = spentBindings(facts, cutBy(units), file);
  const all = found.filter(({ isLeft }) => isLeft !== true);
  const fixed = new Set(
    units.filter((unit) => unit.every(({ drafted }) => isSafe(drafted))).flatMap((unit) => sitesOf(unit)),
  );
  const isFixed = (site: Site): boolean => fixed.has(site) && isMovable(site);
  return (unit) => {
    const own = new Set(sitesOf(unit));
    const spent = all.filter(({ sites }) => sites.every((site) => own.has(site)));
    const delay = all
      .filter((each) => !spent.includes(each) && each.sites.every(isFixed))
      .flatMap(({ sites }): readonly TextEdit[] => {
        const [first, last] = [sites[0], sites.at(-1)];
        if (first === undefined || last === undefined || !own.has(last)) return [];
        const [offset] = first.node.range;
        return [{ range: [offset, offset], text: '' }];
      });
    const left = found.filter(({ isLeft, sites }) => {
      const last = sites.at(-1);
      return isLeft === true && last !== undefined && own.has(last) && sites.every(isFixed);
    });
    return { spent, delay, left: left.map(({ name }) => name) };
  };
}

/** By argument that goes, the construction that it goes with. */
function cutBy(units: readonly EditUnit[]): ReadonlyMap<TSESTree.Node, ConstructionSite> {
  const cut = new Map<TSESTree.Node, ConstructionSite>();
  for (const { drafted, sites } of units.flat()) {
    const [site] = sites;
    if (!isDraft(drafted) || site === undefined || !('form' in site)) continue;
    for (const node of drafted.cut ?? []) cut.set(node, site);
  }
  return cut;
}

function sitesOf(unit: EditUnit): readonly Site[] {
  return unit.flatMap(({ sites }) => sites);
}
