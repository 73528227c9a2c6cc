import { Engine } from './engine.js';
import type { UserContext } from './user-context.js';

export function createEngine(userContext: UserContext): Engine {
  return new Engine(userContext);
}

export async function createEngineLater(userContext: UserContext): Promise<Engine> {
  return new Engine(userContext);
}

export class Engines {
  static create(userContext: UserContext): Engine {
    return new Engine(userContext);
  }
}

export function createFrom(...given: readonly unknown[]): Engine {
  const context = given.at(-1) as UserContext;
  return new Engine(context);
}

export function createTuned(userContext: UserContext, size?: number): Engine {
  return size === 0 ? new Engine(userContext) : new Engine(userContext);
}

export function createDefault(): Engine {
  return new Engine({ userId: 'nobody' });
}
