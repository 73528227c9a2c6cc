import type { TSESTree } from '@typescript-eslint/utils';
import { memberKey } from './cell-map.ts';
import { type Cell, rootOfCell } from './cells.ts';
import { collectionMethods } from './collection-methods.ts';
import type { Flows } from './flows.ts';

/**
 * Makes the test whether a value goes only where it is followed. It does not when a function that is not of this file
 * takes it, or a collection with it, or a function that gives it.
 */
export function createContainment(
  nodesOf: ReadonlyMap<Cell, readonly TSESTree.Node[]>,
  unknownCalls: ReadonlySet<TSESTree.Node>,
  flows: Flows,
): (root: Cell) => boolean {
  const holdersOf = holdersIn(nodesOf.keys());
  return (root) => {
    const holders = new Set([root]);
    for (const holder of holders) for (const other of holdersOf.get(holder) ?? []) holders.add(other);
    return [...holders].every((holder) =>
      (nodesOf.get(holder) ?? []).every((node) => !leaves(node, unknownCalls, flows)),
    );
  };
}

/** The calls of what the file does not declare, those that only put something into a collection of the file apart. */
export function unknownCallsIn(flows: Flows): ReadonlySet<TSESTree.Node> {
  const [declared, collections] = [flows.declared, flows.collections].map((cells) => new Set(cells.map(rootOfCell)));
  const unknownCalls = new Set<TSESTree.Node>();
  for (const { node, callee } of flows.calls) {
    const isKnown = callee !== undefined && declared?.has(rootOfCell(callee)) === true;
    if (!isKnown && !isFilling(node, collections ?? new Set(), flows)) unknownCalls.add(node);
  }
  return unknownCalls;
}

/** For each value, the collections that hold it and the functions that give it. */
function holdersIn(roots: Iterable<Cell>): ReadonlyMap<Cell, readonly Cell[]> {
  const holders = new Map<Cell, Cell[]>();
  for (const root of roots) {
    for (const held of [root.item, root.call?.result]) {
      if (held === undefined) continue;
      const known = holders.get(rootOfCell(held));
      if (known === undefined) holders.set(rootOfCell(held), [root]);
      else known.push(root);
    }
  }
  return holders;
}

/** `list.push(value)` on a list that the file makes */
function isFilling(node: TSESTree.Node, collections: ReadonlySet<Cell>, { cells }: Flows): boolean {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const method = collectionMethods.get(memberKey(node.callee) ?? '');
  return method !== undefined && collections.has(rootOfCell(cells.of(node.callee.object)));
}

function leaves(node: TSESTree.Node, unknownCalls: ReadonlySet<TSESTree.Node>, flows: Flows): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'CallExpression':
    case 'NewExpression':
      return parent.callee !== node && unknownCalls.has(parent);
    case 'SpreadElement':
      return parent.parent.type !== 'ObjectExpression' && unknownCalls.has(parent.parent);
    case 'Property':
      return flows.hasUnknownKeys && parent.value === node && parent.parent.type === 'ObjectExpression';
    case 'MemberExpression':
      return parent.object === node && memberKey(parent) === undefined;
    case 'TemplateLiteral':
      return parent.parent.type === 'TaggedTemplateExpression';
    case 'ThrowStatement':
    case 'JSXExpressionContainer':
    case 'JSXSpreadAttribute':
    case 'ForInStatement':
      return true;
    default:
      return false;
  }
}
