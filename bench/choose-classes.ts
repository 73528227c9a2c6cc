import { chooseExports } from './choose-exports.ts';
import type { Corpus } from './corpus.ts';

/**
 * The exported classes that a code base constructs most often, as references, most often first. Classes whose name two
 * modules export are left out, since a count by name could not tell them apart.
 */
export function chooseClasses(corpus: Pick<Corpus, 'texts'>, count: number): readonly string[] {
  return chooseExports(corpus, count, {
    declared: /^export class ([\w$]+)/gmu,
    used: /\bnew ([A-Z][\w$]*)\s*[(<]/gu,
  });
}
