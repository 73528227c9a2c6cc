import type { Subcommand } from '../command/subcommand.ts';
import { affectedHelp } from './help-text.ts';
import { parseAffected } from './parse-affected.ts';
import { runAffected } from './run-affected.ts';

/** `ssot affected`: the files that a change has to be judged by. */
export const affectedCommand: Subcommand = {
  name: 'affected',
  operands: '[--staged] [files…]',
  summary: 'The files whose findings the given files decide.',
  help: affectedHelp,
  run: (argv, surroundings) => runAffected(parseAffected(argv), surroundings),
};
