import { htmlProse } from './html-prose.ts';
import type { Titled } from '../page.ts';

/** Longer lists are folded. */
const mostLines = 20;

/** What a list is set as, folded under its title if it is long. */
export function htmlFolded({ title, items }: Titled<unknown>, content: readonly string[]): readonly string[] {
  if (items.length <= mostLines) return content;
  return ['<details>', `<summary>${htmlProse(title)}</summary>`, ...content, '</details>'];
}
