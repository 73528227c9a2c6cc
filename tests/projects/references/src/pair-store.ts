/** @deprecated Use `Store`, made by `createStore`. */
export class PairStore<Key, Entry> {
  readonly pairs = new Map<Key, Entry>();
}

/** @deprecated Use `Store`, made by `createStore`. */
export class PlainStore {
  readonly entries: unknown[] = [];
}
