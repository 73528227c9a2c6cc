import type { TSESTree } from '@typescript-eslint/utils';
import { type FunctionNode, isFunction } from '../syntax/function-node.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Bodies, Body, Variable } from './body.ts';

/** The variable by which the file knows a function that `new` calls. */
export function variableOfConstructing(node: FunctionNode, bodies: Bodies): Variable | undefined {
  if (node.id) return bodies.variableOf(node.id);
  const { parent } = node;
  return parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier'
    ? bodies.variableOf(parent.id)
    : undefined;
}

/** `Hub.prototype.add = function () { … }`: the function that makes what a function is a method of. */
export function findConstructingOf({ node }: Body, bodies: Bodies): FunctionNode | undefined {
  const { parent } = node;
  if (parent?.type !== 'AssignmentExpression' || parent.right !== node || parent.left.type !== 'MemberExpression') {
    return undefined;
  }
  const prototype = unwrap(parent.left.object);
  if (prototype.type !== 'MemberExpression' || staticKey(prototype) !== 'prototype') return undefined;
  const constructor: TSESTree.Expression = unwrap(prototype.object);
  const definition = constructor.type === 'Identifier' ? bodies.variableOf(constructor)?.defs[0] : undefined;
  const made = definition?.type === 'Variable' ? definition.node.init : definition?.node;
  return isFunction(made) && made.type !== 'ArrowFunctionExpression' ? made : undefined;
}
