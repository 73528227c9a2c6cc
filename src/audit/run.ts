import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pluginMeta } from '../kit/plugin-meta.ts';
import type { DeadSetting } from '../sightings/dead-setting.ts';
import type { Audit } from './audit.ts';
import { AuditError } from './audit-error.ts';
import { collect } from './collect.ts';
import { renderJson } from './formats/json.ts';
import { renderText } from './formats/text.ts';
import type { TextOptions } from './formats/text-options.ts';
import { helpOn } from './help.ts';
import { judge } from './judge.ts';
import { type AuditCommand, parseCommand } from './parse-command.ts';

/** What a run of the program needs of its surroundings. */
export interface Surroundings extends TextOptions {
  readonly cwd: string;
  print(text: string): void;
  /** Says what went wrong, beside the output. */
  complain(text: string): void;
}

export type ExitStatus = 0 | 1 | 2;

/** Does what the command line asks for; never throws because of a user's project. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  const { print, complain } = surroundings;
  try {
    const command = parseCommand(argv);
    if (command.kind === 'audit') return await runAudit(command, surroundings);
    print(command.kind === 'help' ? helpOn(command.topic) : `${pluginMeta.version}\n`);
    return 0;
  } catch (error) {
    complain(`ssot: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

async function runAudit(command: AuditCommand, surroundings: Surroundings): Promise<ExitStatus> {
  const { cwd, print, complain } = surroundings;
  const { config, output } = command;
  if (config !== undefined && !existsSync(path.resolve(cwd, config))) {
    throw new AuditError(`There is no configuration file ${config}.`);
  }
  const collection = await collect({ ...command, cwd });
  for (const note of collection.notes) complain(`ssot: ${note}\n`);
  if (collection.deadSettings.length > 0) throw new AuditError(describeDeadSettings(collection.deadSettings));
  const audit = judge(collection);
  if (output === undefined) print(render(audit, command, surroundings));
  else await write(path.resolve(cwd, output), render(audit, command, { columns: 100, paint: (_, text) => text }));
  const { unparsed } = audit;
  if (unparsed.length > 0) {
    throw new AuditError(
      `The audit is incomplete: ${unparsed.map(({ file }) => file).join(', ')} could not be parsed.`,
    );
  }
  return command.gate === undefined ? 0 : statusAtGate(command.gate, audit);
}

function render(audit: Audit, { format }: AuditCommand, options: TextOptions): string {
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
  throw new AuditError(
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
  'arguments-impossible': 'no construction has so many arguments',
  'arguments-unfit': 'the template gives other arguments than the function takes',
  'arguments-unlike': 'the arguments of the constructor do not fit the function',
  'await-idle': 'the template awaits what is no promise',
  'await-missing': 'the template does not await a promise',
  'call-missing': 'the template does not call the function',
  'canonical-constructed': 'the template constructs the canonical class instead of calling a factory',
  'export-not-found': 'the module has no such export',
  'member-not-found': 'the export has no such static member',
  'module-not-found': 'there is no such module',
  'module-unreadable': 'the module cannot be read',
  'parameter-unknown': 'the constructor has no such parameter',
  'parameters-excess': 'the constructor has fewer parameters',
  'placeholder-unknown': 'the constructor has no such parameter',
  'property-missing': 'the template leaves out a property that is required',
  'property-unknown': 'the function takes no such property',
  'root-not-found': 'there is no such folder',
  'scope-undeclared': 'userScope declares nothing that identifies a user',
  'settings-missing': 'there are no settings',
  'thing-repeated': 'one declaration is judged twice',
};
