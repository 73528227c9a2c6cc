import type { ConstructionSite, FileFacts, ReferenceSite } from '../javascript/site.ts';
import type { SourceFile } from '../javascript/source-file.ts';
import type { Proposal, Reason } from '../sightings/proposal.ts';
import type { Usage } from '../sightings/sighting.ts';
import { type Drafted, isDraft } from './draft.ts';
import { joinUnits, proposeUnit, type Site } from './edit-unit.ts';
import { isTestFile } from './is-test-file.ts';
import { linkUnits } from './link-units.ts';
import { because } from './reason.ts';
import { holdsComment, isRemovable, removeBindings } from './remove-bindings.ts';
import { replaceConstruction } from './replace-construction.ts';
import { replaceTypes } from './replace-types.ts';

/** What to do about each sighting of a file. */
export type EditPlan = ReadonlyMap<Site, Proposal>;

/** Plans the edits of a file as a whole, so that what must change together does and the rest stays apart. */
export function planEdits(facts: FileFacts, file: SourceFile, isMovable: (site: Site) => boolean): EditPlan {
  const constructions = new Map(facts.constructions.map((site) => [site, draftConstruction(site, facts, file)]));
  const units = linkUnits(
    facts,
    {
      constructions,
      draftTypes: (sites, implementation, used) =>
        mapValues(replaceTypes(sites, implementation, used, file), (drafted) => cautious(drafted, file)),
      isMovable,
    },
    file,
  );
  const proposals = new Map(joinUnits(units, file).flatMap((unit) => [...proposeUnit(unit, file)]));
  proposeRemovals(facts.references.filter(isMovable), proposals, file);
  for (const site of facts.references) {
    if (!proposals.has(site)) proposals.set(site, { kind: 'explanation', reason: because(reasonFor(site, file)) });
  }
  return proposals;
}

/** Usages for which there is no edit at all, and those whose edit turned out to be impossible. */
const reasonsByUsage = {
  import: 'still-used',
  'unused-import': 'binding-shared',
  're-export': 'exported-again',
  type: 'linked-site',
  extends: 'subclass',
  implements: 'subclass',
  instanceof: 'instance-test',
  registration: 'used-as-value',
  alias: 'still-used',
  'unused-alias': 'binding-shared',
  member: 'used-as-value',
  mock: 'mocked-module',
  value: 'used-as-value',
} as const satisfies Record<Usage, Reason['code']>;

function reasonFor(site: ReferenceSite, file: SourceFile): Reason['code'] {
  return holdsComment(site, file) ? 'comment-would-be-lost' : reasonsByUsage[site.usage];
}

function draftConstruction(site: ConstructionSite, facts: FileFacts, file: SourceFile): Drafted {
  const isMocked = facts.references.some(
    ({ usage, implementation }) => usage === 'mock' && implementation === site.implementation,
  );
  return isMocked ? because('mocked-module') : cautious(replaceConstruction(site, file), file);
}

/** In a test, even a safe edit is a person's decision: the test may be about the old class. */
function cautious(drafted: Drafted, file: SourceFile): Drafted {
  if (!isDraft(drafted) || drafted.concern !== undefined || !isTestFile(file)) return drafted;
  return { ...drafted, concern: because('test-file') };
}

function mapValues<Key, In, Out>(map: ReadonlyMap<Key, In>, change: (value: In) => Out): ReadonlyMap<Key, Out> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}

function proposeRemovals(references: readonly ReferenceSite[], proposals: Map<Site, Proposal>, file: SourceFile): void {
  const removable = references.filter(
    (site) => (site.usage === 'unused-import' || site.usage === 'unused-alias') && isRemovable(site, file),
  );
  if (removable.length === 0) return;
  const proposal: Proposal = { kind: 'fix', edits: removeBindings(removable, file), dropped: [] };
  for (const site of removable) proposals.set(site, proposal);
}
