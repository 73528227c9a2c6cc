import type { TSESTree } from '@typescript-eslint/utils';
import type { Bodies, Variable } from '../state/body.ts';
import { globalNameOf } from '../state/global-name.ts';
import { staticKey } from '../syntax/static-key.ts';

/** The variable of the module that has a name. */
export function findVariableNamed(name: string, bodies: Bodies): Variable | undefined {
  const scopes = bodies.sourceCode.scopeManager?.scopes ?? [];
  return scopes
    .filter(({ block }) => block.type === 'Program')
    .map(({ set }) => set.get(name))
    .find((variable) => variable !== undefined && variable.defs.length > 0);
}

/** `export default new Store()`, `module.exports = new Store()`, `exports.store = new Store()` */
export function findUnnamed(localName: string, bodies: Bodies): TSESTree.Node | undefined {
  if (localName === '*default*') {
    for (const statement of bodies.sourceCode.ast.body) {
      if (statement.type === 'ExportDefaultDeclaration') return statement.declaration;
      if (statement.type === 'TSExportAssignment') return statement.expression;
    }
  }
  for (const write of bodies.module.writes) {
    if (write.type !== 'AssignmentExpression' || write.left.type !== 'MemberExpression') continue;
    const name = globalNameOf(write.left, bodies);
    const isMeant =
      localName === '*default*'
        ? name === 'module.exports'
        : name === `exports.${localName}` || name === `module.exports.${localName}`;
    if (isMeant) return write.right;
  }
  return exportedProperty(localName, bodies);
}

/** `module.exports = { store: new Store() }` */
function exportedProperty(name: string, bodies: Bodies): TSESTree.Node | undefined {
  for (const write of bodies.module.writes) {
    if (write.type !== 'AssignmentExpression' || write.right.type !== 'ObjectExpression') continue;
    if (globalNameOf(write.left, bodies) !== 'module.exports') continue;
    const property = write.right.properties.find((each) => each.type === 'Property' && staticKey(each) === name);
    if (property?.type === 'Property') return property.value;
  }
  return undefined;
}
