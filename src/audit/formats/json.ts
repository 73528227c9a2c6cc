import { explain } from '../../fixes/reason.ts';
import type { ConceptAudit, Tally } from '../audit.ts';
import type { CollectedUse } from '../collection.ts';
import type { Spot } from '../spot.ts';
import type { Reason } from '../../sightings/proposal.ts';
import type { Edit, Finding } from '../findings/finding.ts';
import { gateNames } from '../readiness.ts';
import { formatVersion } from '../format-version.ts';
import type { Report } from './report.ts';

/** The audit for machines. What is unknown or does not apply is `null`; keys are always there, in one order. */
export function renderJson({ audit, comparison, folder }: Report): string {
  const { files, paths, concepts, readiness, isolation, findings, unparsed } = audit;
  const { gates, atLeast, atMost } = readiness;
  const report = {
    version: formatVersion,
    files: files.length,
    gates: Object.fromEntries(gateNames.map((gate) => [gate, gates[gate]])),
    readiness: { atLeast, atMost },
    isolation: { rules: isolation.rules.map(({ rule, count }) => ({ rule, count })), idle: isolation.idle },
    concepts: concepts.map(conceptReport),
    unparsed: unparsed.map(({ file, line, column, message }) => ({ file, line, column, message })),
    baseline:
      comparison === undefined
        ? null
        : { new: comparison.fresh.map(findingReport), paid: comparison.paid, unseen: comparison.unseen },
    findings: findings.map(findingReport),
    folder,
    paths,
    audited: files,
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
    factoryCalls: concept.factoryCalls.map(spotReport),
    unawaited: concept.unawaited.map(spotReport),
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
    reason: reason === undefined ? null : reasonReport(reason),
  };
}

function reasonReport(reason: Reason): object {
  const { code, ...details } = reason;
  return { code, sentence: explain(reason), details };
}

function spotReport({ file, line, column }: Spot): object {
  return { file, line, column };
}

function findingReport(finding: Finding): object {
  const { file, line, column, endLine, endColumn, rule, concept, thing, symbol, message, fix, suggestions } = finding;
  return {
    ...{ file, line, column, endLine, endColumn, rule, concept, thing, symbol, message },
    fix: fix === undefined ? null : editReport(fix),
    suggestions: suggestions.map(({ text, edit }) => ({ text, edit: editReport(edit) })),
  };
}

function editReport({ start, end, text }: Edit): object {
  return { start, end, text };
}
