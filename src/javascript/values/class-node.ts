import type { TSESTree } from '@typescript-eslint/utils';
import { memberKey } from './member-key.ts';
import type { SourceFile } from '../source-file.ts';

export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

type NamedElement = Exclude<TSESTree.ClassElement, TSESTree.StaticBlock | TSESTree.TSIndexSignature>;

export function isClass(node: TSESTree.Node | null | undefined): node is ClassNode {
  return node?.type === 'ClassDeclaration' || node?.type === 'ClassExpression';
}

type Elements = ReadonlyMap<string, readonly NamedElement[]>;

const known = new WeakMap<ClassNode, { readonly static: Elements; readonly instance: Elements }>();

/** The elements of a class under one key: overloads, accessors, a field. */
export function elementsOf(
  owner: ClassNode,
  key: string,
  isStatic: boolean,
  file: SourceFile,
): readonly NamedElement[] {
  let elements = known.get(owner);
  if (elements === undefined) {
    known.set(
      owner,
      (elements = { static: readElements(owner, true, file), instance: readElements(owner, false, file) }),
    );
  }
  return elements[isStatic ? 'static' : 'instance'].get(key) ?? [];
}

function readElements(owner: ClassNode, isStatic: boolean, file: SourceFile): Elements {
  const elements = new Map<string, NamedElement[]>();
  for (const element of owner.body.body) {
    if (element.type === 'StaticBlock' || element.type === 'TSIndexSignature' || element.static !== isStatic) continue;
    const key = memberKey(element, file);
    if (key !== undefined) elements.set(key, [...(elements.get(key) ?? []), element]);
  }
  return elements;
}

/** The constructor of a class, its overloads apart. */
export function findConstructor(owner: ClassNode): TSESTree.FunctionExpression | undefined {
  for (const element of owner.body.body) {
    const isConstructor = element.type === 'MethodDefinition' && element.kind === 'constructor';
    if (isConstructor && element.value.type === 'FunctionExpression') return element.value;
  }
  return undefined;
}
