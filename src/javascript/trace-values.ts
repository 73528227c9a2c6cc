import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Concept, Implementation } from '../concepts/concept.ts';
import { enclosingExpression } from './enclosing-expression.ts';
import type { SourceFile } from './source-file.ts';
import { staticKey } from './static-key.ts';
import { findVariable } from './find-variable.ts';
import { keyOf, memberValues, type Value } from './value.ts';

/** Where the values of a file turn up. */
export interface Sightseer {
  /** `thing` is constructed by `node`. */
  construct(node: TSESTree.NewExpression | TSESTree.CallExpression, thing: Implementation, isCertain: boolean): void;
  /** `thing` stands at `node`, reached by its imported name and not by an alias, and is not constructed there. */
  refer(node: TSESTree.Node, thing: Implementation): void;
  /** `const { X } = await import('…')`: the property binds `variable` to `thing` as an import does. */
  bindImport(property: TSESTree.Property, thing: Implementation, variable: TSESLint.Scope.Variable | undefined): void;
  /** `call` takes an instance of `concept` from its factory. */
  acquire(call: TSESTree.CallExpression, concept: Concept): void;
  /** The local constant `variable` is another name of `thing`. */
  alias(variable: TSESLint.Scope.Variable, thing: Implementation): void;
}

interface Course {
  readonly isCertain: boolean;
  /** No alias lies between the import and here. */
  readonly isDirect: boolean;
}

/**
 * Follows values forward through one file: from where they enter it, through aliases, patterns, members and branches,
 * to every place where they turn up. Each value passes each variable once, so recursion in the code ends.
 */
export class ValueTracer {
  readonly #file: SourceFile;
  readonly #sightseer: Sightseer;
  readonly #visited = new Map<TSESLint.Scope.Variable, Set<string>>();

  constructor(file: SourceFile, sightseer: Sightseer) {
    this.#file = file;
    this.#sightseer = sightseer;
  }

  /** Follows `value` from every reference to `variable`. */
  traceVariable(
    variable: TSESLint.Scope.Variable,
    value: Value,
    course: Course = { isCertain: true, isDirect: true },
  ): void {
    const visited = this.#visited.get(variable) ?? new Set();
    this.#visited.set(variable, visited);
    const key = keyOf(value);
    if (visited.has(key)) return;
    visited.add(key);
    const isCertain = course.isCertain && variable.references.filter((reference) => reference.isWrite()).length <= 1;
    for (const reference of variable.references) {
      if (reference.isRead() || reference.isTypeReference) {
        this.traceNode(reference.identifier, value, { ...course, isCertain });
      }
    }
  }

  /** Follows `value` from the node that yields it. */
  traceNode(start: TSESTree.Node, value: Value, course: Course = { isCertain: true, isDirect: true }): void {
    const { node, isCertain } = enclosingExpression(start);
    const here = { ...course, isCertain: course.isCertain && isCertain };
    if (value.kind === 'promise') this.#tracePromise(node, value.value, here);
    else if (value.kind === 'thing') this.#traceThing(node, value, here);
    else if (value.kind === 'factory') this.#traceFactory(node, value.concept);
    else this.#traceMembers(node, value, here);
    this.#traceBindings(node, value, here);
  }

  #traceThing(node: TSESTree.Node, value: Value & { kind: 'thing' }, course: Course): void {
    const construction = constructionOf(node);
    if (construction !== undefined) {
      this.#sightseer.construct(construction, value.implementation, course.isCertain);
      return;
    }
    if (course.isDirect) this.#sightseer.refer(node, value.implementation);
  }

  #traceFactory(node: TSESTree.Node, concept: Concept): void {
    if (node.parent?.type === 'CallExpression' && node.parent.callee === node) {
      this.#sightseer.acquire(node.parent, concept);
    }
  }

  #traceMembers(node: TSESTree.Node, value: Value, course: Course): void {
    const parent = node.parent;
    switch (parent?.type) {
      case 'MemberExpression':
        if (parent.object === node) this.#traceKey(parent, staticKey(parent), value, course);
        break;
      case 'TSQualifiedName':
        if (parent.left === node) this.#traceKey(parent, parent.right.name, value, course);
        break;
      case 'TSImportType':
        break;
      default:
        if (node.type === 'TSImportType') this.#traceQualifier(node, value, course);
    }
  }

  #traceQualifier(node: TSESTree.TSImportType, value: Value, course: Course): void {
    if (node.qualifier?.type === 'Identifier') this.#traceKey(node, node.qualifier.name, value, course);
  }

  #traceKey(node: TSESTree.Node, key: string | undefined, value: Value, course: Course): void {
    if (key === undefined) return;
    for (const member of memberValues(value, key, this.#file)) {
      if (node.type === 'TSImportType') this.#traceThingType(node, member);
      else this.traceNode(node, member, course);
    }
  }

  #traceThingType(node: TSESTree.TSImportType, member: Value): void {
    if (member.kind === 'thing') this.#sightseer.refer(node, member.implementation);
  }

  /** `await p` yields the value; `p.then(f)` hands it to the first parameter of `f`. */
  #tracePromise(node: TSESTree.Node, value: Value, course: Course): void {
    const parent = node.parent;
    if (parent?.type === 'AwaitExpression') this.traceNode(parent, value, course);
    if (parent?.type !== 'MemberExpression' || parent.object !== node || staticKey(parent) !== 'then') return;
    const call = parent.parent.type === 'ChainExpression' ? parent.parent.parent : parent.parent;
    if (call.type !== 'CallExpression' || call.callee !== parent) return;
    const [callback] = call.arguments;
    if (callback?.type !== 'ArrowFunctionExpression' && callback?.type !== 'FunctionExpression') return;
    const [parameter] = callback.params;
    if (parameter !== undefined) this.#bind(parameter, value, course);
  }

  /** Follows a value into the variable, pattern or object that takes it. */
  #traceBindings(node: TSESTree.Node, value: Value, course: Course): void {
    const parent = node.parent;
    switch (parent?.type) {
      case 'VariableDeclarator':
        if (parent.init === node) this.#bind(parent.id, value, course);
        break;
      case 'AssignmentExpression':
        if (parent.right === node && isPlainAssignment(parent))
          this.#bind(parent.left, value, { ...course, isCertain: false });
        break;
      case 'AssignmentPattern':
        if (parent.right === node) this.#bind(parent.left, value, { ...course, isCertain: false });
        break;
      case 'TSImportEqualsDeclaration':
        this.#bind(parent.id, value, course);
        break;
      case 'Property':
        if (parent.value === node && parent.parent.type === 'ObjectExpression') this.#hold(parent, value, course);
        break;
    }
  }

  #hold(property: TSESTree.Property, value: Value, course: Course): void {
    const key = staticKey(property);
    if (key !== undefined)
      this.traceNode(property.parent, { kind: 'holder', key, value }, { ...course, isDirect: false });
  }

  #bind(target: TSESTree.Node, value: Value, course: Course): void {
    switch (target.type) {
      case 'Identifier': {
        const variable = this.#variableOf(target);
        if (variable === undefined) return;
        if (value.kind === 'thing') this.#sightseer.alias(variable, value.implementation);
        this.traceVariable(variable, value, { ...course, isDirect: course.isDirect && value.kind !== 'thing' });
        return;
      }
      case 'AssignmentPattern':
        this.#bind(target.left, value, { ...course, isCertain: false });
        return;
      case 'ObjectPattern':
        for (const property of target.properties) this.#bindProperty(property, value, course);
    }
  }

  #bindProperty(property: TSESTree.Property | TSESTree.RestElement, value: Value, course: Course): void {
    if (property.type === 'RestElement') {
      this.#bind(property.argument, value, course);
      return;
    }
    const key = staticKey(property);
    if (key === undefined) return;
    for (const member of memberValues(value, key, this.#file)) {
      if (value.kind === 'namespace') this.#bindImport(property, member, course);
      else this.#bind(property.value, member, course);
    }
  }

  /** `const { X } = await import('…')` binds as an import does: the name is the thing's own, not an alias. */
  #bindImport(property: TSESTree.Property, value: Value, course: Course): void {
    const target = property.value.type === 'AssignmentPattern' ? property.value.left : property.value;
    const variable = target.type === 'Identifier' ? this.#variableOf(target) : undefined;
    if (value.kind === 'thing') this.#sightseer.bindImport(property, value.implementation, variable);
    if (variable !== undefined) this.traceVariable(variable, value, course);
  }

  #variableOf(identifier: TSESTree.Identifier): TSESLint.Scope.Variable | undefined {
    return findVariable(this.#file.sourceCode, identifier);
  }
}

function constructionOf(node: TSESTree.Node): TSESTree.NewExpression | TSESTree.CallExpression | undefined {
  const parent = node.parent;
  if (parent?.type === 'NewExpression' && parent.callee === node) return parent;
  if (parent?.type === 'CallExpression' && parent.arguments[0] === node) {
    return isCallOf(parent, 'Reflect', 'construct') ? parent : undefined;
  }
  if (parent?.type !== 'MemberExpression' || parent.object !== node || staticKey(parent) !== 'prototype')
    return undefined;
  const call = parent.parent;
  if (call.type !== 'CallExpression' || call.arguments[0] !== parent) return undefined;
  return isCallOf(call, 'Object', 'create') ? call : undefined;
}

function isCallOf(call: TSESTree.CallExpression, object: string, method: string): boolean {
  return (
    call.callee.type === 'MemberExpression' &&
    call.callee.object.type === 'Identifier' &&
    call.callee.object.name === object &&
    staticKey(call.callee) === method
  );
}

function isPlainAssignment(node: TSESTree.AssignmentExpression): boolean {
  return node.operator === '=' || node.operator === '??=' || node.operator === '||=';
}
