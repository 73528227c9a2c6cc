import type { TSESTree } from '@typescript-eslint/utils';
import { specifierName, staticString } from '../syntax/static-key.ts';
import { rootOf, unwrap } from '../syntax/unwrap.ts';
import type { Variable } from './body.ts';

/** A name of another module, as an import or a `require` tells, and members of it. */
export interface ImportedPath {
  readonly specifier: string;
  /** The export, then members of it: `Server`, `default.Server`, `*` for the module as a whole. */
  readonly names: readonly string[];
}

type FindVariable = (name: TSESTree.Identifier) => Variable | undefined;

/** A member of what a path means; a member of a module is an export. */
export function memberOfPath({ specifier, names }: ImportedPath, key: string): ImportedPath {
  return { specifier, names: names.length === 1 && names[0] === '*' ? [key] : [...names, key] };
}

/**
 * What an import statement binds a name to.
 *
 * @param specifier the part of the statement that binds it
 * @param isOfTypes whether imports that are there for types alone count as well
 */
export function pathOfImport(
  specifier: TSESTree.Node,
  parent: TSESTree.Node | null | undefined,
  isOfTypes: boolean,
): ImportedPath | undefined {
  if (specifier.type === 'TSImportEqualsDeclaration') {
    const reference = specifier.moduleReference;
    const module = reference.type === 'TSExternalModuleReference' ? staticString(reference.expression) : undefined;
    const isLeftOut = !isOfTypes && specifier.importKind === 'type';
    return module === undefined || isLeftOut ? undefined : { specifier: module, names: ['*'] };
  }
  if (parent?.type !== 'ImportDeclaration' || (!isOfTypes && parent.importKind === 'type')) return undefined;
  const module = parent.source.value;
  switch (specifier.type) {
    case 'ImportNamespaceSpecifier':
      return { specifier: module, names: ['*'] };
    case 'ImportDefaultSpecifier':
      return { specifier: module, names: ['default'] };
    case 'ImportSpecifier':
      if (!isOfTypes && specifier.importKind === 'type') return undefined;
      return { specifier: module, names: [specifierName(specifier.imported)] };
    default:
      return undefined;
  }
}

/** `require('…')`, also of a `require` that `createRequire` made, and `await import('…')` */
export function pathLoadedBy(node: TSESTree.Expression, findVariable: FindVariable): ImportedPath | undefined {
  const specifier = specifierLoadedBy(node, findVariable);
  return specifier === undefined ? undefined : { specifier, names: ['*'] };
}

function specifierLoadedBy(node: TSESTree.Expression, findVariable: FindVariable): string | undefined {
  if (node.type === 'AwaitExpression') {
    const awaited = unwrap(node.argument);
    return awaited.type === 'ImportExpression' ? staticString(awaited.source) : undefined;
  }
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'require')
    return undefined;
  const variable = findVariable(node.callee);
  if (variable !== undefined && variable.defs.length > 0 && !isCreatedRequire(variable)) return undefined;
  const [specifier] = node.arguments;
  return specifier && staticString(specifier);
}

/** `const require = createRequire(import.meta.url)` */
function isCreatedRequire({ identifiers }: Variable): boolean {
  const parent = identifiers[0]?.parent;
  const init = parent?.type === 'VariableDeclarator' && parent.init !== null ? unwrap(parent.init) : undefined;
  if (init?.type !== 'CallExpression') return false;
  const { callee } = init;
  const name = callee.type === 'MemberExpression' ? callee.property : callee;
  return name.type === 'Identifier' && name.name === 'createRequire' && rootOf(callee).type === 'Identifier';
}

/** Is anything put into a variable but what it is declared with? */
export function isReassigned({ references }: Variable): boolean {
  return references.some((reference) => reference.isWrite() && reference.init !== true);
}
