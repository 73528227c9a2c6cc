import type { Expression, TSSignature, TSType } from 'oxc-parser';

import { findNamed } from '../declarations/find-declared.ts';
import { namedKey } from '../syntax/named-key.ts';
import { nameOfType } from '../syntax/name-of-type.ts';
import { readCallShape } from './read-call-shape.ts';
import type { ShapeReader } from './shape-reader.ts';
import { kinOnly, objectShape, plainShape, type ShapedMember, unknownShape, type ValueShape } from './value-shape.ts';

type Reference = Extract<TSType, { type: 'TSTypeReference' }>;

const primitives: Readonly<Record<string, string>> = {
  TSBigIntKeyword: 'bigint',
  TSBooleanKeyword: 'boolean',
  TSNeverKeyword: 'never',
  TSNullKeyword: 'null',
  TSNumberKeyword: 'number',
  TSStringKeyword: 'string',
  TSSymbolKeyword: 'symbol',
  TSTemplateLiteralType: 'string',
  TSUndefinedKeyword: 'undefined',
  TSVoidKeyword: 'void',
};

/** Types that have the members of their argument. */
const transparent = new Set(['Readonly', 'Partial', 'Required', 'NonNullable', 'Awaited']);

/** Reads what is of a type. */
export function readTypeShape(type: TSType, reader: ShapeReader): ValueShape {
  const primitive = primitives[type.type];
  if (primitive !== undefined) return plainShape('primitive', primitive);
  switch (type.type) {
    case 'TSLiteralType':
      return literalShape(type.literal);
    case 'TSArrayType':
    case 'TSTupleType':
      return kinOnly('array');
    case 'TSParenthesizedType':
      return reader.type(type.typeAnnotation);
    case 'TSTypeOperator':
      return type.operator === 'readonly' ? reader.type(type.typeAnnotation) : unknownShape;
    case 'TSFunctionType':
      return { ...objectShape(new Map(), false), kind: 'function', call: readCallShape([type], reader) };
    case 'TSTypeLiteral':
      return readSignatures(type.members, reader);
    case 'TSIntersectionType':
      return mergeShapes(type.types.map((part) => reader.type(part)));
    case 'TSUnionType':
      return unionShape(type.types, reader);
    case 'TSTypeReference':
      return referenceShape(type, reader);
    case 'TSTypeQuery':
      return namedShape(type.exprName as unknown as Expression, 'value', reader);
    default:
      return unknownShape;
  }
}

/** Reads the members of an interface or object type. */
export function readSignatures(signatures: readonly TSSignature[], reader: ShapeReader): ValueShape {
  const members = new Map<string, ShapedMember>();
  const methods = new Map<string, Extract<TSSignature, { type: 'TSMethodSignature' }>[]>();
  let isPartial = false;
  for (const signature of signatures) {
    if (signature.type !== 'TSPropertySignature' && signature.type !== 'TSMethodSignature') {
      isPartial ||= signature.type === 'TSIndexSignature';
      continue;
    }
    const name = namedKey(signature.key, signature.computed);
    if (name === undefined) isPartial = true;
    else if (signature.type === 'TSMethodSignature' && signature.kind === 'method') {
      methods.set(name, [...(methods.get(name) ?? []), signature]);
    } else {
      const annotation = signature.type === 'TSPropertySignature' ? signature.typeAnnotation : signature.returnType;
      const shape = annotation === null ? unknownShape : reader.inner().type(annotation.typeAnnotation);
      const isWritable = signature.type === 'TSPropertySignature' ? !signature.readonly : signature.kind === 'set';
      members.set(name, { shape, isWritable: isWritable || members.get(name)?.isWritable === true });
    }
  }
  for (const [name, overloads] of methods) {
    const shape = objectShape(new Map(), false);
    members.set(name, {
      shape: { ...shape, kind: 'function', call: readCallShape(overloads, reader.inner()) },
      isWritable: true,
    });
  }
  const calls = signatures.filter((signature) => signature.type === 'TSCallSignatureDeclaration');
  const shape = objectShape(members, isPartial);
  return calls.length === 0 ? shape : { ...shape, kind: 'function', call: readCallShape(calls, reader) };
}

/** What has the members of all the shapes; the first one that is called tells how. */
export function mergeShapes(shapes: readonly ValueShape[]): ValueShape {
  const members = new Map(shapes.toReversed().flatMap((shape) => [...shape.members]));
  const isPartial = shapes.length === 0 || shapes.some((shape) => shape.isPartial);
  const called = shapes.find(({ call }) => call !== undefined);
  return called === undefined ? objectShape(members, isPartial) : { ...called, members, isPartial };
}

function literalShape(literal: Extract<TSType, { type: 'TSLiteralType' }>['literal']): ValueShape {
  if (literal.type === 'TemplateLiteral') return plainShape('primitive', 'string');
  return plainShape('primitive', literal.type === 'UnaryExpression' ? 'number' : typeof literal.value);
}

function unionShape(types: readonly TSType[], reader: ShapeReader): ValueShape {
  const actual = types.filter(({ type }) => type !== 'TSNullKeyword' && type !== 'TSUndefinedKeyword');
  const [only, ...others] = actual;
  return only === undefined || others.length > 0 ? unknownShape : reader.type(only);
}

function referenceShape({ typeName, typeArguments }: Reference, reader: ShapeReader): ValueShape {
  const [argument] = typeArguments?.params ?? [];
  if (typeName.type === 'Identifier' && transparent.has(typeName.name) && argument !== undefined) {
    return reader.type(argument);
  }
  return namedShape(typeName as unknown as Expression, 'type', reader);
}

/** What a name, or a path of names, means in the module. */
function namedShape(name: Expression, as: 'value' | 'type', reader: ShapeReader): ValueShape {
  const origin = findNamed(nameOfType(name), reader.path, reader.source);
  return origin === undefined ? unknownShape : reader.origin(origin, as);
}
