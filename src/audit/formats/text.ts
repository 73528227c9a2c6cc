import type { FactoryShare, ReasonCount } from '../audit.ts';
import type { Paint } from '../../command/surroundings.ts';
import { baselineBlocks } from './baseline-blocks.ts';
import type { ConceptPage, Fact, Page, Titled } from './page.ts';
import { pageOf } from './page-of.ts';
import type { Report } from './report.ts';
import { shareBar } from './share-bar.ts';
import { shareWords } from './share-words.ts';
import type { TextOptions } from './text-options.ts';
import { tallyTable } from './tally-table.ts';
import { wrapped } from './wrapped.ts';

const labelWidth = 12;

/** The audit for people: a page for a terminal. */
export function renderText(report: Report, options: TextOptions): string {
  const { headline, concepts, unparsed, isolation, readiness, baseline } = pageOf(report);
  const blocks = [
    [headline],
    ...concepts.flatMap((concept) => conceptBlocks(concept, options)),
    ...(unparsed === undefined ? [] : [unparsedBlock(unparsed, options)]),
    ...(isolation === undefined ? [] : [isolationBlock(isolation, options)]),
    readinessBlock(readiness, options),
    ...(baseline === undefined ? [] : baselineBlocks(baseline, options)),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function conceptBlocks(
  { name, facts, toGo, done, reasons, files }: ConceptPage,
  options: TextOptions,
): readonly (readonly string[])[] {
  const { paint } = options;
  return [
    [paint('bold', name), ...facts.flatMap((fact) => factLines(fact, paint))],
    tallyTable(toGo, options),
    ...(done === undefined ? [] : [[paint('green', `  ${done}`)]]),
    ...(reasons === undefined ? [] : [reasonBlock(reasons, options)]),
    ...(files === undefined ? [] : [tallyTable(files, options)]),
  ];
}

function factLines(fact: Fact, paint: Paint): readonly string[] {
  const line = (label: string, text: string): string => `  ${paint('dim', label.padEnd(labelWidth))}${text}`;
  switch (fact.kind) {
    case 'thing':
      return [line(fact.label, `${fact.code} ${paint('dim', fact.module)}`)];
    case 'call':
      return [line(fact.label, fact.code), line('', paint('dim', fact.module))];
    case 'folder':
      return [line(fact.label, fact.code)];
    case 'share':
      return [line(fact.label, shareText(fact.share, paint))];
    case 'fault':
      return [line(fact.label, paint('red', fact.words))];
  }
}

function shareText(factoryShare: FactoryShare, paint: Paint): string {
  const { share } = factoryShare;
  if (share === undefined) return shareWords(factoryShare);
  const { done, rest } = shareBar(share);
  return `${paint(share === 1 ? 'green' : 'yellow', done)}${paint('dim', rest)} ${shareWords(factoryShare)}`;
}

function reasonBlock({ title, items }: Titled<ReasonCount>, { columns, paint }: TextOptions): readonly string[] {
  const countWidth = Math.max(...items.map(({ count }) => String(count).length));
  const codeWidth = Math.max(...items.map(({ code }) => code.length));
  const indent = 2 + countWidth + 2 + codeWidth + 2;
  return [
    paint('bold', `  ${title}`),
    ...items.flatMap(({ count, code, sentence }) => {
      const [first = '', ...rest] = wrapped(sentence, columns - indent);
      const head = `  ${String(count).padStart(countWidth)}  ${paint('yellow', code.padEnd(codeWidth))}  `;
      return [head + paint('dim', first), ...rest.map((line) => ' '.repeat(indent) + paint('dim', line))];
    }),
  ];
}

function unparsedBlock({ title, items }: NonNullable<Page['unparsed']>, { paint }: TextOptions): readonly string[] {
  return [
    paint('red', title),
    ...items.map(({ file, line, column, message }) => `  ${file}:${line}:${column} ${paint('dim', message)}`),
  ];
}

function isolationBlock({ title, items }: NonNullable<Page['isolation']>, { paint }: TextOptions): readonly string[] {
  const width = Math.max(...items.map(({ count }) => String(count).length));
  return [
    paint('bold', title),
    ...items.map(({ rule, count }) => `  ${String(count).padStart(width)}  ${paint('yellow', rule)}`),
  ];
}

function readinessBlock({ title, paragraphs }: Page['readiness'], { columns, paint }: TextOptions): readonly string[] {
  return [
    paint('bold', title),
    ...paragraphs.flatMap((paragraph) => wrapped(paragraph, columns - 2)).map((line) => paint('dim', `  ${line}`)),
  ];
}
