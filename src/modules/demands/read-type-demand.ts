import type { Expression, TSInterfaceDeclaration, TSSignature, TSType, TSTypeParameterDeclaration } from 'oxc-parser';

import type { Declaration } from '../declarations/find-declarations.ts';
import { findDeclared, findNamed } from '../declarations/find-declared.ts';
import type { Origin } from '../records/module-record.ts';
import { namedKey } from '../syntax/named-key.ts';
import { nameOfType } from '../syntax/name-of-type.ts';
import { visitNodes } from '../syntax/visit-nodes.ts';
import { classDemand } from './read-class-demand.ts';
import { readCallDemand } from './read-call-demand.ts';
import {
  anything,
  type Demand,
  type DemandPart,
  elsewhere,
  itemOfDemand,
  joinDemands,
  listOf,
  memberOf,
  readOnce,
} from './demand.ts';
import { bind, type DemandScope, inModule, onceAt, unfoundIn, unknownIn } from './demand-scope.ts';
import { readValueDemand } from './read-value-demand.ts';
import { readMappedDemand } from './read-mapped-demand.ts';
import { isUtility, namesIn, readUtility } from './read-utility-demand.ts';

type Reference = Extract<TSType, { type: 'TSTypeReference' }>;

const primitives =
  /^TS(?:BigInt|Boolean|Never|Null|Number|String|Symbol|Undefined|Void)Keyword$|^TSTemplateLiteralType$|^TSLiteralType$/u;
const unlimited = new Set(['TSAnyKeyword', 'TSUnknownKeyword', 'TSObjectKeyword', 'TSThisType', 'TSTypePredicate']);

/** Reads what a type asks of its values. */
export function readTypeDemand(type: TSType, outer: DemandScope): Demand {
  if (outer.steps <= 0) return unknownIn(outer);
  const scope = { ...outer, steps: outer.steps - 1 };
  const later =
    (inner: TSType): DemandPart =>
    () =>
      readTypeDemand(inner, scope);
  if (primitives.test(type.type)) return elsewhere;
  if (unlimited.has(type.type)) return anything;
  switch (type.type) {
    case 'TSParenthesizedType':
      return readTypeDemand(type.typeAnnotation, scope);
    case 'TSTypeOperator':
      return type.operator === 'readonly' ? readTypeDemand(type.typeAnnotation, scope) : elsewhere;
    case 'TSArrayType':
      return listOf(later(type.elementType));
    case 'TSTupleType':
      return listOf(() =>
        joinDemands(
          'any',
          type.elementTypes.map((each) => readTypeDemand(elementType(each), scope)),
        ),
      );
    case 'TSFunctionType': {
      const call = readCallDemand([type], scope);
      return { kind: 'object', members: new Map(), ...(call && { call }) };
    }
    case 'TSTypeLiteral':
      return readSignatureDemand(type.members, scope);
    case 'TSIntersectionType':
      return joinDemands(
        'all',
        type.types.map((each) => readTypeDemand(each, scope)),
      );
    case 'TSUnionType':
      return readEach('any', type.types, scope);
    case 'TSIndexedAccessType': {
      const object = readTypeDemand(type.objectType, scope);
      const [name] = namesIn(type.indexType) ?? indexIn(type.indexType);
      if (type.indexType.type === 'TSNumberKeyword') return itemOfDemand(object);
      return name === undefined ? unknownIn(scope) : memberOf(object, name);
    }
    case 'TSMappedType':
      return readMappedDemand(type, scope);
    case 'TSConditionalType':
      // Which branch it is depends on types that are not compared here, so that a value has to do for both.
      return readEach('all', [type.trueType, type.falseType], withInferred(type.extendsType, scope));
    case 'TSTypeReference':
      return readReference(type, scope);
    case 'TSTypeQuery':
      return readQuery(type.exprName as unknown as Expression, scope);
    case 'TSImportType': {
      const { qualifier, source } = type;
      if (qualifier?.type !== 'Identifier') return unknownIn(scope);
      const origin = scope.source.originOfImport(scope.path, source.value, qualifier.name);
      return origin === undefined ? unknownIn(scope) : readTypeAt(origin, type.typeArguments?.params ?? [], scope);
    }
    default:
      return unknownIn(scope);
  }
}

/** What `infer Name` stands for is known to the compiler alone. */
function withInferred(type: TSType, scope: DemandScope): DemandScope {
  const bound = new Map(scope.bound);
  visitNodes(type, (node) => {
    if (node.type === 'TSInferType') bound.set(node.typeParameter.name.name, () => unknownIn(scope));
  });
  return { ...scope, bound };
}

/** `0` of `T[0]` */
function indexIn(type: TSType): readonly string[] {
  if (type.type !== 'TSLiteralType' || type.literal.type !== 'Literal') return [];
  return typeof type.literal.value === 'number' ? [String(type.literal.value)] : [];
}

/** Reads the members of an interface or object type. */
function readSignatureDemand(signatures: readonly TSSignature[], scope: DemandScope): Demand {
  const members = new Map<string, DemandPart>();
  let item: DemandPart | undefined;
  for (const signature of signatures) {
    if (signature.type === 'TSIndexSignature') {
      item = () => readTypeDemand(signature.typeAnnotation.typeAnnotation, scope);
      continue;
    }
    if (signature.type !== 'TSPropertySignature' && signature.type !== 'TSMethodSignature') continue;
    const name = namedKey(signature.key, signature.computed);
    if (name !== undefined)
      members.set(
        name,
        readOnce(() => readMember(signature, name, signatures, scope)),
      );
  }
  const called = signatures.filter((signature) => signature.type === 'TSCallSignatureDeclaration');
  const call = readCallDemand(called, scope);
  return { kind: 'object', members, ...(item && { item }), ...(call && { call }) };
}

function readMember(
  signature: Extract<TSSignature, { type: 'TSMethodSignature' | 'TSPropertySignature' }>,
  name: string,
  signatures: readonly TSSignature[],
  scope: DemandScope,
): Demand {
  if (signature.type === 'TSPropertySignature' || signature.kind !== 'method') {
    const annotation = signature.type === 'TSPropertySignature' ? signature.typeAnnotation : signature.returnType;
    return annotation ? readTypeDemand(annotation.typeAnnotation, scope) : anything;
  }
  const overloads = signatures.filter(
    (each) => each.type === 'TSMethodSignature' && namedKey(each.key, each.computed) === name,
  ) as (typeof signature)[];
  const call = readCallDemand(overloads, scope);
  return { kind: 'object', members: new Map(), ...(call && { call }) };
}

function elementType(element: Extract<TSType, { type: 'TSTupleType' }>['elementTypes'][number]): TSType {
  switch (element.type) {
    case 'TSNamedTupleMember':
      return elementType(element.elementType);
    case 'TSOptionalType':
    case 'TSRestType':
      return element.typeAnnotation;
    default:
      return element;
  }
}

/** What no instance is does not count among several types. */
function readEach(kind: 'all' | 'any', types: readonly TSType[], scope: DemandScope): Demand {
  const demands = types.map((type) => readTypeDemand(type, scope)).filter((demand) => demand.kind !== 'elsewhere');
  return demands.length === 0 ? elsewhere : joinDemands(kind, demands);
}

function readReference({ typeName, typeArguments }: Reference, scope: DemandScope): Demand {
  const given = typeArguments?.params ?? [];
  if (typeName.type === 'Identifier') {
    const bound = scope.bound.get(typeName.name);
    if (bound !== undefined) return bound();
  }
  const name = nameOfType(typeName);
  const origin = findNamed(name, scope.path, scope.source);
  const demand = origin && readTypeAt(origin, given, scope);
  if (demand !== undefined && demand.kind !== 'unknown') return demand;
  const isGlobal =
    origin === undefined || (origin.path === scope.path && findDeclared(origin, scope.source) === undefined);
  if (!isGlobal) return demand ?? unfoundIn(scope, name);
  if (typeName.type !== 'Identifier' || !isUtility(typeName.name)) return unfoundIn(scope, name);
  return readUtility(typeName.name, given, {
    unknown: unknownIn(scope),
    read: (type) => readTypeDemand(type, scope),
    instance: (type) => readInstanceOf(type, scope),
  });
}

/** `typeof X.prototype` stands for the instances of a class. */
function readQuery(name: Expression, scope: DemandScope): Demand {
  const { type, left, right } = name as unknown as { type: string; left: Expression; right: { name?: string } };
  if (type === 'TSQualifiedName' && right.name === 'prototype') {
    const made = findNamed(left, scope.path, scope.source);
    return (made && classDemand(made, { ...scope, isFirm: true })) ?? unknownIn(scope);
  }
  const origin = findNamed(nameOfType(name), scope.path, scope.source);
  const demand = origin === undefined ? unknownIn(scope) : readValueDemand(origin, scope);
  return demand.kind === 'unknown' ? anything : demand;
}

/** `InstanceType<typeof X>` */
function readInstanceOf(type: TSType, scope: DemandScope): Demand {
  if (type.type !== 'TSTypeQuery') return unknownIn(scope);
  const origin = findNamed(nameOfType(type.exprName), scope.path, scope.source);
  return (origin && classDemand(origin, { ...scope, isFirm: true })) ?? unknownIn(scope);
}

/** What is asked of the values of a type that is declared at an origin. */
function readTypeAt(origin: Origin, given: readonly TSType[], scope: DemandScope): Demand {
  return given.length > 0
    ? readNewTypeAt(origin, given, scope)
    : onceAt(scope.known.types, origin, scope, () => readNewTypeAt(origin, given, scope));
}

function readNewTypeAt(origin: Origin, given: readonly TSType[], scope: DemandScope): Demand {
  const found = classDemand(origin, scope, given);
  if (found !== undefined) return found;
  const declared = findDeclared(origin, scope.source);
  if (declared === undefined) return unknownIn(origin);
  const parts = declared.declarations.flatMap((declaration) => {
    const demand = readDeclaration(declaration, given, scope, declared.path);
    return demand === undefined ? [] : [demand];
  });
  return parts.length === 0 ? unknownIn(origin) : joinDemands('all', parts);
}

function readDeclaration(
  declaration: Declaration,
  given: readonly TSType[],
  scope: DemandScope,
  path: string,
): Demand | undefined {
  const within = (parameters: TSTypeParameterDeclaration | null | undefined): DemandScope =>
    bind(
      parameters,
      given.map((type) => () => readTypeDemand(type, scope)),
      inModule(scope, path),
    );
  switch (declaration.type) {
    case 'TSTypeAliasDeclaration':
      return readTypeDemand(declaration.typeAnnotation, within(declaration.typeParameters));
    case 'TSInterfaceDeclaration':
      return readInterface(declaration, within(declaration.typeParameters));
    case 'TSEnumDeclaration':
      return elsewhere;
    default:
      return undefined;
  }
}

function readInterface({ body, extends: heritage }: TSInterfaceDeclaration, scope: DemandScope): Demand {
  const bases = heritage.map(({ expression, typeArguments }) =>
    readBase(expression, typeArguments?.params ?? [], scope),
  );
  return joinDemands('all', [readSignatureDemand(body.body, scope), ...bases]);
}

function readBase(expression: Expression, given: readonly TSType[], scope: DemandScope): Demand {
  const origin = findNamed(expression, scope.path, scope.source);
  return origin === undefined || scope.steps <= 0
    ? unfoundIn(scope, expression)
    : readTypeAt(origin, given, { ...scope, steps: scope.steps - 1 });
}
