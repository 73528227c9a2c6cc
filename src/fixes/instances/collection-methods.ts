/** How the methods of JavaScript's collections move what is in them. */
export interface CollectionMethod {
  /** Which parameters of a callback are handed an item. */
  readonly hands?: readonly number[];
  /** The arguments go into the collection. */
  readonly fills?: true;
  /** What the call gives: an item, the collection or one of the same items, a collection of what the callback gives. */
  readonly gives?: 'item' | 'same' | 'mapped' | 'reduced';
}

const overItems: CollectionMethod = { hands: [0] };
const takesOne: CollectionMethod = { gives: 'item' };
const keepsAll: CollectionMethod = { gives: 'same' };
const fillsIn: CollectionMethod = { fills: true, gives: 'same' };

/** By name, the methods of arrays, maps, sets and iterators. */
export const collectionMethods: ReadonlyMap<string, CollectionMethod> = new Map<string, CollectionMethod>([
  ...['forEach', 'some', 'every', 'findIndex', 'findLastIndex'].map((name) => [name, overItems] as const),
  ...['find', 'findLast'].map((name) => [name, { hands: [0], gives: 'item' }] as const),
  ...['filter', 'toSorted', 'sort'].map((name) => [name, { hands: [0, 1], gives: 'same' }] as const),
  ...['map', 'flatMap'].map((name) => [name, { hands: [0], gives: 'mapped' }] as const),
  ...['reduce', 'reduceRight'].map((name) => [name, { hands: [1], gives: 'reduced' }] as const),
  ...['at', 'get', 'pop', 'shift', 'deref'].map((name) => [name, takesOne] as const),
  ...['slice', 'reverse', 'toReversed', 'flat', 'values', 'entries', 'keys'].map((name) => [name, keepsAll] as const),
  ...['drop', 'take', 'toArray', 'copyWithin'].map((name) => [name, keepsAll] as const),
  ...['push', 'unshift', 'set', 'add', 'splice', 'toSpliced', 'fill', 'with'].map((name) => [name, fillsIn] as const),
  ['concat', { fills: true, gives: 'same' }],
]);

/** Constructors of collections. */
export const collectionClasses: ReadonlySet<string> = new Set(['Array', 'Map', 'Set', 'WeakMap', 'WeakSet', 'WeakRef']);
