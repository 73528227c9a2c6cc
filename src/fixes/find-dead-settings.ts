import type { Concept, Implementation, Reference, Registry } from '../concepts/concept.ts';
import { findClosestName } from '../concepts/find-closest-name.ts';
import type { Catalog } from '../modules/catalog.ts';
import type { ModuleGraph } from '../modules/module-graph.ts';
import type { DeadSetting } from '../sightings/dead-setting.ts';
import { type CallTemplate, compileTemplate } from './call-template.ts';
import { isSpecial } from './map-arguments.ts';

/** Finds everything that the settings name and that does not exist: modules, exports, members and placeholders. */
export function findDeadSettings(registry: Registry, catalog: Catalog, graph: ModuleGraph): readonly DeadSetting[] {
  const templates = registry.concepts.flatMap((concept) => [
    ...deadNames(concept, catalog, graph),
    ...concept.deprecated.flatMap((implementation) => deadPlaceholders(implementation, catalog)),
  ]);
  return [...catalog.deadReferences(), ...templates];
}

/** Free names of the concept's templates that the factory module does not export. */
function deadNames(concept: Concept, catalog: Catalog, graph: ModuleGraph): readonly DeadSetting[] {
  const path = catalog.factoryOf(concept)?.path;
  if (path === undefined || concept.factory === undefined) return [];
  const exported = graph.exportNamesOf(path);
  const calls = [
    { keyPath: `${concept.factory.keyPath}.call`, call: concept.factory.call },
    ...concept.deprecated.flatMap(({ call, reference }) =>
      call === undefined ? [] : [{ keyPath: callPath(reference), call }],
    ),
  ];
  return calls.flatMap(({ keyPath, call }) => [
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

/** Where the template of a deprecated class stands, beside its reference. */
function callPath({ keyPath }: Reference): string {
  return keyPath.replace(/\.ref$/u, '.call');
}

/** Placeholders that are no parameter of the class they are to be taken from. */
function deadPlaceholders(implementation: Implementation, catalog: Catalog): readonly DeadSetting[] {
  const { concept, reference } = implementation;
  const call = implementation.call ?? concept.factory?.call;
  const parameters = implementation.parameters ?? parameterNames(implementation, catalog);
  if (call === undefined || parameters === undefined) return [];
  const names = compileTemplate(call).placeholders.map(({ name }) => name);
  return [...new Set(names)]
    .filter((name) => !isSpecial(name) && !parameters.includes(name))
    .map((name) => ({
      keyPath: implementation.call === undefined ? reference.keyPath : callPath(reference),
      text: `$${name}`,
      problem: 'placeholder-unknown',
      closest: closestPlaceholder(name, parameters),
    }));
}

/** The nearest parameter, or the only one there is. */
function closestPlaceholder(name: string, parameters: readonly string[]): string | undefined {
  const closest = findClosestName(name, parameters) ?? (parameters.length === 1 ? parameters[0] : undefined);
  return closest === undefined ? undefined : `$${closest}`;
}

function parameterNames(implementation: Implementation, catalog: Catalog): readonly string[] | undefined {
  return catalog
    .classTableOf(implementation)
    ?.parameters?.flatMap(({ name, properties }) => [
      ...(name === undefined ? [] : [name]),
      ...(properties?.keys() ?? []),
    ]);
}
