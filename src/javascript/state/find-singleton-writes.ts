import type { TSESTree } from '@typescript-eslint/utils';
import type { ClassNode } from '../values/class-node.ts';
import { isFunction } from '../syntax/function-node.ts';
import { isRepeated } from '../syntax/is-repeated.ts';
import { staticKey } from '../syntax/static-key.ts';
import { isExported } from '../syntax/unused-variable.ts';
import { isOfModule } from '../interpretation/is-of-module.ts';
import type { Bodies, Body, Variable } from '../interpretation/body.ts';
import { classOf, functionsOf } from './functions-of.ts';
import type { Effect } from '../interpretation/effect.ts';
import type { Summaries } from './find-witnesses.ts';
import type { Content, Interpreter, Invocation } from '../interpretation/interpreter.ts';
import { startUpCallOf } from '../phases/start-up-call.ts';
import { memberName } from '../interpretation/member-name.ts';
import type { Phases } from '../phases/phases.ts';
import type { Ref } from '../interpretation/ref.ts';

/** Objects in objects are looked into so deep, and so many in all. */
const DEEPEST = 3;
const MOST_OBJECTS = 400;

/**
 * What the functions of objects that live as long as the process write to their own object. Such an object is in a variable
 * of the module, or a static member, that others can get hold of; whoever has it may call each of its methods. And what its
 * constructor leaves behind, in its fields or in others' hands, is called whoever has it.
 */
export function findSingletonWrites(it: Interpreter, phases: Phases, summaries: Summaries): readonly Effect[] {
  const finder = new SingletonFinder(it, phases, summaries);
  for (const variable of lastingVariables(it)) {
    const isOpen = isHandedOut(variable);
    finder.visit(it.refs.variable(variable), isOpen);
    if (!isOpen) finder.readAccessors(variable);
  }
  for (const ref of exportedExpressions(it)) finder.visit(ref, true);
  for (const owner of it.bodies.classes) {
    for (const ref of staticMembersOf(owner, it)) finder.visit(ref, true, 1);
  }
  for (const call of it.bodies.module.calls) {
    if (call.type === 'NewExpression') finder.visitUnnamed(call);
  }
  return finder.writes;
}

class SingletonFinder {
  readonly writes: Effect[] = [];
  readonly #it: Interpreter;
  readonly #phases: Phases;
  readonly #summaries: Summaries;
  readonly #seen = new Set<Ref>();
  /** What makes the objects that were looked at. */
  readonly #made = new Set<TSESTree.Node>();

  constructor(it: Interpreter, phases: Phases, summaries: Summaries) {
    this.#it = it;
    this.#phases = phases;
    this.#summaries = summaries;
  }

  /** @param isOpen whether others can get hold of it, and call its methods */
  visit(ref: Ref, isOpen: boolean, depth = 0): void {
    if (this.#seen.has(ref) || this.#seen.size > MOST_OBJECTS) return;
    this.#seen.add(ref);
    for (const content of this.#it.contentsOf(ref)) {
      this.#made.add(content.node);
      const { methods, makers } = functionsOf(content, this.#it);
      if (isOpen) for (const body of methods) this.#readMethod(body, content, ref);
      for (const body of makers) this.#readMaker(body, ref);
      if (depth >= DEEPEST) continue;
      for (const key of keysOf(content, this.#it)) {
        for (const member of this.#it.membersOf([ref], key)) this.visit(member, isOpen, depth + 1);
      }
    }
  }

  /** `new Routes(app)`, of which nothing holds what it gives */
  visitUnnamed(construction: TSESTree.NewExpression): void {
    // What a loop makes is not the only one of its kind.
    if (!this.#made.has(construction) && !isRepeated(construction))
      this.visit(this.#it.refs.fresh(construction), false, DEEPEST);
  }

  /** `hub.next`, in the module itself: reading a member may run code that writes to the object. */
  readAccessors(variable: Variable): void {
    const ref = this.#it.refs.variable(variable);
    const contents = this.#it.contentsOf(ref);
    const getters = contents.flatMap((content) => functionsOf(content, this.#it).methods.filter(isGetter));
    if (getters.length === 0) return;
    for (const { identifier } of variable.references) {
      const member = withoutCasts(identifier).parent;
      if (member?.type !== 'MemberExpression' || !this.#phases.isLate(this.#it.bodies.at(member))) continue;
      const isWritten = member.parent.type === 'AssignmentExpression' && member.parent.left === member;
      const key = isWritten ? undefined : memberName(member);
      for (const body of getters) if (keyOfFunction(body) === key) this.#readMember(member, body, ref);
    }
  }

  #readMember(member: TSESTree.MemberExpression, getter: Body, ref: Ref): void {
    const writer = this.#it.bodies.at(member);
    for (const effect of this.#summaries.effectsOn(getter)) {
      const place = { site: member, writer, via: [...effect.via, { node: member, target: ref }] };
      this.#add(effect.isLater ? effect : { ...effect, ...place }, getter, ref);
    }
  }

  #readMethod(body: Body, content: Content, ref: Ref): void {
    if (!this.#phases.isLate(body) || isOfConstruction(body, this.#summaries)) return;
    for (const effect of this.#summaries.effectsOn(body)) {
      if (!isOfOther(effect, content, ref, this.#it)) this.#add(effect, body, ref);
    }
  }

  /** What a constructor writes itself is over when it returns. */
  #readMaker(body: Body, ref: Ref): void {
    for (const effect of this.#summaries.effectsOn(body)) {
      const isLeft = effect.isLater && this.#phases.isLate(effect.writer);
      if (isLeft && !isOfStart(effect.writer, body)) this.#add(effect, body, ref);
    }
  }

  #add(effect: Effect, body: Body, ref: Ref): void {
    const { base } = effect.target;
    if (base.kind !== 'parameter' || base.index !== 'this' || base.body !== body) return;
    const self: Invocation = {
      call: body.node as never,
      body,
      self: [ref],
      argument: () => [],
      sourcesOf: () => [],
    };
    for (const target of this.#it.instantiate(effect.target, self)) {
      const value = withoutSelf(effect.value, body);
      this.writes.push({ ...effect, target, value, keyed: withoutSelf(effect.keyed, body), isLater: true });
    }
  }
}

function isGetter({ member, node }: Body): boolean {
  return (
    member?.role === 'accessor' && node.parent !== undefined && 'kind' in node.parent && node.parent.kind === 'get'
  );
}

function keyOfFunction({ node: { parent } }: Body): string | undefined {
  if (parent?.type !== 'MethodDefinition' && parent?.type !== 'Property') return undefined;
  return parent.key.type === 'PrivateIdentifier' ? `#${parent.key.name}` : staticKey(parent);
}

/** Does it run once, as soon as something is there that the constructor began or waits for? */
function isOfStart(writer: Body, maker: Body): boolean {
  let body: Body | undefined = writer;
  while (body !== undefined && body !== maker && startUpCallOf(body.node) !== undefined) body = body.outer;
  return body === maker && writer !== maker;
}

/** Is a method called by nothing but the constructor, however indirectly? */
function isOfConstruction(body: Body, summaries: Summaries, seen = new Set<Body>()): boolean {
  if (body.member?.role === 'constructor') return true;
  if (body.member?.isPrivate !== true || seen.has(body)) return false;
  seen.add(body);
  const calls = summaries.callsOf(body);
  return calls.length > 0 && calls.every(({ caller }) => isOfConstruction(caller, summaries, seen));
}

/**
 * `{ run() { this.progress.total = 1; } }`: what the literal does not have, and nobody puts there, is of the object on which
 * the method is called instead.
 */
function isOfOther({ target }: Effect, { node }: Content, { base }: Ref, { bodies }: Interpreter): boolean {
  const [key] = target.path;
  if (node.type !== 'ObjectExpression' || key === undefined) return false;
  if (base.kind === 'variable' && bodies.storesOf(base.variable, key).length > 0) return false;
  if (keysPutOnThis(bodies).has(key)) return false;
  return node.properties.every((property) => {
    const name = property.type === 'Property' ? staticKey(property) : undefined;
    return name !== undefined && name !== key;
  });
}

const keysPut = new WeakMap<Bodies, ReadonlySet<string | undefined>>();

/** The keys under which the file puts anything on any `this`. */
function keysPutOnThis(bodies: Bodies): ReadonlySet<string | undefined> {
  let keys = keysPut.get(bodies);
  if (keys === undefined) {
    const written = bodies.members.filter(
      (member) => member.parent.type === 'AssignmentExpression' && member.parent.left === member,
    );
    keysPut.set(bodies, (keys = new Set(written.map((member) => staticKey(member)))));
  }
  return keys;
}

function withoutSelf(dependence: Effect['value'], body: Body): Effect['value'] {
  return new Set(
    [...dependence].filter(({ base }) => base.kind !== 'parameter' || base.index !== 'this' || base.body !== body),
  );
}

function lastingVariables({ bodies }: Interpreter): readonly Variable[] {
  const scopes = bodies.sourceCode.scopeManager?.scopes ?? [];
  return scopes
    .filter(({ block, type, variableScope }) => {
      if (block.type === 'Program') return true;
      // A block, or a namespace, that is in no function.
      return type === 'tsModule' || (type === 'block' && variableScope.type !== 'function');
    })
    .flatMap(({ variables }) => variables)
    .filter((variable) => {
      const [definition] = variable.defs;
      return definition?.type === 'Variable' && bodies.ownerOf(variable) === bodies.module;
    });
}

/** `export default new Store()`, `module.exports = new Store()`: what has no name in the file. */
function exportedExpressions(it: Interpreter): readonly Ref[] {
  const { sourceCode, module } = it.bodies;
  const expressions: TSESTree.Node[] = [];
  for (const statement of sourceCode.ast.body) {
    if (statement.type === 'ExportDefaultDeclaration') expressions.push(statement.declaration);
    if (statement.type === 'TSExportAssignment') expressions.push(statement.expression);
  }
  for (const write of module.writes) {
    if (write.type !== 'AssignmentExpression' || write.left.type !== 'MemberExpression') continue;
    const key = staticKey(write.left);
    const isModule = key === 'exports' && it.refsOf(write.left.object).some(({ base }) => isNamed(base, 'module'));
    const isMember = it.refsOf(write.left.object).some(({ base }) => isNamed(base, 'exports'));
    if (isModule || isMember) expressions.push(write.right);
  }
  return expressions.flatMap((node) => it.refsOf(node)).filter(({ base }) => base.kind === 'fresh');
}

function isNamed(base: Ref['base'], name: string): boolean {
  return base.kind === 'ambient' && base.name === name;
}

/** Is it exported, returned, or passed on, so that others may call what methods it has? */
function isHandedOut(variable: Variable): boolean {
  if (variable.defs.some(({ node }) => isExported(node))) return true;
  return variable.references.some(({ identifier, init }) => {
    if (init === true) return false;
    const outer = withoutCasts(identifier);
    const { parent } = outer;
    switch (parent?.type) {
      case 'MemberExpression':
        return parent.object !== outer;
      case 'AssignmentExpression':
        return parent.left !== outer;
      case 'BinaryExpression':
      case 'ExpressionStatement':
      case 'IfStatement':
      case 'UnaryExpression':
        return false;
      default:
        return true;
    }
  });
}

function withoutCasts(node: TSESTree.Node): TSESTree.Node {
  let outer = node;
  while (outer.parent?.type === 'TSAsExpression' || outer.parent?.type === 'TSNonNullExpression') outer = outer.parent;
  return outer;
}

/** The static members of a class of the module that hold an object. */
function staticMembersOf(owner: ClassNode, it: Interpreter): readonly Ref[] {
  const { bodies, refs } = it;
  const variable = owner.id ? bodies.variableOf(owner.id) : undefined;
  if (variable === undefined ? !isOfModule(owner, bodies) : bodies.ownerOf(variable) !== bodies.module) return [];
  return owner.body.body.flatMap((element) => {
    if (element.type !== 'PropertyDefinition' || !element.static || isFunction(element.value)) return [];
    const key = keyOf(element);
    return key === undefined ? [] : it.membersOf([variable ? refs.variable(variable) : refs.fresh(owner)], key);
  });
}

/** The members of an object that may be objects with methods themselves. */
function keysOf(content: Content, it: Interpreter): readonly string[] {
  const { node } = content;
  if (node.type === 'ObjectExpression') {
    return node.properties.flatMap((property) => {
      if (property.type !== 'Property' || isFunction(property.value) || property.value.type === 'Literal') return [];
      return staticKey(property) ?? [];
    });
  }
  return (classOf(content, it)?.body.body ?? []).flatMap((element) => {
    if (element.type !== 'PropertyDefinition' || element.static || element.value?.type !== 'NewExpression') return [];
    return keyOf(element) ?? [];
  });
}

function keyOf(element: TSESTree.PropertyDefinition): string | undefined {
  return element.key.type === 'PrivateIdentifier' ? `#${element.key.name}` : staticKey(element);
}
