import type { BaselineEntry } from '../baseline/baseline.ts';
import type { Comparison } from '../baseline/compare-with-baseline.ts';
import { counted } from '../counted.ts';
import type { Finding } from '../findings/finding.ts';
import type { TextOptions } from './text-options.ts';
import { wrapped } from './wrapped.ts';

/** What an audit has that its baseline has not, and the other way round, with what to do. */
export function baselineBlocks(
  { fresh, paid, entries }: Comparison,
  baseline: string,
  options: TextOptions,
): readonly (readonly string[])[] {
  const { paint } = options;
  const known = entries.reduce((sum, { count }) => sum + count, 0) - fresh.length;
  const state = `${known} known, ${fresh.length} new, ${sumOf(paid)} paid`;
  return [
    [paint('bold', `Baseline ${baseline}: ${state}`)],
    ...(fresh.length === 0 ? [] : [freshBlock(fresh, baseline, options)]),
    ...(paid.length === 0 ? [] : [paidBlock(paid, baseline, options)]),
  ];
}

function freshBlock(fresh: readonly Finding[], baseline: string, { columns, paint }: TextOptions): readonly string[] {
  const indented = (text: string): readonly string[] => wrapped(text, columns - 4).map((line) => `    ${line}`);
  return [
    paint('red', `${counted(fresh.length, 'finding')} that the baseline does not know:`),
    ...fresh.flatMap(({ file, line, column, rule, symbol, message, fix }) => [
      `  ${file}:${line}:${column}${symbol === '' ? '' : paint('dim', ` in ${symbol}`)} ${paint('yellow', rule)}`,
      ...indented(`${message}${fix === undefined ? '' : ' `eslint --fix` does it.'}`).map((text) => paint('dim', text)),
    ]),
    `  Take them out again. If they have to be, add them: ssot audit --baseline ${baseline} --update`,
  ];
}

function paidBlock(paid: readonly BaselineEntry[], baseline: string, { paint }: TextOptions): readonly string[] {
  return [
    paint('green', `${counted(sumOf(paid), 'finding')} of the baseline ${sumOf(paid) === 1 ? 'is' : 'are'} gone:`),
    ...paid.map(
      ({ file, rule, thing, symbol, count }) =>
        `  ${file}${symbol === '' ? '' : paint('dim', ` in ${symbol}`)} ${paint('yellow', rule)} ${thing}` +
        (count === 1 ? '' : ` (${count})`),
    ),
    `  Record it, so that they do not come back: ssot audit --baseline ${baseline} --update`,
  ];
}

function sumOf(entries: readonly BaselineEntry[]): number {
  return entries.reduce((sum, { count }) => sum + count, 0);
}
