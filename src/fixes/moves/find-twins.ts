import type { Implementation } from '../../concepts/concept.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import type { Twins } from './twins.ts';

/**
 * A deprecated function or value and what takes its place; `undefined` for a class, whose instances a factory makes, and
 * for anything else of a concept that has a factory.
 */
export function findTwins(implementation: Implementation, { catalog }: SourceFile): Twins | undefined {
  const { concept, role } = implementation;
  if (role !== 'deprecated' || concept.factory !== undefined) return undefined;
  const [from, to] = [catalog.shapeOf(implementation), catalog.shapeOf(concept.canonical)];
  if (from.kind === 'class' || (from.kind === 'unknown' && to.kind === 'class')) return undefined;
  return { from, to, name: catalog.nameOf(concept.canonical), isMember: false };
}
