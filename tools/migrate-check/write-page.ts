import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { insertFigures } from '../insert-figures.ts';

/**
 * Puts figures between the markers of a page.
 *
 * @throws {Error} when the page has none.
 */
export async function writePage(file: string, figures: string): Promise<void> {
  const text = insertFigures(file, readFileSync(file, 'utf8'), figures);
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
