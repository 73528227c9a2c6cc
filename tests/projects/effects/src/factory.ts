import type { Context } from './context.js';
import { Engine } from './engine.js';

export interface Facts {
  readonly context: Context;
  readonly size: number;
  readonly label?: string | undefined;
}

export function makeEngine(context: Context, size: number, label?: string): Engine {
  return new Engine(context, { size, label });
}

export async function makeEngineLater(context: Context, size: number, label?: string): Promise<Engine> {
  return new Engine(context, { size, label });
}

export function makeSized(size: number, context: Context, label?: string): Engine {
  return new Engine(context, { size, label });
}

export function makeFrom({ context, size, label }: Facts): Engine {
  return new Engine(context, { size, label });
}

export async function makeFor(context: Context): Promise<Engine> {
  return new Engine(context, {});
}

export class Factory {
  static make(context: Context, size: number, label?: string): Engine {
    return new Engine(context, { size, label });
  }
}
