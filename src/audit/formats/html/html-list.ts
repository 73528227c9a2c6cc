import { htmlFolded } from './html-folded.ts';
import { htmlProse } from './html-prose.ts';
import type { Titled } from '../page.ts';

/** A list under its title. */
export function htmlList<Item>(list: Titled<Item>, lineOf: (item: Item) => string): readonly string[] {
  const lines = ['<ul>', ...list.items.map((item) => `<li>${lineOf(item)}</li>`), '</ul>'];
  return [`<h2>${htmlProse(list.title)}</h2>`, ...htmlFolded(list, lines)];
}
