import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

const known = new WeakMap<TSESLint.SourceCode, readonly number[]>();

/**
 * Does `@ts-expect-error` stand above a line of `node`? Without the error, which may go with the old thing, the compiler
 * complains of the comment itself.
 */
export function isErrorExpected({ loc }: TSESTree.Node, sourceCode: TSESLint.SourceCode): boolean {
  return errorLinesOf(sourceCode).some((line) => loc.start.line <= line && line <= loc.end.line);
}

/** The lines on which the compiler is to find an error. */
function errorLinesOf(sourceCode: TSESLint.SourceCode): readonly number[] {
  let lines = known.get(sourceCode);
  if (lines === undefined) known.set(sourceCode, (lines = findErrorLines(sourceCode)));
  return lines;
}

function findErrorLines(sourceCode: TSESLint.SourceCode): readonly number[] {
  // Hardly any file has one.
  if (!sourceCode.text.includes('@ts-expect-error')) return [];
  return sourceCode.getAllComments().flatMap((comment) => {
    if (!/^[/*\s]*@ts-expect-error\b/u.test(comment.value)) return [];
    let next = sourceCode.getTokenAfter(comment);
    while (next !== null && next.loc.start.line === comment.loc.end.line) next = sourceCode.getTokenAfter(next);
    return next === null ? [] : [next.loc.start.line];
  });
}
