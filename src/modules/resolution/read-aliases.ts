import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { type Configuration, readConfiguration } from './read-configuration.ts';

/** The names that TypeScript configurations give to modules. */
export interface Aliases {
  /** The file that writes the aliases which hold in the configuration itself; empty if there are none. */
  readonly source: string;
  /** All such files, those of the configurations that it refers to included. */
  readonly sources: ReadonlySet<string>;
  /** Equal for equal aliases. */
  readonly text: string;
  /** May the specifier be an alias in any of them? */
  mayName(specifier: string): boolean;
}

interface Written {
  readonly patterns: readonly string[];
  /** First parts of the specifiers that `baseUrl` may lead to. */
  readonly roots: ReadonlySet<string>;
  readonly source: string;
}

const NONE: Written = { patterns: [], roots: new Set(), source: '' };

/** Reads the aliases of configurations, the one that counts first; `undefined` if one of them cannot be understood. */
export function readAliases(configs: readonly string[]): Aliases | undefined {
  const pending = [...configs];
  const seen = new Set<string>();
  const found: Written[] = [];
  for (const config of pending) {
    if (seen.has(config)) continue;
    seen.add(config);
    const configuration = readConfiguration(config);
    const written = configuration && writtenIn(config, configuration, []);
    if (configuration === undefined || written === undefined) return undefined;
    found.push(written);
    pending.push(...referencesOf(config, configuration));
  }
  const patterns = new Set(found.flatMap((each) => each.patterns));
  const exact = new Set([...patterns].filter((pattern) => !pattern.includes('*')));
  const wildcards = [...patterns].flatMap((pattern) => (pattern.includes('*') ? [pattern.split('*')] : []));
  return {
    source: found[0]?.source ?? '',
    text: JSON.stringify(found.map(({ source, patterns: own, roots }) => [source, own, [...roots]])),
    sources: new Set(found.flatMap(({ source }) => (source === '' ? [] : source))),
    mayName: (specifier) =>
      exact.has(specifier) ||
      wildcards.some(([start = '', end = '']) => specifier.startsWith(start) && specifier.endsWith(end)) ||
      found.some(({ roots }) => roots.has(rootOf(specifier))),
  };
}

function writtenIn(config: string, { content, bases }: Configuration, above: readonly string[]): Written | undefined {
  let written = NONE;
  for (const base of bases) {
    const configuration = above.includes(base) ? undefined : readConfiguration(base);
    const inherited = configuration && writtenIn(base, configuration, [...above, config]);
    if (inherited === undefined) return undefined;
    written = laidOver(written, inherited);
  }
  const options = content['compilerOptions'];
  if (typeof options !== 'object' || options === null) return written;
  // A package may be found under one condition and not under another, so that aliases may give way to it.
  if ('customConditions' in options) return undefined;
  const paths = 'paths' in options ? options.paths : undefined;
  const baseUrl = 'baseUrl' in options ? options.baseUrl : undefined;
  const hasPaths = typeof paths === 'object' && paths !== null;
  if (!hasPaths && typeof baseUrl !== 'string') return written;
  // `${configDir}` stands for another folder in each configuration that extends this one.
  if (JSON.stringify([paths, baseUrl]).includes('${')) return undefined;
  return laidOver(written, {
    patterns: hasPaths ? Object.keys(paths) : [],
    roots: typeof baseUrl === 'string' ? rootsIn(resolve(dirname(config), baseUrl)) : new Set(),
    source: config,
  });
}

/** What two files write is taken together, which is some too many. */
function laidOver(below: Written, above: Written): Written {
  if (below.source === '' || above.source === '') return above.source === '' ? below : above;
  return {
    patterns: [...below.patterns, ...above.patterns],
    roots: new Set([...below.roots, ...above.roots]),
    source: `${below.source} ${above.source}`,
  };
}

function rootsIn(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder).map(rootOf));
  } catch {
    return new Set();
  }
}

/** `a` of `a/b`, and of the file `a.ts`. */
function rootOf(specifier: string): string {
  return /^[^/.]*/u.exec(specifier)?.[0] ?? '';
}

function referencesOf(config: string, { content }: Configuration): readonly string[] {
  const references: unknown = content['references'];
  if (!Array.isArray(references)) return [];
  return references.flatMap((reference: unknown) => {
    if (typeof reference !== 'object' || reference === null || !('path' in reference)) return [];
    if (typeof reference.path !== 'string') return [];
    const path = resolve(dirname(config), reference.path);
    return path.endsWith('.json') ? path : join(path, 'tsconfig.json');
  });
}
