import { affectedCommand } from '../affected/affected-command.ts';
import { auditCommand } from '../audit/audit-command.ts';
import type { ExitStatus, Subcommand } from '../command/subcommand.ts';
import type { Surroundings } from '../command/surroundings.ts';
import { UsageError } from '../command/usage-error.ts';
import { pluginMeta } from '../kit/plugin-meta.ts';
import { overview } from './overview.ts';

const subcommands: readonly Subcommand[] = [auditCommand, affectedCommand];

/** Does what the command line asks for; never throws because of a user's project. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  const [name] = argv;
  try {
    return await dispatch(argv, surroundings);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const subcommand = subcommands.find((each) => each.name === name);
    const pointer =
      error instanceof UsageError ? ` See \`${['ssot', subcommand?.name, '--help'].filter(Boolean).join(' ')}\`.` : '';
    surroundings.complain(`ssot: ${message}${pointer}\n`);
    return 2;
  }
}

async function dispatch(argv: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  const { print } = surroundings;
  const [first, ...rest] = argv;
  if (first === undefined) throw new UsageError('A command is missing.');
  if (isHelp(first) || first === 'help') {
    print(rest[0] === undefined ? overview(subcommands) : subcommandOf(rest[0]).help);
    return 0;
  }
  if (isVersion(first)) {
    print(`${pluginMeta.version}\n`);
    return 0;
  }
  if (first.startsWith('-')) throw new UsageError(`A command is missing before '${first}'.`);
  const subcommand = subcommandOf(first);
  const options = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  if (options.some(isHelp)) print(subcommand.help);
  else if (options.some(isVersion)) print(`${pluginMeta.version}\n`);
  else return subcommand.run(rest, surroundings);
  return 0;
}

/** @throws {UsageError} when there is none of this name. */
function subcommandOf(name: string): Subcommand {
  const subcommand = subcommands.find((each) => each.name === name);
  if (subcommand === undefined) throw new UsageError(`There is no command '${name}'.`);
  return subcommand;
}

function isHelp(word: string): boolean {
  return word === '-h' || word === '--help';
}

function isVersion(word: string): boolean {
  return word === '-v' || word === '--version';
}
