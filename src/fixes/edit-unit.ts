import type { ConstructionSite, ReferenceSite } from '../javascript/site.ts';
import type { SourceFile } from '../javascript/source-file.ts';
import type { Proposal, Reason, TextEdit } from '../sightings/proposal.ts';
import { type Draft, type Drafted, isDraft } from './draft.ts';
import { moveAll } from './moves/move-all.ts';
import { type ImportPlan, planImports } from './imports/plan-imports.ts';

/** A sighting that an edit can be drafted for. */
export type Site = ConstructionSite | ReferenceSite;

/** Sites with one draft between them. */
export interface UnitPart {
  readonly sites: readonly Site[];
  readonly drafted: Drafted;
}

/** What is edited together or not at all. */
export type EditUnit = readonly UnitPart[];

/**
 * ESLint applies overlapping fixes one after the other, in at most ten passes, and fixes that add an import overlap. Up
 * to this many new imports every unit keeps a fix of its own; a file that needs more is edited as a whole.
 */
const mostSeparateImports = 4;

/** Is there an edit, and one that no person has to agree to? */
export function isSafe(drafted: Drafted): boolean {
  return isDraft(drafted) && drafted.concern === undefined;
}

/** Joins all safe units into one when their imports would need more passes than ESLint makes. */
export function joinUnits(units: readonly EditUnit[], file: SourceFile): readonly EditUnit[] {
  const safe = units.filter((unit) => unit.every(({ drafted }) => isSafe(drafted)));
  const plan = importsOf(draftsOf(safe.flat()), file);
  if (!('code' in plan)) return plan.added <= mostSeparateImports ? units : join(units, safe);
  const possible = safe.filter((unit) => !('code' in importsOf(draftsOf(unit), file)));
  return possible.length < safe.length
    ? joinUnits(possible, file).concat(units.filter((unit) => !possible.includes(unit)))
    : units;
}

function join(units: readonly EditUnit[], joined: readonly EditUnit[]): readonly EditUnit[] {
  return [...units.filter((unit) => !joined.includes(unit)), joined.flat()];
}

/** Writes the drafts of a unit out, with their imports planned together. Each site tells of what its own draft drops. */
export function proposeUnit(unit: EditUnit, file: SourceFile): ReadonlyMap<Site, Proposal> {
  const proposal = proposalOf(unit, file);
  return new Map(
    unit.flatMap(({ sites, drafted }) => {
      const dropped = isDraft(drafted) ? drafted.dropped : [];
      const own: Proposal = proposal.kind === 'fix' ? { ...proposal, dropped } : proposal;
      const said: Proposal = isDraft(drafted) ? own : { kind: 'explanation', reason: drafted };
      return sites.map((site) => [site, saidAt(site, said)] as const);
    }),
  );
}

/** A binding stays for its uses, and each use for itself or for another one, whose line is told. */
function saidAt(site: Site, proposal: Proposal): Proposal {
  if (proposal.kind === 'fix' || proposal.reason.line === undefined) return proposal;
  const { line, ...reason } = proposal.reason;
  const isBinding = 'variable' in site && site.variable !== undefined;
  const isOther = line !== site.node.loc.start.line && (!isBinding || reason.code === 'linked-site');
  return isOther ? proposal : { ...proposal, reason };
}

function proposalOf(unit: EditUnit, file: SourceFile): Proposal {
  const reason = unit.map(({ drafted }) => drafted).find((each): each is Reason => !isDraft(each));
  if (reason !== undefined) return { kind: 'explanation', reason };
  const drafts = draftsOf(unit);
  const plan = importsOf(drafts, file);
  if ('code' in plan) return { kind: 'explanation', reason: plan };
  const moved = moveAll(
    drafts.flatMap(({ moves = [] }) => moves),
    file,
  );
  if ('code' in moved) return { kind: 'explanation', reason: { ...moved, isOfValue: true } };
  const others = [...plan.edits, ...moved];
  const concern = chiefConcern(drafts);
  if (concern === undefined) return { kind: 'fix', edits: merge(drafts, plan, others, 0, file), dropped: [] };
  const labels = commonLabels(drafts);
  if (labels === undefined) return { kind: 'explanation', reason: concern };
  const choices = labels.map((label, index) => ({ label, edits: merge(drafts, plan, others, index, file) }));
  return { kind: 'suggestion', choices, reason: concern };
}

/** That a file is a test says less than what is the matter with a site. */
function chiefConcern(drafts: readonly Draft[]): Reason | undefined {
  const concerns = drafts.flatMap(({ concern }) => concern ?? []);
  return concerns.find(({ code }) => code !== 'test-file') ?? concerns[0];
}

/** What a person can choose from in all drafts at once; `undefined` when they have different choices. */
function commonLabels(drafts: readonly Draft[]): readonly string[] | undefined {
  const labels = drafts.map(({ choices }) => choices.map(({ label }) => label));
  const longest = labels.reduce((a, b) => (b.length > a.length ? b : a), []);
  if (longest.length === 1) return [[...new Set(labels.flat())].join('')];
  const isCommon = labels.every((own) => own.length === 1 || own.join() === longest.join());
  return isCommon ? longest : undefined;
}

/** The drafts that are written now: one whose edits stand inside another one's waits for the next pass. */
function draftsOf(parts: readonly UnitPart[]): readonly Draft[] {
  const drafts = parts.map(({ drafted }) => drafted).filter(isDraft);
  if (drafts.length < 2) return drafts;
  const edits = drafts.map(({ choices }) => choices[0]?.write(({ name }) => name) ?? []);
  const outer = new Set(withoutInner(edits.flat()));
  return drafts.filter((_, index) => {
    const own = edits[index] ?? [];
    return own.length === 0 || own.some((edit) => outer.has(edit));
  });
}

function importsOf(drafts: readonly Draft[], file: SourceFile): ImportPlan | Reason {
  return planImports(
    drafts.flatMap(({ needs }) => needs),
    file,
  );
}

/** A construction inside another one's arguments waits for the next pass, in which it stands on its own. */
function merge(
  drafts: readonly Draft[],
  { localName }: ImportPlan,
  others: readonly TextEdit[],
  choice: number,
  file: SourceFile,
): readonly TextEdit[] {
  const edits = [
    ...others,
    ...drafts.flatMap(({ choices }) => (choices[choice] ?? choices[0])?.write(localName) ?? []),
  ];
  const distinct = [...new Map(edits.map((edit) => [`${edit.range.join(' ')} ${edit.text}`, edit])).values()];
  const woven = weave(distinct, file);
  return withoutInner(woven);
}

/** The edits in the order of the text, without those inside of others. What stands right before or after one stays. */
function withoutInner(edits: readonly TextEdit[]): readonly TextEdit[] {
  const inOrder = [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  // How far the edits reach that begin before the one in question, and those that begin with it.
  let [start, before, here] = [-1, -1, -1];
  return inOrder.filter(({ range }) => {
    if (range[0] !== start) [start, before] = [range[0], Math.max(before, here)];
    here = Math.max(here, range[1]);
    return range[1] >= before;
  });
}

/** What is inserted where a statement goes takes its place. */
function weave(edits: readonly TextEdit[], { sourceCode }: SourceFile): readonly TextEdit[] {
  const isRemoval = ({ range, text }: TextEdit): boolean => text === '' && range[0] < range[1];
  const isInserted = (edit: TextEdit, removal: TextEdit): boolean =>
    edit.range[0] === edit.range[1] && removal.range[0] <= edit.range[0] && edit.range[1] < removal.range[1];
  const removals = edits.filter(isRemoval);
  return edits.flatMap((edit) => {
    if (!isRemoval(edit)) return removals.some((removal) => isInserted(edit, removal)) ? [] : edit;
    const inserted = edits.filter((other) => isInserted(other, edit)).map(({ text }) => text);
    if (inserted.length === 0) return edit;
    const [breaks = ''] = /(?:\r?\n)*$/u.exec(sourceCode.text.slice(...edit.range)) ?? [];
    return { range: edit.range, text: inserted.join('').replace(/^\s+/u, '') + breaks };
  });
}
