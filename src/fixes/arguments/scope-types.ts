import type { TSESTree } from '@typescript-eslint/utils';
import type { SourceFile } from '../../javascript/source-file.ts';
import { staticKey } from '../../javascript/syntax/static-key.ts';
import { resolveName } from './resolve-name.ts';

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
