import type { TSESTree } from '@typescript-eslint/utils';
import { type ClassNode, findConstructor, isClass } from '../values/class-node.ts';
import { type FunctionNode, isFunction } from '../syntax/function-node.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { variableOfConstructing } from './constructing.ts';
import type { Content, Interpreter, Invocation } from './interpreter.ts';
import { globalNameOf } from './global-name.ts';
import { ANY, EACH, type Ref, union } from './ref.ts';

/** What the text puts under a key. */
export interface Values {
  /** Things that others have as well. */
  readonly refs: readonly Ref[];
  /** What only the holder has. */
  readonly contents: readonly Content[];
  /** Does the holder have something of its own there, or nothing that the text tells? */
  readonly isOwn: boolean;
  /** What a getter makes anew for each who reads it. */
  readonly made?: readonly Ref[];
}

const nothing: Values = { refs: [], contents: [], isOwn: true };

/** More elements than this are not looked at when any of them is meant. */
const MOST_ELEMENTS = 32;
const LONGEST_LINEAGE = 8;

/** What a content shows under a key. `self` is the reference by which it was reached, for accessors. */
export function valuesAt(content: Content, key: string, self: Ref | undefined, it: Interpreter): Values {
  const { node, isInstance, calls } = content;
  if (isClass(node)) return ofClass(node, key, isInstance, calls, self, it);
  if (isFunction(node)) return isInstance ? ofConstructing(node, undefined, key, calls, it) : nothing;
  switch (node.type) {
    case 'ObjectExpression':
      return ofObject(node, key, calls, self, it);
    case 'ArrayExpression':
      return ofArray(node, key, calls, it);
    case 'NewExpression':
      return ofConstruction(node, key, calls, self, it);
    default:
      return nothing;
  }
}

function ofObject(
  node: TSESTree.ObjectExpression,
  key: string,
  calls: Content['calls'],
  self: Ref | undefined,
  it: Interpreter,
): Values {
  if (key === ANY || key === EACH) {
    const all = node.properties.slice(0, MOST_ELEMENTS);
    return join(all.map((property) => ofProperty(property, ANY, calls, self, it)));
  }
  const named = propertiesOf(node).get(key) ?? [];
  if (named.length > 0) return join(named.map((property) => ofProperty(property, key, calls, self, it)));
  const spreads = node.properties.filter(({ type }) => type === 'SpreadElement').slice(0, MOST_ELEMENTS);
  return join(spreads.map((spread) => ofProperty(spread, key, calls, self, it)));
}

const properties = new WeakMap<TSESTree.ObjectExpression, ReadonlyMap<string, readonly TSESTree.Property[]>>();

function propertiesOf(node: TSESTree.ObjectExpression): ReadonlyMap<string, readonly TSESTree.Property[]> {
  const known = properties.get(node);
  if (known !== undefined) return known;
  const byKey = new Map<string, TSESTree.Property[]>();
  for (const property of node.properties) {
    const key = property.type === 'Property' ? staticKey(property) : undefined;
    if (key !== undefined && property.type === 'Property') byKey.set(key, [...(byKey.get(key) ?? []), property]);
  }
  properties.set(node, byKey);
  return byKey;
}

function ofProperty(
  property: TSESTree.Property | TSESTree.SpreadElement,
  key: string,
  calls: Content['calls'],
  self: Ref | undefined,
  it: Interpreter,
): Values {
  if (property.type === 'SpreadElement') {
    return ofRefs(it.membersOf(it.refsOf(property.argument), key), calls, it);
  }
  if (property.kind === 'get') return ofAccessor(property.value, self, it);
  return property.kind === 'set' ? nothing : ofExpression(property.value, calls, it);
}

function ofArray(node: TSESTree.ArrayExpression, key: string, calls: Content['calls'], it: Interpreter): Values {
  const hasSpread = node.elements.some((element) => element?.type === 'SpreadElement');
  const isIndex = /^\d+$/u.test(key);
  if (!isIndex && key !== ANY && key !== EACH) return nothing;
  const meant = isIndex && !hasSpread ? [node.elements[Number(key)]] : node.elements.slice(0, MOST_ELEMENTS);
  return join(
    meant.map((element) => {
      if (element === null || element === undefined) return nothing;
      if (element.type !== 'SpreadElement') return ofExpression(element, calls, it);
      return ofRefs(it.membersOf(it.refsOf(element.argument), EACH), calls, it);
    }),
  );
}

function ofConstruction(
  node: TSESTree.NewExpression,
  key: string,
  calls: Content['calls'],
  self: Ref | undefined,
  it: Interpreter,
): Values {
  const owner = it.findClass(node.callee);
  if (owner !== undefined) {
    const made = it.invocationsOf(node).find(({ body }) => body.member?.role === 'constructor');
    return ofClass(owner, key, true, made === undefined ? calls : [made, ...calls], self, it);
  }
  const constructing = it.findConstructing(node.callee);
  if (constructing !== undefined) return ofConstructing(constructing, node, key, calls, it);
  const [first] = node.arguments;
  if (first === undefined || first.type === 'SpreadElement') return nothing;
  switch (globalNameOf(node.callee, it.bodies)) {
    case 'Set':
      return ofRefs(it.membersOf(it.refsOf(first), EACH), calls, it);
    case 'Map':
      return ofRefs(it.membersOf(it.membersOf(it.refsOf(first), EACH), '1'), calls, it);
    default:
      return nothing;
  }
}

/** What a function puts on `this` that `new` calls, and what its prototype has. */
function ofConstructing(
  constructing: FunctionNode,
  construction: TSESTree.NewExpression | undefined,
  key: string,
  calls: Content['calls'],
  it: Interpreter,
): Values {
  const variable = variableOfConstructing(constructing, it.bodies);
  const shared = variable === undefined ? undefined : it.bodies.prototypeOf(variable).get(key);
  const made = construction && it.invocationsOf(construction).find(({ body }) => body.node === constructing);
  const own = it.bodies.storesOf(constructing, key).slice(0, MOST_ELEMENTS);
  return join([
    ...own.map((value) => ofExpression(value, made === undefined ? calls : [made, ...calls], it)),
    ...(shared ?? []).slice(0, MOST_ELEMENTS).map((value) => ofExpression(value, calls, it)),
  ]);
}

function ofClass(
  owner: ClassNode,
  key: string,
  isInstance: boolean,
  calls: Content['calls'],
  self: Ref | undefined,
  it: Interpreter,
): Values {
  if (!isInstance && key === 'prototype') {
    return { refs: [], contents: [{ node: owner, isInstance: true, calls }], isOwn: true };
  }
  let current: ClassNode | undefined = owner;
  for (let steps = 0; current !== undefined && steps < LONGEST_LINEAGE; steps += 1) {
    const found = ofOwnMembers(current, key, isInstance, calls, self, it);
    if (found !== undefined) return found;
    current = current.superClass ? it.findClass(current.superClass) : undefined;
  }
  return nothing;
}

function ofOwnMembers(
  owner: ClassNode,
  key: string,
  isInstance: boolean,
  calls: Content['calls'],
  self: Ref | undefined,
  it: Interpreter,
): Values | undefined {
  const found: Values[] = [];
  for (const element of elementsOf(owner, key, isInstance)) {
    if (element.type === 'MethodDefinition') {
      if (element.kind === 'get') found.push(ofAccessor(element.value, self, it));
      else if (element.kind === 'method') found.push(ofExpression(element.value, calls, it));
    } else if (element.value) {
      found.push(ofExpression(element.value, calls, it));
    } else {
      found.push(nothing);
    }
  }
  if (isInstance) {
    const constructor = findConstructor(owner);
    const index = constructor?.params.findIndex((parameter) => isParameterProperty(parameter, key)) ?? -1;
    const body = constructor && it.bodies.of(constructor);
    if (index >= 0 && body !== undefined) found.push(ofRefs([it.refs.parameter(body, index)], calls, it));
  }
  for (const stored of it.bodies.storesOf(owner, isInstance ? key : `static ${key}`).slice(0, MOST_ELEMENTS)) {
    found.push(ofExpression(stored, calls, it));
  }
  return found.length === 0 ? undefined : join(found);
}

type NamedElement = TSESTree.MethodDefinition | TSESTree.PropertyDefinition | TSESTree.AccessorProperty;

const elements = new WeakMap<ClassNode, ReadonlyMap<string, readonly NamedElement[]>>();

function elementsOf(owner: ClassNode, key: string, isInstance: boolean): readonly NamedElement[] {
  let byKey = elements.get(owner);
  if (byKey === undefined) {
    const found = new Map<string, NamedElement[]>();
    for (const element of owner.body.body) {
      const isNamed =
        element.type === 'MethodDefinition' ||
        element.type === 'PropertyDefinition' ||
        element.type === 'AccessorProperty';
      if (!isNamed) continue;
      const name = element.key.type === 'PrivateIdentifier' ? `#${element.key.name}` : staticKey(element as never);
      const place = `${element.static ? 'static' : 'instance'} ${name ?? ''}`;
      found.set(place, [...(found.get(place) ?? []), element]);
    }
    elements.set(owner, (byKey = found));
  }
  return byKey.get(`${isInstance ? 'instance' : 'static'} ${key}`) ?? [];
}

function isParameterProperty(parameter: TSESTree.Parameter, key: string): boolean {
  if (parameter.type !== 'TSParameterProperty') return false;
  const { parameter: inner } = parameter;
  const name = inner.type === 'AssignmentPattern' ? inner.left : inner;
  return name.name === key;
}

/** What a getter gives, for the object that is asked. */
function ofAccessor(getter: TSESTree.Node, self: Ref | undefined, it: Interpreter): Values {
  const body = isFunction(getter) ? it.bodies.of(getter) : undefined;
  if (body === undefined) return nothing;
  const call: Invocation = {
    call: getter as never,
    body,
    self: self === undefined ? [] : [self],
    argument: () => [],
    sourcesOf: () => [],
  };
  const results = it.resultsOf(call);
  const made = results.filter(({ base }) => base.kind === 'fresh');
  return made.length === 0 ? ofRefs(results, [], it) : { ...ofRefs(results, [], it), made, isOwn: false };
}

function ofExpression(node: TSESTree.Node, calls: Content['calls'], it: Interpreter): Values {
  return ofRefs(it.refsOf(unwrap(node as TSESTree.Expression)), calls, it);
}

function ofRefs(from: readonly Ref[], calls: Content['calls'], it: Interpreter): Values {
  let refs = from;
  for (const call of calls) refs = union(...refs.map((ref) => it.instantiate(ref, call)));
  const owned = refs.filter(({ base }) => base.kind === 'fresh');
  const before = from.filter(({ base, boxes }) => base.kind === 'fresh' && boxes === 0);
  const contents = before.flatMap((ref) => it.contentsOf(ref)).map((content) => withCalls(content, calls));
  return {
    refs: refs.filter(({ base }) => base.kind !== 'fresh'),
    contents,
    isOwn: owned.length > 0 || refs.length === 0,
  };
}

function withCalls(content: Content, calls: Content['calls']): Content {
  return calls.length === 0 ? content : { ...content, calls: [...content.calls, ...calls] };
}

function join(all: readonly Values[]): Values {
  if (all.length === 0) return nothing;
  return {
    refs: union(...all.map(({ refs }) => refs)),
    contents: all.flatMap(({ contents }) => contents),
    made: union(...all.map(({ made = [] }) => made)),
    isOwn: all.some(({ isOwn }) => isOwn),
  };
}
