import type { UserExecutionContext } from '../context.js';
import { UserExecutionEngine } from '../user-execution-engine.js';

export function openWithSteps(userContext: UserExecutionContext, steps: readonly string[]): UserExecutionEngine {
  return new UserExecutionEngine({ ...userContext, threadId: steps.join() });
}
