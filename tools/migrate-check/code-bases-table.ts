import { markdownTable } from './markdown-table.ts';
import type { Result, VariantResult } from './results.ts';
import { type VariantName, variantNames } from './stand-in.ts';
import { sum } from './sum.ts';

/** What was found in each code base, and its type errors before and after. */
export function codeBasesTable(results: readonly Result[]): string {
  const heads = [
    'repository',
    'commit',
    'TypeScript',
    'files',
    'classes',
    'sites',
    'found',
    'false reports',
    'errors before',
  ];
  const rows = results.map((result) => [
    result.repository,
    `\`${result.commit.slice(0, 10)}\``,
    result.compiler,
    ...figuresOf([result]),
  ]);
  return markdownTable(
    [...heads, ...variantNames.map((name) => `after ${name}`)],
    [...rows, ['all', '', '', ...figuresOf(results)]],
    3,
  );
}

function figuresOf(results: readonly Result[]): readonly (number | string)[] {
  return [
    sum(results, ({ files }) => files),
    sum(results, ({ classes }) => classes.length),
    sum(results, ({ detection }) => detection.sites),
    sum(results, ({ detection }) => detection.found),
    sum(results, ({ detection }) => detection.falseReports.length + detection.failures.length),
    sum(results, ({ problemsBefore }) => problemsBefore),
    ...variantNames.map((name) => problemsText(variantsOf(results, name))),
  ];
}

/** After `eslint --fix`, and after the suggestions in tests as well. */
function problemsText(variants: readonly VariantResult[]): string {
  const [code, tests] = [
    sum(variants, ({ problems }) => problems),
    sum(variants, ({ problemsWithTests }) => problemsWithTests),
  ];
  return variants.length === 0 ? '–' : `${code} / ${tests}`;
}

function variantsOf(results: readonly Result[], name: VariantName): readonly VariantResult[] {
  return results.flatMap(({ variants }) => variants.filter(({ variant }) => variant === name));
}
