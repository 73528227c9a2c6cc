import type { TSESTree } from '@typescript-eslint/utils';
import { importedName } from '../../javascript/values/bindings.ts';
import { findVariable } from '../../javascript/syntax/find-variable.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import type { Origin } from '../../modules/records/module-record.ts';

/** Where `object.member` is declared: in another module, or in this very one. */
export function resolveName(
  object: TSESTree.Identifier,
  member: string | undefined,
  file: SourceFile,
): { readonly origin: Origin; readonly member: string | undefined } | undefined {
  const origin = originOf(object, file);
  if (origin?.localName !== '*' || member === undefined) return origin && { origin, member };
  const exported = file.graph.originOf(origin.path, member);
  return exported && { origin: exported, member: undefined };
}

function originOf(identifier: TSESTree.Identifier, file: SourceFile): Origin | undefined {
  const variable = findVariable(file.sourceCode, identifier);
  const [definition] = variable?.defs ?? [];
  if (variable === undefined || definition === undefined) return undefined;
  if (definition.type !== 'ImportBinding') {
    const isOuter = variable.scope.type === 'module' || variable.scope.type === 'global';
    return isOuter ? { path: file.path, localName: variable.name } : undefined;
  }
  const clause = definition.node;
  if (clause.type === 'TSImportEqualsDeclaration' || clause.parent.type !== 'ImportDeclaration') return undefined;
  return file.graph.originOfImport(file.path, clause.parent.source.value, importedName(clause));
}
