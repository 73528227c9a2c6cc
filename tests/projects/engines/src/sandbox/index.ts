export * from './execution-engine.js';
export { ExecutionEngine as default, ExecutionEngine as LegacyEngine } from './execution-engine.js';
