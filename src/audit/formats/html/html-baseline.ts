import { htmlCode } from './html-code.ts';
import { htmlLink } from './html-link.ts';
import { htmlList } from './html-list.ts';
import { htmlProse } from './html-prose.ts';
import type { BaselinePage, Remedy } from '../page.ts';

/** What an audit has that its baseline has not, and the other way round, as lines of HTML. */
export function htmlBaseline({ title, fresh, paid }: BaselinePage): readonly string[] {
  return [
    `<section class="panel"><h2>${htmlProse(title)}</h2></section>`,
    ...(fresh === undefined
      ? []
      : [
          ...htmlList(fresh, ({ file, line, column, rule, symbol, message, fix }) => {
            const help = fix === undefined ? '' : ' <code>eslint --fix</code> does it.';
            const place = htmlCode(`${file}:${line}:${column}`);
            return `${place}${inSymbol(symbol)} ${ruleOf(rule)} <span class="note">${htmlProse(message)}${help}</span>`;
          }),
          remedyLine(fresh.remedy),
        ]),
    ...(paid === undefined
      ? []
      : [
          ...htmlList(paid, ({ file, rule, thing, symbol, count }) => {
            const times = count === 1 ? '' : ` (${count})`;
            return `${htmlCode(file)}${inSymbol(symbol)} ${ruleOf(rule)} ${htmlCode(thing)}${times}`;
          }),
          remedyLine(paid.remedy),
        ]),
  ];
}

function inSymbol(symbol: string): string {
  return symbol === '' ? '' : ` in ${htmlCode(symbol)}`;
}

function ruleOf(rule: string): string {
  return htmlLink(rule, `rules/${rule}.md`);
}

function remedyLine({ words, command }: Remedy): string {
  return `<p>${htmlProse(words)} ${htmlCode(command)}</p>`;
}
