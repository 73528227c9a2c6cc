import type { ReasonCount } from '../../audit.ts';
import { escapedMarkup } from '../escaped-markup.ts';
import { htmlCode } from './html-code.ts';
import { htmlFolded } from './html-folded.ts';
import { htmlLink } from './html-link.ts';
import { htmlProse } from './html-prose.ts';
import { htmlTallyTable } from './html-tally-table.ts';
import type { ConceptPage, Fact, Titled } from '../page.ts';
import { shareWords } from '../share-words.ts';

/** What is told of a concept, as lines of HTML. */
export function htmlConcept({ name, facts, toGo, done, reasons, files }: ConceptPage): readonly string[] {
  return [
    '<section>',
    `<h2>${escapedMarkup(name)}</h2>`,
    '<dl>',
    ...facts.map((fact) => `<dt>${fact.label}</dt><dd>${factText(fact)}</dd>`),
    '</dl>',
    ...htmlTallyTable(toGo),
    ...(done === undefined ? [] : [`<p class="green">${escapedMarkup(done)}</p>`]),
    ...(reasons === undefined ? [] : reasonTable(reasons)),
    ...(files === undefined ? [] : htmlFolded(files, htmlTallyTable(files))),
    '</section>',
  ];
}

function factText(fact: Fact): string {
  switch (fact.kind) {
    case 'thing':
    case 'call':
      return `${htmlCode(fact.code)} <span class="note">${htmlCode(fact.module)}</span>`;
    case 'folder':
      return htmlCode(fact.code);
    case 'share':
      return `${barOf(fact.share.share)}${shareWords(fact.share)}`;
    case 'fault':
      return `<span class="red">${escapedMarkup(fact.words)}</span>`;
  }
}

function barOf(share: number | undefined): string {
  if (share === undefined) return '';
  const width = Math.floor(share * 100);
  return `<span class="bar${share === 1 ? ' full' : ''}"><span style="width: ${width}%"></span></span>`;
}

function reasonTable({ title, items }: Titled<ReasonCount>): readonly string[] {
  return [
    '<div class="wide"><table>',
    `<thead><tr><th scope="col">${escapedMarkup(title)}</th><th scope="col" class="number">sites</th></tr></thead>`,
    '<tbody>',
    ...items.map(
      ({ code, sentence, count }) =>
        `<tr><th scope="row">${htmlLink(code, `reasons.md#${code}`)} <span class="note">${htmlProse(sentence)}</span></th>` +
        `<td class="number bold">${count}</td></tr>`,
    ),
    '</tbody>',
    '</table></div>',
  ];
}
