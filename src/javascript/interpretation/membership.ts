import type { TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode } from '../syntax/function-node.ts';
import type { Membership } from './body.ts';

/** The class or object literal whose member a function is. An arrow function has no `this`, but a place. */
export function membershipOf(node: FunctionNode): Membership | undefined {
  const { parent } = node;
  switch (parent.type) {
    case 'MethodDefinition':
      if (parent.value !== node) return undefined;
      return {
        owner: parent.parent.parent,
        isStatic: parent.static,
        role: parent.kind === 'get' || parent.kind === 'set' ? 'accessor' : parent.kind,
        isPrivate: isPrivate(parent),
      };
    case 'PropertyDefinition':
      if (parent.value !== node) return undefined;
      return { owner: parent.parent.parent, isStatic: parent.static, role: 'method', isPrivate: isPrivate(parent) };
    case 'Property':
      if (parent.value !== node || parent.parent.type !== 'ObjectExpression') return undefined;
      return {
        owner: parent.parent,
        isStatic: false,
        role: parent.kind === 'init' ? 'method' : 'accessor',
        isPrivate: false,
      };
    default:
      return undefined;
  }
}

function isPrivate({ key, accessibility }: TSESTree.MethodDefinition | TSESTree.PropertyDefinition): boolean {
  return key.type === 'PrivateIdentifier' || accessibility === 'private';
}
