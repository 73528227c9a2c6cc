import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FunctionNode } from '../../javascript/syntax/function-node.ts';
import { staticKey } from '../../javascript/syntax/static-key.ts';
import { unwrap } from '../../javascript/syntax/unwrap.ts';
import { calledFunction } from './called-function.ts';
import { evaluationOrder } from './evaluation-order.ts';
import { isOutliving } from './is-outliving.ts';
import { anyElement, findPlace, type Place, type References } from './place.ts';

/** Something that a function does with a place that outlives the call, or where it waits. */
export interface Access {
  readonly kind: 'read' | 'write' | 'pause';
  /** Where the function itself does it, or calls what does it. */
  readonly node: TSESTree.Node;
  /** `undefined` for a pause. */
  readonly place?: Place;
  /** What is read goes into this and nowhere else: `n += 1;` */
  readonly into?: TSESTree.Node | undefined;
  /** What is written comes of what is read at that moment: `n++`. */
  readonly isUpdate?: boolean;
}

/** All accesses of one function, in the order of evaluation. */
export interface Accesses {
  readonly all: readonly Access[];
  /** How many of them have been done when the evaluation of a node ends. */
  readonly doneAt: ReadonlyMap<TSESTree.Node, number>;
}

const readers = new Set([
  ...['has', 'get', 'keys', 'values', 'entries', 'forEach', 'includes', 'indexOf', 'lastIndexOf', 'at', 'find'],
  ...['findIndex', 'findLast', 'findLastIndex', 'some', 'every', 'filter', 'map', 'flatMap', 'reduce', 'reduceRight'],
  ...['slice', 'concat', 'join', 'toSorted', 'toReversed', 'toSpliced', 'with', 'hasOwnProperty'],
]);
const writers = new Set(['push', 'unshift', 'set', 'add', 'fill', 'clear', 'sort', 'reverse', 'copyWithin']);
/** They tell what they have taken out. */
const takers = new Set(['pop', 'shift', 'splice', 'delete']);
/** Objects whose functions look into what they are given. */
const onlookers = new Set(['Object', 'Reflect', 'Array', 'JSON']);

const none: Accesses = { all: [], doneAt: new Map() };
const known = new WeakMap<FunctionNode, Accesses>();
const referencesOf = new WeakMap<TSESLint.SourceCode, References>();

/** Collects what a function and the functions of the file that it calls do with places that outlive the call. */
export function accessesOf(owner: FunctionNode, sourceCode: TSESLint.SourceCode): Accesses {
  const found = known.get(owner);
  if (found !== undefined) return found;
  // What calls itself does nothing that is not seen already.
  known.set(owner, none);
  const accesses = new Collector(owner, sourceCode).collect();
  known.set(owner, accesses);
  return accesses;
}

class Collector {
  readonly #owner: FunctionNode;
  readonly #sourceCode: TSESLint.SourceCode;
  readonly #references: References;
  readonly #all: Access[] = [];

  constructor(owner: FunctionNode, sourceCode: TSESLint.SourceCode) {
    this.#owner = owner;
    this.#sourceCode = sourceCode;
    this.#references = referencesIn(sourceCode);
  }

  collect(): Accesses {
    const doneAt = new Map<TSESTree.Node, number>();
    for (const node of evaluationOrder([...this.#owner.params, this.#owner.body], this.#sourceCode.visitorKeys)) {
      this.#see(node);
      doneAt.set(node, this.#all.length);
    }
    return { all: this.#all, doneAt };
  }

  #see(node: TSESTree.Node): void {
    switch (node.type) {
      case 'Identifier':
        if (this.#references.get(node)?.isRead() === true) this.#read(node, node);
        break;
      case 'MemberExpression':
        if (!isTarget(node)) this.#read(node, node);
        this.#enter(node);
        break;
      case 'AssignmentExpression':
        for (const target of targetsOf(node.left)) this.#write(target, node, node.operator !== '=');
        break;
      case 'UpdateExpression':
        this.#write(node.argument, node, true);
        break;
      case 'UnaryExpression':
        if (node.operator === 'delete') this.#write(node.argument, node, false);
        break;
      case 'VariableDeclarator':
        if (node.init !== null) this.#takeOut(node.id, node.init);
        break;
      case 'CallExpression':
        this.#call(node);
        break;
      case 'AwaitExpression':
      case 'YieldExpression':
        this.#all.push({ kind: 'pause', node });
    }
    if (isLookedInto(node)) this.#readContents(node as TSESTree.Expression, node);
    if (node.parent?.type === 'ForOfStatement' && node.parent.await && node.parent.left === node) {
      this.#all.push({ kind: 'pause', node });
    }
  }

  #add(kind: 'read' | 'write', place: Place | undefined, access: Omit<Access, 'kind' | 'place'>): void {
    if (place !== undefined && isOutliving(place, this.#owner)) this.#all.push({ kind, place, ...access });
  }

  #find(expression: TSESTree.Expression, member?: string): Place | undefined {
    return findPlace(expression, this.#references, this.#sourceCode, member);
  }

  #read(expression: TSESTree.Expression, node: TSESTree.Node): void {
    this.#add('read', this.#find(expression), { node, into: updateAround(expression) });
  }

  #write(target: TSESTree.Expression, node: TSESTree.Node, isUpdate: boolean): void {
    this.#add('write', this.#find(target), { node, isUpdate });
  }

  #readContents(expression: TSESTree.Expression, node: TSESTree.Node): void {
    this.#add('read', this.#find(expression, anyElement), { node });
  }

  /** `const { engine } = this` */
  #takeOut(pattern: TSESTree.BindingName, init: TSESTree.Expression): void {
    if (pattern.type === 'ArrayPattern') this.#readContents(init, init);
    if (pattern.type !== 'ObjectPattern') return;
    for (const property of pattern.properties) {
      const key = property.type === 'Property' ? staticKey(property) : undefined;
      if (key !== undefined) this.#add('read', this.#find(init, `.${key}`), { node: init });
    }
  }

  #call(call: TSESTree.CallExpression): void {
    const callee = unwrap(call.callee);
    this.#enter(call);
    if (callee.type !== 'MemberExpression') return;
    const method = staticKey(callee) ?? '';
    const isDropped = call.parent.type === 'ExpressionStatement';
    if (readers.has(method) || (takers.has(method) && !isDropped)) this.#readContents(callee.object, call);
    if (!writers.has(method) && !takers.has(method)) return;
    this.#add('write', this.#find(callee.object, anyElement), { node: call });
  }

  /** What a function of the file does is done where it is called, up to where it waits. */
  #enter(node: TSESTree.CallExpression | TSESTree.MemberExpression): void {
    const called = calledFunction(node, this.#references);
    if (called === undefined) return;
    for (const access of accessesOf(called, this.#sourceCode).all) {
      if (access.kind === 'pause') return;
      if (access.place !== undefined && !isOwnedBy(access.place, called)) this.#all.push({ ...access, node });
    }
  }
}

function isOwnedBy({ variable }: Place, owner: FunctionNode): boolean {
  return variable?.scope.variableScope.block === owner;
}

function referencesIn(sourceCode: TSESLint.SourceCode): References {
  const found = referencesOf.get(sourceCode);
  if (found !== undefined) return found;
  const references = new Map<TSESTree.Node, TSESLint.Scope.Reference>();
  for (const scope of sourceCode.scopeManager?.scopes ?? []) {
    for (const reference of scope.references) references.set(reference.identifier, reference);
  }
  referencesOf.set(sourceCode, references);
  return references;
}

/** Is the member only written? */
function isTarget(node: TSESTree.MemberExpression): boolean {
  const { parent } = node;
  switch (parent.type) {
    case 'AssignmentExpression':
      return parent.left === node && parent.operator === '=';
    case 'AssignmentPattern':
    case 'ForOfStatement':
    case 'ForInStatement':
      return parent.left === node;
    case 'Property':
      return parent.value === node && parent.parent.type === 'ObjectPattern';
    case 'UnaryExpression':
      return parent.operator === 'delete';
    default:
      return parent.type === 'ArrayPattern' || parent.type === 'RestElement';
  }
}

/** The names and members that a pattern writes. */
function targetsOf(pattern: TSESTree.Node): readonly TSESTree.Expression[] {
  switch (pattern.type) {
    case 'ObjectPattern':
      return pattern.properties.flatMap((each) => targetsOf(each.type === 'Property' ? each.value : each));
    case 'ArrayPattern':
      return pattern.elements.flatMap((each) => (each === null ? [] : targetsOf(each)));
    case 'AssignmentPattern':
      return targetsOf(pattern.left);
    case 'RestElement':
      return targetsOf(pattern.argument);
    default:
      return [pattern as TSESTree.Expression];
  }
}

/** The statement `n++` or `n += …`, whose value is used for nothing else. */
function updateAround(node: TSESTree.Expression): TSESTree.Node | undefined {
  const { parent } = node;
  if (parent.type !== 'UpdateExpression' && parent.type !== 'AssignmentExpression') return undefined;
  if (parent.type === 'AssignmentExpression' && parent.left !== node) return undefined;
  const isDropped = parent.parent.type === 'ExpressionStatement' || parent.parent.type === 'ForStatement';
  return isDropped ? parent : undefined;
}

/** Is what is in a collection asked for: `key in it`, `...it`, `of it`, `Object.keys(it)`? */
function isLookedInto(node: TSESTree.Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'BinaryExpression':
      return parent.operator === 'in' && parent.right === node;
    case 'ForOfStatement':
    case 'ForInStatement':
      return parent.right === node;
    case 'SpreadElement':
      return true;
    case 'CallExpression': {
      if (parent.callee === node) return false;
      const root = unwrap(parent.callee);
      let object = root;
      while (object.type === 'MemberExpression') object = unwrap(object.object);
      return object !== root && object.type === 'Identifier' && onlookers.has(object.name);
    }
    default:
      return false;
  }
}
