import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Construction } from '../../sightings/sighting.ts';
import { findGlobalMethod } from '../syntax/global-call.ts';
import { staticKey } from '../syntax/static-key.ts';

/** An expression that makes an instance, and the way in which it does. */
export interface Constructing {
  readonly node: TSESTree.NewExpression | TSESTree.CallExpression;
  readonly form: Construction['form'];
}

/** The expression that makes an instance of the class at `node`: `new X()`, `Reflect.construct(X, …)`, `Object.create(X.prototype)`. */
export function constructionOf(node: TSESTree.Node, sourceCode: TSESLint.SourceCode): Constructing | undefined {
  const parent = node.parent;
  if (parent?.type === 'NewExpression' && parent.callee === node) return { node: parent, form: 'new' };
  if (parent?.type === 'CallExpression' && parent.arguments[0] === node) {
    const isConstructing = findGlobalMethod(parent, 'Reflect', sourceCode) === 'construct';
    return isConstructing ? { node: parent, form: 'reflect-construct' } : undefined;
  }
  if (parent?.type !== 'MemberExpression' || parent.object !== node || staticKey(parent) !== 'prototype') {
    return undefined;
  }
  const call = parent.parent;
  if (call.type !== 'CallExpression' || call.arguments[0] !== parent) return undefined;
  return findGlobalMethod(call, 'Object', sourceCode) === 'create' ? { node: call, form: 'object-create' } : undefined;
}
