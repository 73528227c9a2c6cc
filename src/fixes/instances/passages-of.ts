import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { walk } from '../../javascript/syntax/walk.ts';
import { callPassages } from './call-passages.ts';
import { type Cell, rootOfCell } from './cells.ts';
import type { Flows, Passage } from './flows.ts';
import { listIn } from './list-in.ts';

/** By where they begin, all passages of a file: those that were collected, and those that follow from its types. */
export function passagesOf(
  roots: Iterable<Cell>,
  flows: Flows,
  visitorKeys: TSESLint.SourceCode.VisitorKeys,
): ReadonlyMap<Cell, readonly Passage[]> {
  const passages = new Map<Cell, Passage[]>();
  const add = (from: Cell, to: Cell, kind: Passage['kind']): void => {
    const [start, end] = [rootOfCell(from), rootOfCell(to)];
    if (start !== end) listIn(passages, start).push({ from: start, to: end, kind });
  };
  const addBoth = (a: Cell, b: Cell): void => {
    add(a, b, 'inside');
    add(b, a, 'inside');
  };
  for (const { from, to, kind } of [...flows.passages, ...callPassages(flows)]) add(from, to, kind);
  for (const [type, cells] of flows.slots) {
    for (const cell of cells) addType(type, cell, cells, addBoth, flows, visitorKeys);
  }
  const seen = new Set<Cell>();
  const slots = [...flows.slots.values()].flat().map(rootOfCell);
  for (const start of [...roots, ...slots]) {
    for (let root = start; root.item !== undefined && !seen.has(root); root = rootOfCell(root.item)) {
      seen.add(root);
      addBoth(root, root.item);
    }
  }
  return passages;
}

/** A type depends on the types of this file that it mentions, and a function type on what is taken and given. */
function addType(
  type: TSESTree.Node,
  cell: Cell,
  others: readonly Cell[],
  addBoth: (a: Cell, b: Cell) => void,
  { cells }: Flows,
  visitorKeys: TSESLint.SourceCode.VisitorKeys,
): void {
  for (const other of others) addBoth(other, cell);
  walk(type, visitorKeys, (node) => {
    if (node.type === 'TSTypeReference' && node.typeName.type === 'Identifier') {
      addBoth(cell, cells.findType(node.typeName.name) ?? cell);
    } else if (node.type === 'TSTypeQuery' && node.exprName.type === 'Identifier') {
      addBoth(cell, cells.of(node.exprName));
    } else if (node.type === 'TSFunctionType' || node.type === 'TSConstructorType') {
      const { call } = rootOfCell(cell);
      for (const part of call === undefined ? [] : [call.result, ...call.parameters]) addBoth(cell, part);
    }
  });
}
