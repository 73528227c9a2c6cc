import type { TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf } from '../../javascript/syntax/ancestors.ts';

/** Is the type what a function tells of its argument: `value is Engine`, `asserts value is Engine`? */
export function isToldType(node: TSESTree.Node): boolean {
  for (const ancestor of ancestorsOf(node)) {
    if (ancestor.type === 'TSTypePredicate') return true;
    if (ancestor.type === 'TSTypeAnnotation') return ancestor.parent.type === 'TSTypePredicate';
    if (!ancestor.type.startsWith('TS')) return false;
  }
  return false;
}
