import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

import { isRelative } from './is-relative.ts';
import type { Turns } from './turns.ts';
import type { PathWatch } from './watched-path.ts';

type Settings = Readonly<Record<string, unknown>>;

/**
 * Makes the question whether the compiler keeps an import in a file that nothing uses but types. Without a configuration
 * that can be read, it may.
 */
export function createImportKeeping(turns: Turns, paths: PathWatch): (file: string) => boolean {
  const optionsOf = turns.rememberEach((config) => readOptions(config, turns, paths, new Set()));
  const configFor = turns.rememberEach((folder): string | undefined => {
    const config = paths.of(join(folder, 'tsconfig.json'));
    turns.depend(config);
    if (config.kind === 'file') return config.path;
    const parent = dirname(folder);
    return parent === folder ? undefined : configFor(parent);
  });
  return (file) => {
    const config = /\.[cm]?tsx?$/u.test(file) ? configFor(dirname(file)) : undefined;
    const options = config === undefined ? undefined : optionsOf(config);
    return options === undefined || keepsImports(options);
  };
}

/** The compiler options of a configuration, with those that it extends; `undefined` when one of them cannot be read. */
function readOptions(config: string, turns: Turns, paths: PathWatch, seen: Set<string>): Settings | undefined {
  const watched = paths.of(config);
  turns.depend(watched);
  const content = watched.kind === 'file' && !seen.has(config) ? readJson(config) : undefined;
  if (content === undefined) return undefined;
  seen.add(config);
  const options: Record<string, unknown> = {};
  for (const base of [content['extends']].flat()) {
    if (typeof base !== 'string') continue;
    const path = findBase(base, config);
    const inherited = path === undefined ? undefined : readOptions(path, turns, paths, seen);
    if (inherited === undefined) return undefined;
    Object.assign(options, inherited);
  }
  return Object.assign(options, content['compilerOptions']);
}

function keepsImports(options: Settings): boolean {
  const isKept = options['verbatimModuleSyntax'] === true || options['preserveValueImports'] === true;
  const elided = options['importsNotUsedAsValues'];
  // Types of decorated code are values at run time.
  return isKept || elided === 'preserve' || elided === 'error' || options['emitDecoratorMetadata'] === true;
}

function findBase(base: string, config: string): string | undefined {
  if (isRelative(base) || base.startsWith('/')) {
    const path = resolve(dirname(config), base);
    return path.endsWith('.json') ? path : `${path}.json`;
  }
  const require = createRequire(config);
  for (const candidate of [base, `${base}/tsconfig.json`, `${base}.json`]) {
    try {
      return require.resolve(candidate);
    } catch {
      // The next one may exist.
    }
  }
  return undefined;
}

/** JSON with comments and trailing commas; `undefined` for what cannot be read. */
function readJson(path: string): Settings | undefined {
  try {
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/u, '');
    const plain = text
      .replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[^]*?\*\//gu, (_, string: string | undefined) => string ?? '')
      .replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[\]}])/gu, (_, string: string | undefined) => string ?? '');
    const content: unknown = JSON.parse(plain);
    return typeof content === 'object' && content !== null ? (content as Settings) : undefined;
  } catch {
    return undefined;
  }
}
