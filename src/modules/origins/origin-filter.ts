import { isAbsolute } from 'node:path';

import { canForward, mayForwardByName } from '../records/export-shapes.ts';
import { findExportNames } from './find-export-names.ts';
import type { LinkedModules } from './find-origin.ts';
import { isInPackage } from '../resolution/is-in-package.ts';
import type { ModuleStore } from '../records/module-store.ts';
import type { Origin } from '../records/module-record.ts';
import { createStarReach, type StarReach } from './star-reach.ts';
import type { Turns } from '../turns.ts';

/** Questions of callers who care for what is declared in some modules only, here called interesting. */
export interface OriginFilter {
  /**
   * Where an export is declared, if that is in an interesting module; otherwise `undefined`, mostly without parsing
   * anything. The namespace of a module that may lead to an interesting one is given as well.
   */
  originAmong(path: string, exportName: string, interesting: ReadonlySet<string>): Origin | undefined;

  /** Like {@link originAmong}, for an import as it stands in `fromFile`. */
  originOfImportAmong(
    fromFile: string,
    specifier: string,
    importName: string,
    interesting: ReadonlySet<string>,
  ): Origin | undefined;

  /** The exports of a module that are declared in one of the interesting modules, by name. */
  exportsAmong(path: string, interesting: ReadonlySet<string>): ReadonlyMap<string, Origin>;
}

interface Graph {
  readonly turns: Turns;
  readonly store: ModuleStore;
  readonly linked: LinkedModules;
  originOf(path: string, exportName: string): Origin | undefined;
  originOfImport(fromFile: string, specifier: string, importName: string): Origin | undefined;
}

/**
 * Makes the questions about a few modules out of thousands that are imported.
 *
 * Why most modules need not be parsed: the origin of an export is the module itself, or the origin of an export of a
 * module that it forwards to. A module that is not interesting and whose text has no shape that can forward the name
 * ({@link mayForwardByName}, or a star) is thus no step towards an interesting origin. Only modules that can forward are parsed, to see
 * where to; if no way leads to an interesting module, there is no interesting origin. If one does, the exact search
 * decides, with all its conflicts. Installed packages forward to packages only, so they are not even read as long as no
 * interesting module is in a package. When following values is added (`export const A = B`), its shape must be added to
 * those that forward.
 */
export function createOriginFilter({ turns, store, linked, originOf, originOfImport }: Graph): OriginFilter {
  const reaches = new WeakMap<ReadonlySet<string>, (path: string) => StarReach>();

  function reachOf(path: string, interesting: ReadonlySet<string>): StarReach {
    let reach = reaches.get(interesting);
    if (reach === undefined) {
      reach = createStarReach(
        { turns, store, resolve: (specifier, fromFile) => linked.resolve(specifier, fromFile) },
        {
          isWorthwhile: (module, { shapes }) => interesting.has(module) || canForward(shapes),
          isEntered: (module) => mayHold(module, interesting),
        },
      );
      reaches.set(interesting, reach);
    }
    return reach(path);
  }

  function mayLead(path: string, exportName: string, interesting: ReadonlySet<string>, visited?: Set<string>): boolean {
    if (interesting.has(path)) return exportName === '*' || store.mayExport(path, exportName);
    const module = mayHold(path, interesting) ? store.textOf(path) : undefined;
    if (module === undefined) return false;
    if (exportName === '*') return canForward(module.shapes);
    const next = visited ?? new Set();
    if (mayForwardByName(module.shapes, module.text, exportName) && followName(path, exportName, interesting, next))
      return true;
    return module.shapes.hasStars || module.shapes.hasOpenForms
      ? followStars(path, exportName, interesting, next)
      : false;
  }

  /** Behind stars, a module that has the name itself is told from one that stands in the way when the search is exact. */
  function followStars(
    path: string,
    exportName: string,
    interesting: ReadonlySet<string>,
    visited: Set<string>,
  ): boolean {
    const step = `${exportName}\0* ${path}`;
    if (visited.has(step)) return false;
    visited.add(step);
    const { modules, unresolved } = reachOf(path, interesting);
    if (unresolved.length > 0 && hasPackages(interesting)) return true;
    return modules.some((module) => {
      if (interesting.has(module)) return store.mayExport(module, exportName);
      const source = store.textOf(module);
      if (source === undefined || !mayForwardByName(source.shapes, source.text, exportName)) return false;
      return followName(module, exportName, interesting, visited);
    });
  }

  function followName(
    path: string,
    exportName: string,
    interesting: ReadonlySet<string>,
    visited: Set<string>,
  ): boolean {
    const step = `${exportName}\0${path}`;
    if (visited.has(step)) return false;
    visited.add(step);
    const record = store.recordOf(path);
    if (record === undefined) return false;
    const entry = record.exports.get(exportName) ?? (exportName === 'default' ? record.whole : undefined);
    if (entry === undefined) return exportName === 'default' && record.isCommonJs;
    if (entry.kind !== 'indirect') return false;
    const target = linked.resolve(entry.specifier, path);
    return target === undefined ? hasPackages(interesting) : mayLead(target, entry.importName, interesting, visited);
  }

  const originAmong: OriginFilter['originAmong'] = (path, exportName, interesting) => {
    if (!mayLead(path, exportName, interesting)) return undefined;
    const origin = originOf(path, exportName);
    return origin !== undefined && isOfInterest(origin, interesting) ? origin : undefined;
  };

  function isOfInterest({ path, localName }: Origin, interesting: ReadonlySet<string>): boolean {
    return interesting.has(path) || (localName === '*' && mayLead(path, '*', interesting));
  }

  return {
    originAmong,
    originOfImportAmong(fromFile, specifier, importName, interesting) {
      const path = linked.resolve(specifier, fromFile);
      if (path !== undefined) return originAmong(path, importName, interesting);
      const origin = originOfImport(fromFile, specifier, importName);
      return origin !== undefined && interesting.has(origin.path) ? origin : undefined;
    },
    exportsAmong(path, interesting) {
      const exports = new Map<string, Origin>();
      for (const name of findExportNames(path, linked, (module) => mayLead(module, '*', interesting))) {
        const origin = originAmong(path, name, interesting);
        if (origin !== undefined) exports.set(name, origin);
      }
      return exports;
    },
  };
}

/** Installed packages forward to packages only. */
function mayHold(path: string, interesting: ReadonlySet<string>): boolean {
  return !isInPackage(path) || hasPackages(interesting);
}

const packages = new WeakMap<ReadonlySet<string>, boolean>();

/** An interesting package that is not installed is named by its specifier, which is no absolute path. */
function hasPackages(interesting: ReadonlySet<string>): boolean {
  let answer = packages.get(interesting);
  if (answer === undefined) {
    answer = [...interesting].some((path) => isInPackage(path) || !isAbsolute(path));
    packages.set(interesting, answer);
  }
  return answer;
}
