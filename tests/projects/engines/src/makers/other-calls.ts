import type { UserExecutionContext } from '../context.js';
import { ExecutionEngine } from '../execution-engine.js';
import { engineFrom } from './old-makers.js';

/** @deprecated Engines are made one by one. */
export function makeEngines(...contexts: readonly UserExecutionContext[]): ExecutionEngine[] {
  return contexts.map((userContext) => engineFrom({ userContext }));
}

/** @deprecated Engines are made one by one. */
export function* eachEngine(userContext: UserExecutionContext): Generator<ExecutionEngine> {
  yield engineFrom({ userContext });
}

/** @deprecated Engines are made one by one. */
export async function* streamEngines(userContext: UserExecutionContext): AsyncGenerator<ExecutionEngine> {
  yield engineFrom({ userContext });
}

/** @deprecated Nobody needs the class. */
export function engineClass(_userContext?: UserExecutionContext): typeof ExecutionEngine {
  return ExecutionEngine;
}

/** @deprecated Nobody needs the class. */
export const tracedClass = () => class extends ExecutionEngine {};

/** @deprecated Call the factory. */
export function engineMaker(): (userContext: UserExecutionContext) => ExecutionEngine {
  return (userContext) => engineFrom({ userContext });
}

/** @deprecated Nothing is kept. */
export function resetEngines(): void {}

/** @deprecated Nothing is kept. */
export async function closeEngines(): Promise<void> {}

/** @deprecated Nothing is counted. */
export function countEngines(): number {
  return 0;
}

/** @deprecated Nothing is kept. */
export function clearEngines() {
  resetEngines();
}
