import type { TSESTree } from '@typescript-eslint/utils';
import type { Bodies } from '../interpretation/body.ts';
import { globalNameOf } from '../interpretation/global-name.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Way } from './use.ts';

/** The way from what a CommonJS module exports to a member: `[]` for `module.exports`, `['a']` for `exports.a`. */
export function exportWayOf(node: TSESTree.Node, bodies: Bodies): Way | undefined {
  const bare = unwrap(node as TSESTree.Expression);
  const name = globalNameOf(bare, bodies);
  if (name === 'exports' || name === 'module.exports') return [];
  if (bare.type !== 'MemberExpression') return undefined;
  const key = staticKey(bare);
  const object = key === undefined ? undefined : exportWayOf(bare.object, bodies);
  return object && key !== undefined ? [...object, key] : undefined;
}

/** Is it what a CommonJS module exports, or assigned to that at once? */
export function isExportsObject(node: TSESTree.Expression, bodies: Bodies): boolean {
  let value = unwrap(node);
  for (;;) {
    if (exportWayOf(value, bodies)?.length === 0) return true;
    if (value.type !== 'AssignmentExpression') return false;
    if (exportWayOf(value.left, bodies)?.length === 0) return true;
    value = unwrap(value.right);
  }
}
