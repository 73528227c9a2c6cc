import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { findVariable } from './find-variable.ts';
import { staticKey } from './static-key.ts';

/** Does `name` mean the global of that name at `node`, and nothing that the file declares? */
export function isGlobal(node: TSESTree.Node, name: string, sourceCode: TSESLint.SourceCode): boolean {
  if (node.type !== 'Identifier' || node.name !== name) return false;
  return (findVariable(sourceCode, node)?.defs.length ?? 0) === 0;
}

/** The method that is called on a global: `values` for `Object.values(…)`. */
export function findGlobalMethod(
  { callee }: TSESTree.CallExpression,
  name: string,
  sourceCode: TSESLint.SourceCode,
): string | undefined {
  if (callee.type !== 'MemberExpression' || !isGlobal(callee.object, name, sourceCode)) return undefined;
  return staticKey(callee);
}
