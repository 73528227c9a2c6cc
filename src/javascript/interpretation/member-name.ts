import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../syntax/static-key.ts';
import { ANY } from './ref.ts';

/** The key of a member expression, `#name` for a private one, `ANY` where the text does not tell. */
export function memberName(node: TSESTree.MemberExpression): string {
  if (node.property.type === 'PrivateIdentifier') return `#${node.property.name}`;
  return staticKey(node) ?? ANY;
}
