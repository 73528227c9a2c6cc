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

/** What is found in the folder of a module and in those above it, up to the one with the manifest of the package. */
export interface Neighbours {
  /** The modules that import a module. Modules elsewhere are not found. */
  readonly importersNear: (path: string) => readonly string[];
  /** All modules there, but the module itself. */
  readonly modulesNear: (path: string) => readonly string[];
}

/** Makes the search for the modules near a module. */
export function createNeighbours({ turns, paths, store, linked }: Sources): Neighbours {
  const filesIn = turns.rememberEach((folder) => {
    turns.depend(paths.of(folder));
    return listOf(folder);
  });
  const isPackage = (folder: string): boolean => {
    const manifest = paths.of(join(folder, 'package.json'));
    turns.depend(manifest);
    return manifest.kind === 'file';
  };
  const modulesNear = turns.rememberEach((path): readonly string[] => {
    const found: string[] = [];
    let folder = dirname(path);
    for (let above = 0; above <= FOLDERS_ABOVE; above += 1) {
      found.push(...filesIn(folder).filter((file) => file !== path));
      if (isPackage(folder) || dirname(folder) === folder) break;
      folder = dirname(folder);
    }
    return found;
  });
  const importersNear = turns.rememberEach((path): readonly string[] => {
    const name = nameOf(path);
    return modulesNear(path).filter(
      (file) =>
        store.textOf(file)?.text.includes(name) === true &&
        (linked.recordOf(file)?.specifiers ?? []).some((specifier) => linked.resolve(specifier, file) === path),
    );
  });
  return { importersNear, modulesNear };
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
