import { zone } from './cyclic.js';

export class Clock {
  readonly zone = zone;
}

export function now(): number {
  return Date.now();
}
