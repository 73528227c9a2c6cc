import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';

import { isRelative } from './is-relative.ts';

type Content = Readonly<Record<string, unknown>>;

/** A TypeScript configuration as it stands in its file. */
export interface Configuration {
  /** Nothing says that the values are of the right type. */
  readonly content: Content;
  /** The configurations that it extends, the later ones stronger. */
  readonly bases: readonly string[];
}

/** Reads a configuration; `undefined` if it cannot be read, or one that it extends cannot be found. */
export function readConfiguration(config: string): Configuration | undefined {
  const content = readJson(config);
  if (content === undefined) return undefined;
  const bases: string[] = [];
  for (const base of [content['extends']].flat()) {
    if (typeof base !== 'string') continue;
    const path = findBase(base, config);
    if (path === undefined) return undefined;
    bases.push(path);
  }
  return { content, bases };
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
function readJson(path: string): Content | undefined {
  try {
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/u, '');
    const plain = text
      .replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[^]*?\*\//gu, (_, string: string | undefined) => string ?? '')
      .replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[\]}])/gu, (_, string: string | undefined) => string ?? '');
    const content: unknown = JSON.parse(plain);
    return typeof content === 'object' && content !== null ? (content as Content) : undefined;
  } catch {
    return undefined;
  }
}
