import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Bodies } from './body.ts';

/** `Object.assign` for an expression that names a global, or a member of one; `undefined` for what the file declares. */
export function globalNameOf(node: TSESTree.Node, bodies: Bodies): string | undefined {
  const bare = unwrap(node as TSESTree.Expression);
  if (bare.type === 'Identifier') {
    const variable = bodies.variableOf(bare);
    return variable === undefined || variable.defs.length === 0 ? bare.name : undefined;
  }
  if (bare.type !== 'MemberExpression') return undefined;
  const object = globalNameOf(bare.object, bodies);
  const key = object === undefined ? undefined : staticKey(bare);
  if (key === undefined) return undefined;
  return object === 'globalThis' || object === 'global' ? key : `${String(object)}.${key}`;
}

/** The module and the export that an expression names, as far as an import statement or a `require` tells. */
export function importedNameOf(
  node: TSESTree.Node,
  bodies: Bodies,
): { readonly module: string; readonly name: string } | undefined {
  const bare = unwrap(node as TSESTree.Expression);
  if (bare.type === 'MemberExpression') {
    const object = importedNameOf(bare.object, bodies);
    const key = staticKey(bare);
    if (object === undefined || key === undefined) return undefined;
    return object.name === '*' ? { module: object.module, name: key } : { ...object, name: `${object.name}.${key}` };
  }
  if (bare.type !== 'Identifier') return undefined;
  const definition = bodies.variableOf(bare)?.defs[0];
  if (definition?.type !== 'ImportBinding' || definition.parent.type !== 'ImportDeclaration') return undefined;
  const module = definition.parent.source.value;
  const specifier = definition.node;
  if (specifier.type === 'ImportNamespaceSpecifier') return { module, name: '*' };
  if (specifier.type !== 'ImportSpecifier') return { module, name: 'default' };
  const { imported } = specifier;
  return { module, name: imported.type === 'Identifier' ? imported.name : imported.value };
}
