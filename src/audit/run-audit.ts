import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from '../command/command-error.ts';
import type { ExitStatus } from '../command/subcommand.ts';
import type { Surroundings } from '../command/surroundings.ts';
import { projectTopOf } from '../modules/fingerprint/project-top.ts';
import type { Audit } from './audit.ts';
import type { Comparison } from './baseline/compare-with-baseline.ts';
import { holdBaseline } from './baseline/hold-baseline.ts';
import { collect } from './collect.ts';
import type { Collection } from './collection.ts';
import { counted } from './counted.ts';
import { describeDeadSettings } from './describe-dead-settings.ts';
import { baselineBlocks } from './formats/baseline-blocks.ts';
import { baselinePageOf } from './formats/baseline-page-of.ts';
import { render } from './formats/render.ts';
import type { Report } from './formats/report.ts';
import { judge } from './judge.ts';
import { mergeFiles } from './merge/merge-files.ts';
import type { AuditRequest } from './parse-audit.ts';

/**
 * Audits a project as the command line asks for.
 *
 * @throws {CommandError} when there is no answer, or only a part of it.
 */
export async function runAudit(request: AuditRequest, surroundings: Surroundings): Promise<ExitStatus> {
  const { cwd, complain } = surroundings;
  const folder = path.relative(projectTopOf(cwd), cwd).split(path.sep).join('/') || '.';
  const audit = judge(await collectionFor(request, folder, surroundings));
  const { unparsed } = audit;
  const comparison = unparsed.length > 0 ? undefined : await comparisonFor(request, audit, cwd);
  await show({ audit, comparison, baseline: request.baseline, cwd, folder }, request, surroundings);
  if (unparsed.length > 0) {
    throw new CommandError(
      `The audit is incomplete: ${unparsed.map(({ file }) => file).join(', ')} could not be parsed.`,
    );
  }
  if (request.update) complain(`ssot: ${request.baseline ?? ''} has ${counted(audit.findings.length, 'finding')}.\n`);
  if (!request.update && comparison !== undefined && !isClean(comparison)) return 1;
  return request.gate === undefined ? 0 : statusAtGate(request.gate, audit);
}

/** @throws {CommandError} when the settings name what does not exist, or there is nothing to look at. */
async function collectionFor(
  { merge, paths, config }: AuditRequest,
  folder: string,
  { cwd, complain }: Surroundings,
): Promise<Collection> {
  if (merge) return mergeFiles(paths, cwd, folder);
  if (config !== undefined && !existsSync(path.resolve(cwd, config))) {
    throw new CommandError(`There is no configuration file ${config}.`);
  }
  const collection = await collect({ paths, config, cwd });
  for (const note of collection.notes) complain(`ssot: ${note}\n`);
  if (collection.deadSettings.length > 0) throw new CommandError(describeDeadSettings(collection.deadSettings));
  return collection;
}

async function comparisonFor(
  { baseline, update }: AuditRequest,
  audit: Audit,
  cwd: string,
): Promise<Comparison | undefined> {
  if (baseline === undefined) return undefined;
  return holdBaseline(audit, { baseline, update, cwd, isWhole: audit.paths.length === 0 });
}

/** What machines read says nothing to the person who waits for it: the findings that fail are told beside it. */
async function show(
  report: Report,
  { format, output, update }: AuditRequest,
  { cwd, columns, paint, print, complain }: Surroundings,
): Promise<void> {
  if (output === undefined) print(await render(format, report, { columns, paint }));
  else await write(path.resolve(cwd, output), await render(format, report, { columns: 100, paint: (_, text) => text }));
  const { comparison, baseline = '' } = report;
  const isTold = format === 'text' && output === undefined;
  if (comparison === undefined || isTold || update || isClean(comparison)) return;
  const blocks = baselineBlocks(baselinePageOf(comparison, baseline), { columns, paint: (_, text) => text });
  complain(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`);
}

function isClean({ fresh, paid }: Comparison): boolean {
  return fresh.length === 0 && paid.length === 0;
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

function statusAtGate(gate: number, { readiness }: Audit): ExitStatus {
  const { atLeast, atMost } = readiness;
  if (atMost < gate) return 1;
  if (atLeast >= gate) return 0;
  throw new CommandError(
    `Whether ${counted(gate, 'gate')} ${gate === 1 ? 'is' : 'are'} passed cannot be told: ` +
      `at least ${atLeast} are and at most ${atMost}, and the others are not judged.`,
  );
}
