import { Engine } from './engine.js';
import type { UserContext } from './user-context.js';

export function createEngine(userContext: UserContext): Engine {
  return new Engine(userContext);
}
