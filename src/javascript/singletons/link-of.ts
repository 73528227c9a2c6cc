import type { TSESTree } from '@typescript-eslint/utils';
import { bindingSourceOf, REST } from '../state/binding-source.ts';
import type { Variable } from '../state/body.ts';
import { ANY } from '../state/ref.ts';
import { specifierName, staticKey, staticString } from '../syntax/static-key.ts';
import { rootOf, unwrap } from '../syntax/unwrap.ts';
import type { Link } from './shared-value.ts';

type FindVariable = (name: TSESTree.Identifier) => Variable | undefined;

/** The name of another module that an expression is, or a member of; `undefined` for what the file itself declares. */
export function linkOf(node: TSESTree.Node, findVariable: FindVariable): Link | undefined {
  const bare = unwrap(node as TSESTree.Expression);
  if (bare.type === 'MemberExpression') {
    const object = linkOf(bare.object, findVariable);
    const key = staticKey(bare);
    return object === undefined || key === undefined ? undefined : memberOf(object, key);
  }
  if (bare.type !== 'Identifier') return undefined;
  const variable = findVariable(bare);
  return variable && linkOfVariable(variable, findVariable);
}

/** What an import statement, a `require` or an awaited `import()` binds to a variable. */
export function linkOfVariable(variable: Variable, findVariable: FindVariable): Link | undefined {
  const [definition] = variable.defs;
  if (definition?.type === 'ImportBinding') return linkOfImport(definition.node, definition.parent);
  const [name] = variable.identifiers;
  if (definition?.type !== 'Variable' || name === undefined || variable.references.some(isLaterWrite)) return undefined;
  const source = bindingSourceOf(name);
  if (source?.from.kind !== 'value' || source.keys.some((key) => key === REST || key === ANY)) return undefined;
  const link = linkOfLoading(source.from.node, findVariable);
  return link && source.keys.reduce(memberOf, link);
}

function linkOfImport(specifier: TSESTree.Node, parent: TSESTree.Node | null | undefined): Link | undefined {
  if (specifier.type === 'TSImportEqualsDeclaration') {
    const reference = specifier.moduleReference;
    const module = reference.type === 'TSExternalModuleReference' ? staticString(reference.expression) : undefined;
    return module === undefined || specifier.importKind === 'type' ? undefined : { specifier: module, names: ['*'] };
  }
  if (parent?.type !== 'ImportDeclaration' || parent.importKind === 'type') return undefined;
  const module = parent.source.value;
  switch (specifier.type) {
    case 'ImportNamespaceSpecifier':
      return { specifier: module, names: ['*'] };
    case 'ImportDefaultSpecifier':
      return { specifier: module, names: ['default'] };
    case 'ImportSpecifier':
      if (specifier.importKind === 'type') return undefined;
      return { specifier: module, names: [specifierName(specifier.imported)] };
    default:
      return undefined;
  }
}

/** `require('…')`, `await import('…')`, or a path of members from one of them */
function linkOfLoading(node: TSESTree.Expression, findVariable: FindVariable): Link | undefined {
  const keys: string[] = [];
  let current = unwrap(node);
  while (current.type === 'MemberExpression') {
    const key = staticKey(current);
    if (key === undefined) return undefined;
    keys.unshift(key);
    current = unwrap(current.object);
  }
  const specifier = loadedBy(current, findVariable);
  return specifier === undefined ? undefined : keys.reduce<Link>(memberOf, { specifier, names: ['*'] });
}

function loadedBy(node: TSESTree.Expression, findVariable: FindVariable): string | undefined {
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

function memberOf({ specifier, names }: Link, key: string): Link {
  return { specifier, names: names.length === 1 && names[0] === '*' ? [key] : [...names, key] };
}

function isLaterWrite(reference: Variable['references'][number]): boolean {
  return reference.isWrite() && reference.init !== true;
}
