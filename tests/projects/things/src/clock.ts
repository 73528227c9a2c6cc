import { zone } from './cyclic.js';

export function now(): string {
  return zone;
}
