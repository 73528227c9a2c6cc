import { codeParts } from '../code-parts.ts';
import { escapedMarkup } from '../escaped-markup.ts';
import { htmlCode } from './html-code.ts';

/** A text as HTML, what stands between backticks as code. */
export function htmlProse(text: string): string {
  return codeParts(text)
    .map((part) => (part.isCode ? htmlCode(part.text) : escapedMarkup(part.text)))
    .join('');
}
