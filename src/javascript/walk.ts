import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/** Visits `root` and everything below it, parents first, in source order. */
export function walk(
  root: TSESTree.Node,
  visitorKeys: TSESLint.SourceCode.VisitorKeys,
  visit: (node: TSESTree.Node) => void,
): void {
  const pending: TSESTree.Node[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    visit(node);
    const children: TSESTree.Node[] = [];
    for (const key of visitorKeys[node.type] ?? []) {
      const child = (node as unknown as Record<string, TSESTree.Node | (TSESTree.Node | null)[] | null | undefined>)[
        key
      ];
      if (Array.isArray(child)) children.push(...child.filter((item) => item !== null));
      else if (child !== null && child !== undefined) children.push(child);
    }
    pending.push(...children.reverse());
  }
}
