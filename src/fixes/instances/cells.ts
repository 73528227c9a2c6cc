/**
 * A set of expressions and declarations between which values may pass: who holds one of its values may hold all of them.
 * Cells that turn out to be the same are joined, and what hangs on them is joined with them.
 */
export interface Cell {
  parent: Cell | undefined;
  /** What a collection holds; a promise counts as its value. */
  item: Cell | undefined;
  /** What a function takes and gives. */
  call: CallCells | undefined;
}

interface CallCells {
  readonly parameters: Cell[];
  readonly result: Cell;
  /** The list that takes all arguments from an index on. */
  rest: { readonly from: number; readonly list: Cell } | undefined;
}

export function makeCell(): Cell {
  return { parent: undefined, item: undefined, call: undefined };
}

/** The cell that stands for all that `cell` was joined with. */
export function rootOfCell(cell: Cell): Cell {
  let root = cell;
  while (root.parent !== undefined) root = root.parent;
  for (let each = cell; each.parent !== undefined;) {
    const next = each.parent;
    each.parent = root;
    each = next;
  }
  return root;
}

/** Joins two cells, and what they hold, take and give. */
export function joinCells(a: Cell, b: Cell): void {
  const pending: [Cell, Cell][] = [[a, b]];
  for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
    const [kept, given] = [rootOfCell(pair[0]), rootOfCell(pair[1])];
    if (kept === given) continue;
    given.parent = kept;
    if (kept.item === undefined) kept.item = given.item;
    else if (given.item !== undefined) pending.push([kept.item, given.item]);
    if (kept.call === undefined) kept.call = given.call;
    else if (given.call !== undefined) pending.push(...pairsOf(kept.call, given.call));
  }
}

function pairsOf(kept: CallCells, given: CallCells): [Cell, Cell][] {
  const pairs: [Cell, Cell][] = [[kept.result, given.result]];
  if (given.rest !== undefined) pairs.push(...gather(kept, given.rest.from, given.rest.list));
  for (const [index, parameter] of given.parameters.entries()) pairs.push([takenAt(kept, index), parameter]);
  return pairs;
}

/** What a collection holds. */
export function itemOf(cell: Cell): Cell {
  return (rootOfCell(cell).item ??= makeCell());
}

/** What a function gives. */
export function resultOf(cell: Cell): Cell {
  return callOf(cell).result;
}

/** What a function takes as its argument at an index. */
export function parameterAt(cell: Cell, index: number): Cell {
  return takenAt(callOf(cell), index);
}

/** Makes a function take all arguments from an index on into a list. */
export function gatherFrom(cell: Cell, index: number, list: Cell): void {
  for (const [a, b] of gather(callOf(cell), index, list)) joinCells(a, b);
}

function callOf(cell: Cell): CallCells {
  return (rootOfCell(cell).call ??= { parameters: [], result: makeCell(), rest: undefined });
}

function takenAt(call: CallCells, index: number): Cell {
  if (call.rest !== undefined && call.rest.from <= index) return itemOf(call.rest.list);
  while (call.parameters.length <= index) call.parameters.push(makeCell());
  return call.parameters[index] ?? makeCell();
}

function gather(call: CallCells, from: number, list: Cell): [Cell, Cell][] {
  if (call.rest !== undefined) return [[call.rest.list, list]];
  call.rest = { from, list };
  return call.parameters.slice(from).flatMap((taken): [Cell, Cell][] => [[itemOf(list), taken]]);
}
