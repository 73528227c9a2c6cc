import type { TSESTree } from '@typescript-eslint/utils';
import { memberKey } from './cell-map.ts';
import type { Flows } from './flows.ts';

/** Notes what other modules can take from the file. */
export function collectExport(node: TSESTree.Node, flows: Flows): void {
  switch (node.type) {
    case 'ExportNamedDeclaration':
      if (node.declaration !== null) exportDeclaration(node.declaration, flows);
      return;
    case 'ExportSpecifier':
      if (node.local.type === 'Identifier' && node.parent.source === null) exportName(node.local, flows);
      return;
    case 'ExportDefaultDeclaration':
      exportDeclaration(node.declaration, flows);
      return;
    case 'TSExportAssignment':
      exportDeclaration(node.expression, flows);
      return;
    case 'AssignmentExpression':
      if (isCommonJsExport(node.left)) flows.exported.push(flows.cells.of(node.right));
  }
}

function exportDeclaration(node: TSESTree.Node, flows: Flows): void {
  const { cells, exported } = flows;
  switch (node.type) {
    case 'VariableDeclaration':
    case 'TSDeclareFunction':
      exported.push(...cells.declaredBy(node).map((variable) => cells.ofVariable(variable)));
      return;
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
      exported.push(cells.ofType(node.id));
      return;
    case 'Identifier':
      exportName(node, flows);
      return;
    default:
      exported.push(cells.of(node));
  }
}

/** The name may be that of a value, of a type, or of both. */
function exportName(name: TSESTree.Identifier, { cells, exported }: Flows): void {
  exported.push(cells.of(name));
  exported.push(cells.ofType(name));
}

/** `module.exports = …`, `exports.a = …` and `module.exports.a = …` */
function isCommonJsExport(target: TSESTree.Node): boolean {
  if (target.type !== 'MemberExpression') return false;
  const { object } = target;
  if (object.type === 'MemberExpression') return isCommonJsExport(object);
  if (object.type !== 'Identifier') return false;
  return object.name === 'exports' || (object.name === 'module' && memberKey(target) === 'exports');
}
