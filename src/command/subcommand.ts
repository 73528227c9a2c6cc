import type { Surroundings } from './surroundings.ts';

/** 0: done; 1: the answer is no; 2: there is no answer. */
export type ExitStatus = 0 | 1 | 2;

/** One thing that the program `ssot` does. */
export interface Subcommand {
  readonly name: string;
  /** What stands behind the name, in one word or two: `[paths…]`. */
  readonly operands: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;

  /**
   * Does it.
   *
   * @param argv what follows the name of the command
   * @throws {UsageError} when the command line is wrong.
   * @throws {CommandError} when there is no answer.
   */
  run(argv: readonly string[], surroundings: Surroundings): Promise<ExitStatus>;
}
