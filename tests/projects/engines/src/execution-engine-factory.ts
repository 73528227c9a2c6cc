import type { UserExecutionContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export async function createExecutionEngine(userContext: UserExecutionContext): Promise<UserExecutionEngine> {
  return new UserExecutionEngine(userContext);
}

export function createExecutionEngineSync(userContext: UserExecutionContext): UserExecutionEngine {
  return new UserExecutionEngine(userContext);
}

export class ExecutionEngineFactory {
  static async createExecutionEngine(userContext: UserExecutionContext): Promise<UserExecutionEngine> {
    return createExecutionEngine(userContext);
  }
}
