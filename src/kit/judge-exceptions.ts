import type { TSESLint } from '@typescript-eslint/utils';
import { type Exception, findExceptions } from '../javascript/facts/find-exceptions.ts';
import type { ExceptionLens } from '../sightings/lens.ts';

const EXCEPTION = 'ssot-shared';

/** Two rules read the same comments, and what is wrong with one is said by the one that comes first. */
const told = new WeakMap<TSESLint.SourceCode, Set<number>>();

/**
 * Tells of the comments that allow shared state but give no reason, or excuse nothing.
 *
 * @param isUsed whether a comment excuses anything that either rule would report
 * @returns the comments with a reason
 */
export function judgeExceptions(
  sourceCode: TSESLint.SourceCode,
  lens: ExceptionLens,
  isUsed: (exception: Exception) => boolean,
): readonly Exception[] {
  const exceptions = findExceptions(EXCEPTION, sourceCode);
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
