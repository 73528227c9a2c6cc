import type { Concept } from '../../concepts/concept.ts';
import type { SourceFile } from '../source-file.ts';

/** Makes the question whether instances of a concept may have a member, as far as their classes can be read. */
export function createMemberQuestion(concept: Concept, { catalog }: SourceFile): (name: string) => boolean {
  const canonical = catalog.classTableOf(concept.canonical);
  if (canonical === undefined || canonical.isPartial) return () => true;
  // Code that is not migrated yet may ask for members of the old classes.
  const tables = [canonical, ...concept.deprecated.map((implementation) => catalog.classTableOf(implementation))];
  return (name) =>
    tables.some((table) => table?.members.some((member) => member.name === name && !member.isStatic) === true);
}
