/** What `ssot affected --help` prints. */
export const affectedHelp = `Usage: ssot affected [--staged] [files…] [options]

Prints, one a line, the given files and those whose findings they decide: the
files that import them, directly or through what others pass on. A changed
factory decides on every file that uses its concept. A changed configuration
(eslint.config.*, tsconfig*.json, package.json, …) decides on every file that
ESLint lints. A file that is not there is taken as deleted; it is not printed.

Options
      --staged        The files that are staged in git, also deleted and
                      renamed ones.
  -x, --exec COMMAND  Run a command with the files behind it, and print nothing.
                      It is not run when there is no file.
  -z, --null          End each name with a null character, for xargs -0.
  -c, --config FILE   The ESLint configuration, if not the one that ESLint finds.
  -h, --help          Show this.

Exit status
  0  Done.
  1  --exec, and the command ended with 1.
  2  git or ESLint failed, the settings are wrong, a given file could not be
     parsed, or the command of --exec failed in another way.
`;
