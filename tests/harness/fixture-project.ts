import { existsSync } from 'node:fs';
import path from 'node:path';

const PROJECTS = path.resolve(import.meta.dirname, '../projects');

/** Absolute folder of `tests/projects/<name>`. */
export function projectFolder(name: string): string {
  const folder = path.join(PROJECTS, name);
  if (!existsSync(path.join(folder, 'tsconfig.json'))) {
    throw new Error(`tests/projects/${name} is no fixture project: it has no tsconfig.json.`);
  }
  return folder;
}
