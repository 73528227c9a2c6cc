import type { Concept, Registry } from '../concepts/concept.ts';
import type { FactoryFunction, Landmarks } from '../javascript/source-file.ts';
import type { Catalog } from '../modules/catalog.ts';
import type { FunctionSignature } from '../modules/signatures/function-signature.ts';
import type { ModuleGraph } from '../modules/module-graph.ts';
import { calleesOf } from './factory-names-of.ts';

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
  return calleesOf(concept).flatMap(({ name, member, isAwaited }): FactoryFunction[] => {
    const origin = graph.originOf(path, name);
    if (origin === undefined) return [];
    const gives = givenBy(graph.signatureOf(origin, member), isAwaited);
    return [{ concept, origin, member, name: member === undefined ? name : `${name}.${member}`, gives }];
  });
}

/** The function itself knows best; where its text does not tell, the template does. */
function givenBy(signature: FunctionSignature | undefined, isAwaited: boolean): FactoryFunction['gives'] {
  if (signature?.result === 'promise') return 'promise';
  return isAwaited && signature?.result !== 'plain' ? 'thenable' : 'instance';
}
