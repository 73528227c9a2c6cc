import type { Registry } from '../../concepts/concept.ts';
import type { DeadReference } from './dead-reference.ts';
import { type Location, locate } from './locate.ts';
import type { ModuleGraph } from '../module-graph.ts';

/** Finds deprecated things that the settings judge twice, under names that lead to one declaration. */
export function findRepeatedThings({ root, implementations }: Registry, graph: ModuleGraph): readonly DeadReference[] {
  const canonical = implementations.filter(({ role }) => role === 'canonical');
  const deprecated = implementations.filter(({ role }) => role === 'deprecated');
  const places = new Map<string, { readonly text: string; readonly keyPath: string }>();
  return [...canonical, ...deprecated].flatMap(({ reference, role }): readonly DeadReference[] => {
    const location = locate(reference, root, graph);
    const key = location && keyOf(location);
    const other = key === undefined ? undefined : places.get(key);
    if (key !== undefined && other === undefined) places.set(key, reference);
    if (other === undefined || role === 'canonical') return [];
    const { keyPath, text } = reference;
    const expected = `settings.ssot.${other.keyPath} names it as '${other.text}'`;
    return [{ keyPath, text, problem: 'thing-repeated', expected, closest: undefined }];
  });
}

function keyOf({ origin, member }: Location): string {
  return [origin.path, origin.localName, member].join('\0');
}
