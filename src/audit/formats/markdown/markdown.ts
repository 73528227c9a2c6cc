import { docsUrl } from '../../../concepts/docs-url.ts';
import { htmlProse } from '../html/html-prose.ts';
import { markdownCode } from './markdown-code.ts';
import { markdownProse } from './markdown-prose.ts';
import type { BaselinePage, ConceptPage, Fact, Remedy, TallyRow, Titled } from '../page.ts';
import { pageOf } from '../page-of.ts';
import type { Report } from '../report.ts';
import { shareBar } from '../share-bar.ts';
import { shareWords } from '../share-words.ts';
import { tallyColumns } from '../tally-columns.ts';

/** Longer lists are folded. */
const mostLines = 10;

/** A comment on a change can be found again by it. */
const marker = '<!-- ssot audit -->';

/** The audit for a comment on a change or the summary of a job, as GitHub and GitLab show Markdown. */
export function renderMarkdown(report: Report): string {
  const { headline, concepts, unparsed, isolation, readiness, baseline } = pageOf(report);
  const blocks = [
    marker,
    `## ${headline}`,
    `**${readiness.title}**`,
    ...readiness.paragraphs.map(markdownProse),
    ...(baseline === undefined ? [] : baselineBlocks(baseline)),
    ...listBlocks(
      unparsed,
      ({ file, line, column, message }) => `${place(file, line, column)} ${markdownProse(message)}`,
    ),
    ...listBlocks(isolation, ({ rule, count }) => `${count} × ${ruleLink(rule)}`),
    ...concepts.flatMap(conceptBlocks),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function conceptBlocks({ name, facts, toGo, done, reasons, files }: ConceptPage): readonly string[] {
  return [
    `### ${markdownProse(name)}`,
    facts.map((fact) => `- ${fact.label}: ${factText(fact)}`).join('\n'),
    tallyTable(toGo),
    ...(done === undefined ? [] : [done]),
    ...(reasons === undefined
      ? []
      : [
          table(
            [reasons.title, 'sites'],
            reasons.items.map(({ code, sentence, count }) => [
              `[${markdownCode(code)}](${docsUrl}/reasons.md#${code})<br>${markdownProse(sentence)}`,
              count,
            ]),
          ),
        ]),
    ...(files === undefined ? [] : folded(files, tallyTable(files))),
  ];
}

function factText(fact: Fact): string {
  switch (fact.kind) {
    case 'thing':
    case 'call':
      return `${markdownCode(fact.code)} in ${markdownCode(fact.module)}`;
    case 'folder':
      return markdownCode(fact.code);
    case 'share':
      return `${barOf(fact.share.share)}${shareWords(fact.share)}`;
    case 'fault':
      return `**${fact.words}**`;
  }
}

function barOf(share: number | undefined): string {
  if (share === undefined) return '';
  const { done, rest } = shareBar(share);
  return `${done}${rest} `;
}

function baselineBlocks({ title, fresh, paid }: BaselinePage): readonly string[] {
  return [
    `**${markdownProse(title)}**`,
    ...listBlocks(fresh, ({ file, line, column, rule, symbol, message, fix }) => {
      const help = fix === undefined ? '' : ' `eslint --fix` does it.';
      return `${place(file, line, column)}${inSymbol(symbol)} ${ruleLink(rule)}: ${markdownProse(message)}${help}`;
    }),
    ...(fresh === undefined ? [] : [remedyText(fresh.remedy)]),
    ...listBlocks(paid, ({ file, rule, thing, symbol, count }) => {
      const times = count === 1 ? '' : ` (${count})`;
      return `${markdownCode(file)}${inSymbol(symbol)} ${ruleLink(rule)} ${markdownCode(thing)}${times}`;
    }),
    ...(paid === undefined ? [] : [remedyText(paid.remedy)]),
  ];
}

/** A list under its title, or one that is folded. */
function listBlocks<Item>(list: Titled<Item> | undefined, lineOf: (item: Item) => string): readonly string[] {
  if (list === undefined) return [];
  const lines = list.items.map((item) => `- ${lineOf(item)}`).join('\n');
  return list.items.length > mostLines ? folded(list, lines) : [`**${list.title}**`, lines];
}

function folded({ title, items }: Titled<unknown>, content: string): readonly string[] {
  if (items.length <= mostLines) return [content];
  return [`<details>\n<summary>${htmlProse(title)}</summary>`, content, '</details>'];
}

function tallyTable({ title, items }: Titled<TallyRow>): string {
  return table(
    [title, ...tallyColumns.map(({ head }) => head)],
    items.map((row) => [rowLabel(row), ...tallyColumns.map(({ count }) => count(row.tally) || '·')]),
  );
}

function rowLabel({ label, isSum, module, remark }: TallyRow): string {
  if (isSum) return label;
  return [
    markdownCode(label),
    ...(module === undefined ? [] : [markdownCode(module)]),
    ...(remark === undefined ? [] : [remark]),
  ].join('<br>');
}

/** A table of a column of words and others of numbers. */
function table(heads: readonly string[], rows: readonly (readonly (number | string)[])[]): string {
  const rule = heads.map((_, index) => (index === 0 ? ':--' : '--:'));
  return [heads, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function remedyText({ words, command }: Remedy): string {
  return `${words} ${markdownCode(command)}`;
}

function place(file: string, line: number, column: number): string {
  return markdownCode(`${file}:${line}:${column}`);
}

function inSymbol(symbol: string): string {
  return symbol === '' ? '' : ` in ${markdownCode(symbol)}`;
}

function ruleLink(rule: string): string {
  return `[${markdownCode(rule)}](${docsUrl}/rules/${rule}.md)`;
}
