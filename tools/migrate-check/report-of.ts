import { goalsOf } from './goals.ts';
import type { Problem } from './code-base.ts';
import type { Fixed, LackingResult, Result } from './results.ts';

const listed = 25;

/** What came of one code base, for people to read. */
export function reportOf(result: Result): string {
  const { detection, imports } = result;
  return [
    `${result.repository} at ${result.commit.slice(0, 10)}, TypeScript ${result.compiler}: ${result.files} files, ` +
      `${imports.found} of ${imports.all} imported packages found, ${result.problemsBefore} type errors before`,
    ...result.skipped.map((reason) => `skipped: ${reason}`),
    '',
    ...result.classes.map(({ reference, sites }) => `${String(sites).padStart(6)}  ${reference}`),
    '',
    `found ${detection.found} of ${detection.sites} constructions; ${detection.valuesFound} of ${detection.values} by a ` +
      `value; ${detection.subclassesFound} of ${detection.subclasses} of subclasses; ${detection.methodsFound} of ` +
      `${detection.methods} by a static method; ${detection.references} references`,
    ...listOf('missed', detection.missed.map(siteText)),
    ...listOf('missed, by a value', detection.valuesMissed.map(siteText)),
    ...listOf(
      'false',
      detection.falseReports.map((report) => `${placeText(report)} ${report.message}`),
    ),
    ...listOf(
      'failed',
      detection.failures.map((report) => `${placeText(report)} ${report.message}`),
    ),
    ...result.variants.flatMap(({ variant, code, tests, newProblems, newProblemsWithTests, unstable }) => [
      '',
      `${variant}: ${fixedText(code)}`,
      ...listOf(
        'left',
        code.left.map((site) => `${siteText(site)} (${site.reason})`),
      ),
      `${variant}, tests: ${fixedText(tests)}`,
      ...listOf(
        'left',
        tests.left.map((site) => `${siteText(site)} (${site.reason})`),
      ),
      `${variant}: ${newProblems.length} new type errors; ${newProblemsWithTests.length} when tests are migrated too`,
      ...listOf('new', newProblems.map(problemText)),
      ...listOf('with tests', newProblemsWithTests.map(problemText)),
      ...listOf('a second run changes', unstable),
    ]),
    ...(result.lackings ?? []).flatMap(lackingText),
    '',
    ...goalsOf([result]).map(({ promise, isKept, figure }) => `${isKept ? '✓' : '✗'} ${promise}: ${figure}`),
  ].join('\n');
}

function lackingText(result: LackingResult): readonly string[] {
  const { variant, members, fixable, needing, fixed, left, heldBack, misfits, newProblems, unstable } = result;
  return [
    '',
    `${variant}, lacking ${members.map(({ reference, member }) => `${reference}.${member}`).join(', ')}`,
    `${fixed} of ${fixable} sites fixed, ${needing} of them in files that need the member; left ${countsText(left)}`,
    ...listOf(
      'held back',
      heldBack.map((site) => `${siteText(site)} (${site.reason})`),
    ),
    ...listOf('does not fit when nothing is lacking', misfits.map(problemText)),
    ...listOf('new', newProblems.map(problemText)),
    ...listOf('a second run changes', unstable),
  ];
}

function problemText({ file, line, code, message }: Problem): string {
  return `${file}:${line} TS${code} ${message}`;
}

function fixedText({ sites, legal, fixed, illegal, suggested, explained }: Fixed): string {
  return (
    `${fixed} of ${sites} sites fixed, ${legal} of them legal${illegal === 0 ? '' : `, ${illegal} ILLEGALLY`}; ` +
    `suggested ${countsText(suggested)}; explained ${countsText(explained)}`
  );
}

function countsText(counts: Readonly<Record<string, number>>): string {
  const entries = Object.entries(counts).sort(([, a], [, b]) => b - a);
  const total = entries.reduce((sum, [, count]) => sum + count, 0);
  return entries.length === 0 ? '0' : `${total} (${entries.map(([code, count]) => `${code} ${count}`).join(', ')})`;
}

function listOf(title: string, lines: readonly string[]): readonly string[] {
  const rest = lines.length - listed;
  const shown = lines.slice(0, listed).map((line) => `  ${title}: ${line}`);
  return rest > 0 ? [...shown, `  … and ${rest} more`] : shown;
}

function siteText(site: { file: string; line: number; column: number; text: string }): string {
  return `${placeText(site)} ${site.text}`;
}

function placeText({ file, line, column }: { file: string; line: number; column: number }): string {
  return `${file}:${line}:${column}`;
}
