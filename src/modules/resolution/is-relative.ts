import { isAbsolute } from 'node:path';

/** Tells whether a specifier names a file by its place rather than a package or an alias. */
export function isRelative(specifier: string): boolean {
  return /^\.{1,2}(?:[\\/]|$)/.test(specifier) || isAbsolute(specifier) || specifier.startsWith('file:');
}
