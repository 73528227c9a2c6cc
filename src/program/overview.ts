import type { Subcommand } from '../command/subcommand.ts';

/** What `ssot --help` prints. */
export function overview(subcommands: readonly Subcommand[]): string {
  const usages = subcommands.map(({ name, operands }) => `${name} ${operands}`);
  const width = Math.max(...usages.map(({ length }) => length));
  const lines = subcommands.map(({ summary }, index) => `  ${(usages[index] ?? '').padEnd(width)}   ${summary}`);
  return `Usage: ssot <command> [options]

Commands
${lines.join('\n')}

Options
  -h, --help       Show this, or the help of a command: ssot audit --help.
  -v, --version    Show the version.
`;
}
