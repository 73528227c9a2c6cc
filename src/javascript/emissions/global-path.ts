import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Code } from './code.ts';

/** `Bun.serve` for an expression that names a global, or a member of one; `undefined` for what the module declares. */
export function globalPathOf(node: TSESTree.Node, code: Code): string | undefined {
  const bare = unwrap(node as TSESTree.Expression);
  if (bare.type === 'Identifier') {
    return (code.variableOf(bare)?.defs.length ?? 0) === 0 ? bare.name : undefined;
  }
  if (bare.type !== 'MemberExpression') return undefined;
  const object = globalPathOf(bare.object, code);
  const key = object === undefined ? undefined : staticKey(bare);
  if (object === undefined || key === undefined) return undefined;
  return object === 'globalThis' || object === 'global' ? key : `${object}.${key}`;
}
