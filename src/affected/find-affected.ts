import type { Passage } from '../modules/origins/find-passages.ts';
import type { ModuleGraph } from '../modules/module-graph.ts';
import type { ConceptModules } from './concept-modules.ts';
import type { ImportWeb } from './import-web.ts';

/** What the search goes by. */
export interface Relations {
  readonly web: ImportWeb;
  readonly graph: Pick<ModuleGraph, 'passagesIn'>;
  readonly concepts: readonly ConceptModules[];
}

/**
 * Finds the modules whose findings may be others because these modules changed: those that import one of them, and those
 * that import what such a module makes of it or passes on. Where the canonical thing or the factory of a concept is
 * concerned, all that use the concept are.
 */
export function findAffected(changed: Iterable<string>, { web, graph, concepts }: Relations): ReadonlySet<string> {
  const affected = new Set<string>();
  const reached = new Map<string, Passage>();
  const touched = new Set<ConceptModules>();
  const waiting: { readonly path: string; readonly passage: Passage }[] = [];

  const reach = (path: string, passage: Passage): void => {
    const known = reached.get(path);
    if (known === 'forwarded' || known === passage) return;
    reached.set(path, passage);
    waiting.push({ path, passage });
  };

  const leadsOn = (path: string): boolean =>
    web.importersOf(path).length > 0 || concepts.some(({ deciding }) => deciding.has(path));

  for (const path of changed) {
    affected.add(path);
    reach(path, 'forwarded');
  }
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { path, passage } = next;
    for (const importer of web.importersOf(path)) {
      affected.add(importer.path);
      const known = reached.get(importer.path);
      // What leads to nobody, or nowhere new, need not be parsed.
      if (known === 'forwarded' || known === passage || !leadsOn(importer.path)) continue;
      const onward = passageThrough(importer.path, importer.specifier, passage, graph);
      if (onward !== undefined) reach(importer.path, onward);
    }
    if (passage === 'used') continue;
    for (const concept of concepts) {
      if (!concept.deciding.has(path) || touched.has(concept)) continue;
      touched.add(concept);
      for (const used of concept.used) reach(used, 'used');
    }
  }
  return affected;
}

/** What a module does with a change behind one of its imports; where that cannot be told, it passes all on. */
function passageThrough(
  path: string,
  specifier: string,
  passage: Passage,
  graph: Pick<ModuleGraph, 'passagesIn'>,
): Passage | undefined {
  const passages = graph.passagesIn(path);
  const own = passages === undefined ? 'forwarded' : passages.get(specifier);
  return own === 'forwarded' ? passage : own;
}
