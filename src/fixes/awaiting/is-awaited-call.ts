import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf } from '../../javascript/syntax/ancestors.ts';
import { enclosingExpression } from '../../javascript/syntax/enclosing-expression.ts';
import { staticKey } from '../../javascript/syntax/static-key.ts';
import { type FunctionNode, isFunction } from '../../javascript/syntax/function-node.ts';

const continuations = new Set(['then', 'catch', 'finally']);
const gatherers = new Set(['all', 'allSettled', 'race', 'any']);

/** Would nobody notice if the call gave a promise: is it awaited, or handed to whoever awaits? */
export function isAwaitedCall(call: TSESTree.CallExpression): boolean {
  const { node, isCertain } = enclosingExpression(call);
  const { parent } = node;
  switch (parent?.type) {
    case 'AwaitExpression':
      return isCertain;
    case 'ArrowFunctionExpression':
      return parent.body === node && isPromising(parent);
    case 'ReturnStatement':
      return isReturnedPromise(parent);
    case 'ArrayExpression':
      return isGathered(parent);
    default:
      return false;
  }
}

/** `await Promise.all([f()])` */
function isGathered({ parent }: TSESTree.ArrayExpression): boolean {
  if (parent.type !== 'CallExpression' || parent.callee.type !== 'MemberExpression') return false;
  const { object } = parent.callee;
  return object.type === 'Identifier' && object.name === 'Promise' && gatherers.has(staticKey(parent.callee) ?? '');
}

/** In a `try`, the error of a promise that is only returned is not caught. */
function isReturnedPromise(statement: TSESTree.ReturnStatement): boolean {
  let child: TSESTree.Node = statement;
  for (const parent of ancestorsOf(statement)) {
    if (isFunction(parent)) return isPromising(parent);
    if (parent.type === 'TryStatement' && (child === parent.block || parent.finalizer !== null)) return false;
    child = parent;
  }
  return false;
}

/** Does what the function returns become the result of a promise? */
function isPromising(owner: FunctionNode): boolean {
  if (owner.generator) return false;
  if (owner.async) return true;
  const { parent } = owner;
  if (parent.type !== 'CallExpression' || parent.callee.type !== 'MemberExpression') return false;
  return parent.arguments.some((argument) => argument === owner) && continuations.has(staticKey(parent.callee) ?? '');
}
