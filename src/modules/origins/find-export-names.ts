import type { LinkedModules } from './find-origin.ts';

/**
 * Finds the names that a module may export, those of its stars included. Names that lead nowhere, or to different things
 * through two stars, are among them.
 *
 * @param isWorthwhile leaves out modules, and what stands behind their stars
 */
export function findExportNames(
  path: string,
  modules: LinkedModules,
  isWorthwhile: (path: string) => boolean = () => true,
): ReadonlySet<string> {
  const names = new Set<string>();
  const visited = new Set<string>();
  collect(path, true);
  return names;

  function collect(module: string, withDefault: boolean): void {
    if (visited.has(module) || !isWorthwhile(module)) return;
    visited.add(module);
    const record = modules.recordOf(module);
    if (record === undefined) return;
    for (const name of record.exports.keys()) {
      if (withDefault || name !== 'default') names.add(name);
    }
    if (withDefault && (record.whole !== undefined || record.isCommonJs)) names.add('default');
    for (const specifier of record.stars) {
      const target = modules.resolve(specifier, module);
      if (target !== undefined) collect(target, false);
    }
  }
}
