import { markdownTable } from '../migrate-check/markdown-table.ts';
import type { Problem, Result } from './results.ts';

const kinds: Readonly<Record<Problem['kind'], string>> = {
  crash: 'crashes',
  'time-out': 'time-outs',
  slow: 'too slow',
  broken: 'no longer parse',
  restless: 'changed by a second run',
};

/** A line for each checkout, and what they come to. */
export function figuresOf(results: readonly Result[]): string {
  return markdownTable(
    [
      'checkout',
      'commit',
      'read',
      'files',
      'not parseable',
      'by espree too',
      'reports',
      'with a fix',
      'files fixed',
      ...Object.values(kinds),
      'slowest rule on a file',
    ],
    [
      ...results.map((result) => [
        result.repository,
        result.commit === '' ? '' : `\`${result.commit}\``,
        result.reading,
        ...countsOf([result]),
        `${result.slowest.time.toFixed(0)} ms, \`${result.slowest.rule}\``,
      ]),
      ['all', '', '', ...countsOf(results), ''],
    ],
    3,
  );
}

/** What went wrong, each with its place. */
export function problemsOf(results: readonly Result[]): string {
  return results
    .flatMap(({ repository, problems }) =>
      problems.map(
        ({ kind, file, rule, details }) =>
          `${kind}: ${repository} ${file}${rule === '' ? '' : ` (${rule})`}\n${details.replaceAll(/^/gmu, '    ')}`,
      ),
    )
    .join('\n\n');
}

function countsOf(results: readonly Result[]): readonly number[] {
  const sum = (count: (result: Result) => number): number =>
    results.reduce((total, result) => total + count(result), 0);
  return [
    sum(({ files }) => files),
    sum(({ unparsed }) => unparsed),
    sum(({ espree }) => espree),
    sum(({ findings }) => Object.values(findings).reduce((total, each) => total + each, 0)),
    sum(({ fixable }) => fixable),
    sum(({ changed }) => changed),
    ...Object.keys(kinds).map((kind) =>
      sum(({ problems }) => problems.filter((problem) => problem.kind === kind).length),
    ),
  ];
}
