import { markdownTable } from '../migrate-check/markdown-table.ts';
import type { RuntimesReport } from '../runtimes/report.ts';
import { evidencePage } from './evidence-page.ts';

/** The figures of the page on runtimes, from the report of a run beside it. */
export const runtimeFigures = evidencePage<RuntimesReport>({
  name: 'figures on runtimes',
  page: 'runtimes',
  figuresOf,
});

function figuresOf({ cells, cache, oxlint, checkouts, node }: RuntimesReport): string {
  const eslints = [...new Set(cache.map(({ eslint }) => eslint))];
  return [
    '### Node and ESLint',
    markdownTable(
      ['Node', 'ESLint', 'TypeScript', 'parser', 'findings', 'outcome'],
      cells.map(({ node: version, eslint, typescript, parser, findings, differences }) => {
        const outcome = differences.length === 0 ? 'same' : `not the same: ${differences.join(', ')}`;
        return [version, eslint, typescript, parser, findings, outcome];
      }),
      1,
    ),
    `### The cache, on Node ${node}`,
    markdownTable(
      ['the cache …', ...eslints.map((eslint) => `ESLint ${eslint}`)],
      [...new Set(cache.map(({ scenario }) => scenario))].map((scenario) => [
        scenario,
        ...eslints.map((eslint) => {
          const isTrue = cache.some((each) => each.eslint === eslint && each.scenario === scenario && each.isTrue);
          return isTrue ? 'yes' : 'no';
        }),
      ]),
      1,
    ),
    `### oxlint ${oxlint.version}`,
    markdownTable(
      ['project', 'findings of ESLint', 'oxlint'],
      oxlint.agreements.map(({ project, findings, isSame }) => [project, findings, saidOf(isSame)]),
      1,
    ),
    '### Checkouts',
    markdownTable(
      ['checkout', 'commit', 'files', 'findings', 'two workers', 'cold cache', 'warm cache', 'oxlint'],
      checkouts.map(({ name, commit, files, findings, same, oxlint: { isSame } }) => {
        return [name, `\`${commit}\``, files, findings, ...[...Object.values(same), isSame].map(saidOf)];
      }),
      2,
    ),
    '### Time',
    markdownTable(
      ['checkout', 'pairs', 'ESLint, s', 'oxlint, s', 'oxlint ÷ ESLint'],
      checkouts.map(({ name, oxlint: { rounds, eslintSeconds, oxlintSeconds, ratio } }) => {
        return [name, rounds, eslintSeconds.toFixed(1), oxlintSeconds.toFixed(1), ratio.toFixed(2)];
      }),
      1,
    ),
  ].join('\n\n');
}

function saidOf(isSame: boolean): string {
  return isSame ? 'same' : 'not the same';
}
