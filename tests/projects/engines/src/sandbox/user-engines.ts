export * from '../context.js';
export { UserExecutionEngine } from './user-execution-engine.js';
