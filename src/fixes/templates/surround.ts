import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Precedence } from './call-template.ts';
import { needsSemicolon } from '../text/needs-semicolon.ts';

/**
 * Gives an expression the parentheses and the semicolon that it needs in the place of `node`, and no second `await`.
 *
 * @param comments inline comments to put before it, each followed by a space.
 */
export function surround(
  text: string,
  { precedence, comments = '' }: { readonly precedence: Precedence; readonly comments?: string },
  node: TSESTree.Node,
  sourceCode: TSESLint.SourceCode,
): string {
  const isSafe = isParenthesized(node, sourceCode) || !needsParentheses(precedence, node, sourceCode);
  const expression = comments + (isSafe ? withoutAwait(text, precedence, node) : `(${text})`);
  return needsSemicolon(expression, node, sourceCode) ? `;${expression}` : expression;
}

/** What is awaited already need not be awaited twice. */
function withoutAwait(text: string, precedence: Precedence, { parent }: TSESTree.Node): string {
  const isAwaited = precedence === 'unary' && parent?.type === 'AwaitExpression';
  return isAwaited ? text.replace(/^await\s+/u, '') : text;
}

function needsParentheses(precedence: Precedence, node: TSESTree.Node, sourceCode: TSESLint.SourceCode): boolean {
  switch (precedence) {
    case 'call':
      return isNewCallee(node, sourceCode);
    case 'unary':
      return isTightlyBound(node);
    case 'loose':
      return true;
  }
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

/** Would a call in the place of `node` be what `new` takes for its class: `new new X().member()`? */
function isNewCallee(node: TSESTree.Node, sourceCode: TSESLint.SourceCode): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'NewExpression':
      return parent.callee === node && !isParenthesized(node, sourceCode);
    case 'MemberExpression':
      return parent.object === node && !isParenthesized(node, sourceCode) && isNewCallee(parent, sourceCode);
    case 'TaggedTemplateExpression':
      return parent.tag === node && !isParenthesized(node, sourceCode) && isNewCallee(parent, sourceCode);
    case 'TSNonNullExpression':
      return !isParenthesized(node, sourceCode) && isNewCallee(parent, sourceCode);
    default:
      return false;
  }
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
