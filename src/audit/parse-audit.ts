import { parseOptions } from '../command/parse-options.ts';
import { UsageError } from '../command/usage-error.ts';
import { type Format, formats } from './formats/render.ts';
import { gateNames } from './readiness.ts';

/** What the command line asks of the audit. */
export interface AuditRequest {
  /** Files, folders and globs; or the audits to be joined. */
  readonly paths: readonly string[];
  /** The paths are audits of parts of the project. */
  readonly merge: boolean;
  readonly config: string | undefined;
  readonly format: Format;
  /** File to write to instead of standard output. */
  readonly output: string | undefined;
  /** How many gates have to be passed. */
  readonly gate: number | undefined;
  /** File with the findings that are known. */
  readonly baseline: string | undefined;
  /** Write what is there now to the baseline. */
  readonly update: boolean;
}

const options = {
  baseline: { type: 'string' },
  config: { type: 'string', short: 'c' },
  format: { type: 'string', short: 'f', default: 'text' },
  gate: { type: 'string' },
  merge: { type: 'boolean', default: false },
  output: { type: 'string', short: 'o' },
  update: { type: 'boolean', default: false },
} as const;

/**
 * Reads the command line of the audit.
 *
 * @param argv what follows the name of the command
 * @throws {UsageError} saying what is wrong with it.
 */
export function parseAudit(argv: readonly string[]): AuditRequest {
  const { values, positionals } = parseOptions(argv, options);
  const { baseline, config, gate, merge, output, update } = values;
  if (update && baseline === undefined) throw new UsageError('--update needs --baseline FILE.');
  if (merge && positionals.length === 0) throw new UsageError('--merge needs the audits to join.');
  if (merge && config !== undefined) throw new UsageError('--merge reads audits, and --config has no place there.');
  return {
    paths: positionals,
    merge,
    config,
    format: formatOf(values.format),
    output,
    gate: gate === undefined ? undefined : gateOf(gate),
    baseline,
    update,
  };
}

function formatOf(text: string): Format {
  const format = formats.find((each) => each === text);
  if (format !== undefined) return format;
  throw new UsageError(`There is no format '${text}' in this version: ${listed(formats)}.`);
}

function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}

function gateOf(text: string): number {
  if (!/^\d+$/u.test(text) || Number(text) > gateNames.length) {
    throw new UsageError(`--gate takes a number of gates, 0 to ${gateNames.length}, and not '${text}'.`);
  }
  return Number(text);
}
