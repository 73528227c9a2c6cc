import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { closestOf } from '../../javascript/syntax/ancestors.ts';
import { decoratorsOf } from '../../javascript/syntax/decorators-of.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import { staticKey } from '../../javascript/syntax/static-key.ts';
import { isExported } from '../../javascript/syntax/unused-variable.ts';
import { walk } from '../../javascript/syntax/walk.ts';
import type { FunctionNode } from '../../javascript/syntax/function-node.ts';

/** A function that nothing but calls in its own file can reach. */
export interface LocalFunction {
  readonly name: string;
  /** Where `async` would go. */
  readonly start: number;
  /** All calls of it. */
  readonly calls: readonly TSESTree.CallExpression[];
}

/**
 * Finds the calls of a function that is declared by itself, is the value of a `const`, or is a private method. There are
 * none to be found of one that is exported, handed on or overloaded: who calls it cannot be told.
 */
export function findLocalCalls(owner: FunctionNode, file: SourceFile): LocalFunction | undefined {
  const { parent } = owner;
  if (owner.type === 'FunctionDeclaration') {
    if (owner.id === null || isExported(owner) || parent.type === 'ExportDefaultDeclaration') return undefined;
    return localFunction(owner.id.name, owner.range[0], callsOfVariables(owner, file.sourceCode));
  }
  if (parent.type === 'VariableDeclarator') {
    if (parent.id.type !== 'Identifier' || parent.id.typeAnnotation != null) return undefined;
    if (parent.parent.kind !== 'const' || isExported(parent)) return undefined;
    return localFunction(parent.id.name, owner.range[0], callsOfVariables(parent, file.sourceCode));
  }
  return parent.type === 'MethodDefinition' ? findLocalMethod(parent, file) : undefined;
}

function localFunction(
  name: string,
  start: number,
  calls: readonly TSESTree.CallExpression[] | undefined,
): LocalFunction | undefined {
  return calls && { name, start, calls };
}

/** `undefined` when a reference is no call, or the function has several declarations. */
function callsOfVariables(
  declaration: TSESTree.Node,
  sourceCode: TSESLint.SourceCode,
): readonly TSESTree.CallExpression[] | undefined {
  // The first one is the function's own; its parameters follow.
  const [variable] = sourceCode.getDeclaredVariables(declaration);
  if (variable === undefined || variable.defs.length > 1) return undefined;
  return allCalls(variable.references.filter(({ init }) => init !== true).map(({ identifier }) => identifier));
}

function findLocalMethod(method: TSESTree.MethodDefinition, file: SourceFile): LocalFunction | undefined {
  const isPrivate = method.key.type === 'PrivateIdentifier' || method.accessibility === 'private';
  const name = nameOf(method.key, staticKey(method));
  if (!isPrivate || method.kind !== 'method' || name === undefined || decoratorsOf(method).length > 0) return undefined;
  const siblings = method.parent.body.filter((member) => 'key' in member && nameOf(member.key) === name);
  if (siblings.length > 1) return undefined;
  const calls = allCalls(mentionsOf(name, method, file));
  return localFunction(name, startOfName(method, file.sourceCode), calls);
}

/** Every member of that name in the file, and every string: the object may be an instance of the class. */
function mentionsOf(name: string, method: TSESTree.MethodDefinition, file: SourceFile): readonly TSESTree.Node[] {
  const { ast, visitorKeys } = file.sourceCode;
  const root = method.key.type === 'PrivateIdentifier' ? (closestOf(method, 'ClassBody') ?? ast) : ast;
  const mentions: TSESTree.Node[] = [];
  walk(root, visitorKeys, (node) => {
    if (node === method.key) return;
    if (node.type === 'MemberExpression' && nameOf(node.property, staticKey(node)) === name) mentions.push(node);
    else if (node.type === 'Property' && staticKey(node) === name) mentions.push(node);
    else if (node.type === 'Literal' && node.value === name && node.parent.type !== 'MemberExpression')
      mentions.push(node);
  });
  return mentions;
}

function nameOf(key: TSESTree.Node, plain?: string): string | undefined {
  if (key.type === 'PrivateIdentifier') return `#${key.name}`;
  return plain ?? (key.type === 'Identifier' ? key.name : undefined);
}

function allCalls(references: readonly TSESTree.Node[]): readonly TSESTree.CallExpression[] | undefined {
  const calls = references.map(({ parent }, index) =>
    parent?.type === 'CallExpression' && parent.callee === references[index] ? parent : undefined,
  );
  return calls.every((call) => call !== undefined) ? calls : undefined;
}

/** Behind the modifiers, before the brackets of a computed name. */
function startOfName({ key, computed }: TSESTree.MethodDefinition, sourceCode: TSESLint.SourceCode): number {
  return (computed ? sourceCode.getTokenBefore(key)?.range[0] : undefined) ?? key.range[0];
}
