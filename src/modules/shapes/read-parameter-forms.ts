import type { BindingPattern, ParamPattern, TSSignature, TSType } from 'oxc-parser';

import { formOfType, formOfValue } from './form-of.ts';
import { namedKey } from '../syntax/named-key.ts';
import type { FindMembers } from '../declarations/find-type-members.ts';
import { readParameters } from '../signatures/read-parameters.ts';
import type { ReadType } from '../annotations/type-shape.ts';
import type { Form, ParameterForm } from './value-shape.ts';

/** What types say is read here, not with the names. */
const unread: ReadType = () => ({ properties: undefined, isOpen: true, kinds: undefined });

type Properties = NonNullable<ParameterForm['properties']>;

/**
 * Reads parameters in order, with what their values are. TypeScript's `this` parameter is none.
 *
 * @param findMembers for types that show all their members
 */
export function readParameterForms(
  parameters: readonly ParamPattern[],
  findMembers: FindMembers,
): readonly ParameterForm[] {
  const shapes = readParameters(parameters, unread);
  const actual = parameters.slice(parameters.length - shapes.length);
  return shapes.map((shape, index) => {
    const pattern = patternOf(actual[index]);
    if (pattern === undefined) return { ...shape, properties: undefined, form: undefined };
    return { ...shape, properties: propertiesOf(pattern, findMembers), form: formOf(pattern, findMembers) };
  });
}

/** A rest parameter has none: its arguments are as many and as they like. */
function patternOf(parameter: ParamPattern | undefined): BindingPattern | undefined {
  if (parameter === undefined || parameter.type === 'RestElement') return undefined;
  return parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
}

function targetOf(pattern: BindingPattern): BindingPattern {
  return pattern.type === 'AssignmentPattern' ? targetOf(pattern.left) : pattern;
}

function formOf(pattern: BindingPattern, findMembers: FindMembers): Form | undefined {
  const target = targetOf(pattern);
  const type = target.typeAnnotation?.typeAnnotation;
  if (type !== undefined) return formOfType(type, findMembers);
  if (target.type === 'ObjectPattern') return 'object';
  if (target.type === 'ArrayPattern') return 'array';
  const form = pattern.type === 'AssignmentPattern' ? formOfValue(pattern.right) : undefined;
  return form === 'null' ? undefined : form;
}

/** The properties that an argument may have; `undefined` if it may have any. */
function propertiesOf(pattern: BindingPattern, findMembers: FindMembers): Properties | undefined {
  const target = targetOf(pattern);
  const type = target.typeAnnotation?.typeAnnotation;
  const declared = type === undefined ? undefined : propertiesOfType(type, findMembers);
  if (declared !== undefined || target.type !== 'ObjectPattern') return declared;
  const properties = new Map<string, { readonly isOptional: boolean }>();
  for (const property of target.properties) {
    const name = property.type === 'RestElement' ? undefined : namedKey(property.key, property.computed);
    if (name === undefined) return undefined;
    // Without a type, nobody can tell which ones are needed.
    properties.set(name, { isOptional: true });
  }
  return properties;
}

function propertiesOfType(type: TSType, findMembers: FindMembers): Properties | undefined {
  const members = membersOf(type, findMembers);
  if (members === undefined) return undefined;
  const properties = new Map<string, { readonly isOptional: boolean }>();
  for (const member of members) {
    if (member.type !== 'TSPropertySignature' && member.type !== 'TSMethodSignature') return undefined;
    const name = namedKey(member.key, member.computed);
    if (name === undefined) return undefined;
    properties.set(name, { isOptional: member.optional });
  }
  return properties;
}

function membersOf(type: TSType, findMembers: FindMembers): readonly TSSignature[] | undefined {
  if (type.type === 'TSTypeLiteral') return type.members;
  if (type.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return undefined;
  return findMembers(type.typeName.name);
}
