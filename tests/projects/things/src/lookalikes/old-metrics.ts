import { counted } from '../counted.js';

export function countOf(name: string): number {
  return name.length;
}

counted.push('loaded');
