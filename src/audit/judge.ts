import { explain } from '../fixes/reason.ts';
import type { Reason, ReasonCode } from '../sightings/proposal.ts';
import type { Audit, ConceptAudit, FactoryShare, FileAudit, ReasonCount, Tally } from './audit.ts';
import type { CollectedUse, Collection, DeclaredConcept, Spot } from './collection.ts';
import { readinessOf } from './readiness-of.ts';

/** Judges what a run collected. */
export function judge({ files, concepts, uses, factoryCalls, unawaited, unparsed }: Collection): Audit {
  const audits = concepts.map((concept, position) =>
    judgeConcept(
      concept,
      uses.filter((use) => use.concept === position),
      {
        calls: factoryCalls.filter((call) => call.concept === position).length,
        unawaited: unawaited.filter((promise) => promise.concept === position).length,
      },
    ),
  );
  return {
    files,
    concepts: audits,
    readiness: readinessOf(audits, unparsed.length > 0),
    unparsed: unparsed.toSorted(bySpot),
  };
}

function judgeConcept(concept: DeclaredConcept, uses: readonly CollectedUse[], taken: FactoryUse): ConceptAudit {
  const { name, root, canonical, factory, deprecated } = concept;
  const tallyOfThing = (ref: string): Tally => tallyOf(uses.filter((use) => use.ref === ref));
  return {
    name,
    root,
    canonical: { ...canonical, sites: tallyOfThing(canonical.ref) },
    factory,
    onFactory: factory && shareOf(taken, uses),
    deprecated: deprecated.map((thing) => ({ ...thing, sites: tallyOfThing(thing.ref) })),
    sites: tallyOf(uses),
    reasons: reasonsOf(uses),
    files: filesOf(uses),
    uses: uses.toSorted((a, b) => bySpot(a.spot, b.spot)),
  };
}

function tallyOf(uses: readonly CollectedUse[]): Tally {
  const count = (outcome: CollectedUse['outcome']): number => uses.filter((use) => use.outcome === outcome).length;
  const waiting = uses.filter(({ reason }) => reason?.code === 'still-used').length;
  const constructions = uses.filter(({ kind }) => kind === 'construction').length;
  return {
    constructions,
    references: uses.length - constructions,
    fix: count('fix'),
    suggestion: count('suggestion'),
    waiting,
    explanation: count('explanation') - waiting,
  };
}

type FactoryUse = Pick<FactoryShare, 'calls' | 'unawaited'>;

function shareOf({ calls, unawaited }: FactoryUse, uses: readonly CollectedUse[]): FactoryShare {
  const direct = uses.filter(({ kind }) => kind === 'construction').length;
  return { calls, unawaited, direct, share: calls + direct === 0 ? undefined : calls / (calls + direct) };
}

function reasonsOf(uses: readonly CollectedUse[]): readonly ReasonCount[] {
  const byCode = new Map<ReasonCode, Reason[]>();
  for (const { reason } of uses) {
    if (reason !== undefined) byCode.set(reason.code, [...(byCode.get(reason.code) ?? []), reason]);
  }
  return [...byCode]
    .map(([code, all]) => ({ code, count: all.length, sentence: explain({ code, ...commonPart(all) }) }))
    .sort((a, b) => b.count - a.count || compare(a.code, b.code));
}

/** What a reason is about, where all sites agree. */
function commonPart(reasons: readonly Reason[]): Omit<Reason, 'code'> {
  const [first = '', ...others] = new Set(reasons.map(({ subject }) => subject));
  return {
    subject: others.length === 0 ? first : '…',
    isOfValue: reasons.every(({ isOfValue }) => isOfValue === true),
  };
}

function filesOf(uses: readonly CollectedUse[]): readonly FileAudit[] {
  const usesByFile = new Map<string, CollectedUse[]>();
  for (const use of uses) usesByFile.set(use.spot.file, [...(usesByFile.get(use.spot.file) ?? []), use]);
  return [...usesByFile]
    .sort(([a, usesOfA], [b, usesOfB]) => usesOfB.length - usesOfA.length || compare(a, b))
    .map(([file, usesOfFile]) => ({ file, sites: tallyOf(usesOfFile) }));
}

function bySpot(a: Spot, b: Spot): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column;
}

/** By code units, so that the order is the same everywhere. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
