import type { ModuleStore, ModuleText } from '../records/module-store.ts';
import type { Turns } from '../turns.ts';

/** What stands behind the stars of a module, and the stars of those. */
export interface StarReach {
  /** The worthwhile ones, the module itself left out. */
  readonly modules: readonly string[];
  /** Specifiers that cannot be resolved. */
  readonly unresolved: readonly string[];
}

interface Graph {
  readonly turns: Turns;
  readonly store: ModuleStore;
  resolve(specifier: string, fromFile: string): string | undefined;
}

interface Selection {
  /** Leaves out modules that can give none of the names that matter. */
  isWorthwhile(path: string, module: ModuleText): boolean;
  /** Leaves out modules behind whose stars nothing can be that matters. */
  isEntered(path: string): boolean;
}

/**
 * Collects the modules behind stars, so that a barrel of hundreds is gone through once and not for every name that is
 * imported from it.
 */
export function createStarReach(
  { turns, store, resolve }: Graph,
  { isWorthwhile, isEntered }: Selection,
): (path: string) => StarReach {
  return turns.rememberEach((path) => {
    const modules: string[] = [];
    const unresolved: string[] = [];
    const visited = new Set([path]);
    for (const module of visited) {
      const source = isEntered(module) ? store.textOf(module) : undefined;
      if (source === undefined) continue;
      if (module !== path && isWorthwhile(module, source)) modules.push(module);
      if (!source.shapes.hasStars && !source.shapes.hasOpenForms) continue;
      for (const specifier of store.recordOf(module)?.stars ?? []) {
        const target = resolve(specifier, module);
        if (target === undefined) unresolved.push(specifier);
        else visited.add(target);
      }
    }
    return { modules, unresolved };
  });
}
