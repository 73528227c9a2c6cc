import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf } from '../../javascript/syntax/ancestors.ts';
import { isFunction } from '../../javascript/syntax/function-node.ts';
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
    if (to !== undefined) passages.push({ from: cells.of(node.argument), to, kind: 'given' });
    return;
  }
  const caught = caughtBy(node);
  if (caught !== undefined) passages.push({ from: thrown, to: cells.of(caught), kind: 'given' });
}

/** The `catch` of the statement `try` in whose block something is thrown. */
function findHandler(statement: TSESTree.ThrowStatement): TSESTree.CatchClause | undefined {
  const ancestors = [...ancestorsOf(statement)];
  const end = ancestors.findIndex(isFunction);
  const inside = end === -1 ? ancestors : ancestors.slice(0, end);
  const tries = inside.filter((node) => node.type === 'TryStatement');
  return tries.find(({ block, handler }) => handler !== null && inside.includes(block))?.handler ?? undefined;
}

/** `catch (error)`, `promise.catch((error) => …)`, `promise.then(…, (error) => …)` */
function caughtBy(node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type === 'CatchClause') return node.param ?? undefined;
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined;
  const place = ['catch', 'then'].indexOf(staticKey(node.callee) ?? '');
  const callback = node.arguments[place];
  return callback !== undefined && isFunction(callback) ? callback.params[0] : undefined;
}
