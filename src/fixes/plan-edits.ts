import type { Implementation } from '../concepts/concept.ts';
import type { Registration } from '../javascript/containers/registration.ts';
import type { ConstructionSite, FileFacts, ReferenceSite } from '../javascript/site.ts';
import type { SourceFile } from '../javascript/source-file.ts';
import type { Proposal, Reason } from '../sightings/proposal.ts';
import type { Place } from '../sightings/place.ts';
import type { Usage } from '../sightings/sighting.ts';
import { type Drafted, isDraft } from './draft.ts';
import { type EditUnit, isSafe, joinUnits, proposeUnit, type Site } from './edit-unit.ts';
import { isTestFile } from './is-test-file.ts';
import { linkedSlots } from './linked-slots.ts';
import { planMoves } from './plan-moves.ts';
import { because } from './reason.ts';
import { holdsComment, isRemovable, removeBindings } from './remove-bindings.ts';
import { replaceConstruction } from './replace-construction.ts';
import { replaceRegistration } from './replace-registration.ts';
import { replaceTypes } from './replace-types.ts';

/** What to do about each sighting of a file. */
export type EditPlan = ReadonlyMap<Site, Proposal>;

/** What may be edited along with something else. */
export interface EditPermission {
  readonly isMovable: (site: Site) => boolean;
  /** A comment switches off the rule that would report the site. */
  readonly isSuppressed: (site: Site) => boolean;
}

/** Plans the edits of a file as a whole, so that what must change together does and the rest stays apart. */
export function planEdits(facts: FileFacts, file: SourceFile, { isMovable, isSuppressed }: EditPermission): EditPlan {
  const drafts = new Map(facts.constructions.map((site) => [site, draftConstruction(site, facts, file)]));
  const moved = planMoves(facts.references, file, (site) => !isSuppressed(site)).map((unit) =>
    unit.map((part) => ({ ...part, drafted: cautious(part.drafted, file) })),
  );
  const apart = new Set(moved.flat().flatMap(({ sites }) => sites));
  const others = facts.references.filter((site) => !apart.has(site));
  const units: EditUnit[] = [
    ...moved,
    ...typeGroups(others).flatMap((group) => linkTypes(group, drafts, file, isMovable)),
  ];
  const linked = new Set(units.flat().flatMap(({ sites }) => sites));
  for (const [site, drafted] of drafts) {
    if (!linked.has(site)) units.push([{ sites: [site], drafted }]);
  }
  for (const site of facts.references) {
    const { registration, implementation } = site;
    const isClass = file.catalog.classTableOf(implementation) !== undefined;
    if (registration !== undefined && isClass)
      units.push([{ sites: [site], drafted: draftRegistration(site, registration, facts, file) }]);
  }
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
  injection: 'injection-token',
  alias: 'still-used',
  'unused-alias': 'binding-shared',
  member: 'used-as-value',
  call: 'used-as-value',
  mock: 'mocked-module',
  value: 'used-as-value',
} as const satisfies Record<Usage, Reason['code']>;

function reasonFor(site: ReferenceSite, file: SourceFile): Reason['code'] {
  return holdsComment(site, file) ? 'comment-would-be-lost' : reasonsByUsage[site.usage];
}

function draftConstruction(site: ConstructionSite, facts: FileFacts, file: SourceFile): Drafted {
  return isMocked(site, facts) ? because('mocked-module') : cautious(replaceConstruction(site, file), file);
}

/** Consumers of what a container holds are in other files, which is a person's decision anyway. */
function draftRegistration(
  site: ReferenceSite,
  registration: Registration,
  facts: FileFacts,
  file: SourceFile,
): Drafted {
  const drafted = replaceRegistration(site, registration, file);
  if (!isDraft(drafted)) return drafted;
  if (isMocked(site, facts)) return because('mocked-module');
  return isTestFile(file) ? { ...drafted, concern: because('test-file') } : drafted;
}

function isMocked({ implementation }: Site, { references }: FileFacts): boolean {
  return references.some((other) => other.usage === 'mock' && other.implementation === implementation);
}

/** In a test, even a safe edit is a person's decision: the test may be about the old class. */
function cautious(drafted: Drafted, file: SourceFile): Drafted {
  if (!isDraft(drafted) || drafted.concern !== undefined || !isTestFile(file)) return drafted;
  return { ...drafted, concern: because('test-file') };
}

interface TypeGroup {
  readonly implementation: Implementation;
  readonly sites: readonly ReferenceSite[];
}

/** Types are edited together per class; each `instanceof` is a decision of its own. */
function typeGroups(references: readonly ReferenceSite[]): readonly TypeGroup[] {
  const types = new Map<Implementation, ReferenceSite[]>();
  const groups: TypeGroup[] = [];
  for (const site of references) {
    const { implementation, usage } = site;
    if (implementation.role !== 'deprecated') continue;
    if (usage === 'instanceof') groups.push({ implementation, sites: [site] });
    if (usage === 'type') types.set(implementation, [...(types.get(implementation) ?? []), site]);
  }
  return [...groups, ...[...types].map(([implementation, sites]) => ({ implementation, sites }))];
}

/** Puts the types of a class and the constructions whose instances they take into one unit, or says why that fails. */
function linkTypes(
  { implementation, sites }: TypeGroup,
  drafts: ReadonlyMap<ConstructionSite, Drafted>,
  file: SourceFile,
  isMovable: (site: Site) => boolean,
): readonly EditUnit[] {
  const drafted = cautious(replaceTypes(sites, implementation, file), file);
  if (sites.every(({ usage }) => usage === 'instanceof')) return [[{ sites, drafted }]];
  const own = [...drafts].filter(([{ candidates }]) => candidates.includes(implementation));
  const linked = own.filter(([site]) => takesPlaceIn(site, sites, file));
  const isFree = sites.every(isMovable) && own.every(([site]) => isMovable(site));
  if (isFree && isDraft(drafted) && own.every(([, construction]) => isSafe(construction))) {
    return [[{ sites, drafted }, ...linked.map(([site, construction]) => ({ sites: [site], drafted: construction }))]];
  }
  const reason = because('linked-site', implementation.name);
  return [
    [{ sites, drafted: isDraft(drafted) ? reason : drafted }],
    ...linked
      .filter(([, construction]) => isSafe(construction))
      .map(([site]): EditUnit => [{ sites: [site], drafted: reason }]),
  ];
}

function takesPlaceIn(site: ConstructionSite, types: readonly ReferenceSite[], file: SourceFile): boolean {
  const slots = linkedSlots(site.node, file);
  return types.some(({ place }) => !isInside(place, site.node) && slots.some((slot) => isInside(place, slot)));
}

function isInside(inner: Pick<Place, 'range'>, outer: Pick<Place, 'range'>): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];
}

function proposeRemovals(references: readonly ReferenceSite[], proposals: Map<Site, Proposal>, file: SourceFile): void {
  const removable = references.filter(
    (site) => (site.usage === 'unused-import' || site.usage === 'unused-alias') && isRemovable(site, file),
  );
  if (removable.length === 0) return;
  const proposal: Proposal = { kind: 'fix', edits: removeBindings(removable, file), dropped: [] };
  for (const site of removable) proposals.set(site, proposal);
}
