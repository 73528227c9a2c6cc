import type { Finding } from '../findings/finding.ts';
import { escapedMarkup } from './escaped-markup.ts';
import { type Report, repositoryPath } from './report.ts';

interface TestCase {
  readonly file: string;
  readonly name: string;
  readonly failure?: { readonly type: string; readonly message: string; readonly text: string };
}

/**
 * JUnit's XML, a test for each file that was looked at: it fails for each finding that the baseline does not know, or for
 * each finding where there is no baseline. Paid debt that is not recorded fails as well.
 */
export function renderJunit(report: Report): string {
  const { audit, comparison, baseline = '' } = report;
  const failed = (comparison?.fresh ?? audit.findings).map((finding) => failureOf(finding, report));
  const paid = (comparison?.paid ?? []).map(({ file, rule, thing, symbol }): TestCase => {
    const message = `'${thing}' is gone. Record it: ssot audit --baseline ${baseline} --update`;
    const name = `${rule}: ${thing}${symbol === '' ? '' : ` in ${symbol}`}`;
    return { file: repositoryPath(file, report), name, failure: { type: 'paid-debt', message, text: message } };
  });
  const isFailed = new Set([...failed, ...paid].map(({ file }) => file));
  const passed = audit.files
    .map((file) => repositoryPath(file, report))
    .filter((file) => !isFailed.has(file))
    .map((file): TestCase => ({ file, name: 'single source of truth' }));
  const cases = [...failed, ...paid, ...passed];
  const failures = failed.length + paid.length;
  const counts = `tests="${cases.length}" failures="${failures}" errors="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="ssot audit" ${counts} time="0">`,
    `  <testsuite name="ssot audit" ${counts} skipped="0" time="0">`,
    ...cases.flatMap(caseLines),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function failureOf(finding: Finding, report: Report): TestCase {
  const { file, line, column, rule, symbol, message } = finding;
  const path = repositoryPath(file, report);
  return {
    file: path,
    name: `${rule} at ${line}:${column}${symbol === '' ? '' : ` in ${symbol}`}`,
    failure: { type: `ssot/${rule}`, message, text: `${path}:${line}:${column}\n${message}` },
  };
}

function caseLines({ file, name, failure }: TestCase): readonly string[] {
  const head = `    <testcase classname="${escapedMarkup(file)}" name="${escapedMarkup(name)}" time="0"`;
  if (failure === undefined) return [`${head}/>`];
  const { type, message, text } = failure;
  return [
    `${head}>`,
    `      <failure type="${escapedMarkup(type)}" message="${escapedMarkup(message)}">${escapedMarkup(text)}</failure>`,
    '    </testcase>',
  ];
}
