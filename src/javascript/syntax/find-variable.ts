import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/** The variable that `name` means at `node`. Globals that the file does not declare count only when they are configured. */
export function findVariable(
  sourceCode: TSESLint.SourceCode,
  node: TSESTree.Node,
  name = node.type === 'Identifier' ? node.name : undefined,
): TSESLint.Scope.Variable | undefined {
  if (name === undefined) return undefined;
  let scope: TSESLint.Scope.Scope | null | undefined = sourceCode.getScope(node);
  while (scope) {
    const variable = scope.set.get(name);
    if (variable !== undefined) return variable;
    scope = scope.upper;
  }
  return undefined;
}
