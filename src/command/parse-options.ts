import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './usage-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Arguments<Known extends Options> = ReturnType<typeof parseArgs<{ options: Known; allowPositionals: true }>>;

/**
 * Reads what follows the name of a command.
 *
 * @throws {UsageError} saying which option is wrong.
 */
export function parseOptions<Known extends Options>(argv: readonly string[], options: Known): Arguments<Known> {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node's own words; what follows the first sentence is about parseArgs.
    throw new UsageError(`${error.message.split('. ')[0]?.replace(/\.$/u, '') ?? ''}.`);
  }
}
