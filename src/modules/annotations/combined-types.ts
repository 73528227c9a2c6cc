import type { PropertyShape, TypeShape } from './type-shape.ts';

/** Nothing is known of the values. */
export const unknownType: TypeShape = { properties: undefined, isOpen: true, kinds: undefined };

/** What a value is that fits one of several types. What is no object makes every property doubtful. */
export function unionOf(types: readonly TypeShape[]): TypeShape {
  const objects = types.flatMap(({ properties }) => properties ?? []);
  const isCertain = types.every((type) => type.properties !== undefined);
  const names = new Set(objects.flatMap((properties) => [...properties.keys()]));
  const properties = new Map(
    [...names].map((name): [string, PropertyShape] => {
      const found = objects.map((each) => each.get(name));
      const isOptional = found.some((property) => property?.isOptional !== false);
      return [name, shapeOf(isOptional, !isCertain || found.some((property) => property?.isNullish === true))];
    }),
  );
  return {
    properties: objects.length === 0 ? undefined : properties,
    isOpen: types.some(({ isOpen, kinds }) => isOpen && !isAbsence(kinds)),
    kinds: kindsOfAll(types),
  };
}

/** What a value is that fits all of several types. */
export function intersectionOf(types: readonly TypeShape[]): TypeShape {
  const properties = new Map<string, PropertyShape>();
  for (const type of types) {
    for (const [name, { isOptional, isNullish }] of type.properties ?? []) {
      const other = properties.get(name);
      properties.set(
        name,
        shapeOf(
          isOptional && other?.isOptional !== false,
          isNullish === true && (other === undefined || other.isNullish === true),
        ),
      );
    }
  }
  return {
    properties: types.some((type) => type.properties !== undefined) ? properties : undefined,
    isOpen: types.some(({ isOpen }) => isOpen),
    kinds: types.find(({ kinds }) => kinds !== undefined)?.kinds,
  };
}

export function shapeOf(isOptional: boolean, isNullish: boolean): PropertyShape {
  return isNullish ? { isOptional, isNullish } : { isOptional };
}

/** `undefined` and `null` */
function isAbsence(kinds: TypeShape['kinds']): boolean {
  return kinds !== undefined && [...kinds].every((kind) => kind === 'undefined' || kind === 'null');
}

function kindsOfAll(types: readonly TypeShape[]): TypeShape['kinds'] {
  const all = new Set<string>();
  for (const { kinds } of types) {
    if (kinds === undefined) return undefined;
    for (const kind of kinds) all.add(kind);
  }
  return all;
}
