import type { TSESTree } from '@typescript-eslint/utils';
import { isInList } from './collections.ts';
import { anyName, type Value } from './value.ts';

/** Is it plain that another member of the object at `node` is read than the one that has the value? Saves many steps. */
export function passesBy(node: TSESTree.Node, value: Value): boolean {
  const { parent } = node;
  if (value.kind !== 'holder' || parent?.type !== 'MemberExpression' || parent.object !== node) return false;
  if (parent.computed || parent.property.type !== 'Identifier') return false;
  return parent.property.name !== value.key && value.key !== anyName && !isInList(value.key);
}
