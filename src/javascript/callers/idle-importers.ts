import type { ModuleGraph } from '../../modules/module-graph.ts';
import type { Way } from './use.ts';

/** What is known of an importer that does nothing with an export: whether it imports that module's values at all. */
interface IdleImporters {
  find(importer: string, path: string, way: Way): boolean | undefined;
  add(importer: string, path: string, way: Way, imports: boolean): void;
}

const SEPARATOR = '\0';

/**
 * Remembers the importers that do nothing with an export, which most are, so that they are not interpreted again for each
 * keystroke. It holds on to no syntax, and forgets a pair of modules when one of them changes.
 */
export function rememberIdleImporters(
  graph: Pick<ModuleGraph, 'recordOf' | 'remember' | 'resolve' | 'specifiersIn'>,
): IdleImporters {
  const pairs = new Map<string, () => Map<string, boolean>>();
  const knownOf = (importer: string, path: string): Map<string, boolean> => {
    const key = importer + SEPARATOR + path;
    let known = pairs.get(key);
    if (known === undefined) {
      known = graph.remember(() => {
        graph.recordOf(path);
        for (const specifier of graph.specifiersIn(importer)) graph.resolve(specifier, importer);
        return new Map();
      });
      pairs.set(key, known);
    }
    return known();
  };
  return {
    find: (importer, path, way) =>
      pairs.has(importer + SEPARATOR + path) ? knownOf(importer, path).get(way.join(SEPARATOR)) : undefined,
    add(importer, path, way, imports) {
      knownOf(importer, path).set(way.join(SEPARATOR), imports);
    },
  };
}
