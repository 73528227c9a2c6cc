/** How ESLint's command and our own are started, directly or by a package manager. */
const commands = [
  /[\\/]\.bin[\\/](?:eslint|ssot)(?:\.\w+)?$/u,
  /[\\/]eslint[\\/]bin[\\/]eslint\.js$/u,
  /[\\/]src[\\/]program[\\/]cli\.[jt]s$/u,
];

/**
 * Tells from the arguments of the process whether it lints once and ends. Nothing but the run itself changes files then,
 * and that at its end; in an editor's server, or a program of someone's own, they change at any time.
 */
export function isSingleRun([, script = '']: readonly string[]): boolean {
  return commands.some((command) => command.test(script));
}
