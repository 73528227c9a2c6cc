export * from './request-scoped-execution-engine.js';
export * as sandboxed from './request-scoped-execution-engine.js';
export {
  RequestScopedExecutionEngine as OldEngine,
  RequestScopedExecutionEngine as 'old engine',
} from './request-scoped-execution-engine.js';
export { RequestScopedExecutionEngine as default } from './request-scoped-execution-engine.js';
