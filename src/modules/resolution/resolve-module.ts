import { existsSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, isAbsolute, join } from 'node:path';

import type { NapiResolveOptions, ResolverFactory } from 'oxc-resolver';

import type { GraphStatistics } from '../graph-statistics.ts';
import { identityOf } from './identity-of.ts';
import { isInPackage } from './is-in-package.ts';
import { isRelative } from './is-relative.ts';
import { loadPackage } from '../syntax/load-package.ts';
import { readCompilerOptions } from './read-compiler-options.ts';
import { ResolutionScopes } from './resolution-scopes.ts';

/** Turns specifiers into files. */
export interface ModuleResolver {
  /**
   * Absolute path of the file that `specifier` means in `fromFile`, symbolic links resolved; `undefined` for built-in
   * modules and for what cannot be resolved. `fromFile` need not exist.
   */
  resolve(specifier: string, fromFile: string): string | undefined;
  /** The same for files for which the specifier means the same; see {@link ResolutionScopes}. */
  scopeOf(specifier: string, fromFile: string): string;
  /**
   * Forgets what the file system, the package manifests and the TypeScript configurations looked like. `true` if
   * specifiers may no longer mean the same for files for which they did.
   */
  renew(): boolean;
}

// Both kinds of import at once: a package that is published twice must be one thing, however a file imports it.
const CONDITIONS = ['types', 'import', 'require', 'node', 'default'];

// Conditions under which packages of a workspace offer their TypeScript source; published packages may name such files
// without shipping them.
const SOURCE_CONDITIONS = ['source', 'typescript', 'development'];

const OPTIONS: NapiResolveOptions = {
  conditionNames: [...SOURCE_CONDITIONS, ...CONDITIONS],
  mainFields: ['source', 'types', 'typings', 'module', 'main'],
  extensions: ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.json', '.d.ts', '.d.mts', '.d.cts'],
  extensionAlias: {
    '.js': ['.ts', '.tsx', '.js', '.jsx', '.d.ts'],
    '.jsx': ['.tsx', '.jsx', '.d.ts'],
    '.mjs': ['.mts', '.mjs', '.d.mts'],
    '.cjs': ['.cts', '.cjs', '.d.cts'],
  },
  builtinModules: true,
  nodePath: false,
};

export function createModuleResolver(statistics: GraphStatistics): ModuleResolver {
  const { ResolverFactory } = loadPackage('oxc-resolver');
  const plain = new ResolverFactory(OPTIONS);
  const published = plain.cloneWithOptions({ ...OPTIONS, conditionNames: CONDITIONS });
  // Clones share what they know, and mix up configurations.
  const discovering = new ResolverFactory({ ...OPTIONS, tsconfig: 'auto' });
  const configured = new Map<string, ResolverFactory>();
  const conditioned = new Map<string, ResolverFactory>();
  const conditions = new Map<string, readonly string[]>();
  const nearestConfigs = new Map<string, string | undefined>();

  const scopes = new ResolutionScopes((folder, specifier) => findPackage(folder, specifier) !== undefined);

  function findPackage(directory: string, specifier: string): string | undefined {
    return attempt(() => plain.sync(directory, specifier).path ?? published.sync(directory, specifier).path);
  }

  function configuredFor(directory: string): ResolverFactory | undefined {
    const configFile = nearestConfig(directory, nearestConfigs);
    if (configFile === undefined) return undefined;
    let resolver = configured.get(configFile);
    if (resolver === undefined) {
      resolver = new ResolverFactory({ ...OPTIONS, tsconfig: { configFile, references: 'auto' } });
      configured.set(configFile, resolver);
    }
    return resolver;
  }

  /** For a configuration that has conditions of its own, which come before all others. */
  function conditionedFor(directory: string): ResolverFactory | undefined {
    const configFile = nearestConfig(directory, nearestConfigs);
    if (configFile === undefined) return undefined;
    const own = conditions.get(configFile) ?? customConditions(configFile);
    conditions.set(configFile, own);
    if (own.length === 0) return undefined;
    const key = own.join(' ');
    let resolver = conditioned.get(key);
    if (resolver === undefined) {
      const conditionNames = [...own, ...SOURCE_CONDITIONS, ...CONDITIONS];
      resolver = new ResolverFactory({ ...OPTIONS, conditionNames, tsconfig: 'auto' });
      conditioned.set(key, resolver);
    }
    return resolver;
  }

  function find(specifier: string, fromFile: string): string | undefined {
    const directory = dirname(fromFile);
    if (isInPackage(fromFile)) return findPackage(directory, specifier);
    if (isRelative(specifier)) {
      // The configuration can only matter through `rootDirs`, and a broken one must not break relative imports.
      return attempt(
        () => plain.sync(directory, specifier).path ?? discovering.resolveFileSync(fromFile, specifier).path,
      );
    }
    return attempt(
      () =>
        conditionedFor(directory)?.resolveFileSync(fromFile, specifier).path ??
        discovering.resolveFileSync(fromFile, specifier).path ??
        // The configuration that includes the file has no say; the nearest one may still name the alias, as for tests
        // that the build excludes and for plain JavaScript.
        configuredFor(directory)?.sync(directory, specifier).path ??
        plain.sync(directory, specifier).path ??
        published.sync(directory, specifier).path,
    );
  }

  return {
    resolve(specifier, fromFile) {
      if (specifier === '' || isBuiltin(specifier) || !isAbsolute(fromFile)) return undefined;
      statistics.resolutions += 1;
      const query = specifier.search(/(?!^)[?#]/);
      if (query === -1) return identityOf(find(specifier, fromFile));
      const suffix = specifier.slice(query);
      const found = find(specifier, fromFile) ?? find(specifier.slice(0, query), fromFile);
      const isDecorated = found?.endsWith(suffix) === true && !existsSync(found);
      return identityOf(isDecorated ? found.slice(0, -suffix.length) : found);
    },
    scopeOf(specifier, fromFile) {
      // A relative specifier depends on the folder alone.
      return isRelative(specifier) || isInPackage(fromFile) ? dirname(fromFile) : scopes.scopeOf(specifier, fromFile);
    },
    renew() {
      for (const resolver of [plain, discovering, ...configured.values(), ...conditioned.values()])
        resolver.clearCache();
      nearestConfigs.clear();
      conditions.clear();
      return scopes.renew();
    },
  };
}

/** A panic in the native code must not stop the run. */
function attempt(resolve: () => string | undefined): string | undefined {
  try {
    return resolve();
  } catch {
    return undefined;
  }
}

function customConditions(configFile: string): readonly string[] {
  const own = readCompilerOptions(configFile)?.['customConditions'];
  return Array.isArray(own) ? own.filter((condition) => typeof condition === 'string') : [];
}

function nearestConfig(directory: string, known: Map<string, string | undefined>): string | undefined {
  if (known.has(directory)) return known.get(directory);
  const parent = dirname(directory);
  const nearest =
    ['tsconfig.json', 'jsconfig.json'].map((name) => join(directory, name)).find((path) => existsSync(path)) ??
    (parent === directory ? undefined : nearestConfig(parent, known));
  known.set(directory, nearest);
  return nearest;
}
