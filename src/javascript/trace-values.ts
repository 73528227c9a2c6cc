import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { constructionOf } from './construction-of.ts';
import { enclosingExpression } from './enclosing-expression.ts';
import { findVariable } from './find-variable.ts';
import type { Sightseer } from './sightseer.ts';
import type { SourceFile } from './source-file.ts';
import { staticKey } from './static-key.ts';
import { isExported } from './unused-variable.ts';
import { isLoading } from './unwrap.ts';
import { usageOf } from './usage-of.ts';
import { depthOf, type ForeignValue, keyOf, memberValues, stepped, type Value } from './value.ts';

/** Code that puts objects into each other without end gives a variable endless values; people's code stays far below. */
const greatestDepth = 6;
const mostValues = 1000;

/** How a value came to where it is. */
interface Course {
  readonly isCertain: boolean;
  /** No alias lies between the import and here. */
  readonly isDirect: boolean;
}

const straight: Course = { isCertain: true, isDirect: true };

/**
 * Follows values forward through one file: from where they enter it, through aliases, patterns, members and branches,
 * to every place where they turn up. Each value passes each variable once, so recursion in the code ends; steps wait in
 * a list, so depth in the code does not matter.
 */
export class ValueTracer {
  readonly #file: SourceFile;
  readonly #sightseer: Sightseer;
  readonly #visited = new Map<TSESLint.Scope.Variable, Set<string>>();
  readonly #pending: (() => void)[] = [];

  constructor(file: SourceFile, sightseer: Sightseer) {
    this.#file = file;
    this.#sightseer = sightseer;
  }

  /** Follows `value` from every reference to `variable`. */
  traceVariable(variable: TSESLint.Scope.Variable, value: Value): void {
    this.#passVariable(variable, value, straight);
    this.#drain();
  }

  /** Follows `value` from the node that yields it. */
  traceNode(node: TSESTree.Node, value: Value): void {
    this.#passNode(node, value, straight);
    this.#drain();
  }

  #drain(): void {
    for (let step = this.#pending.pop(); step !== undefined; step = this.#pending.pop()) step();
  }

  #later(start: TSESTree.Node, value: Value, course: Course): void {
    if (depthOf(value) <= greatestDepth) this.#pending.push(() => this.#passNode(start, value, course));
  }

  #passVariable(variable: TSESLint.Scope.Variable, value: Value, course: Course): void {
    const visited = this.#visited.get(variable) ?? new Set();
    this.#visited.set(variable, visited);
    const key = keyOf(value);
    if (visited.has(key) || visited.size >= mostValues) return;
    visited.add(key);
    const isCertain = course.isCertain && variable.references.filter((reference) => reference.isWrite()).length <= 1;
    for (const reference of variable.references) {
      if (reference.isRead() || reference.isTypeReference) {
        this.#later(reference.identifier, value, { ...course, isCertain });
      }
    }
  }

  #passNode(start: TSESTree.Node, value: Value, course: Course): void {
    const { node, isCertain } = enclosingExpression(start);
    const here = { ...course, isCertain: course.isCertain && isCertain };
    switch (value.kind) {
      case 'promise':
        this.#passPromise(node, value.value, here);
        break;
      case 'thing':
        this.#passThing(start, node, value, here);
        break;
      case 'subclass':
        this.#passSubclass(start, node, value, here);
        break;
      case 'returning':
        if (node.parent?.type === 'CallExpression' && node.parent.callee === node) {
          this.#later(node.parent, value.value, here);
        }
        break;
      case 'factory':
        if (node.parent?.type === 'CallExpression' && node.parent.callee === node) {
          this.#sightseer.acquire(node.parent, value.factory, here.isCertain);
        }
        break;
      case 'foreign':
        this.#passForeign(start, node, value, here);
        break;
      case 'namespace':
        if (usageOf(node) === 're-export') this.#sightseer.exportModule(start, value.path);
        this.#passMembers(node, value, here);
        break;
      case 'holder':
        this.#passMembers(node, value, here);
    }
    this.#passBindings(node, value, here);
  }

  #passThing(start: TSESTree.Node, node: TSESTree.Node, value: Value & { kind: 'thing' }, course: Course): void {
    const construction = constructionOf(node);
    if (construction !== undefined) {
      this.#sightseer.construct(construction, start, value.implementation, 'itself', course.isCertain);
    } else if (course.isDirect && !isImporting(node)) {
      this.#sightseer.refer(start, value.implementation, usageOf(node));
    }
  }

  #passSubclass(start: TSESTree.Node, node: TSESTree.Node, value: Value & { kind: 'subclass' }, course: Course): void {
    const construction = constructionOf(node);
    if (construction !== undefined) {
      this.#sightseer.construct(construction, start, value.implementation, 'subclass', course.isCertain);
    }
  }

  /** Asks what a value of another module is where it is constructed, and not before. */
  #passForeign(start: TSESTree.Node, node: TSESTree.Node, value: ForeignValue, course: Course): void {
    const construction = constructionOf(node);
    if (construction !== undefined) {
      const carried = this.#file.catalog.carriedBy(value.path, value.exportName, value.way);
      for (const { implementation, kinship, isCertain } of carried) {
        this.#sightseer.construct(construction, start, implementation, kinship, course.isCertain && isCertain);
      }
    }
    if (node.parent?.type === 'CallExpression' && node.parent.callee === node) {
      this.#later(node.parent, stepped(value, '()'), course);
    }
    this.#passPromise(node, stepped(value, 'await'), course);
    this.#passMembers(node, value, course);
  }

  #passMembers(node: TSESTree.Node, value: Value, course: Course): void {
    const parent = node.parent;
    if (node.type === 'TSImportType') this.#passQualifier(node, value);
    else if (parent?.type === 'MemberExpression' && parent.object === node) {
      this.#passKey(parent, staticKey(parent), value, course);
    } else if (parent?.type === 'TSQualifiedName' && parent.left === node) {
      this.#passKey(parent, parent.right.name, value, course);
    }
  }

  #passKey(node: TSESTree.Node, key: string | undefined, value: Value, course: Course): void {
    if (key === undefined) return;
    for (const member of memberValues(value, key, this.#file)) this.#later(node, member, course);
  }

  /** `import('…').ns.X` is one node; what follows a thing is a member of it. */
  #passQualifier(node: TSESTree.TSImportType, value: Value): void {
    let values: readonly Value[] = [value];
    for (const [index, name] of qualifierNames(node).entries()) {
      const things = index === 0 ? [] : values;
      for (const thing of things) {
        if (thing.kind === 'thing') this.#sightseer.refer(node, thing.implementation, 'member');
      }
      values = values.flatMap((outer) => memberValues(outer, name, this.#file));
    }
    for (const thing of values) {
      if (thing.kind === 'thing') this.#sightseer.refer(node, thing.implementation, 'type');
    }
  }

  /** `await p` yields the value; `p.then(f)` hands it to the first parameter of `f`. */
  #passPromise(node: TSESTree.Node, value: Value, course: Course): void {
    const parent = node.parent;
    if (parent?.type === 'AwaitExpression') this.#later(parent, value, course);
    if (parent?.type !== 'MemberExpression' || parent.object !== node || staticKey(parent) !== 'then') return;
    const call = parent.parent.type === 'ChainExpression' ? parent.parent.parent : parent.parent;
    if (call.type !== 'CallExpression' || call.callee !== parent) return;
    const [callback] = call.arguments;
    if (callback?.type !== 'ArrowFunctionExpression' && callback?.type !== 'FunctionExpression') return;
    const [parameter] = callback.params;
    if (parameter !== undefined) this.#bind(parameter, value, course);
  }

  /** Follows a value into the variable, pattern or object that takes it. */
  #passBindings(node: TSESTree.Node, value: Value, course: Course): void {
    const parent = node.parent;
    switch (parent?.type) {
      case 'VariableDeclarator':
        if (parent.init !== node) break;
        if (isImporting(node)) this.#bindImport(parent.id, parent.id, value, course);
        else this.#bind(parent.id, value, course);
        break;
      case 'AssignmentExpression':
        if (parent.right === node && isPlainAssignment(parent))
          this.#bind(parent.left, value, { ...course, isCertain: false });
        break;
      case 'AssignmentPattern':
        if (parent.right === node) this.#bind(parent.left, value, { ...course, isCertain: false });
        break;
      case 'TSImportEqualsDeclaration':
        this.#bindImport(parent, parent.id, value, course);
        break;
      case 'Property':
        if (parent.value === node && parent.parent.type === 'ObjectExpression') this.#hold(parent, value, course);
        break;
    }
  }

  #hold(property: TSESTree.Property, value: Value, course: Course): void {
    const key = staticKey(property);
    if (key !== undefined) this.#later(property.parent, { kind: 'holder', key, value }, { ...course, isDirect: false });
  }

  #bind(target: TSESTree.Node, value: Value, course: Course): void {
    switch (target.type) {
      case 'Identifier': {
        const variable = findVariable(this.#file.sourceCode, target);
        if (variable === undefined) return;
        if (value.kind === 'thing') this.#sightseer.alias(variable, value.implementation);
        this.#passVariable(variable, value, { ...course, isDirect: course.isDirect && value.kind !== 'thing' });
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
      if (value.kind === 'namespace') this.#bindImport(property, property.value, member, course);
      else this.#bind(property.value, member, course);
    }
  }

  /** `const { X } = await import('…')` binds as an import does: the name is the thing's own, not an alias. */
  #bindImport(place: TSESTree.Node, binding: TSESTree.Node, value: Value, course: Course): void {
    const target = binding.type === 'AssignmentPattern' ? binding.left : binding;
    if (target.type !== 'Identifier') {
      this.#bind(binding, value, course);
      return;
    }
    const variable = findVariable(this.#file.sourceCode, target);
    this.#sightseer.bindImport(place, value, variable);
    if (variable !== undefined) this.#passVariable(variable, value, course);
  }
}

/** Does a declaration take the value at `node` straight from another module: `const X = require('…').X`, `import X = ns.X`? */
function isImporting(node: TSESTree.Node): boolean {
  const { parent } = node;
  if (parent?.type === 'TSImportEqualsDeclaration') return true;
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier' || isExported(parent)) return false;
  return parent.init !== null && isLoading(parent.init);
}

function qualifierNames({ qualifier }: TSESTree.TSImportType): readonly string[] {
  const names: string[] = [];
  let rest: TSESTree.EntityName | null = qualifier;
  for (; rest?.type === 'TSQualifiedName'; rest = rest.left) names.unshift(rest.right.name);
  return rest?.type === 'Identifier' ? [rest.name, ...names] : names;
}

function isPlainAssignment(node: TSESTree.AssignmentExpression): boolean {
  return node.operator === '=' || node.operator === '??=' || node.operator === '||=';
}
