import type { TSESTree } from '@typescript-eslint/utils';
import { type Cell, rootOfCell } from './cells.ts';
import { listIn } from './list-in.ts';
import type { ValueGroups } from './value-groups.ts';

const known = new WeakMap<ValueGroups, ReadonlyMap<Cell, readonly Cell[]>>();
const knownValues = new WeakMap<ValueGroups, Map<Cell, readonly TSESTree.Node[]>>();

/** The values themselves, and what holds, takes or gives them: collections, object literals and functions. */
export function holdersOf(seeds: Iterable<Cell>, groups: ValueGroups): ReadonlySet<Cell> {
  let owners = known.get(groups);
  if (owners === undefined) known.set(groups, (owners = ownersIn(groups)));
  const holders = new Set([...seeds].map(rootOfCell));
  for (const holder of holders) for (const owner of owners.get(holder) ?? []) holders.add(owner);
  return holders;
}

function ownersIn(groups: ValueGroups): ReadonlyMap<Cell, readonly Cell[]> {
  const owners = new Map<Cell, Cell[]>();
  const typed = [...groups.slots.values()].flat().map(rootOfCell);
  const pending = new Set([...groups.nodes.keys(), ...typed]);
  for (const owner of pending) {
    const { item, call } = owner;
    for (const part of [item, call?.result, call?.rest?.list, ...(call?.parameters ?? [])]) {
      if (part === undefined) continue;
      listIn(owners, rootOfCell(part)).push(owner);
      pending.add(rootOfCell(part));
    }
  }
  for (const owner of groups.nodes.keys()) {
    for (const value of valuesAt(owner, groups)) listIn(owners, groups.cellOf(value)).push(owner);
  }
  return owners;
}

/** The values of the properties of the object literals that are at a cell. */
export function valuesAt(root: Cell, groups: ValueGroups): readonly TSESTree.Node[] {
  const ofCells = knownValues.get(groups) ?? new Map<Cell, readonly TSESTree.Node[]>();
  knownValues.set(groups, ofCells);
  let values = ofCells.get(root);
  if (values === undefined) ofCells.set(root, (values = (groups.nodes.get(root) ?? []).flatMap(valuesIn)));
  return values;
}

/** The values of the properties of an object literal. */
function valuesIn(node: TSESTree.Node): readonly TSESTree.Node[] {
  if (node.type !== 'ObjectExpression') return [];
  return node.properties.flatMap((property) => (property.type === 'Property' ? [property.value] : []));
}
