import { readdirSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { LinkedModules } from './find-origin.ts';
import type { ModuleStore } from '../records/module-store.ts';
import type { PathWatch } from '../resolution/watched-path.ts';
import type { Turns } from '../turns.ts';

const scripts = /^(?!.*\.d\.[cm]?ts$).*\.[cm]?[jt]s$/u;
/** How many folders above that of a module are looked into. */
const FOLDERS_ABOVE = 2;
/** A folder with more scripts than this is not where a program is put together. */
const MOST_FILES = 64;

interface Sources {
  readonly turns: Turns;
  readonly paths: PathWatch;
  readonly store: ModuleStore;
  readonly linked: LinkedModules;
}

/**
 * Makes the search for modules that import a module: in its folder and in those above it, up to the one with the manifest of
 * the package. Modules elsewhere are not found.
 */
export function createImportersNear({ turns, paths, store, linked }: Sources): (path: string) => readonly string[] {
  const filesIn = turns.rememberEach((folder) => {
    turns.depend(paths.of(folder));
    return listOf(folder);
  });
  const isPackage = (folder: string): boolean => {
    const manifest = paths.of(join(folder, 'package.json'));
    turns.depend(manifest);
    return manifest.kind === 'file';
  };
  return turns.rememberEach((path) => {
    const name = nameOf(path);
    const found: string[] = [];
    let folder = dirname(path);
    for (let above = 0; above <= FOLDERS_ABOVE; above += 1) {
      for (const file of filesIn(folder)) {
        const imports =
          file !== path &&
          store.textOf(file)?.text.includes(name) === true &&
          (linked.recordOf(file)?.specifiers ?? []).some((specifier) => linked.resolve(specifier, file) === path);
        if (imports) found.push(file);
      }
      if (isPackage(folder) || dirname(folder) === folder) break;
      folder = dirname(folder);
    }
    return found;
  });
}

/** What a specifier of the module contains. */
function nameOf(path: string): string {
  const name = basename(path, extname(path));
  return name === 'index' ? basename(dirname(path)) : name;
}

function listOf(folder: string): readonly string[] {
  try {
    const files = readdirSync(folder, { withFileTypes: true }).filter(
      (each) => each.isFile() && scripts.test(each.name),
    );
    return files.length > MOST_FILES ? [] : files.map(({ name }) => join(folder, name)).sort();
  } catch {
    return [];
  }
}
