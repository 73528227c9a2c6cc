import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const markers = ['<!-- begin generated figures -->', '<!-- end generated figures -->'] as const;

/**
 * Puts figures between the markers of a page.
 *
 * @throws {Error} when the page has none.
 */
export async function writePage(file: string, figures: string): Promise<void> {
  const [begin, end] = markers;
  const [before, rest] = readFileSync(file, 'utf8').split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${file} has no markers for the figures.`);
  const text = `${before}${begin}\n\n${figures}\n\n${end}${after}`;
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
