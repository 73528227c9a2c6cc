import { docsUrl } from '../../../concepts/docs-url.ts';
import { htmlCode } from './html-code.ts';

/** A name that leads to its page in the documentation. */
export function htmlLink(name: string, page: string): string {
  return `<a href="${docsUrl}/${page}">${htmlCode(name)}</a>`;
}
