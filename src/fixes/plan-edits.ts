import type { Implementation } from '../concepts/concept.ts';
import type { ConstructionSite, FileFacts, ReferenceSite } from '../javascript/site.ts';
import type { SourceFile } from '../javascript/source-file.ts';
import type { Proposal, Reason, TextEdit } from '../sightings/proposal.ts';
import type { Usage } from '../sightings/sighting.ts';
import { type Draft, type Drafted, isDraft } from './draft.ts';
import { isTestFile } from './is-test-file.ts';
import { linkedSlots } from './linked-slots.ts';
import { type ImportPlan, planImports } from './plan-imports.ts';
import { because } from './reason.ts';
import { holdsComment, isRemovable, removeBindings } from './remove-bindings.ts';
import { replaceConstruction } from './replace-construction.ts';
import { replaceTypes } from './replace-types.ts';

type Site = ConstructionSite | ReferenceSite;

/** What to do about each sighting of a file. */
export type EditPlan = ReadonlyMap<Site, Proposal>;

/**
 * ESLint applies overlapping fixes one after the other, in at most ten passes, and fixes that add an import overlap. Up
 * to this many new imports every site keeps a fix of its own; a file that needs more is edited as a whole.
 */
const mostSeparateImports = 4;

/** Plans the edits of a file as a whole, so that what must change together does and the rest stays apart. */
export function planEdits(facts: FileFacts, file: SourceFile): EditPlan {
  const proposals = new Map<Site, Proposal>();
  const drafts = new Map<Site, Drafted>();
  for (const site of facts.constructions) drafts.set(site, draftConstruction(site, facts, file));
  const units: Unit[] = [];
  for (const group of typeGroups(facts.references)) units.push(...linkTypes(group, drafts, facts, file));
  const linked = new Set(units.flatMap(({ sites }) => sites));
  for (const [site, drafted] of drafts) {
    if (!linked.has(site)) units.push({ sites: [site], drafted: [drafted] });
  }
  for (const unit of joinUnits(units, file)) propose(unit, proposals, file);
  proposeRemovals(facts.references, proposals, file);
  for (const site of facts.references) {
    if (!proposals.has(site)) proposals.set(site, { kind: 'explanation', reason: because(reasonFor(site, file)) });
  }
  return proposals;
}

/** Sites that are edited together or not at all. */
interface Unit {
  readonly sites: readonly Site[];
  readonly drafted: readonly Drafted[];
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
  alias: 'used-as-value',
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
  drafts: ReadonlyMap<Site, Drafted>,
  { constructions }: FileFacts,
  file: SourceFile,
): readonly Unit[] {
  const drafted = cautious(replaceTypes(sites, implementation, file), file);
  if (sites.every(({ usage }) => usage === 'instanceof')) return [{ sites, drafted: [drafted] }];
  const own = constructions.filter(({ candidates }) => candidates.includes(implementation));
  const linked = own.filter((site) => takesPlaceIn(site, sites, file));
  const draftOf = (site: Site): Drafted => drafts.get(site) ?? because('linked-site', implementation.name);
  const obstacle = isDraft(drafted) ? undefined : drafted;
  if (obstacle === undefined && own.every((site) => isSafe(draftOf(site)))) {
    return [{ sites: [...sites, ...linked], drafted: [drafted, ...linked.map(draftOf)] }];
  }
  const reason = obstacle ?? because('linked-site', implementation.name);
  return [
    { sites, drafted: [reason] },
    ...linked
      .filter((site) => isSafe(draftOf(site)))
      .map((site) => ({
        sites: [site],
        drafted: [because('linked-site', implementation.name)],
      })),
  ];
}

function takesPlaceIn(site: ConstructionSite, types: readonly ReferenceSite[], file: SourceFile): boolean {
  const slots = linkedSlots(site.node, file);
  return types.some(({ place }) => slots.some(({ range }) => range[0] <= place.range[0] && place.range[1] <= range[1]));
}

function isSafe(drafted: Drafted): boolean {
  return isDraft(drafted) && drafted.concern === undefined;
}

/** Joins all safe units into one when their imports would need more passes than ESLint makes. */
function joinUnits(units: readonly Unit[], file: SourceFile): readonly Unit[] {
  const safe = units.filter(({ drafted }) => drafted.every(isSafe));
  const needs = safe.flatMap(({ drafted }) => drafted.filter(isDraft).flatMap((draft) => draft.needs));
  const plan = planImports(needs, file);
  if ('code' in plan || plan.added <= mostSeparateImports) return units;
  const rest = units.filter((unit) => !safe.includes(unit));
  return [...rest, { sites: safe.flatMap(({ sites }) => sites), drafted: safe.flatMap(({ drafted }) => drafted) }];
}

function propose({ sites, drafted }: Unit, proposals: Map<Site, Proposal>, file: SourceFile): void {
  const proposal = proposalOf(drafted, file);
  for (const site of sites) proposals.set(site, proposal);
}

function proposalOf(drafted: readonly Drafted[], file: SourceFile): Proposal {
  const reason = drafted.find((each): each is Reason => !isDraft(each));
  if (reason !== undefined) return { kind: 'explanation', reason };
  const drafts = drafted.filter(isDraft);
  const plan = planImports(
    drafts.flatMap(({ needs }) => needs),
    file,
  );
  if ('code' in plan) return { kind: 'explanation', reason: plan };
  const concern = drafts.find((draft) => draft.concern !== undefined)?.concern;
  if (concern === undefined) {
    return { kind: 'fix', edits: merge(drafts, plan, 0), dropped: drafts.flatMap(({ dropped }) => dropped) };
  }
  const labels = drafts[0]?.choices.map(({ label }) => label) ?? [];
  const choices = labels.map((label, index) => ({ label, edits: merge(drafts, plan, index) }));
  return { kind: 'suggestion', choices, reason: concern };
}

/** A construction inside another one's arguments waits for the next pass, in which it stands on its own. */
function merge(drafts: readonly Draft[], plan: ImportPlan, choice: number): readonly TextEdit[] {
  const edits = [...plan.edits, ...drafts.flatMap(({ choices }) => choices[choice]?.write(plan.localName) ?? [])];
  return edits
    .filter((edit) => !edits.some((other) => other !== edit && contains(other, edit)))
    .sort((a, b) => a.range[0] - b.range[0]);
}

function contains(outer: TextEdit, inner: TextEdit): boolean {
  const [start, end] = outer.range;
  return start <= inner.range[0] && inner.range[1] <= end && end - start > inner.range[1] - inner.range[0];
}

function proposeRemovals(references: readonly ReferenceSite[], proposals: Map<Site, Proposal>, file: SourceFile): void {
  const removable = references.filter(
    (site) => (site.usage === 'unused-import' || site.usage === 'unused-alias') && isRemovable(site, file),
  );
  if (removable.length === 0) return;
  const proposal: Proposal = { kind: 'fix', edits: removeBindings(removable, file), dropped: [] };
  for (const site of removable) proposals.set(site, proposal);
}
