import type { TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode } from '../syntax/function-node.ts';
import { isFunction } from '../syntax/function-node.ts';
import { walk } from '../syntax/walk.ts';
import { isClass } from '../values/class-node.ts';
import { moduleVisitorKeys } from './module-visitor-keys.ts';

/** The expressions that a function gives, without those of functions in it. */
export function findResults({ body }: FunctionNode): readonly TSESTree.Expression[] {
  if (body.type !== 'BlockStatement') return [body];
  const results: TSESTree.Expression[] = [];
  walk(
    body,
    moduleVisitorKeys(),
    (node) => {
      if (node.type === 'ReturnStatement' && node.argument !== null) results.push(node.argument);
    },
    (node) => isStatementLike(node),
  );
  return results;
}

/** Statements stand in no expression but those of functions and classes. */
function isStatementLike(node: TSESTree.Node): boolean {
  if (isFunction(node) || isClass(node)) return false;
  return node.type.endsWith('Statement') || node.type === 'SwitchCase' || node.type === 'CatchClause';
}
