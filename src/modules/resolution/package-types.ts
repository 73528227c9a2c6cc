import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Turns } from '../turns.ts';
import type { PathWatch } from './watched-path.ts';

/** Makes the test whether the package that a file belongs to says `"type": "module"`. */
export function createPackageTypes(turns: Turns, paths: PathWatch): (file: string) => boolean {
  const isModuleFolder = turns.rememberEach((folder): boolean => {
    const manifest = paths.of(join(folder, 'package.json'));
    turns.depend(manifest);
    if (manifest.kind === 'file') return saysModule(manifest.path);
    const parent = dirname(folder);
    return parent !== folder && isModuleFolder(parent);
  });
  return (file) => isModuleFolder(dirname(file));
}

function saysModule(manifest: string): boolean {
  try {
    const content: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
    return typeof content === 'object' && content !== null && 'type' in content && content.type === 'module';
  } catch {
    return false;
  }
}
