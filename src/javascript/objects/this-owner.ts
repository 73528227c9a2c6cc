import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf } from '../syntax/ancestors.ts';

/** The class whose instance, or whose constructor itself, `this` is. */
export interface ThisOwner {
  readonly owner: TSESTree.ClassDeclaration | TSESTree.ClassExpression;
  /** `this` is the class itself. */
  readonly isStatic: boolean;
}

/** Finds the class that `this` belongs to at `node`; `undefined` in functions that are no methods, and outside of classes. */
export function findThisOwner(node: TSESTree.Node): ThisOwner | undefined {
  let child = node;
  for (const parent of ancestorsOf(node)) {
    switch (parent.type) {
      case 'FunctionDeclaration':
      case 'TSModuleBlock':
        return undefined;
      case 'FunctionExpression':
        return parent.parent.type === 'MethodDefinition' && parent.parent.value === parent
          ? ownerOf(parent.parent)
          : undefined;
      case 'PropertyDefinition':
      case 'AccessorProperty':
        if (parent.value === child) return ownerOf(parent);
        break;
      case 'StaticBlock':
        return { owner: parent.parent.parent, isStatic: true };
    }
    child = parent;
  }
  return undefined;
}

function ownerOf(
  member: TSESTree.MethodDefinition | TSESTree.PropertyDefinition | TSESTree.AccessorProperty,
): ThisOwner {
  return { owner: member.parent.parent, isStatic: member.static };
}
