import { moved } from './follow-foreign.ts';
import { isIndex } from './member-key.ts';
import { anyIndex, type Value } from './value.ts';

/** A list with a value somewhere in it. */
export function listOf(value: Value): Value {
  return { kind: 'holder', key: anyIndex, value };
}

/** A promise of a value; a promise of a promise is one. */
export function promiseOf(value: Value): Value {
  return value.kind === 'promise' ? value : { kind: 'promise', value };
}

/** What comes out of a list or a map, one after the other. */
export function itemsOf(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'holder':
      return isInList(value.key) ? [value.value] : [];
    case 'map':
      return [{ kind: 'holder', key: '1', value: value.value }];
    case 'foreign':
      return [moved(value, '[]')];
    default:
      return [];
  }
}

/** Is it the key of an element of a list? */
export function isInList(key: string): boolean {
  return key === anyIndex || isIndex(key);
}
