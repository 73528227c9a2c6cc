import { parseOptions } from '../command/parse-options.ts';
import { UsageError } from '../command/usage-error.ts';

/** What the command line asks for. */
export interface AffectedRequest {
  readonly files: readonly string[];
  /** Git is asked for the files that are staged. */
  readonly isStaged: boolean;
  readonly config: string | undefined;
  /** What ends each line. */
  readonly terminator: '\n' | '\0';
  /** The command that is run with the files in place of printing them. */
  readonly exec: string | undefined;
}

const options = {
  config: { type: 'string', short: 'c' },
  exec: { type: 'string', short: 'x' },
  null: { type: 'boolean', short: 'z' },
  staged: { type: 'boolean' },
} as const;

/**
 * Reads the command line of `ssot affected`.
 *
 * @param argv what follows the name of the command
 * @throws {UsageError} saying what is wrong with it.
 */
export function parseAffected(argv: readonly string[]): AffectedRequest {
  const { values, positionals } = parseOptions(argv, options);
  const isStaged = values.staged === true;
  if (!isStaged && positionals.length === 0)
    throw new UsageError('Name files, or take those that are staged: --staged.');
  if (values.exec?.trim() === '') throw new UsageError('--exec takes a command.');
  return {
    files: positionals,
    isStaged,
    config: values.config,
    terminator: values.null === true ? '\0' : '\n',
    exec: values.exec,
  };
}
