import type { TSESTree } from '@typescript-eslint/utils';

/** The nodes around `node`, from its parent to the program. */
export function* ancestorsOf(node: TSESTree.Node): Generator<TSESTree.Node, void> {
  // ESLint gives the program a parent of `null`, the parser none at all.
  for (let ancestor = node.parent as TSESTree.Node | null | undefined; ancestor; ancestor = ancestor.parent) {
    yield ancestor;
  }
}

type NodeTypes = { [Node in TSESTree.Node as `${Node['type']}`]: Node };

/** The nearest of `node` and its ancestors that is of one of the types. */
export function closestOf<Type extends keyof NodeTypes>(
  node: TSESTree.Node,
  ...types: readonly Type[]
): NodeTypes[Type] | undefined;
export function closestOf(node: TSESTree.Node, ...types: readonly string[]): TSESTree.Node | undefined {
  if (types.includes(node.type)) return node;
  for (const ancestor of ancestorsOf(node)) {
    if (types.includes(ancestor.type)) return ancestor;
  }
  return undefined;
}
