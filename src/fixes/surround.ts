import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { closestOf } from '../javascript/ancestors.ts';

/**
 * Gives an expression the parentheses and the semicolon that it needs in the place of `node`.
 *
 * @param isUnary the expression begins with `await`, so it binds less tightly than a call.
 */
export function surround(text: string, isUnary: boolean, node: TSESTree.Node, sourceCode: TSESLint.SourceCode): string {
  const needsParentheses = !isParenthesized(node, sourceCode) && (isUnary ? isTightlyBound(node) : isNewCallee(node));
  if (!needsParentheses) return text;
  return `${continuesPreviousLine(node, sourceCode) ? ';' : ''}(${text})`;
}

function isParenthesized(node: TSESTree.Node, sourceCode: TSESLint.SourceCode): boolean {
  const before = sourceCode.getTokenBefore(node);
  const after = sourceCode.getTokenAfter(node);
  if (before?.value !== '(' || after?.value !== ')') return false;
  // The parentheses of a call with one argument are not the argument's own.
  const { parent } = node;
  const isArgument = (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') && parent.callee !== node;
  return !isArgument || parent.range[1] !== after.range[1];
}

function isNewCallee(node: TSESTree.Node): boolean {
  return node.parent?.type === 'NewExpression' && node.parent.callee === node;
}

/** Does the syntax around `node` take its left or whole operand more tightly than `await` binds? */
function isTightlyBound(node: TSESTree.Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'MemberExpression':
      return parent.object === node;
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee === node;
    case 'TaggedTemplateExpression':
      return parent.tag === node;
    case 'BinaryExpression':
      return parent.operator === '**' && parent.left === node;
    case 'ClassDeclaration':
    case 'ClassExpression':
      return parent.superClass === node;
    case 'TSNonNullExpression':
    case 'TSInstantiationExpression':
    case 'Decorator':
      return true;
    default:
      return false;
  }
}

/** Without a semicolon before it, a statement that begins with `(` would call the statement above. */
function continuesPreviousLine(node: TSESTree.Node, sourceCode: TSESLint.SourceCode): boolean {
  const statement = closestOf(node, 'ExpressionStatement');
  if (statement?.range[0] !== node.range[0]) return false;
  const siblings = 'body' in statement.parent ? statement.parent.body : undefined;
  if (!Array.isArray(siblings)) return false;
  const previous = (siblings as TSESTree.Node[])[(siblings as TSESTree.Node[]).indexOf(statement) - 1];
  return previous !== undefined && takesContinuation(previous) && sourceCode.getLastToken(previous)?.value !== ';';
}

function takesContinuation({ type }: TSESTree.Node): boolean {
  return (
    type === 'ExpressionStatement' ||
    type === 'VariableDeclaration' ||
    type === 'ImportDeclaration' ||
    type === 'ExportNamedDeclaration' ||
    type === 'ExportDefaultDeclaration' ||
    type === 'TSTypeAliasDeclaration'
  );
}
