import { type Report, repositoryPath } from './report.ts';

/**
 * Annotations of GitHub Actions, one a line: errors for what the baseline does not know, or warnings for everything where
 * there is no baseline.
 */
export function renderGithub(report: Report): string {
  const { audit, comparison, baseline = '' } = report;
  const level = comparison === undefined ? 'warning' : 'error';
  const lines = (comparison?.fresh ?? audit.findings).map(({ file, line, column, endLine, endColumn, rule, message }) =>
    annotation(
      level,
      {
        file: repositoryPath(file, report),
        line,
        endLine,
        col: column,
        // GitHub takes columns of one line only.
        ...(line === endLine ? { endColumn } : {}),
        title: `ssot/${rule}`,
      },
      message,
    ),
  );
  const paid = (comparison?.paid ?? []).map(({ file, rule, thing, symbol }) =>
    annotation(
      'error',
      { file: repositoryPath(file, report), title: 'ssot: paid debt' },
      `'${thing}'${symbol === '' ? '' : ` in ${symbol}`} is gone (${rule}). Record it: ssot audit --baseline ${baseline} --update`,
    ),
  );
  return [...lines, ...paid].map((line) => `${line}\n`).join('');
}

function annotation(level: 'error' | 'warning', properties: Readonly<Record<string, number | string>>, text: string) {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${level} ${list.join(',')}::${escaped(text)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
