import { markdownTable } from '../migrate-check/markdown-table.ts';
import type { Reason } from './reasons.ts';
import type { SuiteResult, VerdictCount } from './suite-result.ts';
import { findSuite } from './suites.ts';

/** The figures of suites in Markdown: cases, reasons of disagreements, and how to repeat it. */
export function reportOfSuites(results: readonly SuiteResult[], reasons: readonly Reason[]): string {
  return [
    '### Suites',
    suitesTable(results),
    '### Where we differ',
    reasonsTable(results, reasons),
    '### Commands',
    commandsOf(results),
  ].join('\n\n');
}

/** What somebody has to look at, one a line. */
export function openPoints(results: readonly SuiteResult[]): readonly string[] {
  return results.flatMap(({ suite, disagreements, idleReasons }) => [
    ...disagreements
      .filter(({ reason }) => reason === undefined)
      .map(({ verdict, file, line, said, failure, fingerprint }) => {
        const own = failure ?? (said.length === 0 ? 'nothing' : said.join(', '));
        return `${suite} ${fingerprint} ${file}:${line} is ${verdict}, and we say: ${own}`;
      }),
    ...idleReasons.map((fingerprint) => `${suite} ${fingerprint} has a reason, and does not differ`),
  ]);
}

function suitesTable(results: readonly SuiteResult[]): string {
  const rows = results.map(({ suite, commit, valid, invalid, unread, disagreements }) => {
    const found = findSuite(suite);
    const open = disagreements.filter(({ reason }) => reason === undefined).length;
    return [
      found?.repository ?? suite,
      `\`${commit.slice(0, 10)}\``,
      found?.rule ?? '',
      found?.translation ?? '',
      valid.cases + invalid.cases,
      shareOf(invalid),
      shareOf(valid),
      disagreements.length - open,
      open,
      unread.length,
    ];
  });
  const heads = ['repository', 'commit', 'rule', 'cases are run', 'cases', 'invalid, reported', 'valid, silent'];
  return markdownTable([...heads, 'differ, with a reason', 'differ, without', 'not read'], rows, 4);
}

function shareOf({ agree, cases }: VerdictCount): string {
  return `${agree} / ${cases}`;
}

function reasonsTable(results: readonly SuiteResult[], reasons: readonly Reason[]): string {
  const rows = reasons
    .map(({ code, sentence }) => {
      const own = results.flatMap(({ disagreements }) => disagreements.filter(({ reason }) => reason === code));
      const suites = results.filter(({ disagreements }) => disagreements.some(({ reason }) => reason === code));
      const reported = own.filter(({ said }) => said.length > 0).length;
      return [`\`${code}\``, sentence, suites.map(({ suite }) => suite).join(', '), reported, own.length - reported];
    })
    .filter(([, , suites]) => suites !== '');
  return markdownTable(['reason', 'what it says', 'suites', 'we report', 'we are silent'], rows, 3);
}

function commandsOf(results: readonly SuiteResult[]): string {
  const lines = results.flatMap(({ suite, commit }) => {
    const repository = findSuite(suite)?.repository ?? suite;
    const folder = `../${repository.replace(/^.*\//u, '')}`;
    return [
      `git clone https://github.com/${repository} ${folder}`,
      `git -C ${folder} checkout ${commit}`,
      `npm run peer-suites -- ${suite} ${folder}`,
      '',
    ];
  });
  return ['```sh', ...lines.slice(0, -1), '```'].join('\n');
}
