import type { TSESTree } from '@typescript-eslint/utils';

/** The names and members that an assignment or a loop with this on its left writes to. */
export function patternTargets(left: TSESTree.Node): readonly TSESTree.Node[] {
  switch (left.type) {
    case 'ArrayPattern':
      return left.elements.flatMap((element) => (element === null ? [] : patternTargets(element)));
    case 'ObjectPattern':
      return left.properties.flatMap((property) =>
        patternTargets(property.type === 'Property' ? property.value : property.argument),
      );
    case 'AssignmentPattern':
      return patternTargets(left.left);
    case 'RestElement':
      return patternTargets(left.argument);
    default:
      return [left];
  }
}
