import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/**
 * The last token that belongs to a statement as people write it: where semicolons are left out, one at the start of a later
 * line belongs to what follows it.
 */
export function lastTokenOf(statement: TSESTree.Node, sourceCode: TSESLint.SourceCode): TSESTree.Token | null {
  const last = sourceCode.getLastToken(statement);
  const before = last?.value === ';' ? sourceCode.getTokenBefore(last) : null;
  if (last === null || before === null || before.range[0] < statement.range[0]) return last;
  return before.loc.end.line < last.loc.start.line ? before : last;
}

/** Where a statement ends, without a semicolon that belongs to the next one. */
export function endOfStatement(statement: TSESTree.Node, sourceCode: TSESLint.SourceCode): number {
  return lastTokenOf(statement, sourceCode)?.range[1] ?? statement.range[1];
}
