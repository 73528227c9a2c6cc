import type { UserExecutionContext } from '../context.js';
import type { UserExecutionEngine } from '../user-execution-engine.js';
import { createServerEngine } from './server-engine-factory.js';

export async function createIndirectEngine(userContext: UserExecutionContext): Promise<UserExecutionEngine> {
  return createServerEngine(userContext);
}
