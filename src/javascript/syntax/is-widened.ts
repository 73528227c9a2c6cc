import type { TSESTree } from '@typescript-eslint/utils';

/** Is what holds a class declared to be of another type than `typeof X`, which may promise something else of its instances? */
export function isWidened(annotation: TSESTree.TSTypeAnnotation | undefined): boolean {
  return annotation != null && annotation.typeAnnotation.type !== 'TSTypeQuery';
}
