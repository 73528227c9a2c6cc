import type { TSESLint } from '@typescript-eslint/utils';

/** What ends the lines of a file, as its first line shows. */
export function lineBreakOf({ text }: TSESLint.SourceCode): string {
  return text[text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n';
}
