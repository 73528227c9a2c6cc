import type { Implementation } from '../../concepts/concept.ts';
import type { MemberShape } from '../../modules/signatures/class-table.ts';
import type { Landmarks, SourceFile } from '../source-file.ts';
import type { ValueOf } from './value.ts';

/**
 * Finds the static method of a registered class that makes instances of it and is not the concept's factory. Of the
 * canonical class, only what is seen to construct counts: what is merely declared to give one may look it up.
 */
export function findCreator(
  implementation: Implementation,
  method: string,
  file: SourceFile,
): ValueOf<'creator'> | undefined {
  const { making } = shapesOf(implementation, file).find(({ name }) => name === method) ?? {};
  if (making === undefined || isFactory(implementation, method, file)) return undefined;
  if (implementation.role === 'canonical' && !making.isShown) return undefined;
  return { kind: 'creator', implementation, kinship: 'itself', method, making };
}

/** The static methods that a class inherits from a registered one and that make instances of it or of that one. */
export function inheritedCreators(implementation: Implementation, file: SourceFile): readonly ValueOf<'creator'>[] {
  return shapesOf(implementation, file).flatMap(({ name }) => {
    const creator = findCreator(implementation, name, file);
    return creator === undefined ? [] : { ...creator, kinship: creator.making.isPolymorphic ? 'subclass' : 'itself' };
  });
}

/** The names of all static methods that make instances of registered classes. */
export function creatorNamesOf(file: SourceFile): ReadonlySet<string> {
  let names = creatorNames.get(file.landmarks);
  if (names === undefined) {
    names = new Set(
      file.registry.implementations.flatMap((implementation) => shapesOf(implementation, file).map(({ name }) => name)),
    );
    creatorNames.set(file.landmarks, names);
  }
  return names;
}

// Landmarks are found anew when a module that they rest on has changed.
const creatorNames = new WeakMap<Landmarks, ReadonlySet<string>>();

function shapesOf(implementation: Implementation, { catalog }: SourceFile): readonly MemberShape[] {
  const members = catalog.classTableOf(implementation)?.members ?? [];
  return members.filter(
    ({ isStatic, visibility, making }) => isStatic && visibility === 'public' && making !== undefined,
  );
}

function isFactory({ reference }: Implementation, method: string, { catalog, landmarks }: SourceFile): boolean {
  const origin = catalog.originOf(reference);
  return landmarks.factories.some(
    (factory) =>
      factory.member === method &&
      factory.origin.path === origin?.path &&
      factory.origin.localName === origin.localName,
  );
}
