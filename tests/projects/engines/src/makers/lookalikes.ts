import { Bridge } from '../bridge.js';
import type { UserExecutionContext } from '../context.js';
import { ExecutionEngine } from '../execution-engine.js';
import { Registry } from '../registry.js';

/** Have the names and shapes of deprecated functions. */
export interface DescribedEngine {
  readonly userContext: UserExecutionContext;
  describe(): string;
}

export function describedEngine(userContext: UserExecutionContext): DescribedEngine {
  return { userContext, describe: () => userContext.userId };
}

export async function openEngine(userContext: UserExecutionContext): Promise<ExecutionEngine> {
  return new ExecutionEngine(new Registry(), new Bridge(), userContext);
}
