import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf } from '../../javascript/syntax/ancestors.ts';
import { type FunctionNode, isFunction } from '../../javascript/syntax/function-node.ts';
import { staticKey } from '../../javascript/syntax/static-key.ts';
import type { Flows } from './flows.ts';

/**
 * What is thrown comes to the `catch` around it. If there is none in the function, it comes to whatever the file catches,
 * as does what a promise is rejected with.
 */
export function collectThrow(node: TSESTree.Node, { cells, passages, thrown }: Flows): void {
  if (node.type === 'ThrowStatement') {
    const handler = findHandler(node);
    const to = handler === undefined ? thrown : handler.param === null ? undefined : cells.of(handler.param);
    if (to !== undefined) passages.push({ from: cells.of(node.argument), to, kind: 'thrown' });
    return;
  }
  const rejected = rejectedBy(node);
  if (rejected !== undefined) passages.push({ from: cells.of(rejected), to: thrown, kind: 'thrown' });
  const caught = caughtBy(node);
  if (caught !== undefined) passages.push({ from: thrown, to: cells.of(caught), kind: 'thrown' });
}

/** The `catch` of the statement `try` in whose block something is thrown. */
function findHandler(statement: TSESTree.ThrowStatement): TSESTree.CatchClause | undefined {
  const ancestors = [...ancestorsOf(statement)];
  const end = ancestors.findIndex(isFunction);
  const inside = end === -1 ? ancestors : ancestors.slice(0, end);
  const tries = inside.filter((node) => node.type === 'TryStatement');
  return tries.find(({ block, handler }) => handler !== null && inside.includes(block))?.handler ?? undefined;
}

/** `Promise.reject(error)`, `new Promise((resolve, reject) => reject(error))` */
function rejectedBy(node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type !== 'CallExpression') return undefined;
  const { callee, arguments: given } = node;
  if (callee.type === 'Identifier') return isRejection(callee) ? given[0] : undefined;
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return undefined;
  return callee.object.name === 'Promise' && staticKey(callee) === 'reject' ? given[0] : undefined;
}

/** Is the name that of the second parameter of a function around it that makes a promise? */
function isRejection({ name, parent }: TSESTree.Identifier): boolean {
  for (const around of ancestorsOf(parent)) {
    if (!isFunction(around)) continue;
    const place = around.params.findIndex((parameter) => parameter.type === 'Identifier' && parameter.name === name);
    if (place !== -1) return place === 1 && isExecutor(around);
  }
  return false;
}

function isExecutor({ parent }: FunctionNode): boolean {
  return parent.type === 'NewExpression' && parent.callee.type === 'Identifier' && parent.callee.name === 'Promise';
}

/** `catch (error)`, `promise.catch((error) => …)`, `promise.then(…, (error) => …)` */
function caughtBy(node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type === 'CatchClause') return node.param ?? undefined;
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined;
  const place = ['catch', 'then'].indexOf(staticKey(node.callee) ?? '');
  const callback = node.arguments[place];
  return callback !== undefined && isFunction(callback) ? callback.params[0] : undefined;
}
