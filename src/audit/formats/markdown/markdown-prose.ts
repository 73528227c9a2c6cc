import { codeParts } from '../code-parts.ts';
import { markdownCode } from './markdown-code.ts';

/** A text on one line of Markdown, in a table too: nothing in it has a meaning but the code between backticks. */
export function markdownProse(text: string): string {
  return codeParts(text.replaceAll(/\s+/gu, ' '))
    .map((part) => (part.isCode ? markdownCode(part.text) : escaped(part.text)))
    .join('');
}

function escaped(text: string): string {
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll(/[\\`*_[\]~]/gu, String.raw`\$&`)
      // A bar in a table is where its cell ends, escaped by a backslash or not.
      .replaceAll('|', '&#124;')
      // Services take these for formulas and for people who want to be told.
      .replaceAll('$', '<span>$</span>')
      .replaceAll(/@(?=\w)/gu, '@<!-- -->')
  );
}
