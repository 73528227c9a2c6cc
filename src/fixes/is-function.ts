import type { TSESTree } from '@typescript-eslint/utils';

/** A function that has a body. */
export type FunctionNode =
  TSESTree.ArrowFunctionExpression | TSESTree.FunctionDeclaration | TSESTree.FunctionExpression;

/** Is the node a function, whether it is declared, written as an expression, or the value of a method? */
export function isFunction(node: TSESTree.Node): node is FunctionNode {
  return /^(?:ArrowFunctionExpression|FunctionDeclaration|FunctionExpression)$/u.test(node.type);
}
