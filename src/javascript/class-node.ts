import type { TSESTree } from '@typescript-eslint/utils';
import { memberKey } from './member-key.ts';
import type { SourceFile } from './source-file.ts';

export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

type NamedElement = Exclude<TSESTree.ClassElement, TSESTree.StaticBlock | TSESTree.TSIndexSignature>;

export function isClass(node: TSESTree.Node | null | undefined): node is ClassNode {
  return node?.type === 'ClassDeclaration' || node?.type === 'ClassExpression';
}

/** The elements of a class under one key: overloads, accessors, a field. */
export function elementsOf(
  owner: ClassNode,
  key: string,
  isStatic: boolean,
  file: SourceFile,
): readonly NamedElement[] {
  return owner.body.body.filter(
    (element): element is NamedElement =>
      element.type !== 'StaticBlock' &&
      element.type !== 'TSIndexSignature' &&
      element.static === isStatic &&
      memberKey(element, file) === key,
  );
}

/** The constructor of a class, its overloads apart. */
export function findConstructor(owner: ClassNode): TSESTree.FunctionExpression | undefined {
  for (const element of owner.body.body) {
    const isConstructor = element.type === 'MethodDefinition' && element.kind === 'constructor';
    if (isConstructor && element.value.type === 'FunctionExpression') return element.value;
  }
  return undefined;
}
