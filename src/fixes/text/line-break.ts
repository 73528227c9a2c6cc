import type { TSESLint } from '@typescript-eslint/utils';

/** What ends the lines of a file. */
export function lineBreakOf({ text }: TSESLint.SourceCode): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
