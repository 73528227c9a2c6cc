import type { TSESTree } from '@typescript-eslint/utils';

/** The expression inside casts, non-null assertions, instantiations and optional chains. */
export function unwrap(expression: TSESTree.Expression): TSESTree.Expression {
  let inner = expression;
  for (;;) {
    switch (inner.type) {
      case 'TSAsExpression':
      case 'TSTypeAssertion':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSInstantiationExpression':
      case 'ChainExpression':
        inner = inner.expression;
        break;
      default:
        return inner;
    }
  }
}

/** The expression at the root of a path of members: `a` of `a.b!.c`. */
export function rootOf(expression: TSESTree.Expression): TSESTree.Expression {
  let root = unwrap(expression);
  while (root.type === 'MemberExpression') root = unwrap(root.object);
  return root;
}

/** A name, or a path of members from one: reading it has no effects. */
export function isNamePath(expression: TSESTree.Expression): boolean {
  const { type } = rootOf(expression);
  return type === 'Identifier' || type === 'ThisExpression';
}
