import type { TSESTree } from '@typescript-eslint/utils';

/** The nodes directly below a node, in the order of the text. */
export function childrenOf(node: TSESTree.Node): readonly TSESTree.Node[] {
  return Object.entries(node)
    .filter(([key]) => key !== 'parent')
    .flatMap(([, value]: [string, unknown]) => (Array.isArray(value) ? (value as readonly unknown[]) : [value]))
    .filter(isNode);
}

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'range' in value;
}
