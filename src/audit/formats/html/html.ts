import { escapedMarkup } from '../escaped-markup.ts';
import { htmlBaseline } from './html-baseline.ts';
import { htmlCode } from './html-code.ts';
import { htmlConcept } from './html-concept.ts';
import { htmlLink } from './html-link.ts';
import { htmlList } from './html-list.ts';
import { htmlProse } from './html-prose.ts';
import { htmlStyle } from './html-style.ts';
import type { Page } from '../page.ts';
import { pageOf } from '../page-of.ts';
import type { Report } from '../report.ts';

/** The audit as one file for a browser, which loads nothing and runs nothing. It is well-formed XML as well. */
export function renderHtml(report: Report): string {
  const { headline, concepts, unparsed, isolation, readiness, baseline } = pageOf(report);
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8"/>',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    `<title>ssot audit: ${escapedMarkup(headline)}</title>`,
    `<style>${htmlStyle}</style>`,
    '</head>',
    '<body>',
    `<h1>${escapedMarkup(headline)}</h1>`,
    ...readinessLines(readiness),
    ...(baseline === undefined ? [] : htmlBaseline(baseline)),
    ...(unparsed === undefined
      ? []
      : htmlList(
          unparsed,
          ({ file, line, column, message }) => `${htmlCode(`${file}:${line}:${column}`)} ${htmlProse(message)}`,
        )),
    ...(isolation === undefined
      ? []
      : htmlList(isolation, ({ rule, count }) => `${count} × ${htmlLink(rule, `rules/${rule}.md`)}`)),
    ...concepts.flatMap(htmlConcept),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function readinessLines({ title, paragraphs }: Page['readiness']): readonly string[] {
  return [
    '<section class="panel">',
    `<h2>${escapedMarkup(title)}</h2>`,
    ...paragraphs.map((paragraph) => `<p>${htmlProse(paragraph)}</p>`),
    '</section>',
  ];
}
