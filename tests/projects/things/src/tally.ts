export function tally(words: readonly string[]): number {
  return words.length;
}

export namespace tally {
  export const most = 10;
  export const least = 2;
  export function twice(words: readonly string[]): number {
    return 2 * tally(words);
  }
  export function once(): number {
    return 1;
  }
}
