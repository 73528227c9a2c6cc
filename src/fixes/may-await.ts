import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf } from '../javascript/ancestors.ts';

type FunctionNode = TSESTree.ArrowFunctionExpression | TSESTree.FunctionDeclaration | TSESTree.FunctionExpression;

/**
 * May an `await` stand in the place of `node`?
 *
 * @param isModule whether the top level of the file allows `await`.
 */
export function mayAwait(node: TSESTree.Node, isModule: boolean): boolean {
  let child = node;
  for (const parent of ancestorsOf(node)) {
    switch (parent.type) {
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        return parent.async && !isParameterOf(child, parent);
      case 'PropertyDefinition':
      case 'AccessorProperty':
        if (parent.value === child) return false;
        break;
      case 'StaticBlock':
      case 'TSEnumMember':
      case 'TSModuleBlock':
        return false;
    }
    child = parent;
  }
  return isModule;
}

function isParameterOf(node: TSESTree.Node, owner: FunctionNode): boolean {
  return node !== owner.body;
}
