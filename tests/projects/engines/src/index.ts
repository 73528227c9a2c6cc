export * from './bridge.js';
export * from './context.js';
export * from './execution-engine-factory.js';
export { ExecutionEngine as LegacyEngine } from './execution-engine.js';
export * from './registry.js';
export * from './request-scoped-execution-engine.js';
export * from './user-execution-engine.js';
