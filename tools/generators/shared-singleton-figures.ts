import { markdownTable } from '../migrate-check/markdown-table.ts';
import { evidencePage } from './evidence-page.ts';

interface JudgedTake {
  readonly repository: string;
  /** Relative to the checkout. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly messageId: string;
  /** Is what is taken written while the server serves, by what the file does with it? */
  readonly verdict: 'false' | 'true';
  readonly reason: string;
}

interface Evidence {
  readonly repositories: readonly { readonly name: string; readonly commit: string; readonly files: number }[];
  readonly reports: readonly JudgedTake[];
}

/** The figures of the page on shared singletons, from the judgements beside it. */
export const sharedSingletonFigures = evidencePage<Evidence>({
  name: 'figures on shared singletons',
  page: 'shared-singletons',
  figuresOf,
});

function figuresOf({ repositories, reports }: Evidence): string {
  const failures = reports.filter(({ verdict }) => verdict === 'false');
  return [
    '### Repositories',
    markdownTable(
      ['repository', 'commit', 'files', 'reports', 'true', 'false', 'true of all'],
      [
        ...repositories.map(({ name, commit, files }) => {
          return [name, `\`${commit}\``, files, ...cellsOf(reports.filter(({ repository }) => repository === name))];
        }),
        ['all', '', repositories.reduce((sum, { files }) => sum + files, 0), ...cellsOf(reports)],
      ],
      2,
    ),
    '### What is false',
    markdownTable(
      ['report', 'why'],
      failures.map(({ repository, path, line, reason }) => [`${repository} \`${path}:${line}\``, reason]),
      2,
    ),
  ].join('\n\n');
}

function cellsOf(reports: readonly JudgedTake[]): readonly (number | string)[] {
  const right = reports.filter(({ verdict }) => verdict === 'true').length;
  const share = reports.length === 0 ? '–' : `${((100 * right) / reports.length).toFixed(1)} %`;
  return [reports.length, right, reports.length - right, share];
}
