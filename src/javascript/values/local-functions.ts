import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { type ClassNode, elementsOf, findConstructor, isClass } from './class-node.ts';
import { closestOf } from '../syntax/ancestors.ts';
import { enclosingExpression } from '../syntax/enclosing-expression.ts';
import { findVariable } from '../syntax/find-variable.ts';
import { type FunctionNode, isFunction } from '../syntax/function-node.ts';
import { memberKey } from './member-key.ts';
import { findSelf } from './self-nodes.ts';
import type { SourceFile } from '../source-file.ts';
import { isExported } from '../syntax/unused-variable.ts';
import { unwrap } from '../syntax/unwrap.ts';

/** Finds the function of this file that is called by `callee(…)`. */
export function findCalled(callee: TSESTree.Expression, file: SourceFile): FunctionNode | undefined {
  if (callee.type === 'Super') return findBaseConstructor(callee, file);
  const bare = unwrap(callee);
  if (isFunction(bare)) return bare;
  if (bare.type === 'MemberExpression') return findMethod(bare, file);
  const declared = bare.type === 'Identifier' ? findDeclared(bare, file) : undefined;
  return isFunction(declared) ? declared : undefined;
}

/** Finds the constructor of this file that is called by `new callee(…)`. */
export function findConstructed(callee: TSESTree.Expression, file: SourceFile): FunctionNode | undefined {
  const bare = unwrap(callee);
  const declared = bare.type === 'Identifier' ? findDeclared(bare, file) : bare;
  return isClass(declared) ? findConstructor(declared) : undefined;
}

/** The calls of a function that is called by its name alone; `undefined` for one that is also handed on. */
export function findCallsOf(callee: FunctionNode, { sourceCode }: SourceFile): ReadonlySet<TSESTree.Node> | undefined {
  const { node } = enclosingExpression(callee);
  const { parent } = node;
  if (parent?.type === 'CallExpression' && callee.type !== 'FunctionDeclaration') return new Set([parent]);
  const variable = nameOf(callee, node, sourceCode);
  if (variable === undefined || variable.defs.length > 1 || variable.scope.type === 'global') return undefined;
  if (variable.defs.some((definition) => isOffered(definition.node))) return undefined;
  const calls = new Set<TSESTree.Node>();
  for (const { identifier, init } of variable.references) {
    if (init === true) continue;
    const call = enclosingExpression(identifier).node.parent;
    if (call?.type !== 'CallExpression' || unwrap(call.callee) !== identifier) return undefined;
    calls.add(call);
  }
  return calls;
}

function nameOf(
  callee: FunctionNode,
  node: TSESTree.Node,
  sourceCode: TSESLint.SourceCode,
): TSESLint.Scope.Variable | undefined {
  if (callee.type === 'FunctionDeclaration') return sourceCode.getDeclaredVariables(callee)[0];
  const declarator = node.parent;
  if (declarator?.type !== 'VariableDeclarator' || declarator.parent.kind !== 'const') return undefined;
  return declarator.id.type === 'Identifier' && !callee.id ? sourceCode.getDeclaredVariables(declarator)[0] : undefined;
}

function isOffered(declaration: TSESTree.Node): boolean {
  return isExported(declaration) || declaration.parent?.type === 'ExportDefaultDeclaration';
}

/** What a name stands for whose only declaration is a function, a class or a constant. */
function findDeclared(identifier: TSESTree.Identifier, { sourceCode }: SourceFile): TSESTree.Node | undefined {
  const definitions = findVariable(sourceCode, identifier)?.defs ?? [];
  // Overloads are declarations of their own.
  const [definition, ...others] = definitions.filter(({ node }) => node.type !== 'TSDeclareFunction');
  if (definition === undefined || others.length > 0) return undefined;
  switch (definition.node.type) {
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
    case 'ClassExpression':
      return definition.type === 'Parameter' ? undefined : definition.node;
    case 'VariableDeclarator':
      if (definition.node.id !== definition.name || definition.node.init === null) return undefined;
      return unwrap(definition.node.init);
    default:
      return undefined;
  }
}

/** `this.make(…)`, `Desk.make(…)`, `desk.make(…)` for an object literal. */
function findMethod(callee: TSESTree.MemberExpression, file: SourceFile): FunctionNode | undefined {
  const key = memberKey(callee, file);
  if (key === undefined) return undefined;
  const object = unwrap(callee.object);
  const self = object.type === 'ThisExpression' ? findSelf(object) : undefined;
  const owner = object.type === 'Identifier' ? findDeclared(object, file) : self?.owner;
  if (isClass(owner)) return findIn(owner, key, self?.isStatic ?? true, file);
  if (owner?.type !== 'ObjectExpression') return undefined;
  for (const property of owner.properties) {
    if (property.type === 'Property' && memberKey(property, file) === key && isFunction(property.value)) {
      return property.value;
    }
  }
  return undefined;
}

function findIn(owner: ClassNode, key: string, isStatic: boolean, file: SourceFile): FunctionNode | undefined {
  for (const element of elementsOf(owner, key, isStatic, file)) {
    const isMethod =
      element.type === 'PropertyDefinition' || (element.type === 'MethodDefinition' && element.kind === 'method');
    if (isMethod && isFunction(element.value)) return element.value;
  }
  return undefined;
}

/** `super(…)` calls the constructor of the class that the class around it extends. */
function findBaseConstructor(node: TSESTree.Super, file: SourceFile): FunctionNode | undefined {
  const superClass = closestOf(node, 'ClassBody')?.parent.superClass;
  return superClass ? findConstructed(superClass, file) : undefined;
}
