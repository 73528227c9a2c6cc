import { typeStar } from '../records/module-record.ts';
import { findOrigin, type LinkedModules } from './find-origin.ts';

/** Is what a module exports under a name there for types alone, whatever it is? `export type { createEngine }` */
export function isTypeExport(
  path: string,
  exportName: string,
  modules: LinkedModules,
  visited = new Set<string>(),
): boolean {
  const record = visited.has(path) ? undefined : modules.recordOf(path);
  visited.add(path);
  if (record === undefined) return false;
  if (record.typeExports.has(exportName)) return true;
  const entry = record.exports.get(exportName);
  if (entry === undefined) {
    return record.stars.some((specifier) => {
      const way = modules.resolve(specifier, path);
      if (way === undefined || findOrigin(way, exportName, modules).kind !== 'found') return false;
      return record.typeExports.has(typeStar(specifier)) || isTypeExport(way, exportName, modules, visited);
    });
  }
  if (entry.kind !== 'indirect') return false;
  const target = modules.resolve(entry.specifier, path);
  return target !== undefined && isTypeExport(target, entry.importName, modules, visited);
}
