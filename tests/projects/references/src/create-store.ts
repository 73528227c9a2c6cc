import { Store } from './store.js';

export function createStore<Entry>(): Store<Entry> {
  return new Store<Entry>();
}
