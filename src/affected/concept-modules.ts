import type { Catalog } from '../modules/catalog.ts';
import { resolveFromRoot } from '../modules/settings/locate.ts';
import type { ModuleGraph } from '../modules/module-graph.ts';
import type { Registry } from '../concepts/concept.ts';

/** The modules of a concept. Paths of the module graph. */
export interface ConceptModules {
  /** Those of the canonical thing and of the factory: what they say holds for every use of the concept. */
  readonly deciding: ReadonlySet<string>;
  /** Those that declare or make what the concept is about. */
  readonly used: ReadonlySet<string>;
}

/** Looks up the modules of each concept of a registry; what the settings name in vain is left out. */
export function conceptModules(registry: Registry, catalog: Catalog, graph: ModuleGraph): readonly ConceptModules[] {
  const { root } = registry;
  return registry.concepts.map((concept) => {
    const { canonical, deprecated } = concept;
    const factory = catalog.factoryOf(concept)?.path;
    const pathsOf = (paths: readonly (string | undefined)[]): readonly string[] =>
      paths.filter((path) => path !== undefined);
    return {
      deciding: new Set(
        pathsOf([
          resolveFromRoot(canonical.reference.module, root, graph),
          catalog.originOf(canonical.reference)?.path,
          factory,
        ]),
      ),
      used: new Set(
        pathsOf([factory, ...[canonical, ...deprecated].map(({ reference }) => catalog.originOf(reference)?.path)]),
      ),
    };
  });
}
