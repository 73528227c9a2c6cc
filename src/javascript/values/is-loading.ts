import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { createdRequireCalls } from '../syntax/created-require-calls.ts';
import { rootOf, unwrap } from '../syntax/unwrap.ts';

/** `require('…')`, `await import('…')`, or a path of members from one of them. */
export function isLoading(expression: TSESTree.Expression, sourceCode: TSESLint.SourceCode): boolean {
  const root = rootOf(expression);
  if (root.type === 'AwaitExpression') return unwrap(root.argument).type === 'ImportExpression';
  return root.type === 'CallExpression' && isRequire(root, sourceCode);
}

/** Does the call load a module, by `require` or by what `createRequire` gave? */
export function isRequire(call: TSESTree.CallExpression, sourceCode: TSESLint.SourceCode): boolean {
  if (call.callee.type === 'Identifier' && call.callee.name === 'require') return true;
  return createdRequireCalls(sourceCode).some(({ node }) => node === call);
}
