import { isBuiltin } from 'node:module';
import { join } from 'node:path';

import type { Reference } from '../../concepts/concept.ts';
import { isRelative } from '../resolution/is-relative.ts';
import type { ModuleGraph } from '../module-graph.ts';
import type { Origin } from '../records/module-record.ts';

/** Where a reference leads: to a declaration, or to a static member of one. */
export interface Location {
  readonly origin: Origin;
  readonly member: string | undefined;
}

/** Follows a reference to its declaration; `undefined` if it leads nowhere. */
export function locate(reference: Reference, root: string, graph: ModuleGraph): Location | undefined {
  const { module, exportName, member } = reference;
  const path = resolveFromRoot(module, root, graph);
  const origin =
    path === undefined
      ? graph.originOfImport(registryFile(root), module, exportName)
      : graph.originOf(path, exportName);
  if (origin?.localName !== '*' || member === undefined) return origin && { origin, member };
  // What looks like a static member is an export when the export is a namespace: `export * as agents from './agents'`.
  const exported = graph.originOf(origin.path, member);
  return exported && { origin: exported, member: undefined };
}

/** Resolves a module as the settings name it; a path relative to the root may lack its `./`. */
export function resolveFromRoot(module: string, root: string, graph: ModuleGraph): string | undefined {
  const file = registryFile(root);
  const path = graph.resolve(module, file);
  if (path !== undefined || isRelative(module) || isBuiltin(module)) return path;
  return graph.resolve(`./${module}`, file);
}

/** Stands for the file in which the settings are written, wherever they really are. */
function registryFile(root: string): string {
  return join(root, 'ssot.ts');
}
