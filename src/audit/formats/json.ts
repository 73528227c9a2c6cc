import { explain } from '../../fixes/reason.ts';
import type { Audit, ConceptAudit, Tally } from '../audit.ts';
import type { CollectedUse } from '../collection.ts';
import { gateNames } from '../readiness.ts';

/** Grows when a key changes its meaning or goes; new keys alone leave it as it is. */
const formatVersion = 1;

/** The audit for machines. What is unknown or does not apply is `null`; keys are always there, in one order. */
export function renderJson(audit: Audit): string {
  const { files, concepts, readiness, unparsed } = audit;
  const { gates, atLeast, atMost } = readiness;
  const report = {
    version: formatVersion,
    files,
    gates: Object.fromEntries(gateNames.map((gate) => [gate, gates[gate]])),
    readiness: { atLeast, atMost },
    concepts: concepts.map(conceptReport),
    unparsed: unparsed.map(({ file, line, column, message }) => ({ file, line, column, message })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function conceptReport(concept: ConceptAudit): object {
  const { name, root, canonical, factory, onFactory, deprecated, sites, reasons, files, uses } = concept;
  return {
    name,
    root,
    canonical: { name: canonical.name, ref: canonical.ref, sites: tallyReport(canonical.sites) },
    factory: factory === undefined ? null : { module: factory.module, call: factory.call },
    onFactory:
      onFactory === undefined
        ? null
        : {
            calls: onFactory.calls,
            unawaited: onFactory.unawaited,
            direct: onFactory.direct,
            share: onFactory.share ?? null,
          },
    deprecated: deprecated.map((thing) => ({
      name: thing.name,
      ref: thing.ref,
      reason: thing.reason ?? null,
      since: thing.since ?? null,
      removeBy: thing.removeBy ?? null,
      sites: tallyReport(thing.sites),
    })),
    sites: tallyReport(sites),
    reasons: reasons.map(({ code, count }) => ({ code, count })),
    files: files.map((file) => ({ file: file.file, sites: tallyReport(file.sites) })),
    uses: uses.map(useReport),
  };
}

function tallyReport({ constructions, references, fix, suggestion, waiting, explanation }: Tally): object {
  return { total: constructions + references, constructions, references, fix, suggestion, waiting, explanation };
}

function useReport({ spot, ref, kind, form, outcome, reason }: CollectedUse): object {
  const { file, line, column } = spot;
  return {
    file,
    line,
    column,
    ref,
    kind,
    form,
    outcome,
    reason: reason === undefined ? null : { code: reason.code, sentence: explain(reason) },
  };
}
