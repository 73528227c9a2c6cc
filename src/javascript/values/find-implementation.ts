import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Implementation } from '../../concepts/concept.ts';
import type { Origin } from '../../modules/records/module-record.ts';
import { importedName } from './bindings.ts';
import { findVariable } from '../syntax/find-variable.ts';
import type { SourceFile } from '../source-file.ts';
import { staticKey } from '../syntax/static-key.ts';

/** The registered thing that a name, or a member of a namespace, means where it stands; aliases are not followed. */
export function findImplementation(node: TSESTree.Node, file: SourceFile): Implementation | undefined {
  switch (node.type) {
    case 'Identifier':
      return findNamedImplementation({ name: node.name }, node, file);
    case 'TSQualifiedName':
      return findMember(node.left, node.right.name, file);
    case 'MemberExpression':
      return findMember(node.object, staticKey(node), file);
    default:
      return undefined;
  }
}

/** The registered thing that the name, or the member of a namespace by that name, would mean at `node`. */
export function findNamedImplementation(
  { name, member }: { readonly name: string; readonly member?: string | undefined },
  node: TSESTree.Node,
  file: SourceFile,
): Implementation | undefined {
  const origin = originOf(findVariable(file.sourceCode, node, name), member, file);
  return origin && file.catalog.implementationOf(origin);
}

function findMember(object: TSESTree.Node, member: string | undefined, file: SourceFile): Implementation | undefined {
  if (object.type !== 'Identifier' || member === undefined) return undefined;
  return findNamedImplementation({ name: object.name, member }, object, file);
}

function originOf(
  variable: TSESLint.Scope.Variable | undefined,
  member: string | undefined,
  file: SourceFile,
): Origin | undefined {
  const definition = variable?.defs[0];
  const node = definition?.node;
  if (node?.type === 'ClassDeclaration' && member === undefined && isTopLevel(node)) {
    return { path: file.path, localName: node.id?.name ?? '' };
  }
  if (definition?.parent?.type !== 'ImportDeclaration' || !isClause(node)) return undefined;
  const name = importedName(node);
  if ((name === '*') !== (member !== undefined)) return undefined;
  return file.graph.originOfImport(file.path, definition.parent.source.value, member ?? name);
}

function isClause(node: TSESTree.Node | undefined): node is TSESTree.ImportClause {
  return node !== undefined && /^Import\w*Specifier$/u.test(node.type);
}

function isTopLevel({ parent }: TSESTree.ClassDeclaration): boolean {
  return parent.type === 'Program' || parent.parent.type === 'Program';
}
