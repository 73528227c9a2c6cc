import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Loads a package with a native binary when it is first needed: importing the plugin must stay cheap for runs that never
 * leave the file they lint.
 *
 * @throws if the package or its binary for this platform is not installed
 */
export function loadNative(name: 'oxc-parser'): typeof import('oxc-parser');
export function loadNative(name: 'oxc-resolver'): typeof import('oxc-resolver');
export function loadNative(name: string): unknown {
  return require(name) as unknown;
}
