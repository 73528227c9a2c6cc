import type {
  AccessorProperty,
  ArrowFunctionExpression,
  Class,
  ClassElement,
  Expression,
  Function as SyntaxFunction,
  MethodDefinition,
  ParamPattern,
  PropertyDefinition,
  TSType,
} from 'oxc-parser';

import { bareExpression } from '../syntax/bare-expression.ts';
import type { Callable } from '../syntax/callable.ts';
import { callableSignatures, chiefSignature } from '../syntax/chief-signature.ts';
import type { ClassTable, MemberShape } from './class-table.ts';
import { namedKey } from '../syntax/named-key.ts';
import { readAssignedFields } from './read-assigned-fields.ts';
import { readMaking } from './read-making.ts';
import { arityOf, isMarkedOptional, readParameters } from './read-parameters.ts';
import { readsArguments } from '../syntax/reads-arguments.ts';
import { unknownType } from '../annotations/combined-types.ts';

/** A class as it is written, without what it inherits. */
export interface OwnClass extends Omit<
  ClassTable,
  'bases' | 'parameters' | 'signatures' | 'twins' | 'typeParameterTexts'
> {
  /**
   * Its own constructor, overloads included; empty if it has none. They are kept unread, for the types of their parameters
   * lead to further modules, and few ask for them.
   */
  readonly constructors: readonly SyntaxFunction[];
  /** The value after `extends`. */
  readonly superClass: Expression | undefined;
}

/** A part of a class body that has a name. */
export type NamedElement = MethodDefinition | PropertyDefinition | AccessorProperty;

/** Reads a class. `isTypeScript` tells that fields without a declaration need not be looked for. */
export function readClass(node: Class, isTypeScript: boolean): OwnClass {
  const elements = node.body.body.filter(isNamedElement);
  const constructors = elements.filter(isConstructor).map(({ value }) => value);
  const constructor = chiefSignature(constructors);
  const declared = [...readMembers(elements, node.id?.name), ...(constructor?.params ?? []).flatMap(parameterProperty)];
  const names = new Set(declared.map(({ name }) => name));
  const assigned = isTypeScript ? undefined : readAssignedFields(node);
  const others = [...(assigned?.names ?? [])].filter((name) => !names.has(name));
  return {
    constructors,
    isTyped: isTypeScript,
    isStrict: isTypeScript || constructor === undefined || !readsArguments(constructor),
    members: [...declared, ...others.map((name) => field(name, 'public'))],
    isPartial: assigned?.isPartial === true || node.body.body.some(hidesNames),
    isAbstract: node.abstract === true,
    constructorVisibility: elements.find(isConstructor)?.accessibility ?? 'public',
    typeParameters: countTypeParameters(node.typeParameters),
    superClass: node.superClass === null ? undefined : superClassOf(node.superClass),
  };
}

/** The name of a member as {@link MemberShape.name} has it; `undefined` if it is computed. */
export function memberNameOf({ key, computed }: NamedElement): string | undefined {
  return key.type === 'PrivateIdentifier' ? `#${key.name}` : namedKey(key, computed);
}

/** Counts type parameters, and those among them that have no default. */
export function countTypeParameters(declaration: Class['typeParameters']): ClassTable['typeParameters'] {
  const parameters = declaration?.params ?? [];
  return { least: parameters.filter((parameter) => parameter.default === null).length, most: parameters.length };
}

/** Is it a field, an accessor or a method, abstract ones included? */
export function isNamedElement(element: ClassElement): element is NamedElement {
  return element.type !== 'StaticBlock' && element.type !== 'TSIndexSignature';
}

function isConstructor(element: NamedElement): element is MethodDefinition {
  return 'kind' in element && element.kind === 'constructor';
}

function hidesNames(element: ClassElement): boolean {
  return element.type === 'TSIndexSignature' || (isNamedElement(element) && memberNameOf(element) === undefined);
}

/** Reads the members in source order; overloads, and a field that is declared twice, are one member. */
function readMembers(elements: readonly NamedElement[], className: string | undefined): readonly MemberShape[] {
  const groups = new Map<string, [NamedElement, ...NamedElement[]]>();
  for (const element of elements) {
    const key = `${element.static} ${kindOf(element)} ${memberNameOf(element)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [element]);
    else group.push(element);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const name = memberNameOf(first);
    if (name === undefined || isConstructor(first)) return [];
    return {
      name,
      kind: kindOf(first),
      isStatic: first.static,
      visibility: first.key.type === 'PrivateIdentifier' ? 'private' : (first.accessibility ?? 'public'),
      ...('readonly' in first && first.readonly && { isReadonly: true as const }),
      ...(group.every(isOptional) && { isOptional: true as const }),
      arity: arityOfAll(group),
      ...(group.some(givesPromise) && { givesPromise: true as const }),
      making: first.static && !kindOf(first).endsWith('etter') ? readMaking(functionsOf(group), className) : undefined,
    };
  });
}

function kindOf(element: NamedElement): MemberShape['kind'] {
  switch (element.type) {
    case 'PropertyDefinition':
    case 'TSAbstractPropertyDefinition':
      return 'field';
    case 'AccessorProperty':
    case 'TSAbstractAccessorProperty':
      return 'accessor';
    default:
      return element.kind === 'get' ? 'getter' : element.kind === 'set' ? 'setter' : 'method';
  }
}

/** Of a method with overloads, only these can be called, not the implementation. */
function arityOfAll(elements: readonly NamedElement[]): MemberShape['arity'] {
  const arities = callableSignatures(elements.flatMap(calledOf)).map(({ params }) =>
    // How many there are shows without their types.
    arityOf(readParameters(params, () => unknownType)),
  );
  if (arities.length === 0 || kindOf(elements[0] as NamedElement).endsWith('etter')) return undefined;
  return {
    least: Math.min(...arities.map(({ least }) => least)),
    most: Math.max(...arities.map(({ most }) => most)),
  };
}

function functionsOf(elements: readonly NamedElement[]): readonly (SyntaxFunction | ArrowFunctionExpression)[] {
  return elements.flatMap(({ value }) => (value !== null && 'params' in value ? [value] : []));
}

function givesPromise(element: NamedElement): boolean {
  if (kindOf(element).endsWith('etter')) return false;
  return calledOf(element).some((callable) => {
    const type = callable.returnType?.typeAnnotation;
    const isAsync = 'async' in callable && callable.async && !callable.generator;
    return isAsync || (type?.type === 'TSTypeReference' && 'name' in type.typeName && type.typeName.name === 'Promise');
  });
}

function isOptional(element: NamedElement): boolean {
  if ('optional' in element && element.optional) return true;
  return 'typeAnnotation' in element && admitsNothing(element.typeAnnotation?.typeAnnotation);
}

/** `T | undefined`, `T | null` */
function admitsNothing(type: TSType | undefined): boolean {
  return type?.type === 'TSUnionType' && type.types.some((each) => /^TS(?:Null|Undefined)Keyword$/u.test(each.type));
}

/** What can be called; the declared type of a field says it rather than its value. */
function calledOf(element: NamedElement): readonly Callable[] {
  const declared = 'typeAnnotation' in element ? element.typeAnnotation?.typeAnnotation : undefined;
  if (declared !== undefined) return declared.type === 'TSFunctionType' ? [declared] : [];
  return functionsOf([element]);
}

/** `constructor(private readonly registry: Registry)` declares a field. */
function parameterProperty(parameter: ParamPattern): readonly MemberShape[] {
  if (parameter.type !== 'TSParameterProperty') return [];
  const { parameter: pattern, accessibility, readonly } = parameter;
  const name = pattern.type === 'AssignmentPattern' ? pattern.left : pattern;
  if (name.type !== 'Identifier') return [];
  const isOpen = isMarkedOptional(name) || admitsNothing(name.typeAnnotation?.typeAnnotation);
  return [
    {
      ...field(name.name, accessibility ?? 'public'),
      ...(readonly && { isReadonly: true as const }),
      ...(isOpen && { isOptional: true as const }),
    },
  ];
}

function field(name: string, visibility: MemberShape['visibility']): MemberShape {
  return { name, kind: 'field', isStatic: false, visibility, arity: undefined, making: undefined };
}

function superClassOf(superClass: Expression): Expression | undefined {
  const bare = bareExpression(superClass);
  return bare.type === 'Literal' && bare.value === null ? undefined : bare;
}
