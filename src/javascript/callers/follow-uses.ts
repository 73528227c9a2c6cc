import type { TSESTree } from '@typescript-eslint/utils';
import type { Bodies, Variable } from '../interpretation/body.ts';
import { isShutdownHandler } from '../phases/is-shutdown-handler.ts';
import { startUpCallOf } from '../phases/start-up-call.ts';
import { runsArguments } from '../interpretation/synchronous-calls.ts';
import { isFunction } from '../syntax/function-node.ts';
import { outermostCast } from '../syntax/outermost-cast.ts';
import { specifierName, staticKey } from '../syntax/static-key.ts';
import { isExported, leavesModule } from '../syntax/unused-variable.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { ClassNode } from '../values/class-node.ts';
import { exportWayOf, isExportsObject } from './export-way.ts';
import { globalMemberOf, globalNames } from './global-member.ts';
import { isPutBack } from './is-put-back.ts';
import { memberKey, membersIn } from './members-in.ts';
import { MADE, type Use, type Way } from './use.ts';

/** A value that leads to more places than this is out of sight. */
const MOST_STEPS = 2000;

/**
 * Finds what a module does with a function, from a value that holds it: through variables, members, patterns, literals and
 * fields, to the calls, to the exports, and to where it gets out of sight. Errs on the side of more uses.
 */
export class UseFollower {
  readonly uses: Use[] = [];
  readonly #bodies: Bodies;
  readonly #seen = new Map<object | string, Set<string>>();
  #steps = 0;

  constructor(bodies: Bodies) {
    this.#bodies = bodies;
  }

  /** Follows a variable that holds the function at the end of a way. */
  followVariable(variable: Variable, way: Way): void {
    if (!this.#isNew(variable, way)) return;
    for (const { node, type } of variable.defs) {
      if (isExported(node)) this.#add(leavesModule(node) ? door(variable.name, way) : { kind: 'escape' });
      if (type === 'ClassName' || type === 'FunctionName') this.#followDefault(node, way);
      if (node.type === 'VariableDeclarator' && node.init && isExportsObject(node.init, this.#bodies)) {
        this.#export(way);
      }
    }
    for (const reference of variable.references as readonly Reference[]) {
      if (reference.init === true || reference.isValueReference === false || !reference.isRead()) continue;
      this.follow(reference.identifier, way);
    }
  }

  /** Follows an expression that gives what holds the function at the end of a way. */
  follow(node: TSESTree.Node, way: Way): void {
    if (!this.#isNew(node, way)) return;
    const outer = outermostCast(node);
    const { parent } = outer;
    switch (parent?.type) {
      case 'MemberExpression':
        return parent.object === outer ? this.#followMember(parent, way) : this.#escape();
      case 'CallExpression':
      case 'NewExpression':
        return parent.callee === outer ? this.#followCallee(parent, way) : this.#followArgument(outer, parent, way);
      case 'TaggedTemplateExpression':
      case 'Decorator':
        return way.length === 0 ? this.#add({ kind: 'call', from: this.#bodies.at(parent) }) : undefined;
      case 'VariableDeclarator':
        return this.bind(parent.id, way);
      case 'AssignmentExpression':
        return this.#followAssignment(outer, parent, way);
      case 'Property':
        if (way.length === 0 && isShutdownHandler(outer, this.#bodies)) return this.#add({ kind: 'end' });
        if (parent.parent.type !== 'ObjectExpression' || parent.value !== outer) return this.#escape();
        return this.#put(parent.parent, staticKey(parent), way);
      case 'PropertyDefinition':
        return this.#followElement(outer, parent, way);
      case 'ReturnStatement':
        return this.#return(outer, way);
      case 'ArrowFunctionExpression':
        return parent.body === outer ? this.#return(outer, way) : this.#escape();
      case 'SpreadElement':
        return parent.parent.type === 'ObjectExpression' ? this.follow(parent.parent, way) : this.#escape();
      case 'AwaitExpression':
        return this.follow(parent, way);
      case 'ConditionalExpression':
        return parent.test === outer ? undefined : this.follow(parent, way);
      case 'LogicalExpression':
        return parent.operator === '&&' && parent.left === outer ? undefined : this.follow(parent, way);
      case 'SequenceExpression':
        return parent.expressions.at(-1) === outer ? this.follow(parent, way) : undefined;
      case 'ExportDefaultDeclaration':
        return this.#add(door('default', way));
      case 'TSExportAssignment':
        return this.#add({ kind: 'door', way });
      case 'ExportSpecifier':
        return this.#add(door(specifierName(parent.exported), way));
      case 'ClassDeclaration':
      case 'ClassExpression':
        return this.#followExtended(parent, way);
      case 'BinaryExpression':
      case 'ExpressionStatement':
      case 'IfStatement':
      case 'TSQualifiedName':
      case 'TSTypeQuery':
      case 'UnaryExpression':
        return undefined;
      default:
        return this.#escape();
    }
  }

  /** Follows what is under a key of any object of the module. */
  followField(name: string, isPrivate: boolean, way: Way): void {
    if (!this.#isNew(`field ${name}`, way)) return;
    const { named, patterns } = membersIn(this.#bodies);
    if (!isPrivate) this.#add({ kind: 'field', name });
    if (patterns.has(name)) this.#escape();
    for (const member of named.get(name) ?? []) if (!isWritten(member)) this.follow(member, way);
  }

  #followMember(member: TSESTree.MemberExpression, way: Way): void {
    const key = memberKey(member);
    const [next, ...rest] = way;
    if (next === undefined) return this.#followOwnMember(member, key);
    if (key === undefined && isPutBack(member, this.#bodies)) return;
    if (next !== key && (key === 'then' || key === 'finally')) return this.#escape();
    if (next === MADE && (key === undefined || key === 'prototype')) return this.#escape();
    // A key that the text does not tell may be this one.
    if ((key === next || key === undefined) && !isWritten(member)) this.follow(member, rest);
  }

  /** `start.call(…)` is a call of `start`, and `start.name` is none. */
  #followOwnMember(member: TSESTree.MemberExpression, key: string | undefined): void {
    const { parent } = outermostCast(member);
    const isCalled = parent?.type === 'CallExpression' && unwrap(parent.callee) === member;
    if (isCalled && (key === 'call' || key === 'apply')) this.#add({ kind: 'call', from: this.#bodies.at(member) });
    else if (key === 'prototype' && parent?.type === 'MemberExpression' && isWritten(parent)) return;
    else if (key === undefined || key === 'bind' || key === 'call' || key === 'apply' || key === 'prototype')
      this.#escape();
  }

  #followCallee(call: TSESTree.CallExpression | TSESTree.NewExpression, way: Way): void {
    const [next, ...rest] = way;
    const isMade = next === MADE && call.type === 'NewExpression';
    if (next !== undefined && !isMade) return;
    if (rest.length === 0) this.#add({ kind: 'call', from: this.#bodies.at(call), node: call });
    else this.follow(call, rest);
  }

  #followArgument(node: TSESTree.Node, call: TSESTree.CallExpression | TSESTree.NewExpression, way: Way): void {
    if (way.length === 0 && isShutdownHandler(node, this.#bodies)) return this.#add({ kind: 'end' });
    if (way.length === 0 && (runsArguments(call) || startUpCallOf(node) === call))
      return this.#add({ kind: 'call', from: this.#bodies.at(call) });
    if (isFreezing(call)) return this.follow(call, way);
    if (isOfObject(call, 'keys') || isInheriting(call, node)) return;
    if (call.type === 'NewExpression' || node.type === 'SpreadElement') return this.#escape();
    this.#add({ kind: 'argument', call, index: call.arguments.indexOf(node as TSESTree.Expression), way });
  }

  #followAssignment(node: TSESTree.Node, assignment: TSESTree.AssignmentExpression, way: Way): void {
    if (assignment.right !== node) return this.#escape();
    this.bind(assignment.left, way);
    this.follow(assignment, way);
  }

  /** What a CommonJS module exports, it has at hand itself. */
  #export(way: Way): void {
    this.#add({ kind: 'door', way });
    for (const node of membersIn(this.#bodies).exported) {
      const { parent } = outermostCast(node);
      const isTarget = parent?.type === 'AssignmentExpression' && parent.left === node;
      const isNamed = parent?.type === 'VariableDeclarator';
      if (!isTarget && !isNamed) this.follow(node, way);
      else if (isNamed) this.bind(parent.id, way);
    }
  }

  /** A pattern or place gets the value. */
  bind(target: TSESTree.Node, way: Way): void {
    switch (target.type) {
      case 'Identifier': {
        const variable = this.#bodies.variableOf(target);
        return variable === undefined || variable.defs.length === 0
          ? this.#escape()
          : this.followVariable(variable, way);
      }
      case 'AssignmentPattern':
        return this.bind(target.left, way);
      case 'ObjectPattern':
        return this.#bindProperties(target, way);
      case 'MemberExpression':
        return this.#store(target, way);
      default:
        return this.#escape();
    }
  }

  #bindProperties({ properties }: TSESTree.ObjectPattern, [next, ...rest]: Way): void {
    for (const property of properties) {
      if (property.type === 'RestElement') this.#escape();
      else if (next === undefined) continue;
      else if (staticKey(property) === next) this.bind(property.value, rest);
      else if (staticKey(property) === undefined) this.#escape();
    }
  }

  /** Follows what is put into an expression, under the first keys of a way. */
  storeIn(holder: TSESTree.Expression, way: Way): void {
    const object = unwrap(holder);
    const exported = exportWayOf(object, this.#bodies);
    if (exported !== undefined) return this.#export([...exported, ...way]);
    const variable = object.type === 'Identifier' ? this.#bodies.variableOf(object) : undefined;
    const [definition] = variable?.defs ?? [];
    if (variable === undefined || definition === undefined || definition.type === 'ImportBinding') {
      return this.#escape();
    }
    if (definition.type === 'Parameter') this.#attach(variable, definition.node, way);
    this.followVariable(variable, way);
  }

  /** Others have what a function was given, under its key. */
  #attach(variable: Variable, node: TSESTree.Node, way: Way): void {
    const to = isFunction(node) ? this.#bodies.of(node) : undefined;
    const index = isFunction(node) ? node.params.findIndex((each) => each === variable.identifiers[0]) : -1;
    if (to === undefined || index < 0) this.#escape();
    else this.#add({ kind: 'attached', to, index, way });
  }

  /** `exports.name = value`, `this.name = value`, `name.key = value` */
  #store(target: TSESTree.MemberExpression, way: Way): void {
    const exported = exportWayOf(target, this.#bodies);
    if (exported !== undefined) return this.#export([...exported, ...way]);
    const global = globalMemberOf(target, this.#bodies);
    if (global !== undefined) return this.#followGlobal(global, way);
    const keys: string[] = [];
    let object: TSESTree.Expression = target;
    while (object.type === 'MemberExpression') {
      const key = memberKey(object);
      if (key === undefined) return this.#escape();
      keys.unshift(key === 'prototype' ? MADE : key);
      object = unwrap(object.object);
    }
    const [first] = keys;
    if (object.type === 'ThisExpression' && first !== undefined && keys.length === 1)
      return this.followField(first, first.startsWith('#'), way);
    this.storeIn(object, [...keys, ...way]);
  }

  /** `global.Store = Store`: whoever reads that global has it. */
  #followGlobal(key: string, way: Way): void {
    for (const name of globalNames) this.#add({ kind: 'field', name: `${name}.${key}` });
    for (const member of membersIn(this.#bodies).named.get(key) ?? []) {
      if (globalMemberOf(member, this.#bodies) === key && !isWritten(member)) this.follow(member, way);
    }
  }

  /** A class has the static members of the one that it extends. */
  #followExtended(derived: ClassNode, way: Way): void {
    const [key = MADE] = way;
    const { bare, named } = membersIn(this.#bodies);
    const isOwn = named.get(key)?.some(({ object }) => object.type === 'ThisExpression' || object.type === 'Super');
    if (key === MADE || isOwn === true || bare.length > 0 || derived.id === null) return this.#escape();
    for (const variable of this.#bodies.sourceCode.getDeclaredVariables(derived)) this.followVariable(variable, way);
  }

  #return(node: TSESTree.Node, way: Way): void {
    const by = this.#bodies.at(node);
    if (by === this.#bodies.module) this.#escape();
    else this.#add({ kind: 'returned', by, way });
  }

  #followElement(node: TSESTree.Node, element: TSESTree.PropertyDefinition, way: Way): void {
    const { key, value, accessibility } = element;
    const name = key.type === 'PrivateIdentifier' ? `#${key.name}` : staticKey(element);
    if (value !== node || name === undefined) return this.#escape();
    const owner = element.parent.parent;
    if (element.static && owner.type === 'ClassDeclaration') {
      for (const variable of this.#bodies.sourceCode.getDeclaredVariables(owner)) {
        this.followVariable(variable, [name, ...way]);
      }
    }
    this.followField(name, key.type === 'PrivateIdentifier' || accessibility === 'private', way);
  }

  #put(literal: TSESTree.ObjectExpression, key: string | undefined, way: Way): void {
    if (key === undefined) this.#escape();
    else this.follow(literal, [key, ...way]);
  }

  #followDefault(declaration: TSESTree.Node, way: Way): void {
    if (declaration.parent?.type === 'ExportDefaultDeclaration') this.#add(door('default', way));
  }

  #escape(): void {
    this.#add({ kind: 'escape' });
  }

  #add(use: Use): void {
    this.uses.push(use);
  }

  #isNew(place: object | string, way: Way): boolean {
    const seen = this.#seen.get(place) ?? new Set<string>();
    this.#seen.set(place, seen);
    const key = way.join(' ');
    this.#steps += 1;
    if (this.#steps > MOST_STEPS || way.length > MOST_KEYS) {
      this.#escape();
      return false;
    }
    return seen.size < seen.add(key).size;
  }
}

const MOST_KEYS = 6;

interface Reference {
  readonly identifier: TSESTree.Identifier | TSESTree.JSXIdentifier;
  readonly init?: boolean | undefined;
  /** `export { f }` may mean a type, and a value as well. */
  readonly isValueReference?: boolean;
  isRead(): boolean;
}

function door(name: string, way: Way): Use {
  return { kind: 'door', way: [name, ...way] };
}

function isWritten(member: TSESTree.MemberExpression): boolean {
  const { parent } = outermostCast(member);
  return parent?.type === 'AssignmentExpression' && unwrap(parent.left) === member;
}

/** `Object.freeze(value)` */
function isFreezing(call: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  return isOfObject(call, 'freeze');
}

function isOfObject({ type, callee }: TSESTree.CallExpression | TSESTree.NewExpression, method: string): boolean {
  if (type !== 'CallExpression' || callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier')
    return false;
  return callee.object.name === 'Object' && staticKey(callee) === method;
}

/** `util.inherits(Store, EventEmitter)`: the first argument gets a prototype. */
function isInheriting(call: TSESTree.CallExpression | TSESTree.NewExpression, node: TSESTree.Node): boolean {
  const callee = unwrap(call.callee);
  const name = callee.type === 'MemberExpression' ? staticKey(callee) : callee.type === 'Identifier' && callee.name;
  return name === 'inherits' && call.arguments.length === 2 && call.arguments[0] === node;
}
