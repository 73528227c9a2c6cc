import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findSuite, type Suite, suites } from './suites.ts';

export const usage = `Usage: npm run peer-suites -- <suite> <checkout> [<suite> <checkout>…] [options]

Reads the cases of other projects' rules from their tests, runs no-global-mutable-state over them and
lists where the two differ without a reason that tools/peer-suites/reasons.json knows.

Suites: ${suites.map(({ name }) => name).join(', ')}

  --page FILE    put the figures between the markers of a Markdown page
  --commit SHA   of a checkout that is no repository of its own`;

/** A suite, and the folder in which its project lies. */
export interface SuiteRun {
  readonly suite: Suite;
  readonly checkout: string;
}

export type PeerCommand =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'run';
      readonly runs: readonly SuiteRun[];
      readonly page: string | undefined;
      readonly commit: string | undefined;
    };

/**
 * Reads the arguments of the program.
 *
 * @throws {Error} with what is wrong with them.
 */
export function parseArguments(args: readonly string[]): PeerCommand {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { page: { type: 'string' }, commit: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  if (values.help === true) return { kind: 'help' };
  if (positionals.length === 0) throw new Error('Name a suite and the folder of its checkout.');
  const runs: SuiteRun[] = [];
  for (let index = 0; index < positionals.length; index += 2) {
    runs.push(runOf(positionals[index] ?? '', positionals[index + 1]));
  }
  return { kind: 'run', runs, page: values.page, commit: values.commit };
}

function runOf(name: string, checkout: string | undefined): SuiteRun {
  const suite = findSuite(name);
  if (suite === undefined) {
    throw new Error(`There is no suite '${name}', but ${suites.map((each) => each.name).join(', ')}.`);
  }
  if (checkout === undefined) throw new Error(`Name the folder of the checkout of ${name}.`);
  if (!existsSync(checkout)) throw new Error(`There is no folder ${checkout}.`);
  return { suite, checkout };
}
