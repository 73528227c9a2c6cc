import type { TSESTree } from '@typescript-eslint/utils';
import { importedName } from '../javascript/bindings.ts';
import { findVariable } from '../javascript/find-variable.ts';
import type { SourceFile } from '../javascript/source-file.ts';
import type { Origin } from '../modules/module-record.ts';

/** Is the annotation one of the registry's `userScope.types`? Nothing that may be absent is. */
export function isScopeType(annotation: TSESTree.TypeNode, file: SourceFile): boolean {
  if (annotation.type !== 'TSTypeReference') return false;
  const { typeName } = annotation;
  const [object, member] =
    typeName.type === 'TSQualifiedName' ? [typeName.left, typeName.right.name] : [typeName, undefined];
  if (object.type !== 'Identifier') return false;
  const origin = originOfName(object, member, file);
  return origin !== undefined && file.catalog.isUserScopeType(origin);
}

/** Where an imported name, or a member of an imported namespace, is declared; or the name in this very module. */
export function originOfName(
  identifier: TSESTree.Identifier,
  member: string | undefined,
  file: SourceFile,
): Origin | undefined {
  const variable = findVariable(file.sourceCode, identifier);
  const [definition] = variable?.defs ?? [];
  if (variable === undefined || definition === undefined) return undefined;
  if (definition.type !== 'ImportBinding') return { path: file.path, localName: variable.name };
  const clause = definition.node;
  if (clause.type === 'TSImportEqualsDeclaration' || clause.parent.type !== 'ImportDeclaration') return undefined;
  const name = importedName(clause);
  const { source } = clause.parent;
  return file.graph.originOfImport(file.path, source.value, name === '*' ? (member ?? '*') : name);
}
