import type { Implementation } from '../../concepts/concept.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import type { ClassTable, MemberShape } from '../../modules/signatures/class-table.ts';

/**
 * Does the compiler take instances of the canonical class for instances of the deprecated one, as far as their members
 * tell? A member that is not public makes a class its own kind.
 */
export function canStandFor(implementation: Implementation, { catalog }: SourceFile): boolean {
  const old = catalog.classTableOf(implementation);
  const canonical = catalog.classTableOf(implementation.concept.canonical);
  if (old === undefined || canonical === undefined || old.isPartial) return false;
  return old.members
    .filter(({ isStatic }) => !isStatic)
    .every((member) => member.visibility === 'public' && hasLike(canonical, member));
}

function hasLike({ members }: ClassTable, wanted: MemberShape): boolean {
  return members.some(
    ({ name, isStatic, visibility, arity }) =>
      name === wanted.name &&
      !isStatic &&
      visibility === 'public' &&
      (arity?.least ?? 0) <= (wanted.arity?.most ?? Infinity),
  );
}
