import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findVariable } from '../javascript/syntax/find-variable.ts';
import type { UserScoped } from '../javascript/state/find-captives.ts';
import { specifierName } from '../javascript/syntax/static-key.ts';
import { takesInModules } from './takes-in-modules.ts';
import { registryOf } from './registry-of.ts';
import { viewOf } from './view-of.ts';

type Context = Readonly<TSESLint.RuleContext<string, readonly unknown[]>>;

/** Where the file makes, or takes from a factory, instances of concepts that belong to one user. */
export function findUserScoped(context: Context): readonly UserScoped[] {
  const { concepts } = registryOf(context);
  const isWorthwhile = concepts.some(({ scope }) => scope === 'user') && takesInModules(context.sourceCode);
  if (!isWorthwhile) return [];
  const { constructions, acquisitions } = viewOf(context).facts;
  return [
    ...constructions.map(({ node, implementation: { concept } }) => ({ node, concept })),
    ...acquisitions.map(({ node, concept }) => ({ node, concept })),
  ]
    .filter(({ concept }) => concept.scope === 'user')
    .map(({ node, concept }) => ({ node, name: concept.name }));
}

/** Makes the test for the types of `userScope.types`. */
export function createScopeTypeTest(context: Context): (type: TSESTree.TypeNode) => boolean {
  if (registryOf(context).userScope.types.length === 0) return () => false;
  return (type) => {
    if (type.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return false;
    const { file } = viewOf(context);
    const definition = findVariable(file.sourceCode, type.typeName)?.defs[0];
    if (definition?.type !== 'ImportBinding' || definition.parent.type !== 'ImportDeclaration') return false;
    const specifier = definition.node;
    const name = specifier.type === 'ImportSpecifier' ? specifierName(specifier.imported) : 'default';
    const origin = file.graph.originOfImport(file.path, definition.parent.source.value, name);
    return origin !== undefined && file.catalog.isUserScopeType(origin);
  };
}
