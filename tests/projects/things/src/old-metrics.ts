import { counted } from './counted.js';

/** @deprecated Use `count`. */
export function countOf(name: string): number {
  return name.length;
}

counted.push('loaded');
