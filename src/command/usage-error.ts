import { CommandError } from './command-error.ts';

/** The command line is wrong. The program adds where the help is. */
export class UsageError extends CommandError {
  override readonly name = 'UsageError';
}
