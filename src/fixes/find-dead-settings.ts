import type { Concept, Registry } from '../concepts/concept.ts';
import { findClosestName } from '../concepts/find-closest-name.ts';
import { templatesOf } from '../concepts/templates-of.ts';
import type { Catalog } from '../modules/catalog.ts';
import type { ModuleGraph } from '../modules/module-graph.ts';
import type { DeadSetting } from '../sightings/dead-setting.ts';
import { type CallTemplate, compileTemplate } from './call-template.ts';
import { findDeadPlaceholders } from './find-dead-placeholders.ts';

/** Finds everything that the settings name and that does not exist: modules, exports, members and placeholders. */
export function findDeadSettings(registry: Registry, catalog: Catalog, graph: ModuleGraph): readonly DeadSetting[] {
  const templates = registry.concepts.flatMap((concept) => [
    ...deadNames(concept, catalog, graph),
    ...concept.deprecated.flatMap((implementation) => findDeadPlaceholders(implementation, catalog)),
  ]);
  return [...catalog.deadReferences(), ...templates];
}

/** Free names of the concept's templates that the factory module does not export. */
function deadNames(concept: Concept, catalog: Catalog, graph: ModuleGraph): readonly DeadSetting[] {
  const path = catalog.factoryOf(concept)?.path;
  if (path === undefined || concept.factory === undefined) return [];
  const exported = graph.exportNamesOf(path);
  return templatesOf(concept).flatMap(({ keyPath, call }) => [
    ...compileTemplate(call)
      .names.filter((name) => !exported.includes(name))
      .map((name): DeadSetting => ({
        keyPath,
        text: name,
        problem: 'export-not-found',
        closest: findClosestName(name, exported),
      })),
    ...deadMember(keyPath, compileTemplate(call), path, graph),
  ]);
}

/** The static member that a template calls, when the export has none of that name. */
function deadMember(
  keyPath: string,
  { callee }: CallTemplate,
  path: string,
  graph: ModuleGraph,
): readonly DeadSetting[] {
  const origin = callee === undefined ? undefined : graph.originOf(path, callee.name);
  if (origin === undefined || callee?.member === undefined || graph.hasMember(origin, callee.member) !== false)
    return [];
  const closest = findClosestName(callee.member, [...graph.staticMembersOf(origin).names]);
  const named = closest === undefined ? undefined : `${callee.name}.${closest}`;
  return [{ keyPath, text: `${callee.name}.${callee.member}`, problem: 'member-not-found', closest: named }];
}
