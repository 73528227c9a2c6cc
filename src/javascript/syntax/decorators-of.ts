import type { TSESTree } from '@typescript-eslint/utils';

/** The decorators of a node; parsers other than typescript-eslint's leave the list out where there are none. */
export function decoratorsOf(node: TSESTree.Node): readonly TSESTree.Decorator[] {
  const { decorators } = node as { readonly decorators?: readonly TSESTree.Decorator[] | null };
  return decorators ?? [];
}
