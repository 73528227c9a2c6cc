/** Says how far it counts. */
export function countTo(limit: number): string {
  return `to ${String(limit)}`;
}

export function countAll(limit: number): number[] {
  return [...countUp(limit)];
}

export function* countUp(limit: number): Generator<number> {
  for (let count = 0; count < limit; count += 1) yield count;
}

export function forget(_limit: number): void {}
