import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { ancestorsOf } from './ancestors.ts';
import { isNamePath } from './unwrap.ts';

/** Does nothing in the file read the variable, and is it not exported either? */
export function isUnused(variable: TSESLint.Scope.Variable): boolean {
  return (
    variable.references.every((reference) => reference.init === true && reference.isWriteOnly()) &&
    !variable.defs.some(({ node }) => isExported(node))
  );
}

/** Does the variable only give another name to what its initialiser names, and does nothing use it? */
export function isUnusedAlias(variable: TSESLint.Scope.Variable): boolean {
  const [definition, ...others] = variable.defs;
  if (definition === undefined || others.length > 0 || !isUnused(variable)) return false;
  const { node, name } = definition;
  return node.type === 'VariableDeclarator' && node.id === name && node.init !== null && isNamePath(node.init);
}

/** Is the declaration itself exported: `export const A = …`, `export import A = …`? */
export function isExported(declaration: TSESTree.Node): boolean {
  const statement = declaration.type === 'VariableDeclarator' ? declaration.parent : declaration;
  return statement.parent?.type === 'ExportNamedDeclaration';
}

/** Is the declaration exported from the module? What a namespace exports is, if the namespace is. */
export function leavesModule(declaration: TSESTree.Node): boolean {
  if (!isExported(declaration)) return false;
  for (const ancestor of ancestorsOf(declaration)) {
    if (ancestor.type === 'TSModuleDeclaration') return leavesModule(ancestor);
  }
  return true;
}
