import type { Kind } from './kind.ts';

const arrayMutators = ['copyWithin', 'fill', 'pop', 'push', 'reverse', 'shift', 'sort', 'splice', 'unshift'];

const mutators: ReadonlyMap<Kind, ReadonlySet<string>> = new Map([
  ['array', new Set(arrayMutators)],
  ['map', new Set(['clear', 'delete', 'getOrInsert', 'getOrInsertComputed', 'set'])],
  ['set', new Set(['add', 'clear', 'delete'])],
  ['weak-map', new Set(['delete', 'set'])],
  ['weak-set', new Set(['add', 'delete'])],
  ['typed-array', new Set(['copyWithin', 'fill', 'reverse', 'set', 'sort'])],
  ['headers', new Set(['append', 'delete', 'set'])],
  ['url-search-params', new Set(['append', 'delete', 'set', 'sort'])],
  ['form-data', new Set(['append', 'delete', 'set'])],
  ['generator', new Set(['next', 'return', 'throw'])],
  ['reactive', new Set(['mutate', 'next', 'set', 'setKey', 'setState', 'update'])],
  ['regexp', new Set(['compile', 'exec', 'test'])],
]);

/** Methods that empty what they are called on, or take something away. */
const removers: ReadonlySet<string> = new Set(['clear', 'delete', 'pop', 'shift']);

/** Does a method of that name write to what it is called on? */
export function isMutator(method: string, kind: Kind): boolean {
  if (kind === 'date' || kind === 'data-view') return method.startsWith('set');
  if (kind === 'buffer') return /^(?:copyWithin|fill|reverse|set|sort|swap\d+|write\w*)$/u.test(method);
  return mutators.get(kind)?.has(method) === true;
}

/** Does a method of that name write to things of any kind? */
export function mayMutate(method: string): boolean {
  if (/^(?:set|swap|write)/u.test(method)) return true;
  for (const names of mutators.values()) if (names.has(method)) return true;
  return false;
}

export function isRemover(method: string): boolean {
  return removers.has(method);
}
