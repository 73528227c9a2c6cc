import { RequestScopedExecutionEngine } from '../request-scoped-execution-engine.js';
import * as requests from '../request-scoped-execution-engine.js';

export { RequestScopedExecutionEngine as Collected, requests };
export default RequestScopedExecutionEngine;
