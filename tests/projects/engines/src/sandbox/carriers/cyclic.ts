import { cyclicEngines } from './cyclic-registry.js';
import { RequestScopedExecutionEngine } from '../request-scoped-execution-engine.js';

export const CyclicEngine = RequestScopedExecutionEngine;
export const engineOf = (): typeof RequestScopedExecutionEngine => cyclicEngines.old;
