import type { TSESLint } from '@typescript-eslint/utils';
import { type Exception, findExceptions } from '../javascript/facts/find-exceptions.ts';
import type { ExceptionLens } from '../sightings/lens.ts';

/** Two rules may read the same comments, and what is wrong with one is said by the one that comes first. */
const told = new WeakMap<TSESLint.SourceCode, Set<number>>();

/**
 * Tells of the comments with a keyword that give no reason, or excuse nothing.
 *
 * @param isUsed whether a comment excuses anything that a rule would report
 * @returns the comments with a reason
 */
export function judgeExceptions(
  keyword: 'ssot-public' | 'ssot-shared',
  sourceCode: TSESLint.SourceCode,
  lens: ExceptionLens,
  isUsed: (exception: Exception) => boolean,
): readonly Exception[] {
  const exceptions = findExceptions(keyword, sourceCode);
  if (exceptions.length === 0) return exceptions;
  const known = told.get(sourceCode) ?? new Set<number>();
  told.set(sourceCode, known);
  for (const exception of exceptions) {
    const { place, reason } = exception;
    const isWrong = reason === '' || !isUsed(exception);
    if (!isWrong || known.has(place.range[0])) continue;
    known.add(place.range[0]);
    if (reason === '') lens.exceptionWithoutReason(place);
    else lens.idleException(place);
  }
  return exceptions.filter(({ reason }) => reason !== '');
}
