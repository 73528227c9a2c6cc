import type { TSESTree } from '@typescript-eslint/utils';
import { type ClassNode, isClass } from '../values/class-node.ts';
import { isFunction } from '../syntax/function-node.ts';
import { outermostCast } from '../syntax/outermost-cast.ts';
import { staticKey } from '../syntax/static-key.ts';
import { isExported } from '../syntax/unused-variable.ts';
import type { Bodies, Body, CallNode, Variable } from '../interpretation/body.ts';
import type { InitialTest } from './initial-test.ts';
import { endsProcess } from './ends-process.ts';
import { isShutdownHandler } from './is-shutdown-handler.ts';
import { findPrivateUses } from './private-uses.ts';
import { startUpCallOf } from './start-up-call.ts';
import { runsArguments } from '../interpretation/synchronous-calls.ts';

/**
 * When the bodies of a file run.
 *
 * The lattice has four elements, by two independent bits: _runs while the module is evaluated_ grows from the module along
 * calls; _runs later_ grows from the bodies that leave the file's hands (exported, handed to an unknown function, stored,
 * a method, an accessor) along the same calls. Both only grow, so each body and each call is looked at twice at most.
 * What sets up an instance, by its name, has neither bit: nothing of it lasts longer than the instance.
 */
export interface Phases {
  /** Does it run while a request is served, whatever else? */
  isLate(body: Body): boolean;
  /** Does it run while the module is evaluated, whatever else? */
  isEarly(body: Body): boolean;
  /** Is it in others' hands, so that they call it and choose its arguments? */
  escapes(body: Body): boolean;
  /** The bodies in others' hands from which calls lead to it, itself included. */
  entriesOf(body: Body): readonly Body[];
  /** May `inner`, which stands in `outer`, still run when the run of `outer` that made it is over? */
  outlives(inner: Body, outer: Body): boolean;
}

/** Where a function is called, and whether others may call it as well. */
interface Uses {
  readonly callers: readonly Body[];
  readonly escapes: boolean;
  /** It is called when the process ends. */
  readonly isEnding?: boolean;
}

const unknownUses: Uses = { callers: [], escapes: true };

/**
 * @param isInitial tells the functions that run once, before the first request
 * @param methodsOf the bodies that a call is known to run, which are methods of what the file makes
 * @param settled the functions in others' hands that these call only before the first request, or after the last one
 * @param confined the functions and classes in others' hands that these never call
 */
export function findPhases(
  bodies: Bodies,
  isInitial: InitialTest,
  methodsOf: (call: CallNode) => readonly Body[] = () => [],
  settled: ReadonlySet<TSESTree.Node> = new Set(),
  confined: ReadonlySet<TSESTree.Node> = new Set(),
): Phases {
  const callers = new Map<Body, readonly Body[]>();
  const callees = new Map<Body, Body[]>();
  const late = new Set<Body>();
  const early = new Set<Body>([bodies.module]);
  const escaping = new Set<Body>();
  const settling = new Set<Body>();
  const ending = new Set<Body>();
  for (const body of bodies.all) {
    if (body === bodies.module) continue;
    const uses = usesOf(body, bodies);
    const name = nameOf(body, bodies);
    if (settled.has(body.node)) {
      settling.add(body);
    } else if (name === undefined || !isInitial(name, body)) {
      if (uses.escapes && !confined.has(body.node)) escaping.add(body);
    } else if ((isOfInstances(body) || body.outer !== bodies.module) && !isHook.test(name)) {
      settling.add(body);
    } else {
      early.add(body);
    }
    if (uses.isEnding === true) ending.add(body);
    callers.set(body, uses.callers);
    for (const caller of uses.callers) callees.set(caller, [...(callees.get(caller) ?? []), body]);
  }
  for (const body of endingAmong(bodies, ending, callers, escaping)) {
    escaping.delete(body);
    settling.add(body);
  }
  const calleesOf = (body: Body): readonly Body[] => callees.get(body) ?? [];
  for (const body of startingAmong(bodies, escaping, calleesOf)) {
    escaping.delete(body);
    settling.add(body);
  }
  spread(early, [...early], (body) => [...calleesOf(body), ...body.calls.flatMap(methodsOf)]);
  for (const body of escaping) late.add(body);
  spread(late, [...late], calleesOf);
  spread(settling, [...settling], calleesOf);
  for (const body of bodies.all) if (!early.has(body) && !settling.has(body)) late.add(body);

  const outlives = (inner: Body, outer: Body, seen = new Set<Body>()): boolean => {
    if (inner === outer || seen.has(inner) || !isWithin(inner, outer)) return false;
    seen.add(inner);
    if (escaping.has(inner)) {
      const isWaitedFor = inner.outer !== undefined && isAwaitedCallback(inner.node);
      return !isWaitedFor || outlives(inner.outer, outer, seen);
    }
    return (callers.get(inner) ?? []).some((caller) => outlives(caller, outer, seen));
  };
  return {
    isLate: (body) => late.has(body),
    isEarly: (body) => early.has(body),
    escapes: (body) => escaping.has(body),
    entriesOf(body) {
      const reached = new Set([body]);
      spread(reached, [body], (each) => callers.get(each) ?? []);
      return [...reached].filter((each) => escaping.has(each));
    },
    outlives: (inner, outer) => outlives(inner, outer),
  };
}

/**
 * The bodies that run only when the process ends: what is registered for that, what nothing else calls, and whatever is made
 * in one of these.
 */
function endingAmong(
  bodies: Bodies,
  registered: ReadonlySet<Body>,
  callers: ReadonlyMap<Body, readonly Body[]>,
  escaping: ReadonlySet<Body>,
): ReadonlySet<Body> {
  const ending = new Set<Body>();
  const isEnding = (body: Body): boolean => {
    if (body.outer !== undefined && ending.has(body.outer)) return true;
    const calls = callers.get(body) ?? [];
    const isUsed = registered.has(body) || calls.length > 0;
    return isUsed && !escaping.has(body) && calls.every((caller) => ending.has(caller));
  };
  for (let size = -1; registered.size > 0 && size < ending.size;) {
    size = ending.size;
    for (const body of bodies.all) if (isEnding(body)) ending.add(body);
  }
  return ending;
}

/**
 * The callbacks that run once, while the process starts: of a promise, of `listen`, of `once('ready')`, if the code that
 * hands them over runs only then.
 */
function startingAmong(
  bodies: Bodies,
  escaping: ReadonlySet<Body>,
  calleesOf: (body: Body) => readonly Body[],
): ReadonlySet<Body> {
  const starting = new Set<Body>();
  const candidates = bodies.all.filter((body) => escaping.has(body) && startUpCallOf(body.node) !== undefined);
  for (let size = -1; candidates.length > 0 && size < starting.size;) {
    size = starting.size;
    const late = new Set([...escaping].filter((body) => !starting.has(body)));
    spread(late, [...late], calleesOf);
    for (const body of candidates) if (body.outer !== undefined && !late.has(body.outer)) starting.add(body);
  }
  return starting;
}

/** The name of a method that a framework calls on the one instance that it keeps. */
const isHook = /^on(?:$|[^a-z])/u;

/** Each instance may be set up while a request is served, and what its method leaves behind goes with the instance. */
function isOfInstances({ member }: Body): boolean {
  return member?.role === 'method' && !member.isStatic;
}

function spread(reached: Set<Body>, pending: Body[], calleesOf: (body: Body) => readonly Body[]): void {
  for (let body = pending.pop(); body !== undefined; body = pending.pop()) {
    for (const callee of calleesOf(body)) {
      if (reached.has(callee)) continue;
      reached.add(callee);
      pending.push(callee);
    }
  }
}

/** `await transaction(async () => { … })`: what is waited for is over before its maker goes on. */
function isAwaitedCallback(node: TSESTree.Node): boolean {
  const { parent } = node;
  if (parent?.type !== 'CallExpression' || parent.callee === node) return false;
  const call = outermostCast(parent);
  return call.parent?.type === 'AwaitExpression';
}

function isWithin(inner: Body, outer: Body): boolean {
  for (let body = inner.outer; body !== undefined; body = body.outer) if (body === outer) return true;
  return false;
}

/** The name by which a framework, or a reader, knows a function. */
function nameOf({ node, member }: Body, bodies: Bodies): string | undefined {
  if (!isFunction(node)) return undefined;
  if (node.id) return node.id.name;
  const { parent } = node;
  if (parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return parent.id.name;
  if (member !== undefined && 'key' in parent && parent.key.type === 'Identifier') return parent.key.name;
  // `Store.init = function () { … }`
  if (parent.type === 'AssignmentExpression' && parent.right === node && parent.left.type === 'MemberExpression') {
    return staticKey(parent.left);
  }
  return bodies.at(node) === bodies.module && parent.type === 'ExportDefaultDeclaration' ? 'default' : undefined;
}

function usesOf(body: Body, bodies: Bodies): Uses {
  const { node, member } = body;
  if (endsProcess(body, bodies) || isShutdownHandler(outermostCast(node), bodies))
    return { callers: [], escapes: false, isEnding: true };
  if (member !== undefined) {
    if (member.role === 'constructor' && isClass(member.owner)) return usesOfClass(member.owner, bodies);
    if (member.role !== 'method' || !isFunction(node)) return unknownUses;
    const callers = findPrivateUses(member, node, bodies);
    return callers === undefined ? unknownUses : { callers, escapes: false };
  }
  if (!isFunction(node)) return unknownUses;
  if (node.generator) return usesOfGenerator(node, bodies);
  return node.type === 'FunctionDeclaration' ? usesOfDeclared(node, bodies) : useOfExpression(node, bodies);
}

/** A generator's body runs where what it gives is iterated; when it is kept, nobody knows when that is. */
function usesOfGenerator(node: TSESTree.Node, bodies: Bodies): Uses {
  if (node.type !== 'FunctionDeclaration') return unknownUses;
  const { calls, escapes } = callsOfDeclared(node, bodies);
  if (calls.length === 0) return unknownUses;
  return { callers: calls.map((call) => bodies.at(call)), escapes: escapes || !calls.every(isIterated) };
}

function isIterated(call: TSESTree.Node): boolean {
  const { parent } = call;
  if (parent?.type === 'ForOfStatement') return parent.right === call;
  return parent?.type === 'SpreadElement' && parent.parent.type === 'ArrayExpression';
}

function usesOfDeclared(node: TSESTree.Node, bodies: Bodies): Uses {
  const { calls, escapes, isEnding } = callsOfDeclared(node, bodies);
  return { callers: calls.map((call) => bodies.at(call)), escapes, isEnding };
}

interface Calls {
  readonly calls: readonly TSESTree.Node[];
  readonly escapes: boolean;
  readonly isEnding: boolean;
}

/** The calls of a function by its name. */
function callsOfDeclared(node: TSESTree.Node, bodies: Bodies): Calls {
  const variable = bodies.sourceCode.getDeclaredVariables(node)[0];
  if (variable === undefined) return { calls: [], escapes: true, isEnding: false };
  const { calls, escapes, isEnding } = callsOfVariable(variable, bodies);
  return { calls, escapes: escapes || node.parent?.type === 'ExportDefaultDeclaration', isEnding };
}

function callsOfVariable(variable: Variable, bodies: Bodies): Calls {
  let escapes = variable.defs.some(({ node }) => isExported(node));
  let isEnding = false;
  const calls: TSESTree.Node[] = [];
  for (const { identifier, init, isValueReference } of variable.references as readonly TypedReference[]) {
    if (init === true || isValueReference === false) continue;
    const call = callOf(identifier);
    if (call !== undefined) calls.push(call);
    else if (isShutdownHandler(outermostCast(identifier), bodies)) isEnding = true;
    else escapes = true;
  }
  return { calls, escapes, isEnding };
}

interface TypedReference {
  readonly identifier: TSESTree.Identifier | TSESTree.JSXIdentifier;
  readonly init?: boolean | undefined;
  /** `export { f }` may mean a type, and a value as well. */
  readonly isValueReference?: boolean;
}

/** The call that a function is only called by, or handed to and called by at once. */
function callOf(node: TSESTree.Node): TSESTree.Node | undefined {
  const outer = outermostCast(node);
  const { parent } = outer;
  switch (parent?.type) {
    case 'CallExpression':
    case 'NewExpression':
      if (parent.callee === outer) return parent;
      return runsArguments(parent) ? parent : undefined;
    case 'TaggedTemplateExpression':
      return parent.tag === outer ? parent : undefined;
    case 'UnaryExpression':
      return parent.operator === 'typeof' ? parent : undefined;
    default:
      return undefined;
  }
}

function useOfExpression(node: TSESTree.Node, bodies: Bodies): Uses {
  const outer = outermostCast(node);
  const { parent } = outer;
  if (parent?.type === 'VariableDeclarator' && parent.init === outer) {
    const [variable, ...others] = bodies.sourceCode.getDeclaredVariables(parent);
    if (variable === undefined || others.length > 0 || parent.id.type !== 'Identifier') return unknownUses;
    const { calls, escapes, isEnding } = callsOfVariable(variable, bodies);
    return { callers: calls.map((call) => bodies.at(call)), escapes, isEnding };
  }
  if (isBound(outer)) return { callers: [bodies.at(node)], escapes: false };
  const call = callOf(node);
  return call === undefined ? unknownUses : { callers: [bodies.at(call)], escapes: false };
}

/** `(function () { … }).call(this)` */
function isBound({ parent }: TSESTree.Node): boolean {
  if (parent?.type !== 'MemberExpression' || parent.property.type !== 'Identifier') return false;
  const isCalled = parent.parent.type === 'CallExpression' && parent.parent.callee === parent;
  return isCalled && (parent.property.name === 'call' || parent.property.name === 'apply');
}

function usesOfClass(owner: ClassNode, bodies: Bodies): Uses {
  const outer = outermostCast(owner);
  const { parent } = outer;
  if (owner.type === 'ClassExpression' && parent?.type === 'NewExpression' && parent.callee === outer) {
    return { callers: [bodies.at(parent)], escapes: false };
  }
  const declaration = owner.type === 'ClassDeclaration' ? owner : parent;
  if (declaration?.type !== 'ClassDeclaration' && declaration?.type !== 'VariableDeclarator') return unknownUses;
  let escapes = isExported(declaration) || declaration.parent.type === 'ExportDefaultDeclaration';
  const callers: Body[] = [];
  const inner = owner.id ? bodies.sourceCode.getDeclaredVariables(owner) : [];
  for (const variable of new Set([...bodies.sourceCode.getDeclaredVariables(declaration), ...inner])) {
    for (const { identifier, init, isValueReference } of variable.references as readonly TypedReference[]) {
      if (init === true || isValueReference === false) continue;
      const user = useOfClass(identifier, bodies);
      callers.push(...user.callers);
      escapes ||= user.escapes;
    }
  }
  return { callers, escapes };
}

function useOfClass(name: TSESTree.Node, bodies: Bodies): Uses {
  const outer = outermostCast(name);
  const { parent } = outer;
  switch (parent?.type) {
    case 'NewExpression':
      return parent.callee === outer ? { callers: [bodies.at(parent)], escapes: false } : unknownUses;
    case 'MemberExpression':
      return { callers: [], escapes: parent.object !== outer };
    case 'BinaryExpression':
      return { callers: [], escapes: false };
    case 'ClassDeclaration':
    case 'ClassExpression': {
      const derived = bodies.of(parent);
      return derived === undefined ? unknownUses : { callers: [derived], escapes: false };
    }
    default:
      return unknownUses;
  }
}
