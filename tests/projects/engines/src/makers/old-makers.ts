import { Bridge } from '../bridge.js';
import type { UserExecutionContext } from '../context.js';
import { ExecutionEngine } from '../execution-engine.js';
import { Registry } from '../registry.js';
import { RequestScopedExecutionEngine } from '../request-scoped-execution-engine.js';

/** @deprecated Use `createExecutionEngine`. */
export function engineWithin(timeout = 30_000, userContext?: UserExecutionContext): RequestScopedExecutionEngine {
  return new RequestScopedExecutionEngine(userContext ?? { userId: '', threadId: '' }, timeout);
}

export interface MakerOptions {
  readonly bridge?: Bridge;
  readonly userContext: UserExecutionContext;
}

/** @deprecated Use `createExecutionEngine`. */
export function engineFrom(options: MakerOptions): ExecutionEngine {
  return new ExecutionEngine(new Registry(), options.bridge ?? new Bridge(), options.userContext);
}

/** @deprecated Use `createExecutionEngine`. */
export function startEngine(userContext: UserExecutionContext): ExecutionEngine;
export function startEngine(bridge: Bridge, userContext: UserExecutionContext): ExecutionEngine;
export function startEngine(first: Bridge | UserExecutionContext, second?: UserExecutionContext): ExecutionEngine {
  return first instanceof Bridge
    ? new ExecutionEngine(new Registry(), first, second ?? { userId: '', threadId: '' })
    : engineFrom({ userContext: first });
}

/** @deprecated Use `createExecutionEngine`. */
export function promiseEngine(userContext: UserExecutionContext): Promise<ExecutionEngine> {
  return Promise.resolve(engineFrom({ userContext }));
}

/** @deprecated Use `createExecutionEngine`. */
export const readEngine = (userContext: UserExecutionContext) => engineFrom({ userContext });

/** @deprecated Use `createExecutionEngine`. */
export function timedEngine(userContext: UserExecutionContext): RequestScopedExecutionEngine {
  return new RequestScopedExecutionEngine(userContext);
}

/** @deprecated Use `createExecutionEngine`. */
export function findEngine(userContext: UserExecutionContext): ExecutionEngine | undefined {
  return userContext.userId === '' ? undefined : engineFrom({ userContext });
}

/** @deprecated Use `createExecutionEngine`. */
export default function makeDefault(userContext: UserExecutionContext): ExecutionEngine {
  return engineFrom({ userContext });
}

/** @deprecated Use `createExecutionEngine`. */
export const engines = {
  create: (userContext: UserExecutionContext): ExecutionEngine => engineFrom({ userContext }),
  async open(userContext: UserExecutionContext): Promise<ExecutionEngine> {
    return engineFrom({ userContext });
  },
  names: (): string[] => ['engine'],
};

/** @deprecated Use `createExecutionEngine`. */
export async function promiseTimed(userContext: UserExecutionContext): Promise<RequestScopedExecutionEngine> {
  return timedEngine(userContext);
}

export interface DescribedEngine {
  readonly userContext: UserExecutionContext;
  describe(): string;
}

/** @deprecated Use `createExecutionEngine`. */
export function describedEngine(userContext: UserExecutionContext): DescribedEngine {
  return { userContext, describe: () => userContext.userId };
}

/** @deprecated Use `createExecutionEngine`. */
export function readAs<Kind>(userContext: UserExecutionContext, _kind?: Kind): ExecutionEngine {
  return engineFrom({ userContext });
}
