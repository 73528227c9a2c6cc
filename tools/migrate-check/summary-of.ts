import { goalsOf, percent } from './goals.ts';
import type { Fixed, Result } from './results.ts';

const heads = [
  'repository',
  'commit',
  'classes',
  'sites',
  'found',
  'false',
  'sync',
  'async',
  'named',
  'new type errors',
];

/** The figures of several code bases as a Markdown table, and how the promises went over all of them. */
export function summaryOf(results: readonly Result[]): string {
  const rows = [...results.map(rowOf)];
  return [
    ...[heads, heads.map((_, index) => (index < 2 ? '---' : '---:')), ...rows].map(
      (cells) => `| ${cells.join(' | ')} |`,
    ),
    '',
    ...goalsOf(results).map(({ promise, isKept, figure }) => `- ${isKept ? '✓' : '✗'} ${promise}: ${figure}`),
  ].join('\n');
}

function rowOf({ repository, commit, classes, detection, variants }: Result): readonly string[] {
  const fixed = (name: string): string => {
    const found = variants.find(({ variant }) => variant === name);
    return found === undefined ? '–' : `${partText(found.code)}<br>${partText(found.tests)}`;
  };
  const problems = variants.map((each) => each.newProblems.length + each.newProblemsWithTests.length);
  return [
    repository,
    `\`${commit.slice(0, 10)}\``,
    String(classes.length),
    String(detection.sites),
    String(detection.found),
    String(detection.falseReports.length),
    fixed('sync'),
    fixed('async'),
    fixed('named'),
    String(problems.reduce((sum, each) => sum + each, 0)),
  ];
}

function partText({ fixed, illegal, legal }: Fixed): string {
  return legal === 0 ? '–' : `${fixed - illegal} / ${legal} (${percent((fixed - illegal) / legal)})`;
}
