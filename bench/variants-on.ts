import type { Corpus } from './corpus.ts';
import { peersOn, recommendedPeer, typedPeer } from './peers.ts';
import { allRules, emptyRule, graphRules, singleRules, type Variant } from './variants.ts';

/**
 * What is measured on a checkout. What a goal holds against something else stands beside it, so that a round measures the
 * two within the same minute.
 *
 * @param references of the classes that are deprecated
 * @param isAlone without the rules of others
 */
export function variantsOn(
  corpus: Pick<Corpus, 'texts'>,
  references: readonly string[],
  isAlone: boolean,
): readonly Variant[] {
  if (isAlone) return [emptyRule, allRules, graphRules, ...singleRules];
  const heldAgainst = [emptyRule, allRules, recommendedPeer, typedPeer, graphRules];
  return [...heldAgainst, ...singleRules, ...peersOn(corpus, references)];
}
