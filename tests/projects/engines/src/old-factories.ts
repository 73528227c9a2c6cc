import { Bridge } from './bridge.js';
import type { UserExecutionContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { Registry } from './registry.js';

/** @deprecated Use `createExecutionEngine`. */
export function makeEngine(bridge: Bridge, userContext: UserExecutionContext): ExecutionEngine {
  return new ExecutionEngine(new Registry(), bridge, userContext);
}

/** @deprecated Use `createExecutionEngine`. */
export async function openEngine(userContext: UserExecutionContext): Promise<ExecutionEngine> {
  return makeEngine(new Bridge(), userContext);
}

/** @deprecated Use `createExecutionEngine`. */
export const dialEngine = ({ userContext }: { userContext: UserExecutionContext }): ExecutionEngine =>
  makeEngine(new Bridge(), userContext);

/** @deprecated Use `createExecutionEngine`. */
export class Engines {
  static make(userContext: UserExecutionContext): ExecutionEngine {
    return makeEngine(new Bridge(), userContext);
  }
}

/** @deprecated Use `createExecutionEngine`. */
export const theEngine = makeEngine(new Bridge(), { userId: 'user-1', threadId: 'thread-1' });
