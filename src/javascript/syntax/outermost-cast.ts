import type { TSESTree } from '@typescript-eslint/utils';

/** The expression with the casts, non-null assertions and optional chains around it. */
export function outermostCast(node: TSESTree.Node): TSESTree.Node {
  let outer = node;
  for (let { parent } = outer; parent; { parent } = outer) {
    const isCast =
      parent.type === 'TSAsExpression' ||
      parent.type === 'TSSatisfiesExpression' ||
      parent.type === 'TSNonNullExpression' ||
      parent.type === 'TSTypeAssertion' ||
      parent.type === 'ChainExpression';
    if (!isCast) break;
    outer = parent;
  }
  return outer;
}
