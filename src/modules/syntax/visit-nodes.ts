import type { Node } from 'oxc-parser';

/**
 * Shows every node of a tree to `visit`, parents before children and siblings in order; `visit` returns `false` to leave
 * out the children. Does not recurse: generated code has sums of ten thousand terms.
 */
export function visitNodes(root: Node, visit: (node: Node) => unknown): void {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (visit(node) === false) continue;
    for (const child of childrenOf(node).reverse()) waiting.push(child);
  }
}

function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (const [key, value] of Object.entries(node) as [string, unknown][]) {
    // Who asks for the scopes of a module gives its nodes parents.
    if (key === 'parent') continue;
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isNode(child)) children.push(child);
    }
  }
  return children;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
