import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../syntax/static-key.ts';

/** How a module writes its exports in the CommonJS way. */
interface Assignments {
  readonly all: readonly TSESTree.AssignmentExpression[];
  /** `whole` for `module.exports`, the name for `exports.name` and `module.exports.name`. */
  targetOf(left: TSESTree.Node): string | undefined;
}

/**
 * What a module exports without giving it a name of its own: `export default new Bus()`, `module.exports = { bus: … }`,
 * `exports.bus = …`.
 */
export function findExportedExpression(
  { body }: TSESTree.Program,
  localName: string,
  { all, targetOf }: Assignments,
): TSESTree.Expression | undefined {
  const isDefault = localName === '*default*';
  for (const statement of isDefault ? body : []) {
    if (statement.type === 'ExportDefaultDeclaration') return statement.declaration as TSESTree.Expression;
    if (statement.type === 'TSExportAssignment') return statement.expression;
  }
  const named = isDefault ? 'whole' : localName;
  const whole = all.filter(({ left }) => targetOf(left) === 'whole');
  const direct = all.find(({ left }) => targetOf(left) === named);
  if (direct !== undefined) return direct.right;
  for (const { right } of whole) {
    if (right.type !== 'ObjectExpression') continue;
    const property = right.properties.find((each) => each.type === 'Property' && staticKey(each) === localName);
    if (property?.type === 'Property') return property.value as TSESTree.Expression;
  }
  return undefined;
}
