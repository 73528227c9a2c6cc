import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

import type { Turns } from '../turns.ts';
import type { PathWatch } from './watched-path.ts';

/** What a package's manifest says of its modules. */
export interface PackageEntries {
  /** Tells whether others may import a module by the manifest of its package. */
  isEntry(path: string): boolean;

  /** Tells whether the package of a module is made for others to use: it is not private, and names what it exports. */
  isLibrary(path: string): boolean;
}

interface Entries {
  readonly root: string;
  readonly isLibrary: boolean;
  /** What `main`, `module` and `exports` name, without extensions and the folders that only tell what was built. */
  readonly names: readonly string[];
}

/**
 * Makes the questions about a package's manifest. It names what is built, so that a module counts as named whose path is
 * the same apart from `src`, `dist` and their like.
 */
export function createPackageEntries(turns: Turns, paths: PathWatch): PackageEntries {
  const entriesOf = turns.rememberEach((folder): Entries => {
    const manifest = paths.of(join(folder, 'package.json'));
    turns.depend(manifest);
    if (manifest.kind === 'file') return { root: folder, ...entriesIn(manifest.path) };
    const parent = dirname(folder);
    return parent === folder ? { root: folder, ...none } : entriesOf(parent);
  });
  return {
    isEntry(file) {
      const { root, names } = entriesOf(dirname(file));
      const name = plain(relative(root, file).split(sep).join('/'));
      return names.some((entry) => (entry.includes('*') ? matches(name, entry) : entry === name));
    },
    isLibrary: (file) => entriesOf(dirname(file)).isLibrary,
  };
}

const none = { names: [], isLibrary: false } as const;

function entriesIn(manifest: string): Omit<Entries, 'root'> {
  try {
    const content: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
    if (typeof content !== 'object' || content === null) return none;
    const { main, module, exports, ...others } = content as Record<string, unknown>;
    const named = [main, module, exports].flatMap(textsIn).map(plain);
    const isLibrary = named.length > 0 && others['private'] !== true && typeof others['name'] === 'string';
    return { names: main === undefined && exports === undefined ? [...named, 'index'] : named, isLibrary };
  } catch {
    return none;
  }
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function plain(path: string): string {
  const bare = path
    .replace(/^(?:\.\/)+/u, '')
    .replace(/\/$/u, '')
    .replace(/(?:\.d)?\.[cm]?[jt]sx?$/u, '')
    .replace(/^(?:(?:src|dist|lib|build|out|esm|cjs|types)(?:\/|$))+/u, '');
  return bare.replace(/(?:^|\/)index$/u, '') || 'index';
}

function matches(name: string, pattern: string): boolean {
  const [before = '', after = ''] = pattern.split('*');
  return name.startsWith(before) && name.endsWith(after);
}
