import type { TSESTree } from '@typescript-eslint/utils';
import { importedName } from '../javascript/bindings.ts';
import { findVariable } from '../javascript/find-variable.ts';
import type { SourceFile } from '../javascript/source-file.ts';
import { staticKey } from '../javascript/static-key.ts';
import type { Origin } from '../modules/module-record.ts';

/** Is the annotation one of the registry's `userScope.types`? Nothing that may be absent is. */
export function isScopeType(annotation: TSESTree.TypeNode, file: SourceFile): boolean {
  if (annotation.type !== 'TSTypeReference') return false;
  const { typeName } = annotation;
  const [object, member] =
    typeName.type === 'TSQualifiedName' ? [typeName.left, typeName.right.name] : [typeName, undefined];
  const found = object.type === 'Identifier' ? resolveName(object, member, file) : undefined;
  return found !== undefined && found.member === undefined && file.catalog.isUserScopeType(found.origin);
}

/** Does the expression, awaited or not, call one of the registry's `userScope.accessors`? */
export function isAccessorCall(expression: TSESTree.Expression | null, file: SourceFile): boolean {
  const call = expression?.type === 'AwaitExpression' ? expression.argument : expression;
  if (call?.type !== 'CallExpression') return false;
  const { callee } = call;
  const object = callee.type === 'MemberExpression' ? callee.object : callee;
  if (object.type !== 'Identifier') return false;
  const found = resolveName(object, callee.type === 'MemberExpression' ? staticKey(callee) : undefined, file);
  return found !== undefined && file.catalog.isUserScopeAccessor(found.origin, found.member);
}

/** Where `object.member` is declared: in another module, or in this very one. */
function resolveName(
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
