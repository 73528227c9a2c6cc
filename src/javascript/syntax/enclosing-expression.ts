import type { TSESTree } from '@typescript-eslint/utils';

/** An expression together with everything around it that yields the same value. */
export interface Enclosing {
  readonly node: TSESTree.Node;
  /** The value is the only one that can come out; `false` for a branch of `c ? a : b` or `a ?? b`. */
  readonly isCertain: boolean;
}

/** Climbs over casts, non-null assertions, instantiations, sequences, optional chains and branches around `node`. */
export function enclosingExpression(node: TSESTree.Node): Enclosing {
  let current = node;
  let isCertain = true;
  for (;;) {
    const parent = current.parent;
    switch (parent?.type) {
      case 'TSAsExpression':
      case 'TSTypeAssertion':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSInstantiationExpression':
        if (parent.expression !== current) return { node: current, isCertain };
        break;
      case 'ChainExpression':
        break;
      case 'SequenceExpression':
        if (parent.expressions.at(-1) !== current) return { node: current, isCertain };
        break;
      case 'ConditionalExpression':
        if (parent.test === current) return { node: current, isCertain };
        isCertain = false;
        break;
      case 'LogicalExpression':
        isCertain = false;
        break;
      default:
        return { node: current, isCertain };
    }
    current = parent;
  }
}
