import type { TSESTree } from '@typescript-eslint/utils';
import { staticString } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Body, CallNode, WriteNode } from './body.ts';
import type { Dependence, Dependences } from './dependence.ts';
import type { Effect } from './effect.ts';
import { globalNameOf } from './global-name.ts';
import { hasSetter } from './has-setter.ts';
import type { Interpreter } from './interpreter.ts';
import { isHandedOn } from './is-handed-on.ts';
import { isOfModule } from './is-of-module.ts';
import { kindOf } from './kind-of.ts';
import { memberName } from './member-name.ts';
import { isRemover, mayMutate } from './mutators.ts';
import { patternTargets } from './pattern-targets.ts';
import { ANY, type Ref } from './ref.ts';

/** The transfer functions of statements: what a body itself writes, its calls apart. */
export function effectsOf(
  body: Body,
  it: Interpreter,
  dependences: Dependences,
  { isLate, countsEscapes }: { readonly isLate: boolean; readonly countsEscapes: boolean },
): readonly Effect[] {
  const reader = new EffectReader(body, it, dependences, isLate);
  for (const write of body.writes) reader.readWrite(write);
  for (const call of body.calls) {
    reader.readCall(call);
    if (countsEscapes) reader.readEscapes(call);
  }
  return reader.effects;
}

type Facts = Partial<Omit<Effect, 'keyed' | 'target' | 'value'>> &
  Pick<Effect, 'act' | 'node'> & {
    /** What the value derives from; found only if the effect matters. */
    readonly value?: () => Dependence;
    readonly keyed?: () => Dependence;
  };

class EffectReader {
  readonly effects: Effect[] = [];
  readonly #body: Body;
  readonly #it: Interpreter;
  readonly #dependences: Dependences;
  readonly #isLate: boolean;

  constructor(body: Body, it: Interpreter, dependences: Dependences, isLate: boolean) {
    this.#body = body;
    this.#it = it;
    this.#dependences = dependences;
    this.#isLate = isLate;
  }

  readWrite(write: WriteNode): void {
    switch (write.type) {
      case 'AssignmentExpression': {
        const isReset = write.operator === '=' && isNothing(write.right);
        const value = (): Dependence => this.#dependences.of(write.right);
        for (const target of patternTargets(write.left)) {
          this.#write(target, { act: 'assign', node: write, value, isReset });
        }
        break;
      }
      case 'UpdateExpression':
        this.#write(write.argument, { act: 'update', node: write });
        break;
      case 'UnaryExpression':
        this.#write(unwrap(write.argument), { act: 'delete', node: write, isReset: true });
        break;
      default: {
        const value = (): Dependence => this.#dependences.of(write.right);
        if (write.left.type === 'VariableDeclaration') break;
        for (const target of patternTargets(write.left)) this.#write(target, { act: 'assign', node: target, value });
      }
    }
  }

  readCall(call: CallNode): void {
    if (call.type !== 'CallExpression') return;
    const callee = unwrap(call.callee);
    if (callee.type !== 'MemberExpression') return this.#callBound(call, callee);
    const method = memberName(callee);
    if (method === 'call' || method === 'apply') this.#borrow(call, callee, method);
    else if (this.#isGlobalWriter(call, callee)) this.#writeArgument(call, method);
    else if (mayMutate(method)) this.#mutate(callee.object, method, call.arguments, call);
  }

  /** What an unknown function is given, it may write to. */
  readEscapes(call: CallNode): void {
    if (call.type === 'TaggedTemplateExpression' || this.#it.invocationsOf(call).length > 0) return;
    if (globalNameOf(call.callee, this.#it.bodies) !== undefined) return;
    const callee = unwrap(call.callee);
    const isOfKnown =
      callee.type === 'MemberExpression' &&
      this.#it.refsOf(callee.object).some((ref) => kindOf(ref, this.#it) !== 'unknown');
    if (isOfKnown) return;
    for (const argument of call.arguments) {
      if (argument.type === 'SpreadElement') continue;
      for (const ref of this.#it.refsOf(argument)) this.#add(ref, { act: 'hand', node: call });
    }
  }

  /** `target = …`, where the target is a name or a member. */
  #write(target: TSESTree.Node, facts: Facts): void {
    const bare = unwrap(target as TSESTree.Expression);
    if (bare.type === 'Identifier') this.#rebind(bare, facts);
    if (bare.type !== 'MemberExpression') return;
    const key = memberName(bare);
    const { property } = bare;
    const keyed = bare.computed ? (): Dependence => this.#dependences.of(property) : undefined;
    const isCast = hasCast(bare.object);
    for (const object of this.#it.refsOf(bare.object)) {
      if (facts.act !== 'delete' && hasSetter(object, key, this.#it)) continue;
      this.#add(object, { key, isCast, ...(keyed && { keyed }), ...facts });
    }
  }

  #rebind(name: TSESTree.Identifier, facts: Facts): void {
    const { bodies, refs } = this.#it;
    const variable = bodies.variableOf(name);
    if (variable !== undefined && variable.defs.length > 0) {
      this.#add(refs.variable(variable), { ...facts, act: 'rebind' });
    } else {
      this.#add(refs.ambient('globalThis'), { ...facts, key: name.name });
    }
  }

  /** `list.push(…)`, and what is meant by `[].push.call(list, …)`. */
  #mutate(
    object: TSESTree.Expression,
    method: string,
    args: readonly TSESTree.CallExpressionArgument[],
    call: TSESTree.CallExpression,
  ): void {
    const [first] = args;
    const isKeyed = args.length > 1 || method === 'delete';
    const isReset = isRemover(method) || (method === 'set' && args.length === 2 && isNothing(args[1]));
    for (const target of this.#it.refsOf(object)) {
      this.#add(target, {
        act: 'method',
        method,
        node: call,
        value: () => this.#dependences.ofAll(isKeyed ? args.slice(1) : args),
        ...(isKeyed && { keyed: () => this.#dependences.of(first) }),
        hasFixedKey: first !== undefined && this.#isFixed(first),
        isReset,
        isCast: hasCast(object),
      });
    }
  }

  /** An object that the module itself names. */
  #isFixed(key: TSESTree.CallExpressionArgument): boolean {
    const { bodies } = this.#it;
    const refs = this.#it.refsOf(key);
    return (
      refs.length > 0 &&
      refs.every(({ base, path }) => {
        if (base.kind !== 'variable' || path.length > 0) return false;
        return bodies.ownerOf(base.variable) === bodies.module && base.variable.defs[0]?.type !== 'ImportBinding';
      })
    );
  }

  /** `Array.prototype.push.bind(list)(…)`, also by a name for what is bound */
  #callBound(call: TSESTree.CallExpression, callee: TSESTree.Expression): void {
    const bound = this.#madeBy(callee);
    if (bound?.type !== 'CallExpression') return;
    const binder = unwrap(bound.callee);
    if (binder.type !== 'MemberExpression' || memberName(binder) !== 'bind') return;
    const [self, ...args] = bound.arguments;
    const borrowed = unwrap(binder.object);
    if (self === undefined || self.type === 'SpreadElement' || borrowed.type !== 'MemberExpression') return;
    const method = memberName(borrowed);
    if (mayMutate(method)) this.#mutate(self, method, [...args, ...call.arguments], call);
  }

  /** The expression itself, or the one that a constant of the file stands for. */
  #madeBy(expression: TSESTree.Expression): TSESTree.Expression | undefined {
    if (expression.type !== 'Identifier') return expression;
    const [definition] = this.#it.bodies.variableOf(expression)?.defs ?? [];
    if (definition?.type !== 'Variable' || definition.node.id.type !== 'Identifier') return undefined;
    return definition.parent.kind === 'const' && definition.node.init ? unwrap(definition.node.init) : undefined;
  }

  /** `Array.prototype.push.call(list, …)` */
  #borrow(call: TSESTree.CallExpression, { object }: TSESTree.MemberExpression, how: 'apply' | 'call'): void {
    const borrowed = unwrap(object);
    const [self, ...args] = call.arguments;
    if (borrowed.type !== 'MemberExpression' || self === undefined || self.type === 'SpreadElement') return;
    const lender = unwrap(borrowed.object);
    const isBuiltIn =
      lender.type === 'ArrayExpression' || globalNameOf(lender, this.#it.bodies)?.endsWith('.prototype') === true;
    const method = memberName(borrowed);
    if (isBuiltIn && mayMutate(method))
      this.#mutate(self, method, how === 'call' ? args : call.arguments.slice(1), call);
  }

  #isGlobalWriter(call: TSESTree.CallExpression, callee: TSESTree.MemberExpression): boolean {
    const name = globalNameOf(callee, this.#it.bodies);
    return name !== undefined && globalWriters.has(name) && call.arguments.length > 0;
  }

  /** `Object.assign(target, …)`, `Reflect.set(target, key, value)` */
  #writeArgument(call: TSESTree.CallExpression, method: string): void {
    const [target, second, ...others] = call.arguments;
    if (target === undefined || target.type === 'SpreadElement') return;
    const takesKey = method !== 'assign' && method !== 'setPrototypeOf' && method !== 'defineProperties';
    const node = call;
    for (const object of this.#it.refsOf(target)) {
      this.#add(object, {
        act: method === 'deleteProperty' ? 'delete' : 'assign',
        node,
        key: (takesKey ? staticString(second) : undefined) ?? ANY,
        value: () => this.#dependences.ofAll(takesKey ? others : call.arguments.slice(1)),
        ...(takesKey && { keyed: () => this.#dependences.of(second) }),
        isCast: hasCast(target),
      });
    }
  }

  #add(target: Ref, { node, value, keyed, ...facts }: Facts): void {
    if (!this.#matters(target)) return;
    this.effects.push({
      target,
      key: undefined,
      method: undefined,
      node,
      direct: target,
      via: [],
      site: node,
      writer: this.#body,
      isLater: false,
      value: value?.() ?? nothing,
      keyed: keyed?.() ?? nothing,
      hasFixedKey: false,
      isReset: false,
      isCast: false,
      ...facts,
    });
  }

  /** What is fresh, or the body's own, is nobody else's; what the module does before the first request is no witness. */
  #matters({ base, boxes }: Ref): boolean {
    if (boxes > 0) return false;
    if (base.kind === 'fresh') return this.#isLate && isOfModule(base.node, this.#it.bodies);
    if (base.kind === 'parameter') return !isHandedOn(base.body);
    if (!this.#isLate) return false;
    return base.kind === 'ambient' || this.#it.bodies.ownerOf(base.variable) !== this.#body;
  }
}

const nothing: Dependence = new Set();

const globalWriters: ReadonlySet<string> = new Set([
  'Object.assign',
  'Object.defineProperties',
  'Object.defineProperty',
  'Object.setPrototypeOf',
  'Reflect.defineProperty',
  'Reflect.deleteProperty',
  'Reflect.set',
  'Reflect.setPrototypeOf',
]);

/** `undefined`, `null`, `false`, `void 0`, or a literal that holds nothing. */
function isNothing(node: TSESTree.Node | undefined): boolean {
  if (node === undefined) return true;
  const bare = unwrap(node as TSESTree.Expression);
  switch (bare.type) {
    case 'Literal':
      return bare.value === null || bare.value === false;
    case 'Identifier':
      return bare.name === 'undefined';
    case 'UnaryExpression':
      return bare.operator === 'void';
    default:
      return false;
  }
}

/** Is a type asserted anywhere on the path to the object? */
function hasCast(object: TSESTree.Node): boolean {
  for (let node = object; ;) {
    switch (node.type) {
      case 'TSAsExpression':
      case 'TSTypeAssertion':
        return true;
      case 'TSNonNullExpression':
      case 'ChainExpression':
        node = node.expression;
        break;
      case 'MemberExpression':
        node = node.object;
        break;
      default:
        return false;
    }
  }
}
