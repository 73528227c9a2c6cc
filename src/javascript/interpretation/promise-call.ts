import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax/function-node.ts';

const methods: ReadonlySet<string> = new Set(['catch', 'finally', 'then']);

/** `promise.then(() => { … })`: the call that is given a function in its place to run when the promise is settled. */
export function promiseCallAround(callback: TSESTree.Node): TSESTree.CallExpression | undefined {
  const { parent } = callback;
  if (!isFunction(callback) || parent?.type !== 'CallExpression' || parent.callee === callback) return undefined;
  const { callee } = parent;
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier' || callee.computed) return undefined;
  return methods.has(callee.property.name) ? parent : undefined;
}
