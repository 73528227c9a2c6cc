import type { TSESTree } from '@typescript-eslint/utils';
import { bindingSourceOf, REST } from './binding-source.ts';
import type { Variable } from './body.ts';
import { type ImportedPath, isReassigned, memberOfPath, pathLoadedBy, pathOfImport } from './imported-path.ts';
import { ANY } from './ref.ts';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';

type FindVariable = (name: TSESTree.Identifier) => Variable | undefined;

/** The name of another module that an expression is, or a member of; `undefined` for what the file itself declares. */
export function linkOf(node: TSESTree.Node, findVariable: FindVariable): ImportedPath | undefined {
  const bare = unwrap(node as TSESTree.Expression);
  if (bare.type === 'MemberExpression') {
    const object = linkOf(bare.object, findVariable);
    const key = staticKey(bare);
    return object === undefined || key === undefined ? undefined : memberOfPath(object, key);
  }
  if (bare.type !== 'Identifier') return undefined;
  const variable = findVariable(bare);
  return variable && linkOfVariable(variable, findVariable);
}

/** What an import statement, a `require` or an awaited `import()` binds to a variable. */
export function linkOfVariable(variable: Variable, findVariable: FindVariable): ImportedPath | undefined {
  const [definition] = variable.defs;
  if (definition?.type === 'ImportBinding') return pathOfImport(definition.node, definition.parent, false);
  const [name] = variable.identifiers;
  if (definition?.type !== 'Variable' || name === undefined || isReassigned(variable)) return undefined;
  const source = bindingSourceOf(name);
  if (source?.from.kind !== 'value' || source.keys.some((key) => key === REST || key === ANY)) return undefined;
  const link = linkOfLoading(source.from.node, findVariable);
  return link && source.keys.reduce(memberOfPath, link);
}

/** `require('…')`, `await import('…')`, or a path of members from one of them */
function linkOfLoading(node: TSESTree.Expression, findVariable: FindVariable): ImportedPath | undefined {
  const keys: string[] = [];
  let current = unwrap(node);
  while (current.type === 'MemberExpression') {
    const key = staticKey(current);
    if (key === undefined) return undefined;
    keys.unshift(key);
    current = unwrap(current.object);
  }
  const path = pathLoadedBy(current, findVariable);
  return path && keys.reduce(memberOfPath, path);
}
