import type { TSESTree } from '@typescript-eslint/utils';
import type { Bodies, Variable } from '../state/body.ts';
import { isShutdownHandler } from '../state/is-shutdown-handler.ts';
import { runsArguments } from '../state/synchronous-calls.ts';
import { outermostCast } from '../syntax/outermost-cast.ts';
import { specifierName, staticKey } from '../syntax/static-key.ts';
import { isExported, leavesModule } from '../syntax/unused-variable.ts';
import { unwrap } from '../syntax/unwrap.ts';
import { exportWayOf, isExportsObject } from './export-way.ts';
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
        return this.#bind(parent.id, way);
      case 'AssignmentExpression':
        return this.#followAssignment(outer, parent, way);
      case 'Property':
        if (way.length === 0 && isShutdownHandler(outer, this.#bodies)) return this.#add({ kind: 'end' });
        if (parent.parent.type !== 'ObjectExpression' || parent.value !== outer) return this.#escape();
        return this.#put(parent.parent, staticKey(parent), way);
      case 'PropertyDefinition':
        return this.#followElement(outer, parent, way);
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
      case 'BinaryExpression':
      case 'ExpressionStatement':
      case 'IfStatement':
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
    if (key === undefined || (next === MADE && key === 'prototype')) return this.#escape();
    if (key === next && !isWritten(member)) this.follow(member, rest);
  }

  /** `start.call(…)` is a call of `start`, and `start.name` is none. */
  #followOwnMember(member: TSESTree.MemberExpression, key: string | undefined): void {
    const { parent } = outermostCast(member);
    const isCalled = parent?.type === 'CallExpression' && unwrap(parent.callee) === member;
    if (isCalled && (key === 'call' || key === 'apply')) this.#add({ kind: 'call', from: this.#bodies.at(member) });
    else if (key === undefined || key === 'bind' || key === 'call' || key === 'apply' || key === 'prototype')
      this.#escape();
  }

  #followCallee(call: TSESTree.CallExpression | TSESTree.NewExpression, way: Way): void {
    const [next, ...rest] = way;
    const isMade = next === MADE && call.type === 'NewExpression';
    if (next !== undefined && !isMade) return;
    if (rest.length === 0) this.#add({ kind: 'call', from: this.#bodies.at(call) });
    else this.follow(call, rest);
  }

  #followArgument(node: TSESTree.Node, call: TSESTree.CallExpression | TSESTree.NewExpression, way: Way): void {
    if (way.length === 0 && isShutdownHandler(node, this.#bodies)) return this.#add({ kind: 'end' });
    if (way.length === 0 && runsArguments(call)) return this.#add({ kind: 'call', from: this.#bodies.at(call) });
    if (isFreezing(call)) return this.follow(call, way);
    this.#escape();
  }

  #followAssignment(node: TSESTree.Node, assignment: TSESTree.AssignmentExpression, way: Way): void {
    if (assignment.right !== node) return this.#escape();
    this.#bind(assignment.left, way);
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
      else if (isNamed) this.#bind(parent.id, way);
    }
  }

  /** A pattern or place gets the value. */
  #bind(target: TSESTree.Node, way: Way): void {
    switch (target.type) {
      case 'Identifier': {
        const variable = this.#bodies.variableOf(target);
        return variable === undefined || variable.defs.length === 0
          ? this.#escape()
          : this.followVariable(variable, way);
      }
      case 'AssignmentPattern':
        return this.#bind(target.left, way);
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
      else if (staticKey(property) === next) this.#bind(property.value, rest);
      else if (staticKey(property) === undefined) this.#escape();
    }
  }

  /** `exports.name = value`, `this.name = value`, `name.key = value` */
  #store(target: TSESTree.MemberExpression, way: Way): void {
    const exported = exportWayOf(target, this.#bodies);
    if (exported !== undefined) return this.#export([...exported, ...way]);
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
    const variable = object.type === 'Identifier' ? this.#bodies.variableOf(object) : undefined;
    const [definition] = variable?.defs ?? [];
    const isOwn = definition !== undefined && definition.type !== 'ImportBinding' && definition.type !== 'Parameter';
    if (variable === undefined || !isOwn) return this.#escape();
    this.followVariable(variable, [...keys, ...way]);
  }

  #followElement(node: TSESTree.Node, element: TSESTree.PropertyDefinition, way: Way): void {
    const { key, value, accessibility } = element;
    const name = key.type === 'PrivateIdentifier' ? `#${key.name}` : staticKey(element);
    if (value !== node || name === undefined) return this.#escape();
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
function isFreezing({ type, callee }: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  if (type !== 'CallExpression' || callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier')
    return false;
  return callee.object.name === 'Object' && staticKey(callee) === 'freeze';
}
