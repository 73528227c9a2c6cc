import type { TSESTree } from '@typescript-eslint/utils';
import { bindingSourceOf } from '../interpretation/binding-source.ts';
import { EACH } from '../interpretation/ref.ts';
import { isFunction } from '../syntax/function-node.ts';
import { staticKey } from '../syntax/static-key.ts';
import { memberName } from '../interpretation/member-name.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { walk } from '../syntax/walk.ts';
import type { Code } from './code.ts';
import { comparesIn } from './comparisons.ts';
import { classAround } from './keeping.ts';
import type { Reader } from './reader.ts';
import { join, type Standing, unknown } from './standing.ts';

/** Methods that put something into a collection, and the position of what they put there. */
const fillers: ReadonlyMap<string, number> = new Map([
  ['add', 0],
  ['push', 0],
  ['unshift', 0],
  ['set', 1],
]);

/** What gives the same elements: a copy, or a view of the values. */
const copies: ReadonlySet<string> = new Set(['concat', 'reverse', 'slice', 'toReversed', 'toSorted', 'values']);

const MOST_FILLINGS = 16;

/** What a copy of a collection, or a choice of its elements, is; `undefined` if the call gives no such thing. */
export function iterated(call: TSESTree.CallExpression, reader: Reader): readonly Standing[] | undefined {
  const source = sourceOfCopy(call, reader.code);
  if (source === undefined) return undefined;
  const found = reader.of(source.from);
  if (found.length === 0) return undefined;
  return source.isChosen ? found.map((standing) => ({ ...standing, isChosen: true })) : found;
}

interface CopySource {
  readonly from: TSESTree.Expression;
  /** A filter left out some elements by more than whether they are connected. */
  readonly isChosen: boolean;
}

function sourceOfCopy(node: TSESTree.Expression, code: Code): CopySource | undefined {
  if (node.type === 'ArrayExpression') {
    const [only, ...others] = node.elements;
    const isCopy = only?.type === 'SpreadElement' && others.length === 0;
    return isCopy ? { from: only.argument, isChosen: false } : undefined;
  }
  if (node.type !== 'CallExpression') return undefined;
  const callee = unwrap(node.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const method = memberName(callee);
  const [first] = node.arguments;
  const isStatic = callee.object.type === 'Identifier' && /^(?:Array|Object)$/u.test(callee.object.name);
  if (isStatic && (method === 'from' || method === 'values') && first !== undefined && first.type !== 'SpreadElement') {
    return { from: first, isChosen: false };
  }
  if (method === 'filter') return { from: callee.object, isChosen: first === undefined || chooses(first, code) };
  return copies.has(method) ? { from: callee.object, isChosen: false } : undefined;
}

function chooses(predicate: TSESTree.CallExpressionArgument, code: Code): boolean {
  if (!isFunction(predicate)) return true;
  const [element] = predicate.params;
  return comparesIn(predicate.body, element?.type === 'Identifier' ? element.name : undefined, code);
}

/** What a loop over a collection of the file is given: what the file puts into the collection. */
export function elementRole(
  collection: TSESTree.Expression,
  loop: TSESTree.Node,
  reader: Reader,
  path: readonly string[] = [],
): readonly Standing[] {
  const { from, isChosen } = rootOfCopies(collection, reader.code);
  const values = fillingsOf(from, reader.code).slice(0, MOST_FILLINGS);
  const found = join(...values.map((value) => at(value, path, reader)));
  return found.map((standing) => ({
    ...standing,
    keeping: 'unknown',
    loops: [...standing.loops, loop],
    isChosen: standing.isChosen || isChosen,
  }));
}

/** A collection of the file, and what the file puts into it. */
export interface FilledRegistry {
  readonly from: TSESTree.Expression;
  readonly values: readonly TSESTree.Expression[];
}

/** The collection that an expression is, or is a copy of, if the file fills it. */
export function registryAt(collection: TSESTree.Expression, code: Code): FilledRegistry | undefined {
  const { from } = rootOfCopies(collection, code);
  const values = fillingsOf(from, code);
  return values.length === 0 ? undefined : { from, values };
}

function rootOfCopies(collection: TSESTree.Expression, code: Code): CopySource {
  let from = unwrap(collection);
  let isChosen = false;
  for (let source = sourceOfCopy(from, code); source !== undefined; source = sourceOfCopy(from, code)) {
    from = unwrap(source.from);
    isChosen ||= source.isChosen;
  }
  return { from, isChosen };
}

/** A loop, or the callback of one, with the collection that it goes through. */
export interface Loop {
  readonly collection: TSESTree.Expression;
  readonly node: TSESTree.Node;
}

/** Methods of collections whose callback gets the elements. */
export const visiting: ReadonlySet<string> = new Set([
  'each',
  'every',
  'filter',
  'find',
  'flatMap',
  'forEach',
  'map',
  'some',
]);

/** The loop whose elements a name stands for. */
export function loopOver(name: TSESTree.Node): Loop | undefined {
  const source = bindingSourceOf(name);
  if (source === undefined) return undefined;
  const { from, keys, binder } = source;
  if (from.kind === 'value') {
    const isEntry = keys.length === 2 && keys[1] === '1';
    return keys[0] === EACH && (keys.length === 1 || isEntry) ? { collection: from.node, node: binder } : undefined;
  }
  if (from.kind !== 'parameter' || from.index !== 0 || keys.length > 0) return undefined;
  const { parent } = from.callee;
  const callee =
    parent.type === 'CallExpression' && parent.arguments[0] === from.callee ? unwrap(parent.callee) : undefined;
  if (callee?.type !== 'MemberExpression' || !visiting.has(memberName(callee))) return undefined;
  return { collection: callee.object, node: from.callee };
}

/** The loop whose keys `entries[key]` is read by: over the keys of the very same collection. */
export function loopOverKeys(node: TSESTree.MemberExpression, code: Code): Loop | undefined {
  if (!node.computed || node.property.type !== 'Identifier') return undefined;
  const [name] = code.variableOf(node.property)?.identifiers ?? [];
  const found = name && (loopIn(name) ?? loopOver(name));
  if (found === undefined) return undefined;
  const keyed = found.node.type === 'ForInStatement' ? found.collection : keysOf(found.collection);
  const place = placeOf(node.object, code);
  const other = keyed && placeOf(keyed, code);
  if (place === undefined || other?.holder !== place.holder || other.key !== place.key) return undefined;
  return { collection: node.object, node: found.node };
}

/** `for (const key in entries)` */
function loopIn(name: TSESTree.Node): Loop | undefined {
  const binder = bindingSourceOf(name)?.binder;
  return binder?.type === 'ForInStatement' ? { collection: binder.right, node: binder } : undefined;
}

/** `Object.keys(entries)`, `entries.keys()` */
function keysOf(node: TSESTree.Expression): TSESTree.Expression | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined;
  if (memberName(node.callee) !== 'keys') return undefined;
  const { object } = node.callee;
  const [first] = node.arguments;
  const isStatic = object.type === 'Identifier' && object.name === 'Object';
  if (!isStatic) return object;
  return first === undefined || first.type === 'SpreadElement' ? undefined : first;
}

/** A member of what was put into a collection. */
function at(value: TSESTree.Expression, path: readonly string[], reader: Reader): readonly Standing[] {
  let current = unwrap(value);
  for (const key of path) {
    if (current.type !== 'ObjectExpression') return unknown;
    const property = current.properties.find((each) => each.type === 'Property' && staticKey(each) === key);
    if (property?.type !== 'Property') return unknown;
    current = property.value as TSESTree.Expression;
  }
  return reader.of(current);
}

type Fillings = ReadonlyMap<object, ReadonlyMap<string, readonly TSESTree.Expression[]>>;

const known = new WeakMap<Code, Fillings>();

/** What the module puts into the collection that a variable or a field holds. */
function fillingsOf(collection: TSESTree.Expression, code: Code): readonly TSESTree.Expression[] {
  const place = placeOf(collection, code);
  if (place === undefined) return [];
  let fillings = known.get(code);
  if (fillings === undefined) known.set(code, (fillings = readFillings(code)));
  return fillings.get(place.holder)?.get(place.key) ?? [];
}

interface Place {
  /** A variable or a class. */
  readonly holder: object;
  readonly key: string;
}

function placeOf(collection: TSESTree.Expression, code: Code): Place | undefined {
  const bare = unwrap(collection);
  if (bare.type === 'Identifier') {
    const variable = code.variableOf(bare);
    return variable === undefined || variable.defs.length === 0 ? undefined : { holder: variable, key: '' };
  }
  if (bare.type !== 'MemberExpression') return undefined;
  const { object, property } = bare;
  const key = property.type === 'PrivateIdentifier' ? `#${property.name}` : staticKey(bare);
  if (key === undefined) return undefined;
  if (object.type === 'ThisExpression') {
    const owner = classAround(object);
    return owner && { holder: owner, key };
  }
  if (object.type !== 'Identifier') return undefined;
  const variable = code.variableOf(object);
  return variable === undefined || variable.defs.length === 0 ? undefined : { holder: variable, key };
}

function readFillings(code: Code): Fillings {
  const fillings = new Map<object, Map<string, TSESTree.Expression[]>>();
  const put = (place: Place | undefined, value: TSESTree.Node | undefined): void => {
    if (place === undefined || value === undefined || value.type === 'SpreadElement') return;
    const ofHolder = fillings.get(place.holder) ?? new Map<string, TSESTree.Expression[]>();
    fillings.set(place.holder, ofHolder);
    ofHolder.set(place.key, [...(ofHolder.get(place.key) ?? []), value as TSESTree.Expression]);
  };
  walk(code.ast, code.visitorKeys, (node) => {
    if (node.type === 'CallExpression') {
      const callee = unwrap(node.callee);
      if (callee.type !== 'MemberExpression') return;
      const position = fillers.get(memberName(callee));
      if (position !== undefined) put(placeOf(callee.object, code), node.arguments[position]);
    } else if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression' && node.left.computed) {
      put(placeOf(node.left.object, code), node.right);
    }
  });
  return fillings;
}
