import type { UserExecutionContext } from '../context.js';
import { Cart } from './cart.js';
import type { Level, Mode, Size } from './levels.js';

// Factories that take values of one enum.

export function createLevelled(context: UserExecutionContext, level: Level): Cart {
  void level;
  return new Cart(context);
}

export function createModed(context: UserExecutionContext, mode: Mode): Cart {
  void mode;
  return new Cart(context);
}

export function createNamed(context: UserExecutionContext, name: string): Cart {
  void name;
  return new Cart(context);
}

export function createOfSize(context: UserExecutionContext, size: Size): Cart {
  void size;
  return new Cart(context);
}

export function createCounted(context: UserExecutionContext, count: number): Cart {
  void count;
  return new Cart(context);
}
