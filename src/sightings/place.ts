/** A stretch of source text. Offsets count UTF-16 units from 0; lines count from 1, columns from 0. */
export interface Place {
  readonly range: readonly [start: number, end: number];
  readonly loc: {
    readonly start: { readonly line: number; readonly column: number };
    readonly end: { readonly line: number; readonly column: number };
  };
}
