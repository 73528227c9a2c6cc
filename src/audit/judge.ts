import { bySpot, compareTexts } from './spot.ts';
import { explain } from '../fixes/reason.ts';
import type { Reason, ReasonCode } from '../sightings/proposal.ts';
import type { Audit, ConceptAudit, FactoryShare, FileAudit, Isolation, ReasonCount, Tally } from './audit.ts';
import type { CollectedUse, Collection } from './collection.ts';
import type { DeclaredConcept } from './declared-concept.ts';
import type { Spot } from './spot.ts';
import { isolationRules } from './configured-rules.ts';
import type { Finding } from './findings/finding.ts';
import { readinessOf } from './readiness-of.ts';

/** Judges what a run collected. */
export function judge(collection: Collection): Audit {
  const { files, paths, concepts, uses, factoryCalls, unawaited, findings, idleRules, unparsed } = collection;
  const audits = concepts.map((concept, position) =>
    judgeConcept(
      concept,
      uses.filter((use) => use.concept === position),
      {
        factoryCalls: spotsIn(factoryCalls, position),
        unawaited: spotsIn(unawaited, position),
      },
    ),
  );
  const isolation = { rules: isolationCounts(findings), idle: idleRules };
  return {
    files: files.toSorted(compareTexts),
    paths,
    concepts: audits,
    readiness: readinessOf(audits, isolation, unparsed.length > 0),
    isolation,
    findings: findings.toSorted(bySpot),
    unparsed: unparsed.toSorted(bySpot),
  };
}

function isolationCounts(findings: readonly Finding[]): Isolation['rules'] {
  return isolationRules.flatMap((rule) => {
    const count = findings.filter((finding) => finding.rule === rule).length;
    return count === 0 ? [] : [{ rule, count }];
  });
}

type FactoryUse = Pick<ConceptAudit, 'factoryCalls' | 'unawaited'>;

function spotsIn(all: readonly { readonly concept: number; readonly spot: Spot }[], concept: number): readonly Spot[] {
  return all
    .filter((each) => each.concept === concept)
    .map(({ spot }) => spot)
    .sort(bySpot);
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
    ...taken,
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

function shareOf(
  { factoryCalls: { length: calls }, unawaited }: FactoryUse,
  uses: readonly CollectedUse[],
): FactoryShare {
  const direct = uses.filter(({ kind }) => kind === 'construction').length;
  return {
    calls,
    unawaited: unawaited.length,
    direct,
    share: calls + direct === 0 ? undefined : calls / (calls + direct),
  };
}

function reasonsOf(uses: readonly CollectedUse[]): readonly ReasonCount[] {
  const byCode = new Map<ReasonCode, Reason[]>();
  for (const { reason } of uses) {
    if (reason !== undefined) byCode.set(reason.code, [...(byCode.get(reason.code) ?? []), reason]);
  }
  return [...byCode]
    .map(([code, all]) => ({ code, count: all.length, sentence: explain({ code, ...commonPart(all) }) }))
    .sort((a, b) => b.count - a.count || compareTexts(a.code, b.code));
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
    .sort(([a, usesOfA], [b, usesOfB]) => usesOfB.length - usesOfA.length || compareTexts(a, b))
    .map(([file, usesOfFile]) => ({ file, sites: tallyOf(usesOfFile) }));
}
