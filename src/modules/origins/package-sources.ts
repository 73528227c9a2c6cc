import { readdirSync } from 'node:fs';
import { basename, dirname, extname, join, sep } from 'node:path';
import type { ModuleStore } from '../records/module-store.ts';
import { hasWord } from '../records/has-word.ts';
import { scanSpecifiers } from '../records/scan-specifiers.ts';
import { takesByName } from '../records/takes-by-name.ts';
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
  /** The same among the files in folders of tests, of which those that may mean the module do not count. */
  testersInPackage(path: string): readonly string[];
  /** The modules of a module's package whose text has a word; `undefined` if the package has too many files. */
  mentionsInPackage(path: string, word: string): readonly string[] | undefined;
  /**
   * May an importer use what a module exports under a name? `false` only if its text shows that it does not, without parsing
   * it.
   */
  mayTake(importer: string, path: string, name: string): boolean;
}

/** A package with more sources than this is not read. */
const MOST_FILES = 4000;

const script = /^(?!.*\.d\.(?:\w+\.)?[cm]?ts$).*\.(?:[cm]?[jt]s|[jt]sx|vue|svelte|astro)$/u;
/** What was built, and what was installed. */
const foreign = /^(?:\..*|node_modules|dist|build|out|coverage)$/u;
const testing = /^(?:__tests__|__mocks__|__fixtures__|tests?|specs?|e2e)$/u;
// Stands in no path.
const SEPARATOR = '\0';
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
  const sourcesBelow = turns.rememberEach((root): Sources | undefined => {
    const files: string[] = [];
    const tests: string[] = [];
    const folders = [root];
    for (const folder of folders) {
      const entries = entriesOf(folder);
      files.push(...entries.files);
      folders.push(...entries.folders.filter((each) => !testing.test(basename(each))));
      tests.push(...entries.folders.filter((each) => testing.test(basename(each))));
      if (files.length > MOST_FILES || folders.length > MOST_FILES) return undefined;
    }
    return { files, tests };
  });
  const testsBelow = turns.rememberEach((root): readonly string[] => {
    const files: string[] = [];
    const folders = [...(sourcesBelow(root)?.tests ?? [])];
    for (const folder of folders) {
      const entries = entriesOf(folder);
      files.push(...entries.files);
      folders.push(...entries.folders);
      if (files.length > MOST_FILES || folders.length > MOST_FILES) return [];
    }
    return files;
  });
  const sourcesAround = (path: string): readonly string[] | undefined => {
    const root = rootOf(dirname(path));
    return root === undefined ? undefined : sourcesBelow(root)?.files;
  };

  /** `unknown` if a specifier of the text cannot be resolved and looks like one of the module. */
  const relationOf = (file: string, text: string, path: string): 'importer' | 'none' | 'unknown' => {
    let isUnknown = false;
    for (const specifier of scanSpecifiers(text)) {
      const target = resolve(specifier, file);
      if (target === path) return 'importer';
      isUnknown ||= target === undefined && isLike(specifier, path, file);
    }
    return isUnknown ? 'unknown' : 'none';
  };
  /** The importers among some files, and whether others may be. */
  const importersAmong = (sources: readonly string[], path: string): { found: string[]; isCertain: boolean } => {
    const name = nameOf(path);
    const isIndex = basename(path, extname(path)) === 'index';
    const found: string[] = [];
    let isCertain = true;
    for (const file of sources) {
      const text = file === path ? undefined : store.sourceOf(file);
      if (text === undefined || !(text.includes(name) || (isIndex && folderItself.test(text)))) continue;
      const relation = relationOf(file, text, path);
      isCertain &&= relation !== 'unknown';
      if (relation === 'importer') found.push(file);
    }
    return { found, isCertain };
  };
  const importersInPackage = turns.rememberEach((path): readonly string[] | undefined => {
    const sources = sourcesAround(path);
    const importers = sources && importersAmong(sources, path);
    return importers?.isCertain === true ? importers.found : undefined;
  });
  const testersInPackage = turns.rememberEach((path): readonly string[] => {
    const root = rootOf(dirname(path));
    return root === undefined ? [] : importersAmong(testsBelow(root), path).found;
  });
  const takesOnlyNames = turns.rememberEach((key): boolean => {
    const [importer = '', path = ''] = key.split(SEPARATOR);
    const text = store.sourceOf(importer);
    return text !== undefined && takesByName(text, (specifier) => resolve(specifier, importer) === path);
  });
  return {
    importersInPackage,
    testersInPackage,
    mayTake(importer, path, name) {
      return hasWord(store.sourceOf(importer) ?? name, name) || !takesOnlyNames(importer + SEPARATOR + path);
    },
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

/**
 * May a specifier that cannot be resolved mean the module? A package by its bare name is another thing. What follows an
 * alias, which is its first part, has to be the end of the module's path, and a relative one the path itself.
 */
function isLike(specifier: string, path: string, file: string): boolean {
  const plain = (text: string): string => text.replace(/\.\w+$/u, '').replace(/\/index$/u, '');
  const target = plain(path.split(sep).join('/'));
  if (isRelative(specifier)) return plain(join(dirname(file), specifier).split(sep).join('/')) === target;
  if (!specifier.includes('/') || /^@[^/]+\/[^/]+$/u.test(specifier)) return false;
  return target.endsWith(`/${plain(specifier.replace(/^(?:@[^/]+\/)?[^/]*\//u, ''))}`);
}

interface Sources {
  readonly files: readonly string[];
  /** The folders of tests among them, which are not read. */
  readonly tests: readonly string[];
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
