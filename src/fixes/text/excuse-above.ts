import type { TSESLint } from '@typescript-eslint/utils';
import type { Place } from '../../sightings/place.ts';
import type { TextEdit } from '../../sightings/proposal.ts';

/** A comment above the line of a place, which counts when somebody has written the reason into it. */
export function excuseAbove({ loc }: Place, keyword: string, sourceCode: TSESLint.SourceCode): TextEdit {
  const line = sourceCode.lines[loc.start.line - 1] ?? '';
  const indent = /^\s*/u.exec(line)?.[0] ?? '';
  const start = sourceCode.getIndexFromLoc({ line: loc.start.line, column: 0 });
  const newline = sourceCode.text.includes('\r\n') ? '\r\n' : '\n';
  return { range: [start, start], text: `${indent}// ${keyword}: ${newline}` };
}
