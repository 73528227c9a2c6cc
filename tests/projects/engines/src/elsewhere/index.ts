export * from '../sandbox/execution-engine.js';
export { ExecutionEngine as default, ExecutionEngine as LegacyEngine } from '../sandbox/execution-engine.js';
