import { markdownTable } from '../migrate-check/markdown-table.ts';
import { evidencePage } from './evidence-page.ts';

/** `true`: it reaches several users and nothing says so; `meant`: the place says so in prose; `wrong`: it does not. */
type Verdict = 'meant' | 'true' | 'wrong';
const verdicts: readonly Verdict[] = ['true', 'meant', 'wrong'];

interface JudgedReport {
  readonly repository: string;
  readonly commit: string;
  /** Relative to the checkout. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly messageId: string;
  readonly verdict: Verdict;
  readonly reason: string;
}

interface Evidence {
  readonly repositories: readonly {
    readonly name: string;
    readonly commit: string;
    readonly files: number;
    readonly kind: string;
  }[];
  readonly reports: readonly JudgedReport[];
  /** Calls that reach several users and are not told. */
  readonly missed: readonly Omit<JudgedReport, 'messageId' | 'verdict'>[];
}

/** The figures of the page on emitters, from the judgements beside it. */
export const emitterFigures = evidencePage<Evidence>({
  name: 'figures on emitters',
  page: 'unscoped-emitters',
  figuresOf,
});

function figuresOf({ repositories, reports, missed }: Evidence): string {
  const tools = new Set(repositories.filter(({ kind }) => kind === 'command line tool').map(({ name }) => name));
  return [
    '### Repositories',
    markdownTable(
      ['repository', 'commit', 'what it is', 'files', 'reports', ...verdicts, 'missed'],
      [
        ...repositories.map(({ name, commit, kind, files }) => {
          const isHere = (each: { repository: string; commit: string }): boolean =>
            each.repository === name && each.commit === commit;
          const found = countsOf(reports.filter(isHere));
          return [name, `\`${commit}\``, kind, files, ...found, missed.filter(isHere).length];
        }),
        ['all', '', '', sum(repositories.map(({ files }) => files)), ...countsOf(reports), missed.length],
      ],
      3,
    ),
    markdownTable(
      ['reports', '`true`', '`true` or `meant`'],
      [
        ['all', ...sharesOf(reports)],
        ['without the command line tool', ...sharesOf(reports.filter(({ repository }) => !tools.has(repository)))],
      ],
      1,
    ),
    '### Messages',
    markdownTable(
      ['message', 'reports', ...verdicts],
      [...new Set(reports.map(({ messageId }) => messageId))].sort().map((id) => {
        return [`\`${id}\``, ...countsOf(reports.filter(({ messageId }) => messageId === id))];
      }),
      1,
    ),
  ].join('\n\n');
}

/** How many there are, and of each verdict. */
function countsOf(reports: readonly JudgedReport[]): readonly number[] {
  return [reports.length, ...verdicts.map((verdict) => reports.filter((report) => report.verdict === verdict).length)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function sharesOf(reports: readonly JudgedReport[]): readonly string[] {
  return [shareOf(reports, ['true']), shareOf(reports, ['true', 'meant'])];
}

function shareOf(reports: readonly JudgedReport[], right: readonly Verdict[]): string {
  const part = reports.filter(({ verdict }) => right.includes(verdict)).length;
  return `${((100 * part) / reports.length).toFixed(1)} %`;
}
