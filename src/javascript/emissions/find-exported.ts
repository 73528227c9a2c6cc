import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../syntax/static-key.ts';
import type { Code } from './code.ts';

/** What a module exports without giving it a name of its own: `export default new Bus()`, `module.exports = { bus: … }`. */
export function findExported({ ast }: Code, localName: string): TSESTree.Expression | undefined {
  for (const statement of ast.body) {
    if (statement.type === 'ExportDefaultDeclaration' && localName === '*default*') {
      return statement.declaration as TSESTree.Expression;
    }
    if (statement.type === 'TSExportAssignment' && localName === '*default*') return statement.expression;
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') continue;
    const { left, right } = statement.expression;
    const target = exportsOf(left);
    if (target === 'whole' && localName === '*default*') return right;
    if (target === localName) return right;
    if (target !== 'whole' || right.type !== 'ObjectExpression') continue;
    const property = right.properties.find((each) => each.type === 'Property' && staticKey(each) === localName);
    if (property?.type === 'Property') return property.value as TSESTree.Expression;
  }
  return undefined;
}

/** `whole` for `module.exports`, the name for `exports.name` and `module.exports.name`. */
export function exportsOf(node: TSESTree.Node): string | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  const { object } = node;
  const key = staticKey(node);
  if (object.type === 'Identifier' && object.name === 'module') return key === 'exports' ? 'whole' : undefined;
  if (object.type === 'Identifier' && object.name === 'exports') return key;
  return exportsOf(object) === 'whole' ? key : undefined;
}
