import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../syntax/static-key.ts';

/** The value of a property of an object literal. */
export function propertyOf(node: TSESTree.Node | undefined, key: string): TSESTree.Node | undefined {
  if (node?.type !== 'ObjectExpression') return undefined;
  const property = node.properties.find((each) => each.type === 'Property' && staticKey(each) === key);
  return property?.type === 'Property' ? property.value : undefined;
}
