import type { Problem } from './code-base.ts';

/**
 * The complaints that were not there before. They are compared by file, code and message and counted, for their
 * places move when a text changes; and `normalize` takes out of a message what a migration is meant to change.
 */
export function newProblems(
  before: readonly Problem[],
  after: readonly Problem[],
  normalize: (message: string) => string,
): readonly Problem[] {
  const known = new Map<string, number>();
  const keyOf = ({ file, code, message }: Problem): string => `${file} ${code} ${normalize(message)}`;
  for (const problem of before) known.set(keyOf(problem), (known.get(keyOf(problem)) ?? 0) + 1);
  return after.filter((problem) => {
    const left = known.get(keyOf(problem)) ?? 0;
    known.set(keyOf(problem), left - 1);
    return left <= 0;
  });
}
