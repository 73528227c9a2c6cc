import { numbered } from './numbered.ts';
import { type Report, repositoryPath } from './report.ts';

/** A report on code quality for GitLab, which compares it with that of the branch before by itself. */
export function renderGitlab(report: Report): string {
  const { audit, comparison } = report;
  const fresh = new Set(comparison?.fresh);
  const issues = numbered(audit.findings, ({ file }) => repositoryPath(file, report)).map(
    ({ finding, fingerprint }) => {
      const { file, line, endLine, rule, message } = finding;
      return {
        type: 'issue',
        check_name: `ssot/${rule}`,
        description: message,
        categories: ['Clarity'],
        severity: comparison === undefined ? 'minor' : fresh.has(finding) ? 'major' : 'info',
        fingerprint,
        location: { path: repositoryPath(file, report), lines: { begin: line, end: endLine } },
      };
    },
  );
  return `${JSON.stringify(issues, null, 2)}\n`;
}
