export {
  RequestScopedExecutionEngine as default,
  RequestScopedExecutionEngine as Engine,
} from '../request-scoped-execution-engine.js';
