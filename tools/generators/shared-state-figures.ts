import { markdownTable } from '../migrate-check/markdown-table.ts';
import { evidencePage } from './evidence-page.ts';

/** `true`: written while the server serves; `start`: only before or after that; `wrong`: the analysis errs. */
type Verdict = 'start' | 'true' | 'wrong';
const verdicts: readonly Verdict[] = ['true', 'start', 'wrong'];

interface JudgedReport {
  readonly repository: string;
  /** Relative to the checkout. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly messageId: string;
  readonly verdict: Verdict;
  readonly reason: string;
  /** The first run that told it, if that was not run 0. */
  readonly from?: number;
  /** The first run that no longer told it. */
  readonly until?: number;
}

/** By the number of the run. */
const runs = [
  'before the repairs',
  'after them',
  'with callers',
  'with what is handed on',
  'with what constructors leave behind',
];

interface Evidence {
  readonly repositories: readonly { readonly name: string; readonly commit: string; readonly files: number }[];
  readonly reports: readonly JudgedReport[];
  /** What an earlier run told, and the last one does not. */
  readonly silenced: readonly JudgedReport[];
  readonly samples: readonly {
    readonly repository: string;
    readonly modules: number;
    readonly found: number;
    readonly missed: number;
    readonly beyond: string;
  }[];
}

/** The figures of the page on shared state, from the judgements beside it. */
export const sharedStateFigures = evidencePage<Evidence>({
  name: 'figures on shared state',
  page: 'shared-state',
  figuresOf,
});

function figuresOf({ repositories, reports, silenced, samples }: Evidence): string {
  const all = [...reports, ...silenced];
  const toldBy = (run: number): readonly JudgedReport[] =>
    all.filter(({ from = 0, until = runs.length }) => from <= run && run < until);
  return [
    '### Reports',
    markdownTable(
      ['run', 'reports', ...verdicts, 'the message is right', 'written while it serves'],
      runs.map((name, run) => [name, ...cellsOf(toldBy(run))]),
      1,
    ),
    '### Repositories, last run',
    markdownTable(
      ['repository', 'commit', 'files', 'reports', ...verdicts, 'the message is right', 'written while it serves'],
      repositories.map(({ name, commit, files }) => [
        name,
        `\`${commit}\``,
        files,
        ...cellsOf(reports.filter(({ repository }) => repository === name)),
      ]),
      2,
    ),
    '### Messages, last run',
    markdownTable(
      ['message', 'reports', ...verdicts],
      [...new Set(reports.map(({ messageId }) => messageId))].sort().map((id) => {
        return [`\`${id}\``, ...cellsOf(reports.filter(({ messageId }) => messageId === id)).slice(0, 4)];
      }),
      1,
    ),
    '### What is not told',
    markdownTable(
      ['repository', 'modules', 'told', 'missed', 'beyond one file'],
      samples.map(({ repository, modules, found, missed, beyond }) => [repository, modules, found, missed, beyond]),
      1,
    ),
  ].join('\n\n');
}

/** How many there are, of each verdict, and the shares. */
function cellsOf(reports: readonly JudgedReport[]): readonly (number | string)[] {
  const counts = verdicts.map((verdict) => reports.filter((report) => report.verdict === verdict).length);
  const [right = 0, start = 0] = counts;
  return [reports.length, ...counts, shareOf(right + start, reports.length), shareOf(right, reports.length)];
}

function shareOf(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
