/** How editors talk to a server that they have started. */
const channels = /^--(?:stdio|node-ipc|(?:socket|pipe)(?:=|$))/u;

/**
 * Tells from the arguments of the process whether it is a language server: people see one file at a time then, and not
 * the report of a run.
 */
export function isLanguageServer(argv: readonly string[]): boolean {
  return argv.slice(2).some((argument) => channels.test(argument));
}
