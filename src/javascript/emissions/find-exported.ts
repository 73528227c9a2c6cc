import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../syntax/static-key.ts';
import { assignedTo } from './assigned-members.ts';
import type { Code } from './code.ts';
import { exportsOf } from './exports-of.ts';

/** What a module exports without giving it a name of its own: `export default new Bus()`, `module.exports = { bus: … }`. */
export function findExported(code: Code, localName: string): TSESTree.Expression | undefined {
  for (const statement of code.ast.body) {
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
  return findAssigned(code, localName);
}

/** `Sockets.server = io`, in a function, where `Sockets` is what the module exports. */
function findAssigned(code: Code, name: string): TSESTree.Expression | undefined {
  const values = assignedTo('exports', name, code).filter((value) => !isNothing(value));
  return values.length === 1 ? values[0] : undefined;
}

function isNothing(node: TSESTree.Expression): boolean {
  return (node.type === 'Literal' && node.value === null) || (node.type === 'Identifier' && node.name === 'undefined');
}
