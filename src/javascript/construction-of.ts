import type { TSESTree } from '@typescript-eslint/utils';
import type { Construction } from '../sightings/sighting.ts';
import { staticKey } from './static-key.ts';

type Constructing = TSESTree.NewExpression | TSESTree.CallExpression;

/** The expression that makes an instance of the class at `node`: `new X()`, `Reflect.construct(X, …)`, `Object.create(X.prototype)`. */
export function constructionOf(node: TSESTree.Node): Constructing | undefined {
  const parent = node.parent;
  if (parent?.type === 'NewExpression' && parent.callee === node) return parent;
  if (parent?.type === 'CallExpression' && parent.arguments[0] === node) {
    return isCallOf(parent, 'Reflect', 'construct') ? parent : undefined;
  }
  if (parent?.type !== 'MemberExpression' || parent.object !== node || staticKey(parent) !== 'prototype') {
    return undefined;
  }
  const call = parent.parent;
  if (call.type !== 'CallExpression' || call.arguments[0] !== parent) return undefined;
  return isCallOf(call, 'Object', 'create') ? call : undefined;
}

export function constructionFormOf(node: Constructing): Construction['form'] {
  if (node.type === 'NewExpression') return 'new';
  return isCallOf(node, 'Reflect', 'construct') ? 'reflect-construct' : 'object-create';
}

function isCallOf({ callee }: TSESTree.CallExpression, object: string, method: string): boolean {
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    callee.object.name === object &&
    staticKey(callee) === method
  );
}
