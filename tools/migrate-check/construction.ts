/** An instance that is made by hand, as the compiler sees it. */
export interface Construction {
  /** Relative to the code base, with `/`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  /** Reference of the class. */
  readonly reference: string;
  /**
   * How the class is named: by a name that is the class (`direct`), by a value whose type is that of the class
   * (`value`), by a subclass (`subclass`), or not, since a static method of the class gives the instance (`method`).
   */
  readonly way: 'direct' | 'method' | 'subclass' | 'value';
  /** Whether an `await` may stand in its place. */
  readonly mayAwait: boolean;
  /** Its beginning, in one line. */
  readonly text: string;
}

/** Where something stands, in a form that can be compared. */
export function placeOf({ file, line, column }: { file: string; line: number; column: number }): string {
  return `${file}:${line}:${column}`;
}
