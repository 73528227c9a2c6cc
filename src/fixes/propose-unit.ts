import type { SourceFile } from '../javascript/source-file.ts';
import type { Proposal, Reason, TextEdit } from '../sightings/proposal.ts';
import { type Draft, isDraft } from './draft.ts';
import { draftsOf, type EditUnit, importsOf, type Site } from './edit-unit.ts';
import { moveAll } from './moves/move-all.ts';
import type { ImportPlan } from './imports/plan-imports.ts';
import type { SpentBinding } from './imports/spent-bindings.ts';
import type { Spending } from './spending.ts';
import { weaveEdits, withoutInner } from './weave-edits.ts';

const identifiers = /[\p{ID_Start}$_][\p{ID_Continue}$]*/gu;

/**
 * Writes the drafts of a unit out, with their imports planned together. Each site tells of what its own draft drops.
 *
 * @param spending how the unit leaves bindings of other modules without a use.
 */
export function proposeUnit(unit: EditUnit, spending: Spending, file: SourceFile): ReadonlyMap<Site, Proposal> {
  const proposal = proposalOf(unit, spending, file);
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

function proposalOf(unit: EditUnit, spending: Spending, file: SourceFile): Proposal {
  const reason = unit.map(({ drafted }) => drafted).find((each): each is Reason => !isDraft(each));
  if (reason !== undefined) return { kind: 'explanation', reason };
  const drafts = draftsOf(unit);
  const isWhole = drafts.length === unit.length;
  const plan = planWithout(isWhole ? spending.spent : [], drafts, file);
  if ('code' in plan) return { kind: 'explanation', reason: plan };
  const moved = moveAll(
    drafts.flatMap(({ moves = [] }) => moves),
    file,
  );
  if ('code' in moved) return { kind: 'explanation', reason: { ...moved, isOfValue: true } };
  const others = [...plan.edits, ...moved, ...spending.delay];
  const concern = chiefConcern(drafts);
  if (concern === undefined) {
    const edits = merge(drafts, plan, others, 0, file);
    const left = isWhole ? spending.left.filter((name) => !namesIn(drafts, plan).has(name)) : [];
    return { kind: 'fix', edits, dropped: [], left };
  }
  const labels = commonLabels(drafts);
  if (labels === undefined) return { kind: 'explanation', reason: concern };
  const choices = labels.map((label, index) => ({ label, edits: merge(drafts, plan, others, index, file) }));
  return { kind: 'suggestion', choices, reason: concern };
}

/** Plans the imports; what is spent goes, unless what is written still names it. */
function planWithout(spent: readonly SpentBinding[], drafts: readonly Draft[], file: SourceFile): ImportPlan | Reason {
  const plan = importsOf(drafts, file);
  if ('code' in plan || spent.length === 0) return plan;
  const words = namesIn(drafts, plan);
  const removed = spent.filter(({ name }) => !words.has(name));
  return removed.length === 0
    ? plan
    : importsOf(
        drafts,
        file,
        removed.map(({ node }) => node),
      );
}

/** The names that drafts write. */
function namesIn(drafts: readonly Draft[], { localName }: ImportPlan): ReadonlySet<string> {
  const written = drafts.flatMap(({ choices }) => choices.flatMap(({ write }) => write(localName)));
  return new Set(written.flatMap(({ text }) => text.match(identifiers) ?? []));
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
  const woven = weaveEdits(distinct, file);
  return withoutInner(woven);
}
