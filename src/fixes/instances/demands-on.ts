import type { TSESTree } from '@typescript-eslint/utils';
import { anyMemberOf, callsIn, type Demand, itemOfDemand, listOf, memberOf } from '../../modules/demands/demand.ts';
import { memberKey } from './cell-map.ts';
import { findDeclarerOfValue } from './find-declarer.ts';
import { type Cell, rootOfCell } from './cells.ts';
import { holdersOf, valuesAt } from './holders-of.ts';
import type { Receivers } from './receivers.ts';
import type { ValueGroups } from './value-groups.ts';

/** Levels of objects, collections and functions in each other; code that needs more is not followed. */
export const mostLevels = 5;

const itemKey = Symbol('item');
const anyKey = Symbol('any member');
const parts = new WeakMap<Demand, Map<string | symbol, Demand>>();

/** What is asked of a part of a value. It is read once, since many values of a file are asked for the same. */
function partOf(demand: Demand, key: string | symbol): Demand {
  const known = parts.get(demand) ?? new Map<string | symbol, Demand>();
  parts.set(demand, known);
  let part = known.get(key);
  if (part === undefined) {
    if (typeof key === 'string') part = memberOf(demand, key);
    else part = key === itemKey ? itemOfDemand(demand) : anyMemberOf(demand);
    known.set(key, part);
  }
  return part;
}

/** Collects what the receivers of values ask of them: the values alone, or in what holds or gives them. */
export function demandsOn(cells: ReadonlySet<Cell>, receivers: Receivers, groups: ValueGroups): readonly Demand[] {
  const holders = holdersOf(cells, groups);
  const found = new Set<Demand>();
  // How deep each demand was followed from each cell; where objects hold each other, the same comes up again and again.
  const followed = new Map<Cell, Map<Demand, number>>();
  const impose = (demand: Demand, cell: Cell, left = mostLevels): void => {
    const root = rootOfCell(cell);
    if (left === 0 || demand.kind === 'anything' || !holders.has(root)) return;
    const levels = followed.get(root) ?? new Map<Demand, number>();
    followed.set(root, levels);
    if ((levels.get(demand) ?? 0) >= left) return;
    levels.set(demand, left);
    if (cells.has(root)) found.add(demand);
    const inner = (part: Demand, at: Cell | undefined): void => {
      if (at !== undefined) impose(part, at, left - 1);
    };
    inner(partOf(demand, itemKey), root.item);
    for (const { parameter, result } of callsIn(demand, 'call')) {
      inner(result(), root.call?.result);
      for (const [index, taken] of root.call?.parameters.entries() ?? []) inner(parameter(index), taken);
    }
    for (const value of valuesAt(root, groups)) {
      const key = value.parent?.type === 'Property' ? memberKey(value.parent) : undefined;
      inner(partOf(demand, key ?? anyKey), groups.cellOf(value));
    }
  };
  for (const holder of holders) {
    impose(receivers.ofTypes(holder), holder);
    impose(receivers.ofMembers(holder), holder);
    for (const node of groups.nodes.get(holder) ?? []) {
      imposePlace(node, holder);
      impose(receivers.ofHandedOn(node), holder);
    }
  }
  return [...found];

  function imposePlace(node: TSESTree.Node, cell: Cell): void {
    const { parent } = node;
    impose(receivers.ofDeclarer(findDeclarerOfValue(node)), cell);
    switch (parent?.type) {
      case 'AssignmentExpression':
        if (parent.right === node && parent.left.type === 'MemberExpression') {
          impose(receivers.ofExpression(parent.left), cell);
        }
        return;
      case 'JSXExpressionContainer':
        if (parent.parent.type === 'JSXAttribute' && parent.parent.name.type === 'JSXIdentifier') {
          const { name, parent: element } = parent.parent;
          impose(memberOf(receivers.ofProperties(element), name.name), cell);
        }
        return;
      case 'JSXSpreadAttribute':
        impose(receivers.ofProperties(parent.parent), cell);
        return;
      case 'SpreadElement': {
        const call = parent.parent;
        if (groups.foreignCalls.has(call) && (call.type === 'CallExpression' || call.type === 'NewExpression')) {
          impose(
            listOf(() => receivers.ofArgument(call, call.arguments.indexOf(parent))),
            cell,
          );
        }
        return;
      }
      case 'CallExpression':
      case 'NewExpression': {
        const index = parent.arguments.indexOf(node as TSESTree.CallExpressionArgument);
        // A method may only bear the name of one that the file declares, and a class have the constructor of its base.
        const isOfOthers = parent.callee.type === 'MemberExpression' || parent.type === 'NewExpression';
        const mayLeave = groups.foreignCalls.has(parent) || isOfOthers;
        if (index >= 0 && mayLeave) impose(receivers.ofArgument(parent, index), cell);
      }
    }
  }
}
