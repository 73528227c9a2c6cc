import type { TSESTree } from '@typescript-eslint/utils';
import { type ClassNode, findConstructor, isClass } from '../values/class-node.ts';
import { ancestorsOf } from '../syntax/ancestors.ts';
import { type FunctionNode, isFunction } from '../syntax/function-node.ts';
import { staticKey } from '../syntax/static-key.ts';
import { findThisOwner } from '../objects/this-owner.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Bodies, Body, Script, StoreHolder, Variable } from './body.ts';
import { membershipOf } from './membership.ts';

type Child = TSESTree.Node | (TSESTree.Node | null)[] | null | undefined;
type Store = Map<string, TSESTree.Expression[]>;

/** Types and declarations without code; what else begins with `TS` holds expressions. */
const codeless: ReadonlySet<string> = new Set([
  'TSDeclareFunction',
  'TSEmptyBodyFunctionExpression',
  'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration',
  'TSTypeAnnotation',
  'TSTypeParameterDeclaration',
  'TSTypeParameterInstantiation',
]);

/** Reads a file once, and sorts what it does by the bodies that do it. */
export function readBodies(sourceCode: Script): Bodies {
  const reader = new BodyReader(sourceCode);
  reader.read();
  return reader;
}

class BodyReader implements Bodies {
  readonly sourceCode: Script;
  readonly module: Body;
  readonly all: Body[];
  readonly classes: ClassNode[] = [];
  readonly members: TSESTree.MemberExpression[] = [];
  readonly #bodies = new Map<TSESTree.Node, Body>();
  readonly #names = new Map<TSESTree.Node, Variable>();
  readonly #stores = new Map<StoreHolder, Store>();
  readonly #prototypes = new Map<StoreHolder, Store>();

  constructor(sourceCode: Script) {
    this.sourceCode = sourceCode;
    this.module = newBody(sourceCode.ast, undefined);
    this.all = [this.module];
    this.#bodies.set(sourceCode.ast, this.module);
    this.#readNames();
  }

  read(): void {
    const pending: (readonly [node: TSESTree.Node, body: Body])[] = [[this.sourceCode.ast, this.module]];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const [node, body] = next;
      this.#record(node, body);
      const inner = this.#bodyFor(node, body);
      const keys = this.sourceCode.visitorKeys[node.type] ?? [];
      for (let index = keys.length - 1; index >= 0; index -= 1) {
        const key = keys[index] ?? '';
        const child = (node as unknown as Record<string, Child>)[key];
        const home = this.#homeOf(node, key, body, inner);
        if (!Array.isArray(child)) push(child, home, pending);
        else for (let item = child.length - 1; item >= 0; item -= 1) push(child[item], home, pending);
      }
    }
  }

  at(node: TSESTree.Node): Body {
    let child = node;
    for (let parent = node.parent; parent; child = parent, parent = parent.parent) {
      if (isFunction(parent)) {
        if (!isDecorator(child)) return this.#bodies.get(parent) ?? this.module;
      } else if (isInstanceField(parent) && parent.value === child) {
        return this.#bodies.get(constructionNode(parent.parent.parent)) ?? this.module;
      }
    }
    return this.module;
  }

  of(node: FunctionNode | ClassNode): Body | undefined {
    return this.#bodies.get(isFunction(node) ? node : constructionNode(node));
  }

  variableOf(name: TSESTree.Identifier | TSESTree.JSXIdentifier): Variable | undefined {
    return this.#names.get(name);
  }

  ownerOf({ scope }: Variable): Body {
    const { block } = scope;
    return (isFunction(block) ? this.#bodies.get(block) : undefined) ?? this.at(block);
  }

  storesOf(holder: StoreHolder, key: string): readonly TSESTree.Expression[] {
    return this.#stores.get(holder)?.get(key) ?? [];
  }

  prototypeOf(constructor: Variable): ReadonlyMap<string, readonly TSESTree.Expression[]> {
    return this.#prototypes.get(constructor) ?? empty;
  }

  #readNames(): void {
    for (const scope of this.sourceCode.scopeManager?.scopes ?? []) {
      for (const { identifier, resolved } of scope.references) if (resolved) this.#names.set(identifier, resolved);
      for (const variable of scope.variables) {
        for (const name of variable.identifiers) this.#names.set(name, variable);
      }
    }
  }

  #bodyFor(node: TSESTree.Node, body: Body): Body {
    if (isFunction(node)) {
      const known = this.#bodies.get(node);
      if (known !== undefined) return known;
      const own = newBody(node, body, membershipOf(node));
      if (node.type === 'ArrowFunctionExpression' && node.body.type !== 'BlockStatement') own.results.push(node.body);
      this.#add(own);
      return own;
    }
    if (isClass(node)) {
      this.classes.push(node);
      if (findConstructor(node) === undefined) {
        this.#add(newBody(node, body, { owner: node, isStatic: false, role: 'constructor', isPrivate: false }));
      }
    }
    return body;
  }

  #add(body: Body): void {
    this.all.push(body);
    this.#bodies.set(body.node, body);
  }

  /** The body that runs what stands under one key of a node. */
  #homeOf(node: TSESTree.Node, key: string, body: Body, inner: Body): Body {
    if (isFunction(node)) return key === 'decorators' ? body : inner;
    if (key !== 'value' || !isInstanceField(node)) return body;
    return this.#constructionBody(node.parent.parent, body);
  }

  /** The constructor's body is made before it is reached when a field stands before it. */
  #constructionBody(owner: ClassNode, around: Body): Body {
    const node = constructionNode(owner);
    let body = this.#bodies.get(node);
    if (body === undefined) {
      body = newBody(node, around, { owner, isStatic: false, role: 'constructor', isPrivate: false });
      this.#add(body);
    }
    return body;
  }

  #record(node: TSESTree.Node, body: Body): void {
    switch (node.type) {
      case 'CallExpression':
      case 'NewExpression':
      case 'TaggedTemplateExpression':
        body.calls.push(node);
        break;
      case 'AssignmentExpression':
        body.writes.push(node);
        this.#recordStore(node);
        break;
      case 'MemberExpression':
        if (node.object.type === 'ThisExpression' || node.property.type === 'PrivateIdentifier')
          this.members.push(node);
        break;
      case 'UpdateExpression':
        body.writes.push(node);
        break;
      case 'UnaryExpression':
        if (node.operator === 'delete') body.writes.push(node);
        break;
      case 'ForOfStatement':
        if (node.await) body.pauses.push(node.left.range[1]);
        if (node.left.type !== 'VariableDeclaration') body.writes.push(node);
        break;
      case 'ForInStatement':
        if (node.left.type !== 'VariableDeclaration') body.writes.push(node);
        break;
      case 'ReturnStatement':
        if (node.argument !== null) body.results.push(node.argument);
        break;
      case 'AwaitExpression':
      case 'YieldExpression':
        body.pauses.push(node.range[1]);
        break;
    }
  }

  #recordStore({ left, right, operator }: TSESTree.AssignmentExpression): void {
    if (left.type !== 'MemberExpression' || (operator.length > 1 && !isLogical(operator))) return;
    const object = unwrap(left.object);
    const name = left.property.type === 'PrivateIdentifier' ? `#${left.property.name}` : staticKey(left);
    if (name === undefined) return;
    if (object.type === 'MemberExpression' && staticKey(object) === 'prototype') {
      this.#recordOfPrototype(unwrap(object.object), name, right);
    } else if (name === 'prototype' && right.type === 'ObjectExpression') {
      for (const [key, value] of propertiesOf(right)) this.#recordOfPrototype(object, key, value);
    }
    if (name === 'exports' && right.type === 'ObjectExpression' && this.#isModule(object)) {
      for (const [key, value] of propertiesOf(right)) put(this.#stores, 'exports', key, value);
    }
    const self = object.type === 'ThisExpression' ? findThisOwner(object) : undefined;
    const constructor = object.type === 'ThisExpression' ? findThisFunction(object) : undefined;
    const holder = self?.owner ?? constructor ?? this.#holderOf(object);
    if (holder !== undefined) put(this.#stores, holder, self?.isStatic === true ? `static ${name}` : name, right);
  }

  #recordOfPrototype(constructor: TSESTree.Expression, key: string, value: TSESTree.Expression): void {
    const variable = constructor.type === 'Identifier' ? this.variableOf(constructor) : undefined;
    if (variable !== undefined) put(this.#prototypes, variable, key, value);
  }

  /** `name`, `exports`, `module.exports` */
  #holderOf(object: TSESTree.Expression): StoreHolder | undefined {
    if (object.type === 'MemberExpression') {
      return this.#isModule(object.object) && staticKey(object) === 'exports' ? 'exports' : undefined;
    }
    if (object.type !== 'Identifier') return undefined;
    return this.#isGlobal(object, 'exports') ? 'exports' : this.variableOf(object);
  }

  #isModule(object: TSESTree.Expression): boolean {
    return object.type === 'Identifier' && this.#isGlobal(object, 'module');
  }

  #isGlobal(name: TSESTree.Identifier, wanted: string): boolean {
    return name.name === wanted && (this.variableOf(name)?.defs.length ?? 0) === 0;
  }
}

const empty: Store = new Map();

function put(all: Map<StoreHolder, Store>, holder: StoreHolder, key: string, value: TSESTree.Expression): void {
  const stores = all.get(holder) ?? new Map<string, TSESTree.Expression[]>();
  all.set(holder, stores);
  const values = stores.get(key) ?? [];
  stores.set(key, values);
  values.push(value);
}

function propertiesOf({
  properties,
}: TSESTree.ObjectExpression): readonly (readonly [key: string, value: TSESTree.Expression])[] {
  return properties.flatMap((property) => {
    const key = property.type === 'Property' && property.kind === 'init' ? staticKey(property) : undefined;
    return key === undefined || property.type !== 'Property' ? [] : [[key, property.value as TSESTree.Expression]];
  });
}

/** The function, no method, whose `this` a node is. */
function findThisFunction(node: TSESTree.Node): FunctionNode | undefined {
  for (const parent of ancestorsOf(node)) {
    if (!isFunction(parent) || parent.type === 'ArrowFunctionExpression') continue;
    const isMethod = parent.parent.type === 'MethodDefinition' || parent.parent.type === 'Property';
    return isMethod ? undefined : parent;
  }
  return undefined;
}

function newBody(node: Body['node'], outer: Body | undefined, member?: Body['member']): Body {
  return { node, outer, member, calls: [], writes: [], results: [], pauses: [] };
}

function push(child: TSESTree.Node | null | undefined, body: Body, pending: (readonly [TSESTree.Node, Body])[]): void {
  if (child !== null && child !== undefined && !codeless.has(child.type)) pending.push([child, body]);
}

function isLogical(operator: string): boolean {
  return operator === '??=' || operator === '||=' || operator === '&&=';
}

/** The node that stands for the construction of a class: its constructor, or the class itself. */
function constructionNode(owner: ClassNode): FunctionNode | ClassNode {
  return findConstructor(owner) ?? owner;
}

function isInstanceField(node: TSESTree.Node): node is TSESTree.PropertyDefinition | TSESTree.AccessorProperty {
  return (node.type === 'PropertyDefinition' || node.type === 'AccessorProperty') && !node.static;
}

function isDecorator(node: TSESTree.Node): boolean {
  return node.type === 'Decorator';
}
