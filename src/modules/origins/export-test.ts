import { mayExport } from '../records/export-shapes.ts';
import type { ModuleStore } from '../records/module-store.ts';
import type { Turns } from '../turns.ts';

interface Graph {
  readonly turns: Turns;
  readonly store: ModuleStore;
  resolve(specifier: string, fromFile: string): string | undefined;
}

/** Behind fewer modules than these, looking for a name in each is cheaper than knowing the words of all. */
const FEW_MODULES = 12;

const identifier = /^[\w$\u0080-\uFFFF]+$/u;

/**
 * Makes the test of whether a module may export a name, by itself or through its stars: `false` if texts show that it
 * cannot. Behind a barrel that is asked of its words, which are collected once, so that each name costs one look and not
 * one for each of thousands of modules.
 */
export function createExportTest({ turns, store, resolve }: Graph): (path: string, exportName: string) => boolean {
  const wordsBehind = turns.rememberEach((path) => {
    const modules = modulesBehind(path);
    if (modules === undefined || modules.size < FEW_MODULES) return undefined;
    const words = new Set<string>();
    for (const module of modules) {
      for (const [word] of store.sourceOf(module)?.matchAll(/[\w$\u0080-\uFFFF]+/gu) ?? []) words.add(word);
    }
    return words;
  });

  /** `undefined` if one of them may export any name. */
  function modulesBehind(path: string): ReadonlySet<string> | undefined {
    const modules = new Set([path]);
    for (const module of modules) {
      const source = store.textOf(module);
      if (source === undefined || source.shapes.hasOpenForms || source.shapes.hasEscapes) return undefined;
      const stars = source.shapes.hasStars ? store.recordOf(module)?.stars : [];
      const targets = stars?.map((specifier) => resolve(specifier, module)) ?? [undefined];
      for (const target of targets) {
        if (target === undefined) return undefined;
        modules.add(target);
      }
    }
    return modules;
  }

  return (path, exportName) => {
    const module = store.textOf(path);
    if (module === undefined) return true;
    if (!module.shapes.hasStars || !identifier.test(exportName)) {
      return mayExport(module.shapes, module.text, exportName);
    }
    return wordsBehind(path)?.has(exportName) ?? true;
  };
}
