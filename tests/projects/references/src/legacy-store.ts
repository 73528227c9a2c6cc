import { journal } from './journal.js';

/** @deprecated Use `Store`, made by `createStore`. */
export class LegacyStore<Entry> {
  readonly entries: Entry[] = [];

  add(entry: Entry): this {
    this.entries.push(entry);
    return this;
  }
}

export default LegacyStore;

journal.push('The legacy store is loaded.');
