import type { Node } from 'oxc-parser';

/** Shows every node of a tree to `visit`, parents before children; `visit` returns `false` to leave out the children. */
export function visitNodes(root: Node, visit: (node: Node) => unknown): void {
  if (visit(root) === false) return;
  for (const value of Object.values(root)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) visitNodes(child, visit);
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
