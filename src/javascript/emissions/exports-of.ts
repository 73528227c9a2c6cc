import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../syntax/static-key.ts';

/** `whole` for `module.exports`, the name for `exports.name` and `module.exports.name`. */
export function exportsOf(node: TSESTree.Node): string | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  const { object } = node;
  const key = staticKey(node);
  if (isModule(object)) return key === 'exports' ? 'whole' : undefined;
  if (object.type === 'Identifier' && object.name === 'exports') return key;
  const isWhole = object.type === 'MemberExpression' && isModule(object.object) && staticKey(object) === 'exports';
  return isWhole ? key : undefined;
}

function isModule(node: TSESTree.Node): boolean {
  return node.type === 'Identifier' && node.name === 'module';
}
