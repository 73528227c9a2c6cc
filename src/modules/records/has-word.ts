import { isNamePart } from './is-name-part.ts';

/** Does a text have a word as a whole: `a` of `a.b`, and not of `ab`? */
export function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isNamePart(text.charCodeAt(at - 1)) && !isNamePart(text.charCodeAt(at + word.length))) return true;
  }
  return false;
}
