import { ExecutionEngine } from '../execution-engine.js';
import { memo } from './memo.js';

/** @deprecated Use `createExecutionEngine`. */
export function plainEngine(userContext) {
  return findEngine(userContext) ?? new ExecutionEngine(undefined, undefined, userContext);
}

/** @deprecated Use `createExecutionEngine`. */
export const memoEngine = memo((userContext) => plainEngine(userContext));

function findEngine({ engine }) {
  return engine;
}
