import { ExecutionEngineFactory } from '../agents/execution-engine-factory.js';
import type { UserExecutionContext } from '../context.js';

/** Tells whether an engine can be made for the user. */
export async function isReady(context: UserExecutionContext): Promise<boolean> {
  try {
    ExecutionEngineFactory.createExecutionEngine(context);
    return true;
  } catch {
    return false;
  }
}
