import type { TSESTree } from '@typescript-eslint/utils';
import type { Literal } from '../../concepts/concept.ts';

/** The value of an expression that is a literal: a string, a number, `true`, `false` or `null`. */
export function literalOf(node: TSESTree.Node): { readonly value: Literal } | undefined {
  switch (node.type) {
    case 'Literal': {
      const { value } = node;
      if (value === null && node.raw !== 'null') return undefined;
      return typeof value === 'object' && value !== null
        ? undefined
        : typeof value === 'bigint'
          ? undefined
          : { value };
    }
    case 'TemplateLiteral': {
      const [quasi] = node.quasis;
      return node.expressions.length === 0 && quasi !== undefined ? { value: quasi.value.cooked } : undefined;
    }
    case 'UnaryExpression': {
      const inner = node.operator === '-' ? literalOf(node.argument) : undefined;
      return typeof inner?.value === 'number' ? { value: -inner.value } : undefined;
    }
    default:
      return undefined;
  }
}
