import type { TSESTree } from '@typescript-eslint/utils';
import { staticKey } from '../syntax/static-key.ts';
import { unwrap } from '../syntax/unwrap.ts';
import type { Bodies } from './body.ts';
import { linkOf } from './link-of.ts';

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

/** Is it the `process` of Node, as a global or as the module of that name? */
export function isProcess(node: TSESTree.Node, bodies: Bodies): boolean {
  return globalNameOf(node, bodies) === 'process' || wholeModuleOf(node, bodies) === 'process';
}

/** The module that an expression stands for as a whole, without `node:`. */
export function wholeModuleOf(node: TSESTree.Node, bodies: Bodies): string | undefined {
  const imported = importedNameOf(node, bodies);
  return imported?.name === '*' || imported?.name === 'default' ? imported.module.replace(/^node:/u, '') : undefined;
}

/** The module and the export that an expression names, as far as an import statement or a `require` tells. */
export function importedNameOf(
  node: TSESTree.Node,
  bodies: Bodies,
): { readonly module: string; readonly name: string } | undefined {
  const link = linkOf(node, (name) => bodies.variableOf(name));
  return link && { module: link.specifier, name: link.names.join('.') };
}
