export { RequestScopedExecutionEngine as OldEngine } from '../request-scoped-execution-engine.js';
export { RequestScopedExecutionEngine as 'old engine' } from '../request-scoped-execution-engine.js';
export { RequestScopedExecutionEngine } from '../sandbox/request-scoped-execution-engine.js';
