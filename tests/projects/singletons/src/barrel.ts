export * from './accessors.js';
export { registry as agents, default as mainRegistry, Registry } from './registry.js';
export * as statics from './statics.js';
export { ledger } from './services.js';
export type { Session } from './state.js';
