import type { TSESTree } from '@typescript-eslint/utils';

/** Is a function named for the type of what it gives: `ReturnType<typeof openEngine>`? */
export function isResultType({ parent: query }: TSESTree.Node): boolean {
  if (query?.type !== 'TSTypeQuery' || query.parent.type !== 'TSTypeParameterInstantiation') return false;
  const { parent: reference } = query.parent;
  return (
    reference.type === 'TSTypeReference' &&
    reference.typeName.type === 'Identifier' &&
    reference.typeName.name === 'ReturnType'
  );
}
