import { findOrigin, type LinkedModules } from './find-origin.ts';

/**
 * Finds the names that can be imported from a module, those of its stars included.
 *
 * @param isWorthwhile leaves out modules, and what stands behind their stars
 */
export function findExportNames(
  path: string,
  modules: LinkedModules,
  isWorthwhile: (path: string) => boolean = () => true,
): readonly string[] {
  const givers = new Map<string, number>();
  const visited = new Set<string>();
  collect(path, true);
  return [...givers].flatMap(([name, count]) =>
    count > 1 && findOrigin(path, name, modules).kind === 'ambiguous' ? [] : name,
  );

  function collect(module: string, withDefault: boolean): void {
    if (visited.has(module) || !isWorthwhile(module)) return;
    visited.add(module);
    const record = modules.recordOf(module);
    if (record === undefined) return;
    const names = new Set(record.exports.keys());
    if (record.whole !== undefined || record.isCommonJs) names.add('default');
    if (!withDefault) names.delete('default');
    for (const name of names) givers.set(name, (givers.get(name) ?? 0) + 1);
    for (const specifier of record.stars) {
      const target = modules.resolve(specifier, module);
      if (target !== undefined) collect(target, false);
    }
  }
}
