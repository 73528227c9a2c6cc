import type { TSESTree } from '@typescript-eslint/utils';
import { listOf, promiseOf } from './collections.ts';
import { memberKey } from './member-key.ts';
import type { SourceFile } from '../source-file.ts';
import { anyName, type Value } from './value.ts';

/** A type, and the value that whatever is of the type has. */
export interface Described {
  readonly type: TSESTree.Node;
  readonly value: Value;
}

/** Types whose argument they only make stricter or looser. */
const transparent = new Set(['Readonly', 'Partial', 'Required', 'NonNullable']);
const lists = new Set(['Array', 'ReadonlyArray', 'Set', 'ReadonlySet', 'Iterable', 'IterableIterator']);

/** The type that a type is a part of: an array, an object type, the function type that returns it. */
export function findOuterType({ type, value }: Described, file: SourceFile): Described | undefined {
  const { parent } = type;
  switch (parent?.type) {
    case 'TSUnionType':
    case 'TSIntersectionType':
    case 'TSOptionalType':
    case 'TSNamedTupleMember':
      return { type: parent, value };
    case 'TSTypeOperator':
      return parent.operator === 'readonly' ? { type: parent, value } : undefined;
    case 'TSArrayType':
      return { type: parent, value: listOf(value) };
    case 'TSTupleType': {
      const key = String(parent.elementTypes.findIndex((element) => element === type));
      return { type: parent, value: { kind: 'holder', key, value } };
    }
    case 'TSTypeParameterInstantiation':
      return findGeneric(parent, { type, value });
    case 'TSTypeAnnotation':
      return findOwner(parent, value, file);
    default:
      return undefined;
  }
}

/** `Promise<typeof X>`, `Record<string, typeof X>` */
function findGeneric(list: TSESTree.TSTypeParameterInstantiation, { type, value }: Described): Described | undefined {
  const reference = list.parent;
  if (reference.type !== 'TSTypeReference' || reference.typeName.type !== 'Identifier') return undefined;
  const { name } = reference.typeName;
  const outer =
    list.params.findIndex((parameter) => parameter === type) === 0 ? ofFirst(name, value) : ofSecond(name, value);
  return outer === undefined ? undefined : { type: reference, value: outer };
}

function ofFirst(name: string, value: Value): Value | undefined {
  if (transparent.has(name)) return value;
  if (lists.has(name)) return listOf(value);
  return name === 'Promise' || name === 'PromiseLike' ? promiseOf(value) : undefined;
}

function ofSecond(name: string, value: Value): Value | undefined {
  if (name === 'Record') return { kind: 'holder', key: anyName, value };
  return name === 'Map' || name === 'ReadonlyMap' ? { kind: 'map', key: anyName, value } : undefined;
}

/** The object type of a member, the function type of a result. */
function findOwner({ parent }: TSESTree.TSTypeAnnotation, value: Value, file: SourceFile): Described | undefined {
  switch (parent.type) {
    case 'TSPropertySignature':
    case 'TSMethodSignature': {
      const key = memberKey(parent, file);
      const held: Value = parent.type === 'TSPropertySignature' ? value : { kind: 'returning', value };
      return key === undefined ? undefined : { type: parent.parent, value: { kind: 'holder', key, value: held } };
    }
    case 'TSIndexSignature':
      return { type: parent.parent, value: { kind: 'holder', key: anyName, value } };
    case 'TSFunctionType':
      return parent.returnType?.typeAnnotation === undefined
        ? undefined
        : { type: parent, value: { kind: 'returning', value } };
    default:
      return undefined;
  }
}
