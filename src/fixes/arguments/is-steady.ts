import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findVariable } from '../../javascript/syntax/find-variable.ts';

/** Has `node` the same value whenever it is evaluated, whatever is evaluated before it? */
export function isSteady(node: TSESTree.Node, sourceCode: TSESLint.SourceCode): boolean {
  switch (node.type) {
    case 'Literal':
    case 'ThisExpression':
    case 'Super':
    case 'MetaProperty':
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return true;
    case 'Identifier':
      return isConstant(node, sourceCode);
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
      return isSteady(node.expression, sourceCode);
    case 'TemplateLiteral':
      return node.expressions.every((expression) => expression.type === 'Literal');
    case 'UnaryExpression':
      return node.argument.type === 'Literal';
    case 'Property':
      return !node.computed && isSteady(node.value, sourceCode);
    default:
      return false;
  }
}

/** A name that is written once, where it is declared. */
function isConstant(identifier: TSESTree.Identifier, sourceCode: TSESLint.SourceCode): boolean {
  const variable = findVariable(sourceCode, identifier);
  if (variable === undefined || variable.defs.length === 0) return identifier.name === 'undefined';
  const isAssigned = variable.references.some((reference) => reference.isWrite() && reference.init !== true);
  return variable.defs.length === 1 && !isAssigned;
}
