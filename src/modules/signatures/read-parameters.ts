import type { BindingPattern, ObjectPattern, ParamPattern } from 'oxc-parser';

import type { ParameterShape } from './class-table.ts';
import { namedKey } from '../syntax/named-key.ts';
import type { PropertyShape, ReadType, TypeShape } from '../annotations/type-shape.ts';

/** Reads the parameters of a function in order. TypeScript's `this` parameter is none. */
export function readParameters(parameters: readonly ParamPattern[], readType: ReadType): readonly ParameterShape[] {
  const [first] = parameters;
  const actual = first?.type === 'Identifier' && first.name === 'this' ? parameters.slice(1) : parameters;
  return actual.map((parameter) => readParameter(parameter, readType));
}

/** Smallest and largest number of arguments that a function takes. */
export function arityOf(parameters: readonly ParameterShape[]): { readonly least: number; readonly most: number } {
  const lastRequired = parameters.findLastIndex((parameter) => !parameter.isOptional && !parameter.isRest);
  const hasRest = parameters.some((parameter) => parameter.isRest);
  return { least: lastRequired + 1, most: hasRest ? Infinity : parameters.length };
}

function readParameter(parameter: ParamPattern, readType: ReadType): ParameterShape {
  switch (parameter.type) {
    case 'TSParameterProperty':
      return readParameter(parameter.parameter, readType);
    case 'RestElement':
      return {
        ...readPattern(parameter.argument, false, readType),
        itemKinds: itemKindsOf(parameter, readType),
        isRest: true,
      };
    default:
      return readPattern(parameter, false, readType);
  }
}

/** `string` of `...names: string[]` */
function itemKindsOf(
  { typeAnnotation }: Extract<ParamPattern, { type: 'RestElement' }>,
  readType: ReadType,
): TypeShape['kinds'] {
  const type = typeAnnotation?.typeAnnotation;
  const list = type?.type === 'TSTypeOperator' && type.operator === 'readonly' ? type.typeAnnotation : type;
  return list?.type === 'TSArrayType' ? readType(list.elementType).kinds : undefined;
}

function readPattern(pattern: BindingPattern, hasDefault: boolean, readType: ReadType): ParameterShape {
  if (pattern.type === 'AssignmentPattern') return readPattern(pattern.left, true, readType);
  const type = readType(pattern.typeAnnotation?.typeAnnotation);
  const object = pattern.type === 'ObjectPattern' ? destructured(pattern, type) : type;
  return {
    name: pattern.type === 'Identifier' ? pattern.name : undefined,
    properties: pattern.type === 'ArrayPattern' ? undefined : object.properties,
    isOpen: object.isOpen,
    kinds: type.kinds,
    isOptional: hasDefault || isMarkedOptional(pattern),
    isRest: false,
  };
}

/** The parser's types deny the question mark that its trees have. */
export function isMarkedOptional(pattern: { readonly optional?: boolean }): boolean {
  return pattern.optional === true;
}

/** What the type says counts, for callers are held to it; a pattern without one says what is taken. */
function destructured(
  { properties, typeAnnotation }: ObjectPattern,
  type: TypeShape,
): Pick<TypeShape, 'properties' | 'isOpen'> {
  const shapes = new Map<string, PropertyShape>(type.properties);
  let isOpen = typeAnnotation != null && type.isOpen;
  for (const property of properties) {
    const name = property.type === 'RestElement' ? undefined : namedKey(property.key, property.computed);
    if (property.type === 'RestElement' || name === undefined) isOpen ||= type.properties === undefined;
    else if (!shapes.has(name)) shapes.set(name, { isOptional: property.value.type === 'AssignmentPattern' });
  }
  return { properties: shapes, isOpen };
}
