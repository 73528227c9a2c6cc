import { chooseExports } from './choose-exports.ts';
import type { Corpus } from './corpus.ts';

const constructed = {
  declared: /^export class ([\w$]+)/gmu,
  used: /\bnew ([A-Z][\w$]*)\s*[(<]/gu,
};

/**
 * The exported classes that a code base constructs most often, as references, most often first. Classes whose name two
 * modules export are left out, since a count by name could not tell them apart.
 */
export function chooseClasses(corpus: Pick<Corpus, 'texts'>, count: number): readonly string[] {
  return chooseExports(corpus, count, constructed);
}

/** Those that it constructs as often as most: as many classes are constructed more often as are less. */
export function chooseOrdinaryClasses(corpus: Pick<Corpus, 'texts'>, count: number): readonly string[] {
  const all = chooseExports(corpus, Infinity, constructed);
  const first = Math.max(0, Math.floor((all.length - count) / 2));
  return all.slice(first, first + count);
}
