import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ModuleStore } from '../records/module-store.ts';
import type { PathWatch } from '../resolution/watched-path.ts';
import type { Turns } from '../turns.ts';

const scripts = /^(?!.*\.d\.[cm]?ts$).*\.[cm]?[jt]s$/u;
const FOLDERS_ABOVE = 2;
const MOST_FOLDERS = 64;

interface Sources {
  readonly turns: Turns;
  readonly paths: PathWatch;
  readonly store: ModuleStore;
}

interface Listing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/**
 * Makes the search for modules in whose text a name stands: those below the folder that is two above that of a module, within
 * its package. Folders beyond the first {@link MOST_FOLDERS} are left out, and so is what is installed or generated.
 */
export function createModulesAround({
  turns,
  paths,
  store,
}: Sources): (path: string, name: string) => readonly string[] {
  const listingOf = turns.rememberEach((folder): Listing => {
    turns.depend(paths.of(folder));
    return read(folder);
  });
  const isPackage = (folder: string): boolean => {
    const manifest = paths.of(join(folder, 'package.json'));
    turns.depend(manifest);
    return manifest.kind === 'file';
  };
  return (path, name) => {
    let root = dirname(path);
    for (let above = 0; above < FOLDERS_ABOVE && !isPackage(root) && dirname(root) !== root; above += 1)
      root = dirname(root);
    const folders = [root];
    for (const folder of folders)
      if (folders.length < MOST_FOLDERS) folders.push(...listingOf(folder).folders.filter((each) => !isPackage(each)));
    const files = folders.slice(0, MOST_FOLDERS).flatMap((folder) => listingOf(folder).files);
    return files.filter((file) => file !== path && store.textOf(file)?.text.includes(name) === true);
  };
}

function read(folder: string): Listing {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const files = entries.filter((each) => each.isFile() && scripts.test(each.name));
    const folders = entries.filter(
      (each) => each.isDirectory() && !/^(?:\.|node_modules$|dist$|build$)/u.test(each.name),
    );
    return { files: pathsOf(files, folder), folders: pathsOf(folders, folder) };
  } catch {
    return { files: [], folders: [] };
  }
}

function pathsOf(entries: readonly { readonly name: string }[], folder: string): readonly string[] {
  return entries.map(({ name }) => join(folder, name)).sort();
}
