import { Engine } from './engine';

export async function createEngine(user: string): Promise<Engine> {
  return new Engine(user);
}

export function createEngineSync(user: string): Engine {
  return new Engine(user);
}
