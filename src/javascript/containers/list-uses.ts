import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { SourceFile } from '../source-file.ts';
import { staticKey } from '../static-key.ts';
import { isExported } from '../unused-variable.ts';
import { containerOf } from './container-of.ts';

/** A property that a list is the value of, or part of the value. */
export interface ListUse {
  readonly key: string;
  /** The object of the property; `undefined` where the declared type of a constant stands for it. */
  readonly object: TSESTree.ObjectExpression | undefined;
}

/** Where the elements of an array go, also by way of a constant; `undefined` stands for what cannot be followed. */
export function listUsesOf(array: TSESTree.ArrayExpression, file: SourceFile): readonly (ListUse | undefined)[] {
  return usesOf(array, file, new Set());
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
      default:
        return [undefined];
    }
  }
  return [undefined];
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
  return isExported(declarator) ? [...uses, undefined] : uses;
}

/** `Provider[]`, with the type of a container. */
function isProviderList(type: TSESTree.TypeNode, file: SourceFile): boolean {
  return /Provider\b/u.test(file.sourceCode.getText(type)) && containerOf(type, file) !== undefined;
}
