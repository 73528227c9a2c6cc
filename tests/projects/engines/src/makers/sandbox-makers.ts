import { Bridge } from '../bridge.js';
import type { UserExecutionContext } from '../context.js';

/** Share their names with the deprecated functions and nothing else. */
export interface Sandbox {
  execute(task: string): Promise<string>;
}

export function makeEngine(bridge: Bridge, userContext: UserExecutionContext): Sandbox {
  return { execute: async (task) => bridge.send(userContext.userId, task) };
}

export async function openEngine(userContext: UserExecutionContext): Promise<Sandbox> {
  return makeEngine(new Bridge(), userContext);
}

export const engines = {
  create: (userContext: UserExecutionContext): Sandbox => makeEngine(new Bridge(), userContext),
};

export default openEngine;
