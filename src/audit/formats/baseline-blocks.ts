import type { BaselinePage, Remedy } from './page.ts';
import type { TextOptions } from './text-options.ts';
import { wrapped } from './wrapped.ts';

/** What an audit has that its baseline has not, and the other way round, as blocks of lines. */
export function baselineBlocks(
  { title, fresh, paid }: BaselinePage,
  options: TextOptions,
): readonly (readonly string[])[] {
  return [
    [options.paint('bold', title)],
    ...(fresh === undefined ? [] : [freshBlock(fresh, options)]),
    ...(paid === undefined ? [] : [paidBlock(paid, options)]),
  ];
}

function freshBlock(
  { title, items, remedy }: NonNullable<BaselinePage['fresh']>,
  { columns, paint }: TextOptions,
): readonly string[] {
  const indented = (text: string): readonly string[] => wrapped(text, columns - 4).map((line) => `    ${line}`);
  return [
    paint('red', title),
    ...items.flatMap(({ file, line, column, rule, symbol, message, fix }) => [
      `  ${file}:${line}:${column}${symbol === '' ? '' : paint('dim', ` in ${symbol}`)} ${paint('yellow', rule)}`,
      ...indented(`${message}${fix === undefined ? '' : ' `eslint --fix` does it.'}`).map((text) => paint('dim', text)),
    ]),
    lineOf(remedy),
  ];
}

function paidBlock(
  { title, items, remedy }: NonNullable<BaselinePage['paid']>,
  { paint }: TextOptions,
): readonly string[] {
  return [
    paint('green', title),
    ...items.map(
      ({ file, rule, thing, symbol, count }) =>
        `  ${file}${symbol === '' ? '' : paint('dim', ` in ${symbol}`)} ${paint('yellow', rule)} ${thing}` +
        (count === 1 ? '' : ` (${count})`),
    ),
    lineOf(remedy),
  ];
}

function lineOf({ words, command }: Remedy): string {
  return `  ${words} ${command}`;
}
