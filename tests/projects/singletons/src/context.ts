import { AsyncLocalStorage } from 'node:async_hooks';
import { Registry } from './registry.js';

const storage = new AsyncLocalStorage<Registry>();
const fallback = new Registry();

/** What the current request brought. */
export const requestRegistry = (): Registry | undefined => storage.getStore();

export const anyRegistry = (): Registry => storage.getStore() ?? fallback;

/** Named by the settings as giving what belongs to the request. */
export const scopedRegistry = (): Registry => fallback;
