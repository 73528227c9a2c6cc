import type { TSESTree } from '@typescript-eslint/utils';
import { type ClassNode, isClass } from '../values/class-node.ts';
import { type FunctionNode, isFunction } from '../syntax/function-node.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { bindingSourceOf, REST } from './binding-source.ts';
import type { Bodies, CallNode, Variable } from './body.ts';
import { findConstructingOf } from './constructing.ts';
import { evaluateExpression } from './evaluate-expression.ts';
import { findInvocations } from './find-invocations.ts';
import type { Content, Interpreter, Invocation } from './interpreter.ts';
import type { KnownFactories } from './known-factories.ts';
import { isContainer, kindOf } from './kind-of.ts';
import { memberName } from './member-name.ts';
import { Recall } from './recall.ts';
import { ANY, EACH, ELEMENT, ENTRY, MOST_REFS, type Ref, RefTable, union } from './ref.ts';
import { takenBranches } from './taken-branches.ts';
import { valuesAt } from './values-at.ts';

/** Expressions nest, and names stand for names, deeper than the stack: what lies below this is unknown. */
const DEEPEST = 60;

/** Makes the transfer functions of a file's expressions. Each expression and each variable is evaluated once. */
export function createInterpreter(bodies: Bodies, factories: KnownFactories): Interpreter {
  return new FileInterpreter(bodies, factories);
}

class FileInterpreter implements Interpreter {
  readonly bodies: Bodies;
  readonly factories: KnownFactories;
  readonly refs = new RefTable();
  readonly #expressions = new Map<TSESTree.Node, readonly Ref[]>();
  readonly #variables = new Map<Variable, readonly Ref[]>();
  readonly #own = new Map<Variable, readonly Content[]>();
  readonly #contents = new Map<Ref, readonly Content[]>();
  readonly #members = new Map<Ref, Map<string, readonly Ref[]>>();
  readonly #invocations = new Map<CallNode, readonly Invocation[]>();
  readonly #results = new Map<object, readonly Ref[]>();
  readonly #recall = new Recall(DEEPEST);

  constructor(bodies: Bodies, factories: KnownFactories) {
    this.bodies = bodies;
    this.factories = factories;
  }

  refsOf(expression: TSESTree.Node): readonly Ref[] {
    return this.#recall.once(this.#expressions, expression, [], () => evaluateExpression(expression, this));
  }

  refsOfVariable(variable: Variable): readonly Ref[] {
    return this.#recall.once(this.#variables, variable, [], () => this.#evaluateVariable(variable));
  }

  membersOf(objects: readonly Ref[], key: string): readonly Ref[] {
    return union(...objects.map((object) => this.#memberOf(object, key)));
  }

  contentsOf(ref: Ref): readonly Content[] {
    return this.#recall.once(this.#contents, ref, [], () => {
      if (ref.boxes > 0) return [];
      let contents = this.#contentsOfBase(ref);
      for (const [index, key] of ref.path.entries()) {
        const self = this.refs.of(ref.base, ref.path.slice(0, index));
        const stored = index === 0 ? this.#storedIn(ref, key).flatMap((node) => this.contentsOfExpression(node)) : [];
        contents = few([...contents.flatMap((content) => valuesAt(content, key, self, this).contents), ...stored]);
      }
      return contents;
    });
  }

  ownContentsOf(variable: Variable): readonly Content[] {
    this.refsOfVariable(variable);
    return this.#own.get(variable) ?? [];
  }

  descend(content: Content, key: string): readonly Content[] {
    return valuesAt(content, key, undefined, this).contents;
  }

  contentsOfExpression(expression: TSESTree.Node): readonly Content[] {
    return few(this.refsOf(expression).flatMap((ref) => this.contentsOf(ref)));
  }

  invocationsOf(call: CallNode): readonly Invocation[] {
    return this.#recall.once(this.#invocations, call, [], () => findInvocations(call, this));
  }

  resultsOf(invocation: Invocation): readonly Ref[] {
    return this.#recall.once(this.#results, invocation, [], () => {
      const { results } = invocation.body;
      if (results.length > MOST_REFS) return [this.refs.fresh(invocation.call)];
      const taken = results.flatMap((result) => takenBranches(result, invocation, this.bodies));
      return union(...taken.flatMap((result) => this.refsOf(result).map((ref) => this.instantiate(ref, invocation))));
    });
  }

  instantiate(ref: Ref, invocation: Invocation): readonly Ref[] {
    const { base } = ref;
    if (base.kind === 'parameter' && base.body === invocation.body) {
      return this.#follow(argumentsOf(base.index, invocation), ref);
    }
    const isOwn =
      base.kind === 'fresh'
        ? this.#isWithin(base.node, invocation)
        : base.kind === 'variable' && this.bodies.ownerOf(base.variable) === invocation.body;
    if (!isOwn) return [ref];
    return [this.refs.of({ kind: 'fresh', node: invocation.call }, ref.path, ref.boxes)];
  }

  findClass(expression: TSESTree.Node): ClassNode | undefined {
    const contents = this.contentsOfExpression(expression);
    const [only, ...others] = contents.filter(({ node, isInstance }) => isClass(node) && !isInstance);
    return others.length === 0 && only !== undefined && isClass(only.node) ? only.node : undefined;
  }

  findConstructing(expression: TSESTree.Node): FunctionNode | undefined {
    const [only, ...others] = this.contentsOfExpression(expression).filter(({ isInstance }) => !isInstance);
    const canConstruct = isFunction(only?.node) && only.node.type !== 'ArrowFunctionExpression';
    return canConstruct && others.length === 0 ? only.node : undefined;
  }

  /** The path and the boxes of a reference, from other references on. */
  #follow(from: readonly Ref[], { path, boxes }: Ref): readonly Ref[] {
    let refs = from;
    for (const key of path) refs = this.membersOf(refs, key);
    return boxes === 0 ? refs : refs.map((ref) => this.refs.boxed(ref, boxes));
  }

  #isWithin(node: TSESTree.Node, { body }: Invocation): boolean {
    return this.bodies.at(node) === body;
  }

  #evaluateVariable(variable: Variable): readonly Ref[] {
    const [definition] = variable.defs;
    const self = [this.refs.variable(variable)];
    if (variable.scope.type === 'function' && variable.name === 'arguments' && definition === undefined) {
      return [this.refs.parameter(this.bodies.ownerOf(variable), 'arguments')];
    }
    if (definition !== undefined && !isBound(definition.type)) {
      const isCode = isFunction(definition.node) || isClass(definition.node);
      this.#own.set(variable, isCode ? [{ node: definition.node, isInstance: false, calls: [] }] : []);
      return self;
    }
    const refs = this.#sourcesOf(variable);
    const owned = refs.filter(({ base }) => base.kind === 'fresh');
    this.#own.set(variable, few(owned.flatMap((ref) => this.contentsOf(ref))));
    const lasting = refs.filter(({ base }) => base.kind !== 'fresh');
    const boxed = owned.filter(({ boxes, path }) => boxes > 0 && path.length > 0);
    const isOwner = owned.length > 0 || (refs.length === 0 && this.#isUnknown(variable));
    return union(lasting, isOwner ? self : [], boxed);
  }

  #sourcesOf(variable: Variable): readonly Ref[] {
    const names = new Set<TSESTree.Node>(variable.identifiers);
    for (const reference of variable.references) if (reference.isWrite()) names.add(reference.identifier);
    if (names.size > 4 * MOST_REFS) return [];
    return union(...[...names].map((name) => this.#sourceOf(name)));
  }

  /** Does something bind the variable that the text does not tell? Else it holds a primitive. */
  #isUnknown({ identifiers }: Variable): boolean {
    return identifiers.some((name) => {
      const source = bindingSourceOf(name);
      if (source?.from.kind !== 'none') return source === undefined;
      const { binder } = source;
      return binder.type !== 'VariableDeclarator' || binder.parent.declare;
    });
  }

  #sourceOf(name: TSESTree.Node): readonly Ref[] {
    const source = bindingSourceOf(name);
    if (source === undefined || source.from.kind === 'none') return [];
    const { binder, from, keys, defaults } = source;
    if (binder.type === 'AssignmentExpression' && !/^(?:=|\?\?=|\|\|=|&&=)$/u.test(binder.operator)) return [];
    let refs: readonly Ref[];
    if (from.kind === 'value') {
      refs = this.refsOf(from.node);
    } else {
      const body = this.bodies.of(from.callee);
      const ref = body && this.refs.parameter(body, from.index);
      refs = ref === undefined ? [] : [from.isRest ? this.refs.boxed(ref) : ref];
    }
    for (const key of keys) {
      refs = key === REST ? this.membersOf(refs, ANY).map((ref) => this.refs.boxed(ref)) : this.membersOf(refs, key);
    }
    return union(refs, ...defaults.map((node) => this.refsOf(node)));
  }

  #memberOf(object: Ref, key: string): readonly Ref[] {
    if (object.boxes > 0) return [this.refs.boxed(object, -1)];
    let members = this.#members.get(object);
    if (members === undefined) this.#members.set(object, (members = new Map<string, readonly Ref[]>()));
    return this.#recall.once(members, key, [], () => this.#findMember(object, key));
  }

  #findMember(object: Ref, key: string): readonly Ref[] {
    if (key === EACH) {
      const kind = kindOf(object, this);
      return this.#memberOf(object, kind === 'map' || kind === 'headers' || kind === 'form-data' ? ENTRY : ANY);
    }
    if (key === ELEMENT) return this.#elementOf(object);
    if (object.base.kind === 'parameter' && object.base.index === 'arguments' && object.path.length === 0) {
      return /^\d+$/u.test(key) ? [this.refs.parameter(object.base.body, Number(key))] : [];
    }
    const ambient = this.#ambientMember(object, key);
    if (ambient !== undefined) return [ambient];
    const below = this.refs.below(object, key);
    if (key === ENTRY) return [below];
    const values = this.contentsOf(object).map((content) => valuesAt(content, key, object, this));
    const aliases = union(...values.map(({ refs }) => refs), this.#storedAt(object, key));
    const made = union(...values.map(({ made: given = [] }) => given));
    const isOwn = aliases.length + made.length === 0 || values.some(({ isOwn: owns }) => owns);
    return union(aliases, made, isOwn ? [below] : []);
  }

  #elementOf(object: Ref): readonly Ref[] {
    const kind = kindOf(object, this);
    if (isContainer(kind)) return this.#memberOf(object, ANY);
    return kind === 'unknown' && object.base.kind === 'parameter' ? [this.refs.below(object, ELEMENT)] : [];
  }

  /** What other statements put there, of what others have as well. */
  #storedAt(object: Ref, key: string): readonly Ref[] {
    if (object.path.length > 0) return [];
    const stored = this.#storedIn(object, key);
    return union(...stored.map((node) => this.refsOf(node).filter((ref) => ref.base.kind !== 'fresh')));
  }

  /** `name.key = value` */
  #storedIn({ base }: Ref, key: string): readonly TSESTree.Expression[] {
    const holder = base.kind === 'variable' ? base.variable : 'exports';
    if (holder === 'exports' && !(base.kind === 'ambient' && base.name === 'exports')) return [];
    const stored = this.bodies.storesOf(holder, key);
    return stored.length > MOST_REFS ? [] : stored;
  }

  #ambientMember({ base, path }: Ref, key: string): Ref | undefined {
    if (base.kind !== 'ambient' || path.length > 0) return undefined;
    if (base.name === 'globalThis') {
      if (globalObjects.has(key)) return this.refs.ambient('globalThis');
      if (key === 'process') return this.refs.ambient('process');
    }
    if (base.name === 'process' && key === 'env') return this.refs.ambient('process.env');
    if (base.name === 'module' && key === 'exports') return this.refs.ambient('exports');
    return undefined;
  }

  #contentsOfBase({ base }: Ref): readonly Content[] {
    switch (base.kind) {
      case 'variable':
        return this.ownContentsOf(base.variable);
      case 'ambient':
        return [];
      case 'parameter': {
        const { member } = base.body;
        if (base.index !== 'this') return [];
        if (member === undefined) {
          const constructing = findConstructingOf(base.body, this.bodies);
          return constructing === undefined ? [] : [{ node: constructing, isInstance: true, calls: [] }];
        }
        return [{ node: member.owner, isInstance: isClass(member.owner) && !member.isStatic, calls: [] }];
      }
      case 'fresh':
        return this.#contentsOfNode(base.node);
    }
  }

  #contentsOfNode(node: TSESTree.Node): readonly Content[] {
    const bare = unwrap(node as TSESTree.Expression);
    const itself = [{ node: bare, isInstance: false, calls: [] }];
    if (bare.type !== 'CallExpression') return itself;
    const callee = unwrap(bare.callee);
    if (callee.type === 'MemberExpression' && memberName(callee) === 'bind')
      return this.contentsOfExpression(callee.object);
    const invocations = this.invocationsOf(bare).filter(({ call, body }) => call === bare && isCallOf(bare, body.node));
    if (invocations.length === 0) return itself;
    const made = invocations.flatMap((invocation) => this.#contentsMade(invocation));
    return made.length === 0 ? itself : few(made);
  }

  /** What a call makes, with the call by whose arguments it is to be read. */
  #contentsMade(invocation: Invocation): readonly Content[] {
    if (isFunction(invocation.body.node) && invocation.body.node.generator) return [];
    return invocation.body.results.slice(0, MOST_REFS).flatMap((result) =>
      this.refsOf(result)
        .filter((ref) => ref.boxes === 0 && this.instantiate(ref, invocation)[0]?.base.kind === 'fresh')
        .flatMap((ref) => this.contentsOf(ref))
        .map((content) => ({ ...content, calls: [...content.calls, invocation] })),
    );
  }
}

const globalObjects: ReadonlySet<string> = new Set(['global', 'globalThis', 'self', 'window']);

function isBound(type: string): boolean {
  return type === 'Variable' || type === 'Parameter' || type === 'CatchClause';
}

function argumentsOf(index: number | 'arguments' | 'this', invocation: Invocation): readonly Ref[] {
  if (index === 'this') return invocation.self;
  return index === 'arguments' ? [] : invocation.argument(index);
}

/** The function is what is called, and not one of the arguments. */
function isCallOf(call: TSESTree.CallExpression, node: TSESTree.Node): boolean {
  return !call.arguments.some((argument) => unwrap(argument as TSESTree.Expression) === node);
}

function few(contents: readonly Content[]): readonly Content[] {
  if (contents.length < 2) return contents;
  return [...new Map(contents.map((content) => [content.node, content])).values()].slice(0, MOST_REFS);
}
