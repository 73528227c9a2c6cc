import { parseArgs } from 'node:util';
import { AuditError } from './audit-error.ts';
import { gateNames } from './readiness.ts';

export interface AuditCommand {
  readonly kind: 'audit';
  readonly paths: readonly string[];
  readonly config: string | undefined;
  readonly format: Format;
  /** File to write to instead of standard output. */
  readonly output: string | undefined;
  /** How many gates have to be passed. */
  readonly gate: number | undefined;
}

export type Command =
  AuditCommand | { readonly kind: 'help'; readonly topic: 'audit' | undefined } | { readonly kind: 'version' };

const formats = ['text', 'json'] as const;
type Format = (typeof formats)[number];

const options = {
  config: { type: 'string', short: 'c' },
  format: { type: 'string', short: 'f', default: 'text' },
  gate: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  output: { type: 'string', short: 'o' },
  version: { type: 'boolean', short: 'v' },
} as const;

/**
 * Reads the command line.
 *
 * @param argv without the interpreter and the script
 * @throws {AuditError} saying what is wrong with it.
 */
export function parseCommand(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv);
  const [name, ...paths] = positionals;
  if (values.version === true) return { kind: 'version' };
  if (name !== undefined && name !== 'audit' && name !== 'help') {
    throw usageError(`There is no command '${name}'.`);
  }
  if (values.help === true || name === 'help') {
    return { kind: 'help', topic: name === 'audit' || paths[0] === 'audit' ? 'audit' : undefined };
  }
  if (name === undefined) throw usageError('A command is missing.');
  return {
    kind: 'audit',
    paths,
    config: values.config,
    format: formatOf(values.format),
    output: values.output,
    gate: values.gate === undefined ? undefined : gateOf(values.gate),
  };
}

type Arguments = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;

function parse(argv: readonly string[]): Arguments {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node's own words; what follows the first sentence is about parseArgs.
    throw usageError(`${error.message.split('. ')[0]?.replace(/\.$/u, '') ?? ''}.`);
  }
}

function formatOf(text: string): Format {
  const format = formats.find((each) => each === text);
  if (format === undefined) throw usageError(`There is no format '${text}' in this version: ${formats.join(' or ')}.`);
  return format;
}

function gateOf(text: string): number {
  if (!/^\d+$/u.test(text) || Number(text) > gateNames.length) {
    throw usageError(`--gate takes a number of gates, 0 to ${gateNames.length}, and not '${text}'.`);
  }
  return Number(text);
}

function usageError(message: string): AuditError {
  return new AuditError(`${message} See \`ssot --help\`.`);
}
