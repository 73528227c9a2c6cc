/** What `ssot audit --help` prints. */
export const auditHelp = `Usage: ssot audit [paths…] [options]
       ssot audit --merge FILES… [options]

Runs the project's own ESLint configuration over the paths (default: .) and
tells, per concept of settings.ssot: the canonical class and its factory, the
sites left of each deprecated class and what can be done about them, the share
of instances that the factory makes, and the files to go. Comments that switch
rules off hide nothing from it.

Options
  -c, --config FILE   The ESLint configuration, if not the one that ESLint finds.
  -f, --format NAME   text (default), markdown, html, json, sarif, github, gitlab
                      or junit.
  -o, --output FILE   Write to a file.
      --gate N        Exit with 1 when fewer than N of the five gates are passed.
      --baseline FILE Exit with 1 when there is a finding that the file does not
                      know, or one of the file is gone.
      --update        Write what is there now to the baseline.
      --merge         The paths are audits as JSON, of parts of the project: join
                      them.
  -h, --help          Show this.

Columns
  made      Constructed by hand.
  used      Used in any other way: imported, extended, taken as a type, …
  fix       eslint --fix rewrites it.
  suggest   The editor offers a rewrite, and a person decides.
  wait      An import that goes once its uses in the file are gone.
  neither   Only a reason is given.

This version judges three gates: transition; isolation, where its rules are
switched on; and of the factory gate whether every site goes through the
factory. Where that does not decide about N, --gate exits with 2.

Exit status
  0  Done.
  1  --gate N, and readiness is below N; or the baseline does not hold.
  2  The settings are wrong, a file could not be parsed, there is no baseline that
     can be read, or the run failed.
`;
