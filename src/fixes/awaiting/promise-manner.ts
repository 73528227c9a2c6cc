import type { TSESTree } from '@typescript-eslint/utils';
import { closestOf } from '../../javascript/syntax/ancestors.ts';
import { enclosingExpression } from '../../javascript/syntax/enclosing-expression.ts';
import type { ConstructionSite } from '../../javascript/site.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import { staticKey } from '../../javascript/syntax/static-key.ts';
import { findCreatorSignature } from '../arguments/creator-signature.ts';
import type { FactoryCall } from '../templates/factory-call.ts';
import { findFactorySignature } from '../templates/factory-signature.ts';

/**
 * What becomes of the promise that a construction gives: there is `none`; the factory's promise takes its place, so that it
 * is `kept`; it is `awaited` on the spot, so that an instance will do; or it would be `lost`.
 */
export type PromiseManner = 'awaited' | 'kept' | 'lost' | 'none';

/** What the methods of promises are called. */
export const continuations: ReadonlySet<string> = new Set(['then', 'catch', 'finally']);

/** Tells what becomes of the promise that the called function or static method gives, if it gives one. */
export function promiseMannerOf(
  site: ConstructionSite,
  { template, path }: Pick<FactoryCall, 'path' | 'template'>,
  file: SourceFile,
): PromiseManner {
  if (!givesPromise(site, file)) return 'none';
  const isPromised = template.isAwaitedCall && findFactorySignature(template, path, file.graph)?.result === 'promise';
  if (isPromised) return 'kept';
  return isAwaited(site.node) ? 'awaited' : 'lost';
}

function givesPromise(site: ConstructionSite, file: SourceFile): boolean {
  if (site.form !== 'call' && site.form !== 'static-factory') return false;
  const result = findCreatorSignature(site, file)?.result ?? 'unknown';
  if (result !== 'unknown') return result === 'promise';
  const { parent } = enclosingExpression(site.node).node;
  return parent?.type === 'MemberExpression' && continuations.has(staticKey(parent) ?? '');
}

/** Is a promise awaited or returned by an asynchronous function on the spot? A cast may call it a promise for good. */
function isAwaited(promise: TSESTree.Node): boolean {
  const { node } = enclosingExpression(promise);
  const { parent } = node;
  if (isCast(promise, node)) return false;
  switch (parent?.type) {
    case 'AwaitExpression':
      return true;
    case 'ArrowFunctionExpression':
      return parent.async && parent.body === node;
    case 'ReturnStatement': {
      const owner = closestOf(parent, 'FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression');
      return owner?.async === true && !owner.generator;
    }
    default:
      return false;
  }
}

function isCast(inner: TSESTree.Node, outer: TSESTree.Node): boolean {
  for (let node = inner; node !== outer && node.parent !== undefined; node = node.parent) {
    if (/^TS(?:As|Satisfies|TypeAssertion)/u.test(node.parent.type)) return true;
  }
  return false;
}
