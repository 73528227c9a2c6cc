import { isInPackage } from './is-in-package.ts';
import type { ModuleStore } from './module-store.ts';
import { scanSpecifiers } from './scan-specifiers.ts';
import type { Turns } from './turns.ts';

/** What the search needs of the graph. */
interface Graph {
  readonly turns: Turns;
  readonly store: ModuleStore;
  /** Does the compiler keep imports in a file that nothing uses but types? */
  keepsImports(file: string): boolean;
  resolve(specifier: string, fromFile: string): string | undefined;
}

/**
 * Makes the test whether a module loads another one, directly or through others, at run time.
 *
 * The modules that can be reached are first collected from texts alone, which finds some too many: specifiers in
 * comments and strings. So a way that was found is held against the records of the modules on it, and only these are
 * parsed. Installed packages are not entered; they load no module of the project.
 */
export function createReachability({
  turns,
  store,
  keepsImports,
  resolve,
}: Graph): (from: string, to: string) => boolean {
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

  return (from, to) => {
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
