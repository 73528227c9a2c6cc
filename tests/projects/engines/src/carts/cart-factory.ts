import type { UserExecutionContext } from '../context.js';
import { Cart } from './cart.js';

// Factories that take less than the old class did.

export function createNoted(context: UserExecutionContext, note: string): Cart {
  void note;
  return new Cart(context);
}

export function createLoose(context: UserExecutionContext, note: string | null | undefined): Cart {
  void note;
  return new Cart(context);
}

export function createKind(context: UserExecutionContext, kind: 'small' | 'large'): Cart {
  void kind;
  return new Cart(context);
}

export function createSized(context: UserExecutionContext, size: number): Cart {
  void size;
  return new Cart(context);
}

export function createSizedOr(context: UserExecutionContext, size?: number): Cart {
  void size;
  return new Cart(context);
}

export function createTagged(context: UserExecutionContext, ...tags: string[]): Cart {
  void tags;
  return new Cart(context);
}

export function createNumbered(context: UserExecutionContext, ...numbers: readonly number[]): Cart {
  void numbers;
  return new Cart(context);
}
