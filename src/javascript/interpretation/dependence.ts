import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../syntax/function-node.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { bindingSourceOf } from './binding-source.ts';
import type { Variable } from './body.ts';
import { importedNameOf } from './global-name.ts';
import type { Interpreter } from './interpreter.ts';
import { memberName } from './member-name.ts';
import { promiseCallAround } from './promise-call.ts';
import type { Ref } from './ref.ts';

/** The parameters that a value derives from, and the context of the request if it derives from that. */
export type Dependence = ReadonlySet<Ref>;

type Child = TSESTree.Node | (TSESTree.Node | null)[] | null | undefined;

const DEEPEST = 150;
const MOST_SOURCES = 64;
const nothing: Dependence = new Set();

/** Functions of libraries that give what belongs to the current request. */
const contextFunctions: ReadonlySet<string> = new Set([
  'next/headers#cookies',
  'next/headers#draftMode',
  'next/headers#headers',
  'vue#getCurrentInstance',
]);

/** Tells what values derive from: a second, coarser lattice (sets of parameters) over the same syntax. */
export class Dependences {
  readonly #it: Interpreter;
  readonly #isContext: (callee: TSESTree.Expression) => boolean;
  readonly #nodes = new Map<TSESTree.Node, Dependence>();
  readonly #variables = new Map<Variable, Dependence>();
  readonly #request: Ref;
  #depth = 0;

  /** @param isContext tells the functions that give what belongs to the current request. */
  constructor(it: Interpreter, isContext: (callee: TSESTree.Expression) => boolean) {
    this.#it = it;
    this.#isContext = isContext;
    this.#request = it.refs.ambient('request');
  }

  of(node: TSESTree.Node | null | undefined): Dependence {
    if (node === null || node === undefined || node.type === 'TSTypeAnnotation') return nothing;
    const known = this.#nodes.get(node);
    if (known !== undefined) return known;
    if (this.#depth > DEEPEST) return nothing;
    this.#nodes.set(node, nothing);
    this.#depth += 1;
    const found = this.#find(node);
    this.#depth -= 1;
    this.#nodes.set(node, found);
    return found;
  }

  ofAll(nodes: readonly (TSESTree.Node | null | undefined)[]): Dependence {
    return merge(nodes.slice(0, MOST_SOURCES).map((node) => this.of(node)));
  }

  /** Does it derive from the context of the request, as an AsyncLocalStorage holds it? */
  isOfContext(dependence: Dependence): boolean {
    return dependence.has(this.#request);
  }

  #find(node: TSESTree.Node): Dependence {
    switch (node.type) {
      case 'Identifier': {
        const variable = this.#it.bodies.variableOf(node);
        return variable === undefined ? nothing : this.#ofVariable(variable);
      }
      case 'ThisExpression':
        return new Set(this.#it.refsOf(node).filter(({ base }) => base.kind === 'parameter'));
      case 'MemberExpression':
        return node.computed ? merge([this.of(node.object), this.of(node.property)]) : this.of(node.object);
      case 'Property':
        return node.computed ? merge([this.of(node.key), this.of(node.value)]) : this.of(node.value);
      case 'CallExpression':
        if (this.#readsContext(node)) return new Set([this.#request]);
        return merge([this.#ofChildren(node), this.#ofResults(node)]);
      default:
        if (!isFunction(node)) return this.#ofChildren(node);
        return new Set(
          [...this.#ofChildren(node)].filter(
            ({ base }) => base.kind !== 'parameter' || base.body !== this.#it.bodies.of(node),
          ),
        );
    }
  }

  #ofChildren(node: TSESTree.Node): Dependence {
    const keys = this.#it.bodies.sourceCode.visitorKeys[node.type] ?? [];
    const children = keys.flatMap((key) => (node as unknown as Record<string, Child>)[key]);
    return merge(children.map((child) => this.of(child)));
  }

  /** What the file's own function returns may derive from the context without any argument. */
  #ofResults(call: TSESTree.CallExpression): Dependence {
    const results = this.#it.invocationsOf(call).flatMap(({ body }) => body.results);
    return this.isOfContext(this.ofAll(results)) ? new Set([this.#request]) : nothing;
  }

  #ofVariable(variable: Variable): Dependence {
    const { bodies, refs } = this.#it;
    const owner = bodies.ownerOf(variable);
    if (owner === bodies.module) return nothing;
    if (variable.name === 'arguments' && variable.defs.length === 0)
      return new Set([refs.parameter(owner, 'arguments')]);
    const known = this.#variables.get(variable);
    if (known !== undefined) return known;
    this.#variables.set(variable, nothing);
    const names = new Set<TSESTree.Node>(variable.identifiers);
    for (const reference of variable.references) if (reference.isWrite()) names.add(reference.identifier);
    const found = merge([...names].slice(0, MOST_SOURCES).map((name) => this.#ofBinding(name)));
    this.#variables.set(variable, found);
    return found;
  }

  #ofBinding(name: TSESTree.Node): Dependence {
    const source = bindingSourceOf(name);
    if (source === undefined) return nothing;
    const { from, binder } = source;
    if (from.kind === 'parameter') {
      const settled = settledBy(from.callee);
      if (settled !== undefined) return this.of(settled);
      const body = this.#it.bodies.of(from.callee);
      return body === undefined ? nothing : new Set([this.#it.refs.parameter(body, from.index)]);
    }
    if (from.kind === 'value') return this.of(from.node);
    return binder.type === 'ForInStatement' ? this.of(binder.right) : nothing;
  }

  #readsContext({ callee }: TSESTree.CallExpression): boolean {
    const bare = unwrap(callee);
    if (bare.type === 'MemberExpression' && memberName(bare) === 'getStore') return true;
    const imported = importedNameOf(bare, this.#it.bodies);
    if (imported !== undefined && contextFunctions.has(`${imported.module}#${imported.name}`)) return true;
    return this.#isContext(bare);
  }
}

/** `promise.then((value) => …)`: what a callback of a promise is given, the promise gives. */
function settledBy(callee: TSESTree.Node): TSESTree.Node | undefined {
  const call = promiseCallAround(callee);
  return call?.callee.type === 'MemberExpression' ? call.callee.object : undefined;
}

/** The union of what each derives from. */
export function merge(all: readonly Dependence[]): Dependence {
  const some = all.filter(({ size }) => size > 0);
  if (some.length < 2) return some[0] ?? nothing;
  return new Set(some.flatMap((dependence) => [...dependence]));
}
