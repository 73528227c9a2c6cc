import 'server-only';
import type { UserExecutionContext } from '../context.js';
import { UserExecutionEngine } from '../user-execution-engine.js';

export async function createServerEngine(userContext: UserExecutionContext): Promise<UserExecutionEngine> {
  return new UserExecutionEngine(userContext);
}
