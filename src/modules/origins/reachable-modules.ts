import { isInPackage } from '../resolution/is-in-package.ts';
import type { ModuleStore } from '../records/module-store.ts';
import { scanSpecifiers } from '../records/scan-specifiers.ts';
import type { Turns } from '../turns.ts';

/** What the search needs of the graph. */
interface Graph {
  readonly turns: Turns;
  readonly store: ModuleStore;
  /** Does the compiler keep imports in a file that nothing uses but types? */
  keepsImports(file: string): boolean;
  resolve(specifier: string, fromFile: string): string | undefined;
}

/** What loading a module loads, directly or through others, at run time. */
interface Reachability {
  /** Does loading one module load the other? A module reaches itself. */
  reaches(from: string, to: string): boolean;
  /** Does the module, or one of the project that it loads, import this very specifier? */
  loads(from: string, specifier: string): boolean;
}

/**
 * Makes the tests for what a module loads, directly or through others, at run time.
 *
 * The modules that can be reached are first collected from texts alone, which finds some too many: specifiers in
 * comments and strings. So a way that was found is held against the records of the modules on it, and only these are
 * parsed. Installed packages are not entered; they load no module of the project.
 */
export function createReachability({ turns, store, keepsImports, resolve }: Graph): Reachability {
  const scannedImportsOf = turns.rememberEach((path) => {
    const text = store.textOf(path)?.text ?? '';
    return targetsOf(path, scanSpecifiers(text));
  });
  const importsOf = turns.rememberEach((path) => {
    const record = store.recordOf(path);
    const specifiers = record?.runtimeSpecifiers ?? [];
    // Only files with imports that may be left out are asked for their syntax.
    const erased = specifiers.length === 0 || keepsImports(path) ? undefined : record?.erasedSpecifiers;
    return targetsOf(path, erased === undefined ? specifiers : specifiers.filter((each) => !erased.has(each)));
  });
  const scannedReachOf = turns.rememberEach((path) => {
    const reached = new Set([path]);
    for (const module of reached) {
      for (const target of scannedImportsOf(module)) reached.add(target);
    }
    return reached;
  });

  function targetsOf(path: string, specifiers: Iterable<string>): ReadonlySet<string> {
    const targets = new Set<string>();
    for (const specifier of specifiers) {
      // A specifier that resolved is not asked again: the module behind it is watched anyway, and there are thousands.
      const target = turns.untracked(() => resolve(specifier, path)) ?? resolve(specifier, path);
      if (target !== undefined && !isInPackage(target)) targets.add(target);
    }
    return targets;
  }

  function reaches(from: string, to: string): boolean {
    if (from === to) return true;
    if (!scannedReachOf(from).has(to)) return false;
    const parsed = new Set<string>();
    for (;;) {
      const way = findWay(from, to, (path) => (parsed.has(path) ? importsOf : scannedImportsOf)(path));
      if (way === undefined) return false;
      const unparsed = way.filter((path) => !parsed.has(path));
      if (unparsed.length === 0) return true;
      for (const path of unparsed) parsed.add(path);
    }
  }

  function isImporting(path: string, specifier: string): boolean {
    const isNamed = store.textOf(path)?.text.includes(specifier) === true;
    return isNamed && store.recordOf(path)?.runtimeSpecifiers.includes(specifier) === true;
  }

  return {
    reaches,
    loads: (from, specifier) =>
      [...scannedReachOf(from)].some((path) => isImporting(path, specifier) && reaches(from, path)),
  };
}

/** The shortest way from one module to another, the last one left out. */
function findWay(
  from: string,
  to: string,
  importsOf: (path: string) => ReadonlySet<string>,
): readonly string[] | undefined {
  const importers = new Map<string, string | undefined>([[from, undefined]]);
  for (const path of importers.keys()) {
    for (const target of importsOf(path)) {
      if (!importers.has(target)) importers.set(target, path);
    }
    if (importers.has(to)) return wayTo(to, importers);
  }
  return undefined;
}

function wayTo(to: string, importers: ReadonlyMap<string, string | undefined>): readonly string[] {
  const way: string[] = [];
  for (let path = importers.get(to); path !== undefined; path = importers.get(path)) way.push(path);
  return way;
}
