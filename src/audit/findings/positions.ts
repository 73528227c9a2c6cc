import type { Point } from './finding.ts';

/** Tells where offsets of a text are, and which offset a line and a column have. */
export interface Positions {
  pointAt(offset: number): Point;
  offsetAt(line: number, column: number): number;
}

/** Lines end as in ECMAScript. */
export function positionsIn(text: string): Positions {
  const starts = [0, ...[...text.matchAll(/\r\n|[\n\r\u2028\u2029]/gu)].map((end) => end.index + end[0].length)];
  return {
    pointAt(offset) {
      let [low, high] = [0, starts.length - 1];
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
    },
    offsetAt: (line, column) => (starts[line - 1] ?? text.length) + column - 1,
  };
}
