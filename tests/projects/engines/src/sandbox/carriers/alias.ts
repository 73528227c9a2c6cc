import { RequestScopedExecutionEngine } from '../request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as UserExecutionEngine } from '../request-scoped-execution-engine.js';

export const Engine = RequestScopedExecutionEngine;

export const ChosenEngine = Date.now() > 0 ? RequestScopedExecutionEngine : UserExecutionEngine;

/** A type and a value of one name, as a class is. */
export const NamedEngine = RequestScopedExecutionEngine;
export type NamedEngine = RequestScopedExecutionEngine;

const DefaultEngine: typeof RequestScopedExecutionEngine = RequestScopedExecutionEngine;
export default DefaultEngine;
