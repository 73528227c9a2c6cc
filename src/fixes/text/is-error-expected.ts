import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/**
 * Does `@ts-expect-error` stand above a line of `node`? Without the error, which may go with the old thing, the compiler
 * complains of the comment itself.
 */
export function isErrorExpected({ loc }: TSESTree.Node, sourceCode: TSESLint.SourceCode): boolean {
  // Hardly any file has one.
  if (!sourceCode.text.includes('@ts-expect-error')) return false;
  return sourceCode.getAllComments().some((comment) => {
    if (comment.loc.end.line >= loc.end.line || !/^[/*\s]*@ts-expect-error\b/u.test(comment.value)) return false;
    let next = sourceCode.getTokenAfter(comment);
    while (next !== null && next.loc.start.line === comment.loc.end.line) next = sourceCode.getTokenAfter(next);
    return next !== null && loc.start.line <= next.loc.start.line && next.loc.start.line <= loc.end.line;
  });
}
