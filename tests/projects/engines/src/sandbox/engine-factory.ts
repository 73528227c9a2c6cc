import type { UserExecutionContext } from '../context.js';

/** Shares its name with the factory's function and gives whatever one makes of it, at once. */
export function createExecutionEngine(userContext: UserExecutionContext): any {
  return userContext;
}
