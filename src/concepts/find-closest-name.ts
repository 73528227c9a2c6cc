/**
 * The candidate that a misspelt name most likely stands for, or `undefined` when none comes near.
 *
 * Case, a few typing slips, and a cut or continued ending are forgiven.
 */
export function findClosestName(name: string, candidates: readonly string[]): string | undefined {
  const wanted = name.toLowerCase();
  let closest: string | undefined;
  let shortest = Infinity;
  for (const candidate of candidates) {
    const distance = distanceBetween(wanted, candidate.toLowerCase());
    if (distance < shortest) [closest, shortest] = [candidate, distance];
  }
  return closest;
}

/** Number of slips between two names; `Infinity` for names that have nothing to do with each other. */
function distanceBetween(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  if (commonStartOf(one, other) >= Math.max(3, shorter * 0.8)) return 1;
  const allowed = Math.max(1, Math.floor(shorter / 3));
  if (Math.abs(one.length - other.length) > allowed) return Infinity;
  const slips = slipsBetween(one, other);
  return slips > allowed ? Infinity : slips;
}

function commonStartOf(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

/** Optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours. */
function slipsBetween(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwap ? at(beforeLast, column - 2) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, current];
  }
  return at(last, other.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
