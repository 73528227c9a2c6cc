import type { TSESTree } from '@typescript-eslint/utils';
import { type ClassNode, isClass } from '../values/class-node.ts';
import { isFunction } from '../syntax/function-node.ts';
import { staticKey } from '../syntax/static-key.ts';
import { isExported } from '../syntax/unused-variable.ts';
import type { Bodies, Body, Variable } from '../interpretation/body.ts';
import type { Effect } from '../interpretation/effect.ts';
import type { Summaries } from './find-witnesses.ts';
import type { Content, Interpreter, Invocation } from '../interpretation/interpreter.ts';
import type { Phases } from '../phases/phases.ts';
import type { Ref } from '../interpretation/ref.ts';

/** Objects in objects are looked into so deep, and so many in all. */
const DEEPEST = 3;
const MOST_OBJECTS = 400;

/**
 * What the methods of objects that live as long as the process write to their own object. Such an object is in a variable
 * of the module, or a static member, that others can get hold of; whoever has it may call each of its methods.
 */
export function findSingletonWrites(it: Interpreter, phases: Phases, summaries: Summaries): readonly Effect[] {
  const writes: Effect[] = [];
  const seen = new Set<Ref>();
  const visit = (ref: Ref, depth: number): void => {
    if (seen.has(ref) || seen.size > MOST_OBJECTS) return;
    seen.add(ref);
    for (const content of it.contentsOf(ref)) {
      for (const body of methodsOf(content, it)) {
        if (!phases.isLate(body) || isOfConstruction(body, summaries)) continue;
        const self: Invocation = {
          call: body.node as never,
          body,
          self: [ref],
          argument: () => [],
          sourcesOf: () => [],
        };
        for (const effect of summaries.effectsOn(body)) {
          if (effect.target.base.kind !== 'parameter' || effect.target.base.index !== 'this') continue;
          if (isOfOther(effect, content, ref, it)) continue;
          for (const target of it.instantiate(effect.target, self)) {
            const value = withoutSelf(effect.value, body);
            writes.push({ ...effect, target, value, keyed: withoutSelf(effect.keyed, body), isLater: true });
          }
        }
      }
      if (depth >= DEEPEST) continue;
      for (const key of keysOf(content, it)) for (const member of it.membersOf([ref], key)) visit(member, depth + 1);
    }
  };
  for (const variable of lastingVariables(it)) if (isHandedOut(variable)) visit(it.refs.variable(variable), 0);
  for (const ref of exportedExpressions(it)) visit(ref, 0);
  for (const owner of it.bodies.classes) {
    for (const ref of staticMembersOf(owner, it)) visit(ref, 1);
  }
  return writes;
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
  const variable = owner.id ? it.bodies.variableOf(owner.id) : undefined;
  if (variable === undefined || it.bodies.ownerOf(variable) !== it.bodies.module) return [];
  return owner.body.body.flatMap((element) => {
    if (element.type !== 'PropertyDefinition' || !element.static || isFunction(element.value)) return [];
    const key = keyOf(element);
    return key === undefined ? [] : it.membersOf([it.refs.variable(variable)], key);
  });
}

/** The functions that can be called on an object, inherited ones included. */
function methodsOf({ node, isInstance }: Content, it: Interpreter): readonly Body[] {
  if (node.type === 'ObjectExpression') {
    return node.properties.flatMap((property) => (property.type === 'Property' ? bodyOf(property.value, it) : []));
  }
  const owner =
    node.type === 'NewExpression' ? it.findClass(node.callee) : isClass(node) && isInstance ? node : undefined;
  const bodies: Body[] = [];
  let current = owner;
  for (let steps = 0; current !== undefined && steps < 8; steps += 1) {
    for (const element of current.body.body) {
      const isMember = element.type === 'MethodDefinition' || element.type === 'PropertyDefinition';
      if (!isMember || element.static || !element.value) continue;
      if (element.type === 'MethodDefinition' && element.kind === 'constructor') continue;
      bodies.push(...bodyOf(element.value, it));
    }
    current = current.superClass ? it.findClass(current.superClass) : undefined;
  }
  return bodies;
}

function bodyOf(node: TSESTree.Node, it: Interpreter): readonly Body[] {
  const body = isFunction(node) ? it.bodies.of(node) : undefined;
  return body === undefined ? [] : [body];
}

/** The members of an object that may be objects with methods themselves. */
function keysOf({ node, isInstance }: Content, it: Interpreter): readonly string[] {
  if (node.type === 'ObjectExpression') {
    return node.properties.flatMap((property) => {
      if (property.type !== 'Property' || isFunction(property.value) || property.value.type === 'Literal') return [];
      return staticKey(property) ?? [];
    });
  }
  const owner =
    node.type === 'NewExpression' ? it.findClass(node.callee) : isClass(node) && isInstance ? node : undefined;
  return (owner?.body.body ?? []).flatMap((element) => {
    if (element.type !== 'PropertyDefinition' || element.static || element.value?.type !== 'NewExpression') return [];
    return keyOf(element) ?? [];
  });
}

function keyOf(element: TSESTree.PropertyDefinition): string | undefined {
  return element.key.type === 'PrivateIdentifier' ? `#${element.key.name}` : staticKey(element);
}
