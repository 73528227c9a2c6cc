import { Grouping } from './grouping.ts';
import type { UsedMember } from './used-member.ts';
import type { Cell } from './cells.ts';
import type { ValueGroups } from './value-groups.ts';

/** Which of the places where the instances of a class are made, or its types are written, belong together. */
export interface CellLinks {
  /** Equal for cells that the same instances may come to. */
  linkOf(cell: Cell): Cell;
  /** May the instances that are at one cell come to another? */
  comesTo(from: Cell, to: Cell): boolean;
  /** Can other modules get hold of any of the instances, or of what takes them? */
  isOpen(link: Cell): boolean;
  /** The members that are used on the instances. */
  usesIn(link: Cell): readonly UsedMember[];
}

/**
 * Follows the instances that are at `seeds` along all passages.
 *
 * @param together cells that belong together although the file shows no passage between them
 */
export function linkCells(seeds: Iterable<Cell>, groups: ValueGroups, together: readonly Cell[] = []): CellLinks {
  const starts = [...new Set(seeds)];
  const parents = new Map<Cell, Cell>();
  const linkOf = (cell: Cell): Cell => {
    let link = cell;
    for (let next = parents.get(link); next !== undefined; next = parents.get(link)) link = next;
    if (link !== cell) parents.set(cell, link);
    return link;
  };
  const join = (cell: Cell, other: Cell): void => {
    const [kept, given] = [linkOf(cell), linkOf(other)];
    if (kept !== given) parents.set(given, kept);
  };
  const reached = new Set(starts);
  for (const cell of reached) {
    for (const { to } of groups.passagesFrom(cell)) {
      reached.add(to);
      join(cell, to);
    }
  }
  for (const cell of together) join(together[0] ?? cell, cell);
  const reaches = new Map<Cell, ReadonlySet<Cell>>();
  const reachOf = (start: Cell): ReadonlySet<Cell> => {
    const reach = reaches.get(start) ?? reachFrom(start, groups);
    reaches.set(start, reach);
    return reach;
  };
  const open = new Set([...reached].filter((cell) => groups.isOpen(cell)).map(linkOf));
  // An object that keeps an instance is none.
  const instances = new Set(starts);
  for (const cell of instances) {
    for (const { to, kind } of groups.passagesFrom(cell)) if (kind !== 'kept') instances.add(to);
  }
  const byLink = new Grouping([...instances], linkOf);
  return {
    linkOf,
    comesTo: (from, to) => reachOf(from).has(to),
    isOpen: (link) => open.has(link),
    usesIn: (link) => byLink.of([link]).flatMap((cell) => groups.usesOf(cell)),
  };
}

function reachFrom(start: Cell, groups: ValueGroups): ReadonlySet<Cell> {
  const reach = new Set([start]);
  for (const cell of reach) for (const { to } of groups.passagesFrom(cell)) reach.add(to);
  return reach;
}
