/** Where something stands: a file relative to the working directory, with `/`; lines and columns count from 1. */
export interface Spot {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Order of places: by file, line and column. */
export function bySpot(a: Spot, b: Spot): number {
  return compareTexts(a.file, b.file) || a.line - b.line || a.column - b.column;
}

/** By code units, so that the order is the same everywhere. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
