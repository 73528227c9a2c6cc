import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { lastTokenOf } from './end-of-statement.ts';

/** Where a new line may begin behind a statement: a comment that ends its line stays on that line. */
export function endOfLine(statement: TSESTree.Node, sourceCode: TSESLint.SourceCode): number {
  const last = lastTokenOf(statement, sourceCode) ?? statement;
  const { line } = last.loc.end;
  const trailing = sourceCode
    .getCommentsAfter(last)
    .filter(({ loc }) => loc.start.line === line && loc.end.line === line);
  return trailing.at(-1)?.range[1] ?? last.range[1];
}
