import type { TSType } from 'oxc-parser';

import { unknownType } from './combined-types.ts';
import type { PropertyShape, TypeShape } from './type-shape.ts';

type Properties = ReadonlyMap<string, PropertyShape>;

/** A type of TypeScript's library that is made of another one; `undefined` for those that say nothing of properties. */
export function utilityType(
  name: string,
  [subject, keys]: readonly TSType[],
  read: (type: TSType) => TypeShape,
): TypeShape | undefined {
  if (name === 'Array' || name === 'ReadonlyArray') {
    return { properties: undefined, isOpen: false, kinds: new Set(['array']) };
  }
  if (subject === undefined) return undefined;
  switch (name) {
    case 'Readonly':
    case 'NonNullable':
      return read(subject);
    case 'Partial':
      return { ...mapped(read(subject), (shape) => ({ ...shape, isOptional: true })), kinds: undefined };
    case 'Required':
      return mapped(read(subject), (shape) => ({ ...shape, isOptional: false }));
    case 'Pick':
      return filtered(read(subject), keys, true);
    case 'Omit':
      return filtered(read(subject), keys, false);
    case 'Record':
      return recordOf(namesIn(subject));
    default:
      return undefined;
  }
}

function mapped(type: TypeShape, change: (shape: PropertyShape) => PropertyShape): TypeShape {
  const { properties } = type;
  if (properties === undefined) return type;
  return { ...type, properties: new Map([...properties].map(([name, shape]) => [name, change(shape)])) };
}

function filtered(type: TypeShape, keys: TSType | undefined, isPicked: boolean): TypeShape {
  const names = keys && namesIn(keys);
  if (names === undefined || type.properties === undefined) return unknownType;
  const properties: Properties = new Map([...type.properties].filter(([name]) => names.includes(name) === isPicked));
  // Names that were not read may be picked as well.
  const isOpen = type.isOpen && (!isPicked || !names.every((name) => properties.has(name)));
  return { properties, isOpen, kinds: undefined };
}

function recordOf(names: readonly string[] | undefined): TypeShape {
  if (names === undefined) return unknownType;
  return { properties: new Map(names.map((name) => [name, { isOptional: false }])), isOpen: false, kinds: undefined };
}

/** `'a' | 'b'` */
function namesIn(type: TSType): readonly string[] | undefined {
  if (type.type === 'TSUnionType') {
    const names = type.types.map(namesIn);
    return names.includes(undefined) ? undefined : names.flatMap((each) => each ?? []);
  }
  if (type.type !== 'TSLiteralType' || type.literal.type !== 'Literal') return undefined;
  const { value } = type.literal;
  return typeof value === 'string' ? [value] : undefined;
}
