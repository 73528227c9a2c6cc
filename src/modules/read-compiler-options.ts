import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';

import { isRelative } from './is-relative.ts';

/** Compiler options as they are written; nothing says that the values are of the right type. */
export type CompilerOptions = Readonly<Record<string, unknown>>;

/**
 * The compiler options of a configuration, with those that it extends; `undefined` when one of them cannot be read.
 *
 * @param mayRead is asked for every file before it is read
 */
export function readCompilerOptions(
  config: string,
  mayRead: (path: string) => boolean = () => true,
  seen = new Set<string>(),
): CompilerOptions | undefined {
  const content = mayRead(config) && !seen.has(config) ? readJson(config) : undefined;
  if (content === undefined) return undefined;
  seen.add(config);
  const options: Record<string, unknown> = {};
  for (const base of [content['extends']].flat()) {
    if (typeof base !== 'string') continue;
    const path = findBase(base, config);
    const inherited = path === undefined ? undefined : readCompilerOptions(path, mayRead, seen);
    if (inherited === undefined) return undefined;
    Object.assign(options, inherited);
  }
  return Object.assign(options, content['compilerOptions']);
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
function readJson(path: string): CompilerOptions | undefined {
  try {
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/u, '');
    const plain = text
      .replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[^]*?\*\//gu, (_, string: string | undefined) => string ?? '')
      .replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[\]}])/gu, (_, string: string | undefined) => string ?? '');
    const content: unknown = JSON.parse(plain);
    return typeof content === 'object' && content !== null ? (content as CompilerOptions) : undefined;
  } catch {
    return undefined;
  }
}
