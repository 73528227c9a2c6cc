import { type Cell, rootOfCell } from './cells.ts';
import type { Flows, Passage } from './flows.ts';
import { listIn } from './list-in.ts';

/** Finds what other modules can get hold of: what is exported, and everything in it that is not private. */
export function findOpenCells(
  passages: ReadonlyMap<Cell, readonly Passage[]>,
  { parts, exported }: Flows,
): ReadonlySet<Cell> {
  const partsOf = new Map<Cell, Cell[]>();
  for (const { owner, part } of parts) listIn(partsOf, rootOfCell(owner)).push(part);
  const open = new Set<Cell>(exported.map(rootOfCell));
  for (const root of open) {
    const { item, call } = root;
    const inside = [item, call?.result, call?.rest?.list, ...(call?.parameters ?? []), ...(partsOf.get(root) ?? [])];
    for (const cell of inside) if (cell !== undefined) open.add(rootOfCell(cell));
    for (const { to, kind } of passages.get(root) ?? []) if (kind === 'inside') open.add(to);
  }
  return open;
}
