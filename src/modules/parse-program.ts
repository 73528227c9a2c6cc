import type { Program } from 'oxc-parser';

import { parseSource } from './parse-source.ts';

/**
 * The syntax tree of a text, parentheses left out. `undefined` if the text cannot be parsed.
 *
 * @param path tells the language; the file need not exist
 */
export function parseProgram(path: string, text: string): Program | undefined {
  return parseSource(path, text)?.program;
}
