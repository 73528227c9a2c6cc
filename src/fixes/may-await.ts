import type { TSESTree } from '@typescript-eslint/utils';

type FunctionNode = TSESTree.ArrowFunctionExpression | TSESTree.FunctionDeclaration | TSESTree.FunctionExpression;

/**
 * May an `await` stand in the place of `node`?
 *
 * @param isModule whether the top level of the file allows `await`.
 */
export function mayAwait(node: TSESTree.Node, isModule: boolean): boolean {
  let child = node;
  for (let parent = node.parent; parent !== undefined; child = parent, parent = parent.parent) {
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
  }
  return isModule;
}

function isParameterOf(node: TSESTree.Node, owner: FunctionNode): boolean {
  return node !== owner.body;
}
