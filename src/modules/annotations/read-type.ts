import type {
  Class,
  ClassElement,
  Program,
  TSEnumDeclaration,
  TSInterfaceDeclaration,
  TSLiteralType,
  TSSignature,
  TSType,
  TSTypeAliasDeclaration,
  TSTypeAnnotation,
  TSTypeName,
  TSTypeReference,
} from 'oxc-parser';

import { enumKind } from './enum-kind.ts';
import { intersectionOf, shapeOf, unionOf, unknownType } from './combined-types.ts';
import type { DeclarationSource } from '../records/declaration-source.ts';
import type { Origin } from '../records/module-record.ts';
import { namedKey } from '../syntax/named-key.ts';
import type { PropertyShape, ReadType, TypeShape } from './type-shape.ts';
import { utilityType } from './utility-type.ts';

/** Where a type stands. */
interface Scope {
  readonly path: string;
  readonly source: DeclarationSource;
  /** Names that are type parameters here. */
  readonly hidden: ReadonlySet<string>;
  /** The declarations that are being read: a type that contains itself ends there. */
  readonly visited: ReadonlySet<object>;
}

interface Generic {
  readonly type?: string;
  readonly typeParameters?: Class['typeParameters'] | undefined;
}
type TypeDeclaration = Class | TSEnumDeclaration | TSInterfaceDeclaration | TSTypeAliasDeclaration;

const none: ReadonlySet<never> = new Set<never>();

/** Makes the reader of the types of a module. It follows names to where they are declared, in other modules too. */
export function createTypeReader(path: string, source: DeclarationSource): ReadType {
  return (type, hidden = none) => (type ? read(type, { path, source, hidden, visited: none }) : unknownType);
}

function read(type: TSType, scope: Scope): TypeShape {
  switch (type.type) {
    case 'TSParenthesizedType':
      return read(type.typeAnnotation, scope);
    case 'TSTypeLiteral':
      return objectType(type.members);
    case 'TSUnionType':
      return unionOf(type.types.map((each) => read(each, scope)));
    case 'TSIntersectionType':
      return intersectionOf(type.types.map((each) => read(each, scope)));
    case 'TSTypeOperator':
      return type.operator === 'readonly' ? read(type.typeAnnotation, scope) : unknownType;
    case 'TSTypeReference':
      return readReference(type.typeName, type.typeArguments, scope);
    case 'TSLiteralType':
      return valueType(literalKind(type.literal));
    default:
      return valueType(kindsByKeyword.get(type.type));
  }
}

const kindsByKeyword: ReadonlyMap<TSType['type'], string> = new Map([
  ['TSArrayType', 'array'],
  ['TSTupleType', 'array'],
  ['TSFunctionType', 'function'],
  ['TSConstructorType', 'function'],
  ['TSStringKeyword', 'string'],
  ['TSTemplateLiteralType', 'string'],
  ['TSNumberKeyword', 'number'],
  ['TSBooleanKeyword', 'boolean'],
  ['TSBigIntKeyword', 'bigint'],
  ['TSSymbolKeyword', 'symbol'],
  ['TSNullKeyword', 'null'],
  ['TSUndefinedKeyword', 'undefined'],
  ['TSVoidKeyword', 'undefined'],
]);

function valueType(kind: string | undefined): TypeShape {
  return kind === undefined ? unknownType : { properties: undefined, isOpen: false, kinds: new Set([kind]) };
}

function literalKind(literal: TSLiteralType['literal']): string | undefined {
  switch (literal.type) {
    case 'Literal':
      return typeof literal.value === 'bigint' ? 'bigint' : JSON.stringify(literal.value);
    case 'TemplateLiteral':
      return 'string';
    default:
      return 'number';
  }
}

/** A name or `Utility<T>` of the type language, or what the module declares or imports under it. */
function readReference(
  name: TSTypeName | TSInterfaceDeclaration['extends'][number]['expression'],
  typeArguments: TSTypeReference['typeArguments'],
  scope: Scope,
): TypeShape {
  const origin = originOf(name, scope);
  if (origin !== undefined) return readDeclared(origin, scope);
  if (name.type !== 'Identifier' || scope.hidden.has(name.name)) return unknownType;
  return utilityType(name.name, typeArguments?.params ?? [], (type) => read(type, scope)) ?? unknownType;
}

function originOf(name: Parameters<typeof readReference>[0], { path, source, hidden }: Scope): Origin | undefined {
  const imports = source.recordOf(path)?.imports;
  if (name.type === 'Identifier') {
    if (hidden.has(name.name)) return undefined;
    const imported = imports?.get(name.name);
    if (imported !== undefined) return source.originOfImport(path, imported.specifier, imported.importName);
    return isDeclared(source.programOf(path), name.name) ? { path, localName: name.name } : undefined;
  }
  const [left, right] =
    name.type === 'TSQualifiedName'
      ? [name.left, name.right]
      : name.type === 'MemberExpression' && !name.computed
        ? [name.object, name.property]
        : [];
  const namespace = left?.type === 'Identifier' ? imports?.get(left.name) : undefined;
  if (namespace?.importName !== '*' || right?.type !== 'Identifier') return undefined;
  return source.originOfImport(path, namespace.specifier, right.name);
}

function isDeclared(program: Program | undefined, name: string): boolean {
  return program !== undefined && typeDeclarations(program, name).length > 0;
}

function readDeclared({ path, localName }: Origin, scope: Scope): TypeShape {
  const program = scope.source.programOf(path);
  const declarations = program === undefined ? [] : typeDeclarations(program, localName);
  const fresh = declarations.filter((declaration) => !scope.visited.has(declaration));
  if (fresh.length === 0) return unknownType;
  const visited = new Set([...scope.visited, ...fresh]);
  const shapes = fresh.map((declaration) =>
    readDeclaration(declaration, { ...scope, path, visited, hidden: typeParameterNames(declaration) }),
  );
  const [only] = shapes;
  return shapes.length === 1 && only !== undefined ? only : intersectionOf(shapes);
}

function typeDeclarations({ body }: Program, name: string): readonly TypeDeclaration[] {
  return body.flatMap((statement): TypeDeclaration[] => {
    const isDefault = statement.type === 'ExportDefaultDeclaration';
    const declaration = isDefault || statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    switch (declaration?.type) {
      case 'TSEnumDeclaration':
      case 'TSInterfaceDeclaration':
      case 'TSTypeAliasDeclaration':
      case 'ClassDeclaration':
        return declaration.id?.name === name || (isDefault && name === '*default*') ? [declaration] : [];
      default:
        return [];
    }
  });
}

function typeParameterNames({ typeParameters }: Generic): ReadonlySet<string> {
  return new Set(typeParameters?.params.map(({ name }) => name.name));
}

/** Reads types as they stand in a declaration, whose type parameters hide the types of its module. */
export function readTypeIn(declaration: Generic, readType: ReadType): ReadType {
  const names = typeParameterNames(declaration);
  return (type, hidden = none) => readType(type, new Set([...names, ...hidden]));
}

function readDeclaration(declaration: TypeDeclaration, scope: Scope): TypeShape {
  switch (declaration.type) {
    case 'TSTypeAliasDeclaration':
      return read(declaration.typeAnnotation, scope);
    case 'TSEnumDeclaration':
      return valueType(enumKind(declaration, scope.path));
    case 'TSInterfaceDeclaration': {
      const own = objectType(declaration.body.body);
      const bases = declaration.extends.map(({ expression, typeArguments }) =>
        readReference(expression, typeArguments, scope),
      );
      return bases.length === 0 ? own : intersectionOf([own, ...bases]);
    }
    default:
      return instanceType(declaration);
  }
}

function objectType(members: readonly TSSignature[]): TypeShape {
  const properties = new Map<string, PropertyShape>();
  let isOpen = false;
  let isCallable = false;
  for (const member of members) {
    if (member.type === 'TSCallSignatureDeclaration' || member.type === 'TSConstructSignatureDeclaration')
      isCallable = true;
    const property = propertyOf(member);
    if (property !== undefined) properties.set(...property);
    else if (!isCallable) isOpen = true;
  }
  return { properties, isOpen, kinds: isCallable ? undefined : kindsOfObject(properties) };
}

function propertyOf(member: TSSignature): [string, PropertyShape] | undefined {
  if (member.type !== 'TSPropertySignature' && member.type !== 'TSMethodSignature') return undefined;
  const name = namedKey(member.key, member.computed);
  const type = member.type === 'TSPropertySignature' ? member.typeAnnotation : undefined;
  if (name === undefined) return undefined;
  const kinds = type && plainKinds(type.typeAnnotation);
  return [name, { ...shapeOf(member.optional, mentionsAbsence(type)), ...(kinds && { kinds }) }];
}

/** The kinds of the values of a type that names no other type. */
function plainKinds(type: TSType): ReadonlySet<string> | undefined {
  if (type.type === 'TSParenthesizedType') return plainKinds(type.typeAnnotation);
  if (type.type === 'TSUnionType') {
    const each = type.types.map(plainKinds);
    return each.includes(undefined) ? undefined : new Set(each.flatMap((kinds) => [...(kinds ?? [])]));
  }
  const kind = type.type === 'TSLiteralType' ? literalKind(type.literal) : kindsByKeyword.get(type.type);
  return kind === undefined ? undefined : new Set([kind]);
}

/** `T | undefined`, `T | null` */
function mentionsAbsence(annotation: TSTypeAnnotation | null | undefined): boolean {
  const type = annotation?.typeAnnotation;
  if (type?.type !== 'TSUnionType') return false;
  return type.types.some((each) => each.type === 'TSUndefinedKeyword' || each.type === 'TSNullKeyword');
}

const wrapped: readonly { readonly prototype: object }[] = [String, Number, Boolean, BigInt, Array, Function];
/** What strings, numbers, arrays and functions have as well. */
const commonProperties = new Set(wrapped.flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype)));

/** Only objects fit a type that asks for a property that nothing else has. */
function kindsOfObject(properties: ReadonlyMap<string, PropertyShape>): TypeShape['kinds'] {
  const required = [...properties].filter(([, { isOptional }]) => !isOptional).map(([name]) => name);
  const isOwn = (name: string): boolean => !commonProperties.has(name);
  const names = [...properties.keys()];
  const isDecisive = required.length > 0 ? required.some(isOwn) : names.length > 0 && names.every(isOwn);
  return isDecisive ? new Set(['object']) : undefined;
}

/** The name of a member that everyone may read. A constructor may declare some. */
function memberName(element: Exclude<ClassElement, { type: 'StaticBlock' | 'TSIndexSignature' }>): string | undefined {
  if ('kind' in element && element.kind === 'constructor') return undefined;
  const isPublic = element.accessibility !== 'private' && element.accessibility !== 'protected';
  return isPublic ? namedKey(element.key, element.computed) : undefined;
}

/** What the instances of a class have, those of its base apart. */
function instanceType({ body, superClass }: Class): TypeShape {
  const properties = new Map<string, PropertyShape>();
  let isOpen = superClass !== null;
  for (const element of body.body) {
    if (element.type === 'StaticBlock' || ('static' in element && element.static)) continue;
    const name = element.type === 'TSIndexSignature' ? undefined : memberName(element);
    if (name === undefined) isOpen = true;
    else properties.set(name, { isOptional: 'optional' in element && element.optional });
  }
  return { properties, isOpen, kinds: new Set(['object']) };
}
