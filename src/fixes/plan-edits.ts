import type { Registration } from '../javascript/registration.ts';
import type { ConstructionSite, FileFacts, ReferenceSite } from '../javascript/site.ts';
import type { SourceFile } from '../javascript/source-file.ts';
import type { Proposal, TextEdit } from '../sightings/proposal.ts';
import { constructionShape } from './arguments/construction-shape.ts';
import { type Drafted, isDraft } from './draft.ts';
import { type EditUnit, joinUnits, type Site } from './edit-unit.ts';
import { isResultType } from './instances/is-result-type.ts';
import { isErrorExpected } from './text/is-error-expected.ts';
import { isTestFile } from './is-test-file.ts';
import { type Drafts, linkUnits } from './link-units.ts';
import { planMoves } from './plan-moves.ts';
import { atLine, because, ofCall } from './reason.ts';
import { reasonOf } from './reason-of.ts';
import { isRemovable, removeBindings } from './imports/remove-bindings.ts';
import { proposeUnit } from './propose-unit.ts';
import { replaceConstruction } from './replace-construction.ts';
import { replaceRegistration } from './containers/replace-registration.ts';
import { replaceTypes } from './replace-types.ts';
import { createSpending } from './spending.ts';

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
  const constructions = new Map(facts.constructions.map((site) => [site, draftConstruction(site, facts, file)]));
  const moved = planMoves(facts.references, file, (site) => !isSuppressed(site)).map((unit) =>
    unit.map((part) => ({ ...part, drafted: cautious(part.drafted, part.sites, file) })),
  );
  const apart = new Set<Site>(moved.flat().flatMap(({ sites }) => sites));
  const others = { ...facts, references: facts.references.filter((site) => !apart.has(site)) };
  const draftTypes: Drafts['draftTypes'] = (sites, implementation, values) => {
    const drafts = replaceTypes(sites, implementation, values, file);
    return new Map([...drafts].map(([site, each]) => [site, cautious(each, [site], file)]));
  };
  const units: EditUnit[] = [...moved, ...linkUnits(others, { constructions, draftTypes, isMovable }, file)];
  for (const site of facts.references) {
    const { registration, implementation } = site;
    const isClass = file.catalog.classTableOf(implementation) !== undefined;
    if (registration !== undefined && isClass)
      units.push([{ sites: [site], drafted: draftRegistration(site, registration, facts, file) }]);
  }
  const joined = joinUnits(units, file);
  const spendingOf = createSpending(facts, joined, isMovable, file);
  const proposals = new Map(joined.flatMap((unit) => [...proposeUnit(unit, spendingOf(unit), file)]));
  for (const site of facts.constructions) tellOverload(site, proposals, file);
  proposeRemovals(facts.references.filter(isMovable), proposals, file);
  for (const site of facts.references) {
    if (!proposals.has(site)) proposals.set(site, { kind: 'explanation', reason: reasonOf(site, file) });
  }
  return proposals;
}

/** Adds the template of the overload that a construction is, so that messages can name it. */
function tellOverload(site: ConstructionSite, proposals: Map<Site, Proposal>, file: SourceFile): void {
  const proposal = proposals.get(site);
  if (proposal === undefined || site.implementation.overloads.length === 0 || !site.isCertain) return;
  const shape = constructionShape(site, file);
  if (!('code' in shape)) proposals.set(site, { ...proposal, call: shape.call });
}

function draftConstruction(site: ConstructionSite, facts: FileFacts, file: SourceFile): Drafted {
  if (isMocked(site, facts)) return because('mocked-module');
  const named = findNamedResult(site, facts);
  if (named !== undefined) return atLine(because('linked-site', site.implementation.name), named.node.loc.start.line);
  const drafted = cautious(replaceConstruction(site, file), [site], file);
  return isDraft(drafted) || site.form !== 'call' ? drafted : ofCall(drafted);
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

/** A type of the file that stands for what the function gives: `ReturnType<typeof openEngine>`. */
function findNamedResult(
  { form, implementation }: ConstructionSite,
  { references }: FileFacts,
): ReferenceSite | undefined {
  if (form !== 'call') return undefined;
  return references.find((site) => site.implementation === implementation && isResultType(site.node));
}

/** In a test, even a safe edit is a person's decision: the test may be about the old class. So it is where an error is expected. */
function cautious(drafted: Drafted, sites: readonly Site[], file: SourceFile): Drafted {
  if (!isDraft(drafted) || drafted.concern !== undefined) return drafted;
  if (sites.some(({ node }) => isErrorExpected(node, file.sourceCode)))
    return { ...drafted, concern: because('error-expected') };
  return isTestFile(file) ? { ...drafted, concern: because('test-file') } : drafted;
}

/** What a fix takes up again stays: it is used in the next pass. */
function proposeRemovals(references: readonly ReferenceSite[], proposals: Map<Site, Proposal>, file: SourceFile): void {
  const unused = references.filter(
    (site) =>
      (site.usage === 'unused-import' || site.usage === 'unused-alias') &&
      site.implementation.role === 'deprecated' &&
      isRemovable(site, file),
  );
  if (unused.length === 0) return;
  const written = wordsWritten(proposals.values(), file);
  const removable = unused.filter(({ variable }) => variable === undefined || !written.has(variable.name));
  if (removable.length === 0) return;
  const proposal: Proposal = { kind: 'fix', edits: removeBindings(removable, file), dropped: [] };
  for (const site of removable) proposals.set(site, proposal);
}

/** The sites of a unit have its edits in common. What an import statement goes on to name is no use of it. */
function wordsWritten(proposals: Iterable<Proposal>, { sourceCode }: SourceFile): ReadonlySet<string> {
  const imports = sourceCode.ast.body.filter(({ type }) => type === 'ImportDeclaration');
  const isUse = ({ range: [start, end] }: TextEdit): boolean =>
    !imports.some(({ range }) => range[0] <= start && end <= range[1] && start < range[1]);
  const fixes = new Set([...proposals].map((proposal) => (proposal.kind === 'fix' ? proposal.edits : [])));
  const texts = new Set([...fixes].flatMap((edits) => edits.filter(isUse).map(({ text }) => text)));
  return new Set([...texts].flatMap((text) => text.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu) ?? []));
}
