import type { TSESLint } from '@typescript-eslint/utils';
import type { SharedState, StateChoice } from '../../sightings/shared-state.ts';

/** The ways out of shared state that can be written for a person to choose from. */
export function stateChoices(state: SharedState, sourceCode: TSESLint.SourceCode): readonly StateChoice[] {
  return [{ act: 'giveReason', edits: [excuse(state, sourceCode)] }];
}

/** A comment above the line, which counts when somebody has written the reason into it. */
function excuse({ place }: SharedState, sourceCode: TSESLint.SourceCode): StateChoice['edits'][number] {
  const line = sourceCode.lines[place.loc.start.line - 1] ?? '';
  const indent = /^\s*/u.exec(line)?.[0] ?? '';
  const start = sourceCode.getIndexFromLoc({ line: place.loc.start.line, column: 0 });
  const newline = sourceCode.text.includes('\r\n') ? '\r\n' : '\n';
  return { range: [start, start], text: `${indent}// ssot-shared: ${newline}` };
}
