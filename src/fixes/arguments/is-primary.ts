import type { TSESTree } from '@typescript-eslint/utils';

/** Does the expression hold together wherever it stands: a name, a member, a call, a literal? */
export function isPrimary({ type }: TSESTree.Node): boolean {
  switch (type) {
    case 'Identifier':
    case 'MemberExpression':
    case 'CallExpression':
    case 'ThisExpression':
    case 'Literal':
    case 'TemplateLiteral':
    case 'ArrayExpression':
      return true;
    default:
      return false;
  }
}
