import type { TSESTree } from '@typescript-eslint/utils';
import { bindingSourceOf } from '../interpretation/binding-source.ts';
import { EACH } from '../interpretation/ref.ts';
import { type FunctionNode, isFunction } from '../syntax/function-node.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { walk } from '../syntax/walk.ts';
import { isClass } from '../values/class-node.ts';
import { assignedTo, bearerOf } from './assigned-members.ts';
import { type ClassMember, memberOfClass } from './class-fields.ts';
import { memberOfType } from './evaluate-type.ts';
import { evaluateParameterMember } from './evaluate-parameter.ts';
import { importedPathOf } from './imported-path-of.ts';
import { shelfReadAt, shelvesOf } from './shelves.ts';
import { classNamed, type Holder, holderOf } from './holder.ts';
import { keepingOf } from './keeping.ts';
import type { Reader } from './reader.ts';
import { elementRole, iterated, type Loop, loopOver, loopOverKeys } from './registries.ts';
import { join, keptIn, type Standing, standingOf, unknown } from './standing.ts';
import { callOf, memberOf } from './steps.ts';

/** What `object.key` is. */
export function evaluateMember(node: TSESTree.MemberExpression, reader: Reader): readonly Standing[] {
  const key = keyOf(node);
  if (key === undefined) return ofElement(node, [], reader);
  const found = memberOf(reader.of(node.object), key);
  if (found.length > 0) return found;
  const path = importedPathOf(node, reader.code);
  const taken = path?.names.length === 1 ? reader.ofPath(path) : unknown;
  if (taken.length > 0) return taken;
  const holder = holderOf(node.object, reader);
  const declared = holder === undefined ? declaredTypeOf(node.object, reader) : undefined;
  if (declared !== undefined) {
    const typed = memberOfType(declared, [key], reader);
    if (typed.length > 0) return typed;
  }
  if (holder === undefined) {
    const otherwise = [
      () => ofAssigned(node.object, key, reader),
      () => ofGiven(node.object, key, reader),
      () => ofShelf(node, reader),
    ];
    for (const read of otherwise) {
      const standings = read();
      if (standings.length > 0) return standings;
    }
    return ofElement(node.object, [key], reader);
  }
  const member = memberOfClass(holder.owner, key, holder.isStatic, holder.reader.code.visitorKeys);
  if (member === undefined) return inherited(holder, key);
  return evaluateClassMember(member, holder);
}

/** `Sockets.server`, of an object of the module or of its exports. */
function ofAssigned(object: TSESTree.Expression, key: string, reader: Reader): readonly Standing[] {
  const bearer = bearerOf(object, reader.code);
  if (bearer === undefined) return ofAssignedElsewhere(object, key, reader);
  return keptIn(join(...assignedTo(bearer, key, reader.code).map((value) => reader.of(value))), 'module');
}

/** `app.io`, of an object that another module declares and gives the member. */
function ofAssignedElsewhere(object: TSESTree.Expression, key: string, { code, project }: Reader): readonly Standing[] {
  const path = importedPathOf(object, code);
  const [name, ...rest] = path?.names ?? [];
  if (path === undefined || name === undefined || rest.length > 0) return unknown;
  const found = project.declarationOf(code, path.specifier, name);
  if (found === undefined || !('defs' in found.node)) return unknown;
  const values = assignedTo(found.node, key, found.reader.code);
  return keptIn(join(...values.map((value) => found.reader.of(value))), 'module');
}

/** `options.io`, of a parameter whose type says nothing. */
function ofGiven(object: TSESTree.Expression, key: string, reader: Reader): readonly Standing[] {
  const bare = unwrap(object);
  const variable = bare.type === 'Identifier' ? reader.code.variableOf(bare) : undefined;
  const [name] = variable?.defs[0]?.type === 'Parameter' ? variable.identifiers : [];
  const source = name && bindingSourceOf(name);
  if (source?.from.kind !== 'parameter' || source.from.isRest || source.keys.includes(EACH)) return unknown;
  return evaluateParameterMember(source.from.callee, source.from.index, [...source.keys, key], reader);
}

/** `req.app.get('io')`, `req.io`: what the program put there before. */
function ofShelf(node: TSESTree.Expression, reader: Reader): readonly Standing[] {
  const { code, project } = reader;
  const shelf = shelfReadAt(node, code);
  if (shelf === undefined) return unknown;
  const own = shelvesOf(code).get(shelf);
  const given = own?.map((value) => ({ reader, node: value })) ?? project.shelvedFor(code, shelf);
  return keptIn(join(...given.map(({ reader: other, node: value }) => other.of(value))), 'module');
}

/** The annotation of the parameter or variable that an expression names. */
function declaredTypeOf(node: TSESTree.Expression, { code }: Reader): TSESTree.TypeNode | undefined {
  const bare = unwrap(node);
  const [name] = bare.type === 'Identifier' ? (code.variableOf(bare)?.identifiers ?? []) : [];
  return name?.type === 'Identifier' ? name.typeAnnotation?.typeAnnotation : undefined;
}

/** `entry.socket` and `entries[key].socket`, where a loop goes through a collection of the file. */
function ofElement(element: TSESTree.Expression, path: readonly string[], reader: Reader): readonly Standing[] {
  const bare = unwrap(element);
  const loop = bare.type === 'MemberExpression' ? loopOverKeys(bare, reader.code) : loopOfName(bare, reader);
  return loop === undefined ? unknown : elementRole(loop.collection, loop.node, reader, path);
}

function loopOfName(node: TSESTree.Expression, { code }: Reader): Loop | undefined {
  const [name] = node.type === 'Identifier' ? (code.variableOf(node)?.identifiers ?? []) : [];
  return name && loopOver(name);
}

function keyOf({ property, ...node }: TSESTree.MemberExpression): string | undefined {
  return property.type === 'PrivateIdentifier'
    ? `#${property.name}`
    : staticKey({ ...node, property } as TSESTree.MemberExpression);
}

function inherited({ owner, isStatic, reader }: Holder, key: string): readonly Standing[] {
  const base = owner.superClass === null ? undefined : classNamed(owner.superClass, reader);
  if (base === undefined) return unknown;
  const holder: Holder = { ...base, isStatic };
  const member = memberOfClass(base.owner, key, isStatic, base.reader.code.visitorKeys);
  return member === undefined ? unknown : evaluateClassMember(member, holder);
}

function evaluateClassMember(member: ClassMember, { owner, reader }: Holder): readonly Standing[] {
  if (member.method !== undefined) return member.isGetter ? reader.ofResults(member.method) : unknown;
  const keeping = member.isStatic ? 'static' : keepingOf(owner, reader.code);
  const made = join(...member.values.map((value) => reader.of(value)));
  if (made.length > 0) return keptIn(made, keeping);
  const decorated = member.decorators.flatMap(({ expression }) => {
    const callee = expression.type === 'CallExpression' ? expression.callee : expression;
    return reader
      .thingsAt(callee)
      .flatMap(({ family, gives }) =>
        gives.decorated === undefined ? [] : [standingOf(family, gives.decorated, 'singleton')],
      );
  });
  if (decorated.length > 0) return member.annotation === undefined ? decorated : keptTyped(member, decorated, reader);
  if (member.parameter !== undefined) {
    const variable = reader.code.variableOf(member.parameter);
    return variable === undefined ? unknown : reader.ofVariable(variable);
  }
  return member.annotation === undefined ? unknown : reader.ofType(member.annotation);
}

/** The annotation beats the decorator: Nest has adapters for more than one library. */
function keptTyped({ annotation }: ClassMember, decorated: readonly Standing[], reader: Reader): readonly Standing[] {
  const typed = annotation === undefined ? unknown : reader.ofType(annotation);
  if (typed.length > 0) return keptIn(typed, 'singleton');
  return annotation?.type === 'TSAnyKeyword' || annotation?.type === 'TSUnknownKeyword' ? decorated : unknown;
}

/** What a call gives. */
export function evaluateCall(call: TSESTree.CallExpression, reader: Reader): readonly Standing[] {
  const made = reader
    .thingsAt(call.callee)
    .flatMap(({ family, gives: { called } }) =>
      called === undefined ? [] : [standingOf(family, called, 'unknown', call)],
    );
  if (made.length > 0) return made;
  const collected = iterated(call, reader);
  if (collected !== undefined) return collected;
  const callee = unwrap(call.callee);
  if (callee.type === 'MemberExpression') {
    const key = keyOf(callee);
    if (key === undefined) return unknown;
    const found = callOf(reader.of(callee.object), key, call);
    if (found.length > 0) return found;
    const holder = holderOf(callee.object, reader);
    const member = holder && memberOfClass(holder.owner, key, holder.isStatic, holder.reader.code.visitorKeys);
    if (member?.method !== undefined && holder !== undefined) return holder.reader.ofResults(member.method);
    const shelved = ofShelf(call, reader);
    if (shelved.length > 0) return shelved;
  }
  return reader.ofResults(callee);
}

const MOST_RESULTS = 8;

/** What a function returns: one of this module, or one that it imports. */
export function resultsOf(callee: TSESTree.Node, reader: Reader): readonly Standing[] {
  if (isFunction(callee)) return resultsOfFunction(callee, reader);
  if (callee.type !== 'Identifier') return unknown;
  const variable = reader.code.variableOf(callee);
  const [definition, ...others] = variable?.defs ?? [];
  if (definition === undefined || others.length > 0) return unknown;
  if (isFunction(definition.node)) return reader.ofResults(definition.node);
  if (definition.type === 'Variable') {
    const init = definition.node.id === definition.name ? definition.node.init : null;
    return isFunction(init) ? reader.ofResults(init) : unknown;
  }
  if (definition.type !== 'ImportBinding') return unknown;
  const path = importedPathOf(callee, reader.code);
  const [name, ...rest] = path?.names ?? [];
  if (path === undefined || name === undefined || rest.length > 0) return unknown;
  const found = reader.project.declarationOf(reader.code, path.specifier, name);
  if (found === undefined) return unknown;
  const declared = 'defs' in found.node ? found.node.identifiers[0] : found.node;
  return declared === undefined ? unknown : found.reader.ofResults(declared);
}

function resultsOfFunction(callee: FunctionNode, reader: Reader): readonly Standing[] {
  const type = callee.returnType?.typeAnnotation;
  const results = callee.body.type === 'BlockStatement' ? returnsOf(callee, reader) : [callee.body];
  const made = results.length > MOST_RESULTS ? unknown : join(...results.map((result) => reader.of(result)));
  return made.length > 0 || type === undefined ? made : reader.ofType(type);
}

function returnsOf(callee: FunctionNode, { code }: Reader): readonly TSESTree.Expression[] {
  const found: TSESTree.Expression[] = [];
  walk(
    callee.body,
    code.visitorKeys,
    (node) => {
      if (node.type === 'ReturnStatement' && node.argument !== null) found.push(node.argument);
    },
    (node) => !isFunction(node) && !isClass(node),
  );
  return found;
}
