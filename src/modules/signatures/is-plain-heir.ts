import type { Class } from 'oxc-parser';
import type { TypeParameterText } from './type-parameter-texts.ts';
import type { OwnClass } from './read-class.ts';

/** A class as it is written. */
interface WrittenClass {
  readonly node: Class;
  readonly own: OwnClass;
  readonly typeParameterTexts: readonly TypeParameterText[];
}

/**
 * Are the instances of a class of the very type of its base's? It adds, overrides and hides no member of theirs, and hands
 * its type parameters on as they are, with the same defaults. What constructs them, and static members, may differ.
 */
export function isPlainHeir({ node, own, typeParameterTexts: texts }: WrittenClass, base: WrittenClass): boolean {
  if (own.isPartial || own.members.some(({ isStatic }) => !isStatic)) return false;
  const names = node.typeParameters?.params.map(({ name }) => name.name) ?? [];
  const handed = node.superTypeArguments?.params ?? [];
  if (names.length !== base.own.typeParameters.most || handed.length !== names.length) return false;
  const isSame = texts.every(
    ({ constraint, otherwise }, index) =>
      constraint === base.typeParameterTexts[index]?.constraint &&
      otherwise === base.typeParameterTexts[index]?.otherwise,
  );
  if (!isSame) return false;
  return handed.every(
    (type, index) =>
      type.type === 'TSTypeReference' &&
      type.typeArguments === null &&
      type.typeName.type === 'Identifier' &&
      type.typeName.name === names[index],
  );
}
