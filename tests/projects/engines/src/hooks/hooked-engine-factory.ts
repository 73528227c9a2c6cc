import type { UserExecutionContext } from '../context.js';
import { UserExecutionEngine } from '../user-execution-engine.js';
import { hooks } from './hook-list.js';

export async function createHookedEngine(userContext: UserExecutionContext): Promise<UserExecutionEngine> {
  for (const hook of hooks) hook(userContext.userId);
  return new UserExecutionEngine(userContext);
}
