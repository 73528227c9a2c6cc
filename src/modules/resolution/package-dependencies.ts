import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Turns } from '../turns.ts';
import type { PathWatch } from './watched-path.ts';

const lists = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const;

/** Makes the look-up of the packages that the manifest above a file lists; `undefined` where there is none to read. */
export function createPackageDependencies(
  turns: Turns,
  paths: PathWatch,
): (file: string) => ReadonlySet<string> | undefined {
  const listedIn = turns.rememberEach((folder): ReadonlySet<string> | undefined => {
    const manifest = paths.of(join(folder, 'package.json'));
    turns.depend(manifest);
    if (manifest.kind === 'file') return read(manifest.path);
    const parent = dirname(folder);
    return parent === folder ? undefined : listedIn(parent);
  });
  return (file) => listedIn(dirname(file));
}

function read(manifest: string): ReadonlySet<string> | undefined {
  try {
    const content: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
    if (typeof content !== 'object' || content === null) return undefined;
    return new Set(lists.flatMap((list) => Object.keys((content as Record<string, object | undefined>)[list] ?? {})));
  } catch {
    return undefined;
  }
}
