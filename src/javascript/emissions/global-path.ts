import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Code } from './code.ts';

/** `Bun.serve` for an expression that names a global, or a member of one; `undefined` for what the module declares. */
export function globalPathOf(node: TSESTree.Node, code: Code): string | undefined {
  const keys: string[] = [];
  let root = node;
  for (; root.type === 'TSQualifiedName'; root = root.left) keys.unshift(root.right.name);
  let bare = unwrap(root as TSESTree.Expression);
  for (; bare.type === 'MemberExpression'; bare = unwrap(bare.object)) {
    const key = staticKey(bare);
    if (key === undefined) return undefined;
    keys.unshift(key);
  }
  if (bare.type !== 'Identifier' || (code.variableOf(bare)?.defs.length ?? 0) > 0) return undefined;
  const isGlobalObject = bare.name === 'globalThis' || bare.name === 'global';
  return (isGlobalObject && keys.length > 0 ? keys : [bare.name, ...keys]).join('.');
}
