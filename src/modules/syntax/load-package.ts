import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The packages that only those need who look at more than the file that is linted. */
interface Packages {
  readonly '@typescript-eslint/scope-manager': typeof import('@typescript-eslint/scope-manager');
  readonly '@typescript-eslint/visitor-keys': typeof import('@typescript-eslint/visitor-keys');
  readonly 'oxc-parser': typeof import('oxc-parser');
  readonly 'oxc-resolver': typeof import('oxc-resolver');
}

// ssot-shared: there are four packages, and each is loaded once
const packages = new Map<string, unknown>();

/**
 * Loads a package when it is first needed: importing the plugin must stay cheap for runs that never leave the file they
 * lint.
 *
 * @throws if the package, or its binary for this platform, is not installed
 */
export function loadPackage<Name extends keyof Packages>(name: Name): Packages[Name] {
  // Even for what is loaded, `require` takes as long as the parsing of a small module.
  const known = packages.get(name);
  if (known !== undefined) return known as Packages[Name];
  const loaded = require(name) as Packages[Name];
  packages.set(name, loaded);
  return loaded;
}
