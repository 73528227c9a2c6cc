import { isInPackage } from '../modules/resolution/is-in-package.ts';
import type { ModuleGraph } from '../modules/module-graph.ts';
import type { GoneModules } from './gone-modules.ts';

/** A module that imports another one. */
export interface Importer {
  readonly path: string;
  readonly specifier: string;
}

/** Who imports whom, by the paths of the module graph. */
export interface ImportWeb {
  /** Modules that are gone are asked for by their file. */
  importersOf(path: string): readonly Importer[];
}

/** Reads the imports of modules and of all modules of the project that these load. */
export function weaveImports(paths: Iterable<string>, graph: ModuleGraph, gone: GoneModules): ImportWeb {
  const importers = new Map<string, Importer[]>();
  const reached = new Set(paths);
  for (const path of reached) {
    for (const specifier of graph.specifiersIn(path)) {
      const target = graph.resolve(specifier, path);
      const targets = [...(target === undefined || isInPackage(target) ? [] : [target])];
      for (const each of targets) reached.add(each);
      for (const each of [...targets, ...gone.meantBy(specifier, path, target)]) {
        const known = importers.get(each);
        if (known === undefined) importers.set(each, [{ path, specifier }]);
        else known.push({ path, specifier });
      }
    }
  }
  return { importersOf: (path) => importers.get(path) ?? [] };
}
