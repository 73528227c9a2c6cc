import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findVariable } from '../syntax/find-variable.ts';
import type { SourceFile } from '../source-file.ts';
import { staticKey } from '../syntax/static-key.ts';
import { isExported } from '../syntax/unused-variable.ts';
import { containerOf } from './container-of.ts';

/** A property that a list is the value of, or part of the value. */
export interface ListUse {
  readonly key: string;
  /** The object of the property, when it is written out there. */
  readonly object: TSESTree.ObjectExpression | undefined;
}

/** Methods that put their arguments into the list that they are called on. */
const fillers = new Set(['push', 'unshift']);

/** The list that an argument of a call is put into: `a.b` of `a.b.push(X)`. */
export function filledListOf({ callee }: TSESTree.CallExpression): TSESTree.Node | undefined {
  return callee.type === 'MemberExpression' && fillers.has(staticKey(callee) ?? '') ? callee.object : undefined;
}

/**
 * Where the elements of a list go, also by way of a constant; `undefined` stands for what cannot be followed.
 *
 * @param list an array, or the variable or property that holds one.
 */
export function listUsesOf(list: TSESTree.Node, file: SourceFile): readonly (ListUse | undefined)[] {
  const isTarget = list.type === 'MemberExpression' || list.type === 'Identifier';
  return isTarget ? usesOfTarget(list, file, new Set()) : usesOf(list, file, new Set());
}

/** The declaration of a variable that holds a list. */
export function declaratorOf(list: TSESTree.Node, file: SourceFile): TSESTree.VariableDeclarator | undefined {
  const [definition] = (list.type === 'Identifier' ? findVariable(file.sourceCode, list)?.defs : undefined) ?? [];
  return definition?.type === 'Variable' ? definition.node : undefined;
}

/** `module.exports` is CommonJS's own. */
function memberUse(member: TSESTree.MemberExpression, { sourceCode }: SourceFile): ListUse | undefined {
  const { object } = member;
  const key = staticKey(member);
  const isGlobal = object.type === 'Identifier' && (findVariable(sourceCode, object)?.defs.length ?? 0) === 0;
  return key === undefined || (isGlobal && key === 'exports') ? undefined : { key, object: undefined };
}

function usesOf(
  node: TSESTree.Node,
  file: SourceFile,
  visited: Set<TSESLint.Scope.Variable>,
): readonly (ListUse | undefined)[] {
  for (let current = node; current.parent !== undefined; current = current.parent) {
    const { parent } = current;
    switch (parent.type) {
      case 'ArrayExpression':
      case 'SpreadElement':
      case 'ConditionalExpression':
      case 'LogicalExpression':
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
        break;
      case 'Property': {
        const key = staticKey(parent);
        if (key === undefined || parent.parent.type !== 'ObjectExpression') return [undefined];
        return [{ key, object: parent.parent }];
      }
      case 'VariableDeclarator':
        return usesOfVariable(parent, file, visited);
      case 'AssignmentExpression':
        return usesOfTarget(parent.left, file, visited);
      case 'MemberExpression':
        // What is put into the list later changes nothing for what is in it.
        return parent.parent.type === 'CallExpression' && filledListOf(parent.parent) === current ? [] : [undefined];
      default:
        return [undefined];
    }
  }
  return [undefined];
}

function usesOfTarget(
  target: TSESTree.Node,
  file: SourceFile,
  visited: Set<TSESLint.Scope.Variable>,
): readonly (ListUse | undefined)[] {
  if (target.type === 'MemberExpression') return [memberUse(target, file)];
  const declarator = declaratorOf(target, file);
  return declarator === undefined ? [undefined] : usesOfVariable(declarator, file, visited);
}

function usesOfVariable(
  declarator: TSESTree.VariableDeclarator,
  file: SourceFile,
  visited: Set<TSESLint.Scope.Variable>,
): readonly (ListUse | undefined)[] {
  if (declarator.id.type !== 'Identifier') return [undefined];
  const variables = file.sourceCode.getDeclaredVariables(declarator).filter((variable) => !visited.has(variable));
  for (const variable of variables) visited.add(variable);
  const uses = variables.flatMap(({ references }) =>
    references.filter((reference) => reference.isRead()).flatMap(({ identifier }) => usesOf(identifier, file, visited)),
  );
  const type = declarator.id.typeAnnotation?.typeAnnotation;
  if (type !== undefined && isProviderList(type, file)) return [...uses, { key: 'providers', object: undefined }];
  // A list of any other declared type may not take a provider.
  return type !== undefined || isExported(declarator) ? [...uses, undefined] : uses;
}

/** `Provider[]`, with the type of a container. */
function isProviderList(type: TSESTree.TypeNode, file: SourceFile): boolean {
  return /Provider\b/u.test(file.sourceCode.getText(type)) && containerOf(type, file) !== undefined;
}
