import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

/** @deprecated Use `UserExecutionEngine`, made by `createExecutionEngine`. */
export class DerivedExecutionEngine extends RequestScopedExecutionEngine {}
