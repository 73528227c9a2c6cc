import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

import type { Turns } from '../turns.ts';
import type { PathWatch } from './watched-path.ts';

interface Entries {
  readonly root: string;
  /** What `main`, `module` and `exports` name, without extensions and the folders that only tell what was built. */
  readonly names: readonly string[];
}

/**
 * Makes the test whether others may import a module by its package's manifest. The manifest names what is built, so that a
 * module counts as named whose path is the same apart from `src`, `dist` and their like.
 */
export function createEntryTest(turns: Turns, paths: PathWatch): (file: string) => boolean {
  const entriesOf = turns.rememberEach((folder): Entries => {
    const manifest = paths.of(join(folder, 'package.json'));
    turns.depend(manifest);
    if (manifest.kind === 'file') return { root: folder, names: entriesIn(manifest.path) };
    const parent = dirname(folder);
    return parent === folder ? { root: folder, names: [] } : entriesOf(parent);
  });
  return (file) => {
    const { root, names } = entriesOf(dirname(file));
    const name = plain(relative(root, file).split(sep).join('/'));
    return names.some((entry) => (entry.includes('*') ? matches(name, entry) : entry === name));
  };
}

function entriesIn(manifest: string): readonly string[] {
  try {
    const content: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
    if (typeof content !== 'object' || content === null) return [];
    const { main, module, exports } = content as Record<string, unknown>;
    const named = [main, module, exports].flatMap(textsIn).map(plain);
    return main === undefined && exports === undefined ? [...named, 'index'] : named;
  } catch {
    return [];
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
