import type { Concept, Registry } from '../../concepts/concept.ts';
import { findClosestName } from '../../concepts/find-closest-name.ts';
import { templatesOf } from '../../concepts/templates-of.ts';
import type { Catalog } from '../../modules/catalog.ts';
import type { ModuleGraph } from '../../modules/module-graph.ts';
import type { DeadSetting } from '../../sightings/dead-setting.ts';
import { type CallTemplate, compileTemplate } from './call-template.ts';
import { findClassFaults } from './find-class-faults.ts';
import { findDeadPlaceholders } from './find-dead-placeholders.ts';
import { findCanonicalConstruction, findTemplateFaults } from './find-template-faults.ts';

/** Finds everything in the settings that does not exist or does not fit. */
export function findDeadSettings(registry: Registry, catalog: Catalog, graph: ModuleGraph): readonly DeadSetting[] {
  const references = catalog.deadReferences();
  if (references.some(({ problem }) => problem === 'root-not-found')) return references;
  const templates = registry.concepts.flatMap((concept) => [
    ...deadTemplates(concept, catalog, graph),
    ...concept.deprecated.flatMap((implementation) => [
      ...findDeadPlaceholders(implementation, catalog),
      ...findClassFaults(implementation, catalog, graph),
    ]),
  ]);
  return [...references, ...templates, ...undeclaredScopes(registry)];
}

/** What is wrong with the concept's templates by themselves. */
function deadTemplates(concept: Concept, catalog: Catalog, graph: ModuleGraph): readonly DeadSetting[] {
  const path = catalog.factoryOf(concept)?.path;
  if (path === undefined) return [];
  const exported = graph.exportNamesOf(path);
  return templatesOf(concept).flatMap(({ keyPath, call }) => {
    const template = compileTemplate(call);
    const dead = [...deadNames(keyPath, template, exported), ...deadMember(keyPath, template, path, graph)];
    if (dead.length > 0) return dead;
    const circular = findCanonicalConstruction(template, path, concept.canonical, catalog, graph);
    const canonical = catalog.originOf(concept.canonical.reference);
    const faults = circular === undefined ? findTemplateFaults(template, path, canonical, graph) : [circular];
    return faults.filter(({ isNarrow }) => isNarrow !== true).map((fault) => ({ keyPath, ...fault }));
  });
}

/** Free names that the factory's module does not export. */
function deadNames(keyPath: string, { names }: CallTemplate, exported: readonly string[]): readonly DeadSetting[] {
  return names
    .filter((name) => !exported.includes(name))
    .map((name) => ({ keyPath, text: name, problem: 'export-not-found', closest: findClosestName(name, exported) }));
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
  const closest = findClosestName(callee.member, [...graph.staticMembersOf(origin).names].filter(isPublicName));
  const named = closest === undefined ? undefined : `${callee.name}.${closest}`;
  return [{ keyPath, text: `${callee.name}.${callee.member}`, problem: 'member-not-found', closest: named }];
}

/** `#make` can only be named in the class. */
function isPublicName(name: string): boolean {
  return !name.startsWith('#');
}

/** Templates that ask for what identifies the user, where the settings do not say what does. */
function undeclaredScopes({ concepts, userScope }: Registry): readonly DeadSetting[] {
  const { names, types, accessors } = userScope;
  if (names.length + types.length + accessors.length > 0) return [];
  return concepts
    .flatMap(templatesOf)
    .filter(({ call }) => compileTemplate(call).placeholders.some(({ name }) => name === 'scope'))
    .map(({ keyPath }) => ({ keyPath, text: '$scope', problem: 'scope-undeclared', closest: undefined }));
}
