export * from './legacy-store.js';
export * as clocks from './legacy-clock.js';
export * from './store.js';
