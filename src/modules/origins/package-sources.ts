import { readdirSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { ModuleStore } from '../records/module-store.ts';
import { isNamePart } from '../records/is-name-part.ts';
import { scanSpecifiers } from '../records/scan-specifiers.ts';
import { isRelative } from '../resolution/is-relative.ts';
import type { PathWatch } from '../resolution/watched-path.ts';
import type { Turns } from '../turns.ts';

/** What the search needs of the graph. */
interface Graph {
  readonly turns: Turns;
  readonly paths: PathWatch;
  readonly store: ModuleStore;
  resolve(specifier: string, fromFile: string): string | undefined;
}

/** Questions about all sources of the package that a module belongs to. */
export interface PackageSources {
  /**
   * The modules of a module's package whose text names it in a specifier, types and comments included; `undefined` if the
   * package has too many files to be read, or if a specifier may mean the module and cannot be resolved.
   */
  importersInPackage(path: string): readonly string[] | undefined;
  /** The modules of a module's package whose text has a word; `undefined` if the package has too many files. */
  mentionsInPackage(path: string, word: string): readonly string[] | undefined;
}

/** A package with more sources than this is not read. */
const MOST_FILES = 4000;

const script = /^(?!.*\.d\.(?:\w+\.)?[cm]?ts$).*\.(?:[cm]?[jt]s|[jt]sx|vue|svelte|astro)$/u;
/** What was built, what was installed, and tests. */
const foreign = /^(?:\..*|node_modules|dist|build|out|coverage|__tests__|__mocks__|__fixtures__|tests?|specs?|e2e)$/u;
/** A specifier of an index that does not name its folder: `..`, `./index.js`. */
const folderItself = /['"`](?:\.{1,2}\/)*(?:\.{1,2}\/?|index(?:\.\w+)?)['"`]/u;

/** Makes the search for modules in the package of a module: below the nearest folder with a manifest, or of a repository. */
export function createPackageSources({ turns, paths, store, resolve }: Graph): PackageSources {
  const entriesOf = turns.rememberEach((folder) => {
    turns.depend(paths.of(folder));
    return readFolder(folder);
  });
  const rootOf = turns.rememberEach((folder): string | undefined => {
    const marks = [paths.of(join(folder, 'package.json')), paths.of(join(folder, '.git'))];
    for (const mark of marks) turns.depend(mark);
    if (marks.some(({ kind }) => kind !== 'missing')) return folder;
    const parent = dirname(folder);
    return parent === folder ? undefined : rootOf(parent);
  });
  const sourcesBelow = turns.rememberEach((root): readonly string[] | undefined => {
    const files: string[] = [];
    const folders = [root];
    for (const folder of folders) {
      const entries = entriesOf(folder);
      files.push(...entries.files);
      folders.push(...entries.folders);
      if (files.length > MOST_FILES || folders.length > MOST_FILES) return undefined;
    }
    return files;
  });
  const sourcesAround = (path: string): readonly string[] | undefined => {
    const root = rootOf(dirname(path));
    return root === undefined ? undefined : sourcesBelow(root);
  };

  /** `unknown` if a specifier of the text cannot be resolved and looks like one of the module. */
  const relationOf = (file: string, text: string, path: string): 'importer' | 'none' | 'unknown' => {
    let isUnknown = false;
    for (const specifier of scanSpecifiers(text)) {
      const target = resolve(specifier, file);
      if (target === path) return 'importer';
      isUnknown ||= target === undefined && isLike(specifier, path);
    }
    return isUnknown ? 'unknown' : 'none';
  };
  const importersInPackage = turns.rememberEach((path): readonly string[] | undefined => {
    const sources = sourcesAround(path);
    if (sources === undefined) return undefined;
    const name = nameOf(path);
    const isIndex = basename(path, extname(path)) === 'index';
    const found: string[] = [];
    for (const file of sources) {
      const text = file === path ? undefined : store.sourceOf(file);
      if (text === undefined || !(text.includes(name) || (isIndex && folderItself.test(text)))) continue;
      const relation = relationOf(file, text, path);
      if (relation === 'unknown') return undefined;
      if (relation === 'importer') found.push(file);
    }
    return found;
  });
  return {
    importersInPackage,
    mentionsInPackage(path, word) {
      const sources = sourcesAround(path);
      return sources?.filter((file) => hasWord(store.sourceOf(file) ?? '', word));
    },
  };
}

/** What a specifier of the module contains. */
function nameOf(path: string): string {
  const name = basename(path, extname(path));
  return name === 'index' ? basename(dirname(path)) : name;
}

/** A package by its bare name is another thing; a path through an alias, or from a folder that is not known, may be it. */
function isLike(specifier: string, path: string): boolean {
  const name = nameOf(path);
  const [last = ''] = specifier.split('/').slice(-1);
  const isNamed = last === name || last.replace(/\.\w+$/u, '') === name;
  return isNamed && (isRelative(specifier) || (specifier.includes('/') && !/^@[^/]+\/[^/]+$/u.test(specifier)));
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isNamePart(text.charCodeAt(at - 1)) && !isNamePart(text.charCodeAt(at + word.length))) return true;
  }
  return false;
}

interface Folder {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

function readFolder(folder: string): Folder {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const pathsOf = (isWanted: (entry: (typeof entries)[number]) => boolean): string[] =>
      entries
        .filter(isWanted)
        .map(({ name }) => join(folder, name))
        .sort();
    return {
      files: pathsOf((entry) => entry.isFile() && script.test(entry.name)),
      folders: pathsOf((entry) => entry.isDirectory() && !foreign.test(entry.name)),
    };
  } catch {
    return { files: [], folders: [] };
  }
}
