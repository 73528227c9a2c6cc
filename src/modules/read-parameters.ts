import type { BindingPattern, ObjectPattern, ParamPattern, TSSignature, TSType, TSTypeAnnotation } from 'oxc-parser';

import type { ParameterShape } from './class-table.ts';
import { namedKey } from './named-key.ts';

/** The members of an object type that the module declares under a name; `undefined` if it declares none. */
export type FindMembers = (typeName: string) => readonly TSSignature[] | undefined;

/** Reads the parameters of a function in order. TypeScript's `this` parameter is none. */
export function readParameters(
  parameters: readonly ParamPattern[],
  findMembers: FindMembers,
): readonly ParameterShape[] {
  const [first] = parameters;
  const actual = first?.type === 'Identifier' && first.name === 'this' ? parameters.slice(1) : parameters;
  return actual.map((parameter) => readParameter(parameter, findMembers));
}

/** Smallest and largest number of arguments that a function takes. */
export function arityOf(parameters: readonly ParameterShape[]): { readonly least: number; readonly most: number } {
  const lastRequired = parameters.findLastIndex((parameter) => !parameter.isOptional && !parameter.isRest);
  const hasRest = parameters.some((parameter) => parameter.isRest);
  return { least: lastRequired + 1, most: hasRest ? Infinity : parameters.length };
}

function readParameter(parameter: ParamPattern, findMembers: FindMembers): ParameterShape {
  switch (parameter.type) {
    case 'TSParameterProperty':
      return readParameter(parameter.parameter, findMembers);
    case 'RestElement':
      return { ...readPattern(parameter.argument, false, findMembers), isRest: true };
    default:
      return readPattern(parameter, false, findMembers);
  }
}

function readPattern(pattern: BindingPattern, hasDefault: boolean, findMembers: FindMembers): ParameterShape {
  if (pattern.type === 'AssignmentPattern') return readPattern(pattern.left, true, findMembers);
  return {
    name: pattern.type === 'Identifier' ? pattern.name : undefined,
    properties: pattern.type === 'ObjectPattern' ? readProperties(pattern, findMembers) : undefined,
    isOptional: hasDefault || isMarkedOptional(pattern),
    isRest: false,
  };
}

/** The parser's types deny the question mark that its trees have. */
function isMarkedOptional(pattern: { readonly optional?: boolean }): boolean {
  return pattern.optional === true;
}

function readProperties(
  { properties, typeAnnotation }: ObjectPattern,
  findMembers: FindMembers,
): ReadonlyMap<string, { readonly isOptional: boolean }> {
  const optional = optionalMembersOf(typeAnnotation, findMembers);
  const shapes = new Map<string, { readonly isOptional: boolean }>();
  for (const property of properties) {
    const name = property.type === 'RestElement' ? undefined : namedKey(property.key, property.computed);
    if (property.type === 'RestElement' || name === undefined) continue;
    shapes.set(name, { isOptional: property.value.type === 'AssignmentPattern' || optional.has(name) });
  }
  return shapes;
}

function optionalMembersOf(
  annotation: TSTypeAnnotation | null | undefined,
  findMembers: FindMembers,
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const member of membersOf(annotation?.typeAnnotation, findMembers)) {
    if (member.type !== 'TSPropertySignature' && member.type !== 'TSMethodSignature') continue;
    const name = namedKey(member.key, member.computed);
    if (name !== undefined && member.optional) names.add(name);
  }
  return names;
}

function membersOf(type: TSType | undefined, findMembers: FindMembers): readonly TSSignature[] {
  if (type?.type === 'TSTypeLiteral') return type.members;
  if (type?.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return [];
  return findMembers(type.typeName.name) ?? [];
}
