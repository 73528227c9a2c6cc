import type { TSESTree } from '@typescript-eslint/utils';

/** The statement or class member that declares, with its `export`. */
export function statementOf(node: TSESTree.Node | undefined): TSESTree.Node | undefined {
  for (let current = node; current; current = current.parent) {
    switch (current.type) {
      case 'MethodDefinition':
      case 'PropertyDefinition':
      case 'Property':
      case 'ExpressionStatement':
      case 'ExportDefaultDeclaration':
        return current;
      case 'VariableDeclaration':
      case 'FunctionDeclaration':
      case 'ClassDeclaration':
        return current.parent.type.startsWith('Export') ? current.parent : current;
    }
  }
  return undefined;
}
