import type { TSESTree } from '@typescript-eslint/utils';
import { bindingSourceOf } from '../interpretation/binding-source.ts';
import { memberName } from '../interpretation/member-name.ts';
import { type FunctionNode, isFunction } from '../syntax/function-node.ts';
import { staticString } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { walk } from '../syntax/walk.ts';
import type { ClassNode } from '../values/class-node.ts';
import type { Code, Variable } from './code.ts';
import { mentionsScope, type ScopeNames } from './evidence.ts';
import type { SendingCall } from './judgement.ts';
import { classAround, isAtTop, keepingOf } from './keeping.ts';
import { loopOver, loopOverKeys, registryAt } from './registries.ts';

/** What the names in a module tell of scopes. */
interface Terms {
  readonly code: Code;
  readonly names: ScopeNames;
}

const DEEPEST = 6;

/**
 * Is what a call sends on one of many, each for a room or a user of its own? Collections that the file fills are, and what it
 * makes: taken out of another by a key, made in a function or by a constructor that is given a scope, or kept in a field of a
 * class of which nothing shows that there is one instance.
 */
export function isOfOneScope({ call, standing }: SendingCall, terms: Terms): boolean {
  if (standing.family.medium !== 'clients') return false;
  const collections = standing.loops.flatMap((loop) => collectionOf(loop, terms.code) ?? []);
  if (collections.length > 0) return collections.some((each) => isRegistryOfOne(each, terms));
  const callee = unwrap(call.callee);
  if (standing.loops.length > 0 || callee.type !== 'MemberExpression') return false;
  const root = rootOfSteps(callee.object);
  const field = fieldOf(root);
  if (field === undefined) return isOne(root, terms, 0);
  if (standing.made === undefined || keepingOf(field, terms.code) !== 'field') return false;
  // A server is made once for a program. A channel of events is made for whatever has listeners of its own.
  return standing.family.name === 'server-sent events' || isGivenScope(constructorOf(field), terms);
}

/** What a loop of the module goes through. */
function collectionOf(loop: TSESTree.Node, code: Code): TSESTree.Expression | undefined {
  if (!isWithin(loop, code)) return undefined;
  if (loop.type === 'ForOfStatement' || loop.type === 'ForInStatement') return loop.right;
  const { parent } = loop;
  const callee = parent?.type === 'CallExpression' ? unwrap(parent.callee) : undefined;
  return callee?.type === 'MemberExpression' ? callee.object : undefined;
}

function isWithin(node: TSESTree.Node, { ast }: Code): boolean {
  for (let outer: TSESTree.Node | undefined = node; outer; outer = outer.parent) if (outer === ast) return true;
  return false;
}

function isRegistryOfOne(collection: TSESTree.Expression, terms: Terms): boolean {
  const registry = registryAt(collection, terms.code);
  if (registry === undefined) return false;
  const field = fieldOf(registry.from);
  if (field === undefined) return isGiven(registry.from, terms.code) || isOne(registry.from, terms, 0);
  if (keepingOf(field, terms.code) !== 'field') return false;
  const isOfServer = registry.values.some((value) => isEachConnection(value, terms.code));
  return !isOfServer || isGivenScope(constructorOf(field), terms);
}

/** The class whose instances have a field, where it is read on `this`. */
function fieldOf(node: TSESTree.Expression): ClassNode | undefined {
  const bare = unwrap(node);
  if (bare.type !== 'MemberExpression' || bare.object.type !== 'ThisExpression') return undefined;
  return isInStatic(bare) ? undefined : classAround(bare);
}

function isInStatic(node: TSESTree.Node): boolean {
  for (let { parent } = node; parent; { parent } = parent) {
    if (parent.type === 'StaticBlock') return true;
    if (parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition') return parent.static;
  }
  return false;
}

function constructorOf({ body }: ClassNode): FunctionNode | undefined {
  const found = body.body.find((each) => each.type === 'MethodDefinition' && each.kind === 'constructor');
  return found?.type === 'MethodDefinition' && isFunction(found.value) ? found.value : undefined;
}

/** The connection that a server hands to its listener: all of them come by. */
function isEachConnection(value: TSESTree.Expression, code: Code): boolean {
  const bare = unwrap(value);
  const variable = bare.type === 'Identifier' ? code.variableOf(bare) : undefined;
  const listener = variable?.defs[0]?.type === 'Parameter' ? variable.defs[0].node : undefined;
  const call = listener?.parent;
  return call?.type === 'CallExpression' && /^connect(?:ion)?$/u.test(staticString(call.arguments[0]) ?? '');
}

/** `io` of `io.volatile.to('a')`, and `this.io` of `this.io.volatile`. */
function rootOfSteps(node: TSESTree.Expression): TSESTree.Expression {
  let root = unwrap(node);
  for (;;) {
    if (root.type === 'CallExpression') {
      const callee = unwrap(root.callee);
      if (callee.type !== 'MemberExpression' || /^(?:get|find)/u.test(memberName(callee))) return root;
      root = unwrap(callee.object);
    } else if (root.type === 'MemberExpression' && !root.computed) {
      if (root.object.type === 'ThisExpression') return root;
      root = unwrap(root.object);
    } else return root;
  }
}

/** A parameter that is no element of a loop: which collection it is, its callers know. */
function isGiven(node: TSESTree.Expression, code: Code): boolean {
  const root = rootOfSteps(node);
  const variable = root.type === 'Identifier' ? code.variableOf(root) : undefined;
  const [name] = variable?.defs[0]?.type === 'Parameter' ? variable.identifiers : [];
  return name !== undefined && loopOver(name) === undefined;
}

/** Is an expression one of many, by where it comes from? */
function isOne(node: TSESTree.Expression, terms: Terms, depth: number): boolean {
  if (depth > DEEPEST) return false;
  const bare = unwrap(node);
  switch (bare.type) {
    case 'Identifier': {
      const variable = terms.code.variableOf(bare);
      return variable !== undefined && isVariableOfOne(variable, terms, depth);
    }
    case 'MemberExpression': {
      const isKeyed = bare.computed && isUpToCall(bare.property, terms.code);
      if (isKeyed) return loopOverKeys(bare, terms.code) === undefined;
      return isOne(bare.object, terms, depth + 1);
    }
    case 'CallExpression':
      return isTakenByKey(bare, terms);
    case 'AwaitExpression':
      return isOne(bare.argument, terms, depth + 1);
    case 'AssignmentExpression':
      return isOne(bare.right, terms, depth + 1);
    case 'LogicalExpression':
      return isOne(bare.left, terms, depth + 1) || isOne(bare.right, terms, depth + 1);
    case 'ConditionalExpression':
      return isOne(bare.consequent, terms, depth + 1) || isOne(bare.alternate, terms, depth + 1);
    default:
      return false;
  }
}

function isVariableOfOne(variable: Variable, terms: Terms, depth: number): boolean {
  if (variable.defs[0]?.type === 'ImportBinding' || variable.defs.length === 0 || isAtTop(variable)) return false;
  const written = variable.references.filter((reference) => reference.isWrite()).map(({ identifier }) => identifier);
  return [...new Set<TSESTree.Node>([...variable.identifiers, ...written])].some((name) => {
    const loop = loopOver(name);
    if (loop !== undefined) return isOne(loop.collection, terms, depth + 1);
    const source = bindingSourceOf(name);
    if (source?.from.kind !== 'value') return false;
    return isOne(source.from.node, terms, depth + 1) || isMadeForScope(source.from.node, terms);
  });
}

/** `new Set()` in a function that is given a scope. */
function isMadeForScope(made: TSESTree.Expression, terms: Terms): boolean {
  const bare = unwrap(made);
  if (!/^(?:Array|New|Object)Expression$/u.test(bare.type) && !isMaking(bare)) return false;
  for (let { parent }: TSESTree.Node = bare; parent; { parent } = parent) {
    if (isFunction(parent) && isGivenScope(parent, terms)) return true;
  }
  return false;
}

/** `createChannel()` */
function isMaking(node: TSESTree.Expression): boolean {
  return node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name.startsWith('create');
}

function isGivenScope(callee: FunctionNode | undefined, { names, code }: Terms): boolean {
  let isFound = false;
  for (const parameter of callee?.params ?? []) {
    walk(
      parameter,
      code.visitorKeys,
      (node) => {
        isFound ||= node.type === 'Identifier' && names.isScope(node.name);
      },
      (node) => !isFound && node.type !== 'TSTypeAnnotation',
    );
  }
  return isFound;
}

/** `rooms.get(roomId)`, `roomOf(roomId)`, and not `io.to(userId)`; what a container gives for a class is the same for all. */
function isTakenByKey(call: TSESTree.CallExpression, { names, code }: Terms): boolean {
  const callee = unwrap(call.callee);
  if (callee.type === 'MemberExpression' && /^(?:get|find)/u.test(memberName(callee))) {
    return call.arguments.some((argument) => isUpToCall(argument, code));
  }
  const isOfFile = callee.type === 'Identifier' || (callee.type === 'MemberExpression' && isThis(callee.object));
  return isOfFile && call.arguments.some((argument) => mentionsScope(argument, names.isScope, names, code));
}

function isThis({ type }: TSESTree.Node): boolean {
  return type === 'ThisExpression';
}

/** Does a key come from what a function is given, or has? */
function isUpToCall(key: TSESTree.Node, code: Code): boolean {
  let isFound = false;
  walk(
    key,
    code.visitorKeys,
    (node) => {
      if (node.type === 'ThisExpression') isFound = true;
      const variable = node.type === 'Identifier' ? code.variableOf(node) : undefined;
      isFound ||= variable !== undefined && variable.defs.length > 0 && !isAtTop(variable);
    },
    () => !isFound,
  );
  return isFound;
}
