import { escapedMarkup } from '../escaped-markup.ts';

/** Code as HTML. */
export function htmlCode(code: string): string {
  return `<code>${escapedMarkup(code)}</code>`;
}
