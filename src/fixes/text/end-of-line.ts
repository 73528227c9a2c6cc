import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/** Where a new line may begin behind a statement: a comment that ends its line stays on that line. */
export function endOfLine(statement: TSESTree.Node, sourceCode: TSESLint.SourceCode): number {
  const { line } = statement.loc.end;
  const trailing = sourceCode
    .getCommentsAfter(statement)
    .filter(({ loc }) => loc.start.line === line && loc.end.line === line);
  return trailing.at(-1)?.range[1] ?? statement.range[1];
}
