import type { CallExpression, Expression, ObjectExpression, TSEnumDeclaration } from 'oxc-parser';

import { bareExpression } from '../syntax/bare-expression.ts';
import type { Callable } from '../syntax/callable.ts';
import { findNamed } from '../declarations/find-declared.ts';
import { isCallOf } from '../syntax/is-call-of.ts';
import { namedKey } from '../syntax/named-key.ts';
import { constantText } from '../syntax/constant-text.ts';
import { kinOfCall, kinOfNew } from './kin-of.ts';
import { readCallShape } from './read-call-shape.ts';
import { mergeShapes } from './read-type-shape.ts';
import type { ShapeReader } from './shape-reader.ts';
import { kinOnly, objectShape, plainShape, type ShapedMember, unknownShape, type ValueShape } from './value-shape.ts';

/** Reads what an expression yields that stands at the top level of a module. */
export function readExpressionShape(expression: Expression, reader: ShapeReader): ValueShape {
  const bare = bareExpression(expression);
  const constant = constantText(bare);
  if (constant !== undefined) return plainShape('constant', constant);
  switch (bare.type) {
    case 'ObjectExpression':
      return objectLiteralShape(bare, reader);
    case 'ArrayExpression':
      return kinOnly('array');
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return functionShape([bare], reader);
    case 'ClassExpression':
      return { ...unknownShape, kind: 'class', isType: true };
    case 'NewExpression': {
      const made = findNamed(bare.callee, reader.path, reader.source);
      const shape = made === undefined ? unknownShape : reader.origin(made, 'type');
      return { ...shape, kin: kinOfNew(bare, reader), isType: false };
    }
    case 'CallExpression':
      return callResult(bare, reader);
    case 'AwaitExpression':
      return reader.expression(bare.argument);
    case 'Identifier':
    case 'MemberExpression': {
      const origin = findNamed(bare, reader.path, reader.source);
      return origin === undefined ? unknownShape : reader.origin(origin, 'value');
    }
    default:
      return unknownShape;
  }
}

/** A function without members of its own. */
export function functionShape(calls: readonly Callable[], reader: ShapeReader): ValueShape {
  return { ...objectShape(new Map(), false), kind: 'function', call: readCallShape(calls, reader) };
}

/** An enum: an object of constants whose name is a type. */
export function enumShape(declarations: readonly TSEnumDeclaration[]): ValueShape {
  const members = new Map<string, ShapedMember>();
  for (const { body } of declarations) {
    let next: number | undefined = 0;
    for (const { id, initializer } of body.members) {
      // One of the parsers leaves out what is not there.
      const text = initializer ? constantText(bareExpression(initializer)) : next?.toString();
      const value: unknown = text === undefined ? undefined : JSON.parse(text);
      next = typeof value === 'number' ? value + 1 : undefined;
      const shape = text === undefined ? unknownShape : plainShape('constant', text);
      members.set(namedKey(id, false) ?? '', { shape, isWritable: false });
    }
  }
  return { ...objectShape(members, false), isType: true };
}

function objectLiteralShape({ properties }: ObjectExpression, reader: ShapeReader): ValueShape {
  const members = new Map<string, ShapedMember>();
  const spread: ValueShape[] = [];
  let isPartial = false;
  for (const property of properties) {
    if (property.type === 'SpreadElement') {
      spread.push(reader.expression(property.argument));
      continue;
    }
    const name = namedKey(property.key, property.computed);
    if (name === undefined) {
      isPartial = true;
      continue;
    }
    const isAccessor = property.kind !== 'init';
    const shape = isAccessor ? unknownShape : reader.inner().expression(property.value);
    const isWritable = property.kind !== 'get' || members.get(name)?.isWritable === true;
    members.set(name, { shape, isWritable });
  }
  const own = objectShape(members, isPartial);
  return spread.length === 0 ? own : { ...mergeShapes([own, ...spread]), kind: 'object', call: undefined };
}

function callResult(call: CallExpression, reader: ShapeReader): ValueShape {
  const [argument] = call.arguments;
  if (isCallOf(call, 'Object', 'freeze') && argument !== undefined && argument.type !== 'SpreadElement') {
    return frozen(reader.expression(argument));
  }
  const kin = kinOfCall(call, reader);
  const maker = findNamed(call.callee, reader.path, reader.source);
  const made = maker === undefined ? undefined : reader.origin(maker, 'value').call?.result;
  return made === undefined ? kinOnly(kin) : { ...made, kin: made.kin ?? kin };
}

function frozen(shape: ValueShape): ValueShape {
  const members = [...shape.members].map(([name, member]) => [name, { ...member, isWritable: false }] as const);
  return { ...shape, members: new Map(members) };
}
