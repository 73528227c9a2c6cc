import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Registry } from '../concepts/concept.ts';
import { findVariable } from '../javascript/syntax/find-variable.ts';
import { specifierName } from '../javascript/syntax/static-key.ts';
import { viewOf } from './view-of.ts';

/** Makes the test for the functions of `userScope.accessors`, which give what belongs to the current request. */
export function createContextTest(
  context: Readonly<TSESLint.RuleContext<string, readonly unknown[]>>,
  { userScope }: Registry,
): (callee: TSESTree.Expression) => boolean {
  if (userScope.accessors.length === 0) return () => false;
  return (callee) => {
    const isMember = callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && !callee.computed;
    const name = isMember ? callee.object : callee;
    if (name.type !== 'Identifier') return false;
    const member = isMember ? (callee.property as TSESTree.Identifier).name : undefined;
    const { file } = viewOf(context);
    const definition = findVariable(file.sourceCode, name)?.defs[0];
    if (definition?.type !== 'ImportBinding' || definition.parent.type !== 'ImportDeclaration') return false;
    const specifier = definition.node;
    if (specifier.type === 'TSImportEqualsDeclaration') return false;
    const isWhole = specifier.type === 'ImportNamespaceSpecifier';
    const imported = specifier.type === 'ImportSpecifier' ? specifierName(specifier.imported) : 'default';
    const exportName = isWhole ? member : imported;
    if (exportName === undefined) return false;
    const origin = file.graph.originOfImport(file.path, definition.parent.source.value, exportName);
    return origin !== undefined && file.catalog.isUserScopeAccessor(origin, isWhole ? undefined : member);
  };
}
