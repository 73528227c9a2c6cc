import type { TSESTree } from '@typescript-eslint/utils';
import type { TextEdit } from '../../sightings/proposal.ts';

/**
 * Puts names in the place of elements of a list in braces: all of them where the first one stands, and the others go with
 * the comma before them. The layout of the list stays.
 *
 * @param elements of the list, in their order.
 * @param spent at least one of them.
 */
export function replaceElements(
  elements: readonly TSESTree.Node[],
  spent: ReadonlySet<TSESTree.Node>,
  names: readonly string[],
): readonly TextEdit[] {
  let hasPlace = false;
  return elements.flatMap((element, index): readonly TextEdit[] => {
    if (!spent.has(element)) return [];
    const previous = elements[index - 1];
    if (hasPlace && previous !== undefined) return [{ range: [previous.range[1], element.range[1]], text: '' }];
    hasPlace = true;
    return [{ range: element.range, text: names.join(', ') }];
  });
}
