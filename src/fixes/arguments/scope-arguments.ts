import type { TSESTree } from '@typescript-eslint/utils';
import type { ConstructionSite } from '../../javascript/site.ts';
import { isNothing } from '../../javascript/objects/find-parts.ts';
import type { SourceFile } from '../../javascript/source-file.ts';
import { unwrap } from '../../javascript/syntax/unwrap.ts';

/** The arguments of a construction that say whose instance it is, by the declared types of the constructor's parameters. */
export function scopeArguments(
  { form, kinship, implementation }: ConstructionSite,
  nodes: readonly (TSESTree.CallExpressionArgument | null)[],
  { catalog, sourceCode }: SourceFile,
): readonly string[] {
  if ((form !== 'new' && form !== 'reflect-construct') || kinship === 'bound') return [];
  const parameters = catalog.injectionOf(implementation)?.parameters ?? [];
  const spread = nodes.findIndex((node) => node === null || node.type === 'SpreadElement');
  return nodes.slice(0, spread < 0 ? undefined : spread).flatMap((node, index) => {
    const type = parameters[index]?.type;
    const isAbsent = node === null || node.type === 'SpreadElement' || isNothing(unwrap(node));
    return isAbsent || type === undefined || !catalog.isUserScopeType(type) ? [] : sourceCode.getText(node);
  });
}
