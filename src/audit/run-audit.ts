import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ExitStatus } from '../command/subcommand.ts';
import type { Surroundings } from '../command/surroundings.ts';
import type { DeadSetting } from '../sightings/dead-setting.ts';
import type { Audit } from './audit.ts';
import { CommandError } from '../command/command-error.ts';
import { collect } from './collect.ts';
import { renderJson } from './formats/json.ts';
import { renderText } from './formats/text.ts';
import type { TextOptions } from './formats/text-options.ts';
import { judge } from './judge.ts';
import type { AuditRequest } from './parse-audit.ts';

/**
 * Audits a project as the command line asks for.
 *
 * @throws {CommandError} when there is no answer, or only a part of it.
 */
export async function runAudit(request: AuditRequest, surroundings: Surroundings): Promise<ExitStatus> {
  const { cwd, print, complain } = surroundings;
  const { config, output } = request;
  if (config !== undefined && !existsSync(path.resolve(cwd, config))) {
    throw new CommandError(`There is no configuration file ${config}.`);
  }
  const collection = await collect({ ...request, cwd });
  for (const note of collection.notes) complain(`ssot: ${note}\n`);
  if (collection.deadSettings.length > 0) throw new CommandError(describeDeadSettings(collection.deadSettings));
  const audit = judge(collection);
  if (output === undefined) print(render(audit, request, surroundings));
  else await write(path.resolve(cwd, output), render(audit, request, { columns: 100, paint: (_, text) => text }));
  const { unparsed } = audit;
  if (unparsed.length > 0) {
    throw new CommandError(
      `The audit is incomplete: ${unparsed.map(({ file }) => file).join(', ')} could not be parsed.`,
    );
  }
  return request.gate === undefined ? 0 : statusAtGate(request.gate, audit);
}

function render(audit: Audit, { format }: AuditRequest, options: TextOptions): string {
  return format === 'json' ? renderJson(audit) : renderText(audit, options);
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
    `Whether ${gate} gates are passed cannot be told: at least ${atLeast} are and at most ${atMost}, ` +
      'and this version does not judge the others.',
  );
}

function describeDeadSettings(dead: readonly DeadSetting[]): string {
  return [
    'The settings name what does not exist or does not fit.',
    ...dead.map(({ keyPath, text, problem, expected, closest }) => {
      const detail = expected === undefined ? '' : `\n    namely:   ${expected}`;
      const hint = closest === undefined ? '' : `\n    closest:  ${closest}`;
      return `  settings.ssot.${keyPath}\n    found:    '${text}'\n    problem:  ${problemWords[problem]}${detail}${hint}`;
    }),
  ].join('\n\n');
}

const problemWords: Record<DeadSetting['problem'], string> = {
  'argument-unfit': 'the template gives a value that the function does not take',
  'arguments-impossible': 'no construction has so many arguments',
  'arguments-unfit': 'the template gives other arguments than the function takes',
  'arguments-unlike': 'the arguments of the constructor do not fit the function',
  'await-idle': 'the template awaits what is no promise',
  'await-missing': 'the template does not await a promise',
  'call-impossible': 'what the template calls cannot be called so',
  'call-missing': 'the template does not call the function',
  'canonical-constructed': 'the template constructs the canonical class instead of calling a factory',
  'export-not-found': 'the module has no such export',
  'member-not-found': 'the export has no such static member',
  'method-not-found': 'the emitter has no such method',
  'methods-missing': 'methods are missing',
  'module-not-found': 'there is no such module',
  'module-unreadable': 'the module cannot be read',
  'parameter-unknown': 'the constructor has no such parameter',
  'parameters-excess': 'the constructor has fewer parameters',
  'placeholder-unknown': 'the constructor has no such parameter',
  'property-missing': 'the template leaves out a property that is required',
  'property-unknown': 'the function takes no such property',
  'result-unlike': 'what the template gives is no instance of the canonical class',
  'root-not-found': 'there is no such folder',
  'scope-argument-missing': 'scopeArgument is missing',
  'scope-argument-unfit': 'no call can be given it',
  'scope-undeclared': 'userScope declares nothing that identifies a user',
  'settings-missing': 'there are no settings',
  'thing-repeated': 'one declaration is judged twice',
};
