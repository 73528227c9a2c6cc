import type { Subcommand } from '../command/subcommand.ts';
import { auditHelp } from './help-text.ts';
import { parseAudit } from './parse-audit.ts';
import { runAudit } from './run-audit.ts';

/** `ssot audit`: what is left of a migration. */
export const auditCommand: Subcommand = {
  name: 'audit',
  operands: '[paths…]',
  summary: 'What is left of the deprecated classes.',
  help: auditHelp,
  run: (argv, surroundings) => runAudit(parseAudit(argv), surroundings),
};
