import path from 'node:path';
import { CommandError } from '../../command/command-error.ts';
import type { Collection } from '../collection.ts';
import type { DeclaredConcept } from '../declared-concept.ts';
import type { Spot } from '../spot.ts';
import type { AuditReport } from './audit-report.ts';

/** An audit of a part of the project, and the file that it was read from. */
export interface Shard {
  readonly name: string;
  readonly report: AuditReport;
}

/**
 * Joins audits of parts of a project into what one run would have told. A file that several of them looked at counts once,
 * as the first one has it.
 *
 * @param folder that the paths of the result are relative to, itself relative to the top of the project
 * @throws {CommandError} when they were made with different settings.
 */
export function mergeReports(shards: readonly Shard[], folder: string): Collection {
  const moved = shards.map(({ name, report }) => ({ name, report: rebased(report, folder) }));
  const concepts = sharedConcepts(moved);
  const taken = new Set<string>();
  const parts = moved.map(({ report }) => {
    const own = new Set(report.audited.filter((file) => !taken.has(file)));
    for (const file of own) taken.add(file);
    return partOf(report, own, concepts);
  });
  return {
    files: [...taken],
    paths: pathsOf(moved),
    concepts,
    uses: parts.flatMap(({ uses }) => uses),
    factoryCalls: parts.flatMap(({ factoryCalls }) => factoryCalls),
    unawaited: parts.flatMap(({ unawaited }) => unawaited),
    findings: parts.flatMap(({ findings }) => findings),
    idleRules: [...new Set(moved.flatMap(({ report }) => report.isolation.idle))].sort(),
    deadSettings: [],
    unparsed: parts.flatMap(({ unparsed }) => unparsed),
    notes: [],
  };
}

function partOf(report: AuditReport, own: ReadonlySet<string>, concepts: readonly DeclaredConcept[]) {
  const isOwn = ({ file }: Spot): boolean => own.has(file);
  const positioned = report.concepts.map((concept) => ({
    ...concept,
    position: concepts.findIndex((each) => keyOf(each) === keyOf(declarationOf(concept))),
  }));
  return {
    uses: positioned.flatMap(({ position, uses }) =>
      uses.filter(isOwn).map(({ kind, ref, form, outcome, reason, ...spot }) => ({
        ...{ kind, ref, form, outcome, concept: position, spot: spotOf(spot) },
        reason: reason === null ? undefined : { code: reason.code, ...reason.details },
      })),
    ),
    factoryCalls: positioned.flatMap(({ position, factoryCalls }) =>
      factoryCalls.filter(isOwn).map((spot) => ({ kind: 'factory-call' as const, concept: position, spot })),
    ),
    unawaited: positioned.flatMap(({ position, unawaited }) =>
      unawaited.filter(isOwn).map((spot) => ({ kind: 'unawaited' as const, concept: position, spot })),
    ),
    findings: report.findings.filter(isOwn).map((finding) => ({ ...finding, fix: finding.fix ?? undefined })),
    unparsed: report.unparsed.filter(isOwn),
  };
}

/** The concepts that all shards declare alike, in the order of the first one. */
function sharedConcepts(shards: readonly Shard[]): readonly DeclaredConcept[] {
  const [first, ...others] = shards.map(({ name, report }) => ({ name, concepts: report.concepts.map(declarationOf) }));
  if (first === undefined) return [];
  for (const { name, concepts } of others) {
    const difference = findDifference(first.concepts, concepts);
    if (difference === undefined) continue;
    throw new CommandError(
      `${first.name} and ${name} were made with different settings: ${difference}. ` +
        'Audit all parts with the same settings.ssot.',
    );
  }
  return first.concepts;
}

function findDifference(some: readonly DeclaredConcept[], others: readonly DeclaredConcept[]): string | undefined {
  const keys = new Set(others.map(keyOf));
  const missing = some.find((concept) => !keys.has(keyOf(concept)));
  const ownKeys = new Set(some.map(keyOf));
  const added = others.find((concept) => !ownKeys.has(keyOf(concept)));
  const concept = missing ?? added;
  if (concept === undefined) return undefined;
  const isInBoth = missing !== undefined && others.some(({ name }) => name === missing.name);
  return `the concept '${concept.name}' is ${isInBoth ? 'declared differently' : 'declared in only one of them'}`;
}

function keyOf(concept: DeclaredConcept): string {
  return JSON.stringify(concept);
}

function declarationOf({
  name,
  root,
  canonical,
  factory,
  deprecated,
}: AuditReport['concepts'][number]): DeclaredConcept {
  return {
    name,
    root,
    canonical: { name: canonical.name, ref: canonical.ref },
    factory: factory ?? undefined,
    deprecated: deprecated.map(({ reason, since, removeBy, ...thing }) => ({
      ...thing,
      reason: reason ?? undefined,
      since: since ?? undefined,
      removeBy: removeBy ?? undefined,
    })),
  };
}

/** Nothing, if one of the shards is the whole project. */
function pathsOf(shards: readonly Shard[]): readonly string[] {
  const paths = shards.flatMap(({ report }) => report.paths);
  return paths.includes('.') ? [] : [...new Set(paths)].sort();
}

function spotOf({ file, line, column }: Spot): Spot {
  return { file, line, column };
}

/** The report with all its paths relative to another folder of the project. */
function rebased(report: AuditReport, folder: string): AuditReport {
  const pathOf = (file: string): string => path.posix.relative(folder, path.posix.join(report.folder, file)) || '.';
  const moved = <Place extends { readonly file: string }>(place: Place): Place => ({
    ...place,
    file: pathOf(place.file),
  });
  return {
    ...report,
    concepts: report.concepts.map((concept) => ({
      ...concept,
      root: pathOf(concept.root),
      uses: concept.uses.map(moved),
      factoryCalls: concept.factoryCalls.map(moved),
      unawaited: concept.unawaited.map(moved),
    })),
    unparsed: report.unparsed.map(moved),
    findings: report.findings.map(moved),
    paths: report.paths.length === 0 ? [pathOf('.')] : report.paths.map(pathOf),
    audited: report.audited.map(pathOf),
  };
}
