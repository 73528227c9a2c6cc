import { parseOptions } from '../command/parse-options.ts';
import { UsageError } from '../command/usage-error.ts';
import { gateNames } from './readiness.ts';

/** What the command line asks of the audit. */
export interface AuditRequest {
  readonly paths: readonly string[];
  readonly config: string | undefined;
  readonly format: Format;
  /** File to write to instead of standard output. */
  readonly output: string | undefined;
  /** How many gates have to be passed. */
  readonly gate: number | undefined;
}

const formats = ['text', 'json'] as const;
type Format = (typeof formats)[number];

const options = {
  config: { type: 'string', short: 'c' },
  format: { type: 'string', short: 'f', default: 'text' },
  gate: { type: 'string' },
  output: { type: 'string', short: 'o' },
} as const;

/**
 * Reads the command line of the audit.
 *
 * @param argv what follows the name of the command
 * @throws {UsageError} saying what is wrong with it.
 */
export function parseAudit(argv: readonly string[]): AuditRequest {
  const { values, positionals } = parseOptions(argv, options);
  return {
    paths: positionals,
    config: values.config,
    format: formatOf(values.format),
    output: values.output,
    gate: values.gate === undefined ? undefined : gateOf(values.gate),
  };
}

function formatOf(text: string): Format {
  const format = formats.find((each) => each === text);
  if (format === undefined)
    throw new UsageError(`There is no format '${text}' in this version: ${formats.join(' or ')}.`);
  return format;
}

function gateOf(text: string): number {
  if (!/^\d+$/u.test(text) || Number(text) > gateNames.length) {
    throw new UsageError(`--gate takes a number of gates, 0 to ${gateNames.length}, and not '${text}'.`);
  }
  return Number(text);
}
