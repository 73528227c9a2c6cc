/** @deprecated Use `tally`. */
export function oldTally(words: readonly string[]): number {
  return words.length;
}

export namespace oldTally {
  export const most = 10;
  export const least = 1;
  export const middle = 5;
  export function twice(words: readonly string[]): number {
    return 2 * oldTally(words);
  }
  export function once(words: readonly string[]): number {
    return words.length;
  }
}
