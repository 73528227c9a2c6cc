import type { Bridge } from '../bridge.js';
import type { UserExecutionContext } from '../context.js';
import type { Registry } from '../registry.js';
import { UserExecutionEngine } from '../user-execution-engine.js';

export async function openEngine(userContext: UserExecutionContext, timeout?: number): Promise<UserExecutionEngine> {
  return new UserExecutionEngine({ ...userContext, threadId: `${userContext.threadId} ${timeout}` });
}

export async function openStrictEngine(
  userContext: UserExecutionContext,
  timeout: number,
): Promise<UserExecutionEngine> {
  return openEngine(userContext, timeout);
}

/** Takes its options in an object. */
export async function openEngineWith({
  userContext,
  timeout = 0,
  bridge,
}: {
  readonly userContext: UserExecutionContext;
  readonly timeout?: number;
  readonly bridge?: Bridge;
}): Promise<UserExecutionEngine> {
  bridge?.send(userContext.userId, 'opened');
  return openEngine(userContext, timeout);
}

/** Takes the same arguments as the oldest engine. */
export function openEngineLike(
  registry: Registry,
  bridge: Bridge,
  userContext: UserExecutionContext,
): UserExecutionEngine {
  registry.register(bridge.send(userContext.userId, 'opened'), 'model');
  return new UserExecutionEngine(userContext);
}

/** Takes the user first, where the oldest engine takes it last. */
export function openEngineFor(userContext: UserExecutionContext, bridge: Bridge): UserExecutionEngine {
  bridge.send(userContext.userId, 'opened');
  return new UserExecutionEngine(userContext);
}

export function openPipeline(userContext: UserExecutionContext, ...steps: readonly string[]): UserExecutionEngine {
  return new UserExecutionEngine({ ...userContext, threadId: steps.join() });
}

export class EngineDesk {
  /** Opens the engine of a user at this desk. */
  async open(userContext: UserExecutionContext): Promise<UserExecutionEngine> {
    return new UserExecutionEngine(userContext);
  }
}

export async function findDesk(): Promise<EngineDesk> {
  return new EngineDesk();
}

export const desk = new EngineDesk();

export default openEngine;
