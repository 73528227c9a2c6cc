import type { TSESTree } from '@typescript-eslint/utils';

/** Is a type that names a class that of the class itself, as `typeof X` is? `InstanceType<typeof X>` is the instance. */
export function isConstructorType({ parent }: TSESTree.Node): boolean {
  if (parent?.type !== 'TSTypeQuery') return false;
  const reference = parent.parent.parent;
  const isInstance =
    parent.parent.type === 'TSTypeParameterInstantiation' &&
    reference?.type === 'TSTypeReference' &&
    reference.typeName.type === 'Identifier' &&
    reference.typeName.name === 'InstanceType';
  return !isInstance;
}
