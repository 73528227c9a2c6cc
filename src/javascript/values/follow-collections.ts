import type { TSESTree } from '@typescript-eslint/utils';
import { isInList, itemsOf, listOf, promiseOf } from './collections.ts';
import { type Course, indirect, perhaps } from './course.ts';
import { moved } from './follow-foreign.ts';
import type { Follower, Step } from './follower.ts';
import { findGlobalMethod, isGlobal } from '../syntax/global-call.ts';
import { isIndex, memberKey } from './member-key.ts';
import { layoutOf } from './object-layout.ts';
import { selfNodesOf } from './self-nodes.ts';
import { staticString } from '../syntax/static-key.ts';
import { anyIndex, anyName, type Value, type ValueOf } from './value.ts';

/** A value that is put into an object, an array or another collection, or taken out of one in turn. */
export function followCollections(step: Step, follower: Follower): void {
  const { node, value, course } = step;
  const { parent } = node;
  switch (parent?.type) {
    case 'Property':
      if (parent.value === node && parent.parent.type === 'ObjectExpression') {
        const key = memberKey(parent, follower.file);
        if (key !== undefined) put({ kind: 'holder', key, value }, parent, inside(value, course), follower);
      }
      break;
    case 'SpreadElement':
      followSpread(parent, step, follower);
      break;
    case 'ArrayExpression': {
      const held: Value = { kind: 'holder', key: indexIn(parent, node), value };
      follower.yield(parent, held, inside(value, course));
      break;
    }
    case 'ForOfStatement':
      if (parent.right === node) followLoop(parent, step, follower);
      break;
    case 'CallExpression':
      if (parent.arguments[0] === node) followGlobalCall(parent, step, follower);
      break;
    case 'NewExpression':
      if (parent.arguments[0] === node) followNewCollection(parent, step, follower);
  }
}

/** An object literal holds the value for others and, as `this`, for its own methods. */
export function hold(object: TSESTree.ObjectExpression, held: Value, course: Course, follower: Follower): void {
  follower.yield(object, held, course);
  if (!follower.isNew(object, held, course)) return;
  for (const node of selfNodesOf(object, follower.file.sourceCode).instance) {
    follower.yield(node, held, perhaps(course));
  }
}

/** Where a thing is put is not its name; what is read from a module by its name is. */
function inside(value: Value, course: Course): Course {
  let inner = value;
  while ('value' in inner) inner = inner.value;
  return inner.kind === 'namespace' ? course : indirect(course);
}

function indexIn(list: TSESTree.ArrayExpression, node: TSESTree.Node): string {
  const index = list.elements.findIndex((element) => element === node);
  const isCounted = list.elements.slice(0, index).every((element) => element?.type !== 'SpreadElement');
  return isCounted ? String(index) : anyIndex;
}

/** `{ ...object }` holds what the object does, `[...list]` what the list does, further back. */
function followSpread(spread: TSESTree.SpreadElement, { value, course }: Step, follower: Follower): void {
  const { parent } = spread;
  if (parent.type === 'ObjectExpression') {
    if (value.kind === 'namespace') follower.yield(parent, value, course);
    else if (value.kind === 'holder') put(value, spread, course, follower);
  } else if (parent.type === 'ArrayExpression') {
    for (const item of itemsOf(value)) follower.yield(parent, listOf(item), perhaps(indirect(course)));
  }
}

/** What comes after a part of an object literal may take its place. */
function put(held: ValueOf<'holder'>, part: TSESTree.ObjectLiteralElement, course: Course, follower: Follower): void {
  const { parent: object } = part;
  if (object.type !== 'ObjectExpression') return;
  const { last, lastOpen } = layoutOf(object, follower.file);
  const start = part.range[0];
  if ((last.get(held.key) ?? start) > start) return;
  hold(object, held, lastOpen > start ? perhaps(course) : course, follower);
}

function followLoop(loop: TSESTree.ForOfStatement, { value, course }: Step, follower: Follower): void {
  const target = loop.left.type === 'VariableDeclaration' ? loop.left.declarations[0].id : loop.left;
  for (const item of itemsOf(value)) {
    const element = loop.await && item.kind === 'promise' ? item.value : item;
    follower.bind(target, element, perhaps(indirect(course)));
  }
}

function followGlobalCall(call: TSESTree.CallExpression, { value, course }: Step, follower: Follower): void {
  const { sourceCode } = follower.file;
  const given = findGlobalMethod(call, 'Object', sourceCode);
  if (given !== undefined) {
    const result = objectResult(given, value);
    if (result !== undefined) follower.yield(call, result, isSame(given) ? course : perhaps(indirect(course)));
  } else if (findGlobalMethod(call, 'Array', sourceCode) === 'from') {
    for (const item of itemsOf(value)) follower.yield(call, listOf(item), perhaps(indirect(course)));
  } else if (findGlobalMethod(call, 'Promise', sourceCode) === 'resolve') {
    follower.yield(call, promiseOf(value), course);
  } else if (
    findGlobalMethod(call, 'Promise', sourceCode) === 'all' &&
    value.kind === 'holder' &&
    isInList(value.key)
  ) {
    const { value: item } = value;
    const settled: Value = { ...value, value: item.kind === 'promise' ? item.value : item };
    follower.yield(call, promiseOf(settled), course);
  }
}

/** `Object.freeze(object)` is the object. */
function isSame(method: string): boolean {
  return method === 'freeze' || method === 'seal' || method === 'preventExtensions';
}

function objectResult(method: string, value: Value): Value | undefined {
  if (isSame(method)) return value;
  if (value.kind === 'foreign') return method === 'values' ? listOf(moved(value, '[]')) : undefined;
  if (value.kind !== 'holder') return undefined;
  switch (method) {
    case 'values':
      return listOf(value.value);
    case 'entries':
      return listOf({ kind: 'holder', key: '1', value: value.value });
    case 'fromEntries':
      return isInList(value.key) && isEntry(value.value) ? { ...value.value, key: anyName } : undefined;
    default:
      return undefined;
  }
}

function isEntry(value: Value): value is Value & { readonly kind: 'holder' } {
  return value.kind === 'holder' && value.key === '1';
}

/** `new Map([['a', X]])`, `new Set([X])` */
function followNewCollection(made: TSESTree.NewExpression, { node, value, course }: Step, follower: Follower): void {
  const { sourceCode } = follower.file;
  const here = perhaps(indirect(course));
  if (isGlobal(made.callee, 'Set', sourceCode)) {
    for (const item of itemsOf(value)) follower.yield(made, listOf(item), here);
  } else if (isGlobal(made.callee, 'Map', sourceCode) && value.kind === 'holder' && isInList(value.key)) {
    const entry = value.value;
    if (isEntry(entry)) follower.yield(made, { kind: 'map', key: entryKey(node, value.key), value: entry.value }, here);
  }
}

function entryKey(list: TSESTree.Node, index: string): string {
  if (list.type !== 'ArrayExpression' || !isIndex(index)) return anyName;
  const entry = list.elements[Number(index)];
  return (entry?.type === 'ArrayExpression' ? staticString(entry.elements[0]) : undefined) ?? anyName;
}
