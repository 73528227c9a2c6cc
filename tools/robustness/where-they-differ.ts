/** Lines that are told at most, of each text. */
const MOST_LINES = 8;

/** The first lines that are not the same in two texts, as a difference is written. */
export function whereTheyDiffer(before: string, after: string): string {
  const [old, young] = [before.split('\n'), after.split('\n')];
  const first = old.findIndex((line, index) => line !== young[index]);
  const start = first < 0 ? old.length : first;
  const same = countOfSameAtEnd(old.slice(start), young.slice(start));
  const part = (lines: readonly string[], sign: string): readonly string[] =>
    lines
      .slice(start, lines.length - same)
      .slice(0, MOST_LINES)
      .map((line) => `${sign} ${line}`);
  return [`line ${start + 1}`, ...part(old, '-'), ...part(young, '+')].join('\n');
}

function countOfSameAtEnd(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length);
  for (let count = 0; count < most; count += 1) if (a.at(-1 - count) !== b.at(-1 - count)) return count;
  return most;
}
