import type { TSESTree } from '@typescript-eslint/utils';
import { type Course, indirect, perhaps } from './course.ts';
import { enclosingExpression } from '../syntax/enclosing-expression.ts';
import { moved } from './follow-foreign.ts';
import type { Follower, Step } from './follower.ts';
import { isFunction } from '../syntax/function-node.ts';
import { itemsOf, listOf, promiseOf } from './collections.ts';
import { findCalled } from './local-functions.ts';
import { matchKeys } from './member-key.ts';
import { staticKey, staticString } from '../syntax/static-key.ts';
import type { Value, ValueOf } from './value.ts';

/** A call of a method of a value. */
interface Call {
  readonly node: TSESTree.CallExpression;
  readonly method: string;
  readonly course: Course;
}

/** Methods of lists that call a function with each element, and which of its parameters takes it. */
const elementParameters: Readonly<Record<string, number>> = {
  map: 0,
  flatMap: 0,
  forEach: 0,
  filter: 0,
  find: 0,
  findLast: 0,
  some: 0,
  every: 0,
  reduce: 1,
  reduceRight: 1,
};

/** Methods of lists that give a list of the same elements, and those that give one of them. */
const listMethods = new Set([
  'filter',
  'slice',
  'concat',
  'flat',
  'reverse',
  'sort',
  'toReversed',
  'toSorted',
  'with',
  'values',
]);
const elementMethods = new Set(['find', 'findLast', 'at', 'pop', 'shift']);

/** `value.method(…)`, for the methods that every promise, list, map and class has. */
export function followMethods({ node, value, course }: Step, follower: Follower): void {
  const { parent } = node;
  if (parent?.type !== 'MemberExpression' || parent.object !== node) return;
  const { node: callee } = enclosingExpression(parent);
  const call = callee.parent;
  const method = staticKey(parent);
  if (call?.type !== 'CallExpression' || call.callee !== callee || method === undefined) return;
  const here: Call = { node: call, method, course: indirect(course) };
  switch (value.kind) {
    case 'promise':
      callPromise({ ...here, course }, value, follower);
      break;
    case 'thing':
    case 'subclass':
    case 'bound':
      if (method === 'bind') follower.yield(call, isPlainBinding(call) ? value : boundTo(value), here.course);
      break;
    case 'holder':
      callList(here, value, follower);
      break;
    case 'map':
      callMap(here, value, follower);
      break;
    case 'foreign':
      callPromise(here, { kind: 'promise', value: moved(value, 'await') }, follower);
      callList(here, value, follower);
  }
}

/** `X.bind(null)` is the class as it was. */
function isPlainBinding({ arguments: given }: TSESTree.CallExpression): boolean {
  return given.length <= 1 && given[0]?.type !== 'SpreadElement';
}

function boundTo(value: ValueOf<'thing' | 'subclass' | 'bound'>): Value {
  return value.kind === 'thing' ? { kind: 'bound', implementation: value.implementation } : value;
}

/** `p.then(f)` hands the value to the first parameter of `f`, and is a promise of what `f` returns. */
function callPromise({ node, method, course }: Call, value: ValueOf<'promise'>, follower: Follower): void {
  if (method === 'then') hand(node, 0, value.value, course, follower, promiseOf);
  if (method === 'catch' || method === 'finally') follower.yield(node, value, course);
}

function callList({ node, method, course }: Call, value: ValueOf<'holder' | 'foreign'>, follower: Follower): void {
  const index = elementParameters[method];
  for (const item of itemsOf(value)) {
    if (index !== undefined) hand(node, index, item, perhaps(course), follower, listOf);
    if (listMethods.has(method)) follower.yield(node, listOf(item), perhaps(course));
    if (elementMethods.has(method)) follower.yield(node, item, perhaps(course));
  }
}

function callMap({ node, method, course }: Call, value: ValueOf<'map'>, follower: Follower): void {
  switch (method) {
    case 'get': {
      const match = matchKeys(value.key, staticString(node.arguments[0]));
      if (match !== 'never') follower.yield(node, value.value, perhaps(course));
      break;
    }
    case 'values':
      follower.yield(node, listOf(value.value), perhaps(course));
      break;
    case 'entries':
      for (const item of itemsOf(value)) follower.yield(node, listOf(item), perhaps(course));
      break;
    case 'forEach':
      hand(node, 0, value.value, perhaps(course), follower, listOf);
  }
}

/** Gives a value to a parameter of the function that is the call's first argument. */
function hand(
  call: TSESTree.CallExpression,
  index: number,
  value: Value,
  course: Course,
  follower: Follower,
  wrap: (returned: Value) => Value,
): void {
  const [callback] = call.arguments;
  if (callback === undefined || callback.type === 'SpreadElement') return;
  const callee = isFunction(callback) ? callback : findCalled(callback, follower.file);
  if (callee !== undefined) follower.pass(value, course, { callee, call, index, wrap });
}
