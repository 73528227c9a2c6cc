import type { Concept, Registry } from '../concepts/concept.ts';
import { compileTemplate } from '../fixes/call-template.ts';
import type { FactoryFunction, Landmarks } from '../javascript/source-file.ts';
import type { Catalog } from '../modules/catalog.ts';
import type { ModuleGraph } from '../modules/module-graph.ts';

/** Finds the modules that matter to a registry; the answer follows the files. */
export function createLandmarks({ concepts }: Registry, catalog: Catalog, graph: ModuleGraph): () => Landmarks {
  return graph.remember(() => {
    const factories = concepts.flatMap((concept) => factoryFunctions(concept, catalog, graph));
    // The function may be declared elsewhere: the factory's module as the settings name it can be a barrel.
    const paths = new Set([...catalog.registeredPaths, ...factories.map(({ origin }) => origin.path)]);
    return { factories, paths };
  });
}

function factoryFunctions(concept: Concept, catalog: Catalog, graph: ModuleGraph): readonly FactoryFunction[] {
  const path = catalog.factoryOf(concept)?.path;
  if (path === undefined) return [];
  const calls = [concept.factory?.call, ...concept.deprecated.map(({ call }) => call)];
  const functions = new Map<string, FactoryFunction>();
  for (const call of calls) {
    const callee = call === undefined ? undefined : compileTemplate(call).callee;
    const origin = callee === undefined ? undefined : graph.originOf(path, callee.name);
    if (callee === undefined || origin === undefined) continue;
    functions.set(`${callee.name}.${callee.member ?? ''}`, { concept, origin, member: callee.member });
  }
  return [...functions.values()];
}
