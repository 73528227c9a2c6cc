import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../../javascript/syntax/function-node.ts';
import type { Place } from '../../sightings/place.ts';
import type { TextEdit } from '../../sightings/proposal.ts';

/**
 * A comment above the line of a place, which counts when somebody has written the reason into it. Where that line begins
 * within a text, such as a template, the comment stands above the text; `undefined` if it would not count there.
 */
export function excuseAbove(place: Place, keyword: string, sourceCode: TSESLint.SourceCode): TextEdit | undefined {
  const line = lineAbove(place, sourceCode);
  if (line === undefined) return undefined;
  const indent = /^\s*/u.exec(sourceCode.lines[line - 1] ?? '')?.[0] ?? '';
  const start = startOf(line, sourceCode);
  const newline = sourceCode.text.includes('\r\n') ? '\r\n' : '\n';
  return { range: [start, start], text: `${indent}// ${keyword}: ${newline}` };
}

function startOf(line: number, sourceCode: TSESLint.SourceCode): number {
  return sourceCode.getIndexFromLoc({ line, column: 0 });
}

/** The line of the place, or the one in which the text begins that its line begins within. */
function lineAbove({ loc, range }: Place, sourceCode: TSESLint.SourceCode): number | undefined {
  let { line } = loc.start;
  for (let text = textAround(startOf(line, sourceCode), sourceCode); text !== undefined;) {
    // A function in the text has statements of its own, which the comment would not stand with.
    if (isInFunctionWithin(range[0], text, sourceCode)) return undefined;
    line = text.loc.start.line;
    text = textAround(startOf(line, sourceCode), sourceCode);
  }
  return line;
}

/** The template, string or text of JSX in which an offset lies. */
function textAround(offset: number, sourceCode: TSESLint.SourceCode): TSESTree.Node | undefined {
  const node = sourceCode.getNodeByRangeIndex(offset);
  if (node === null || node.range[0] >= offset) return undefined;
  if (node.type === 'TemplateElement') return node.parent;
  return node.type === 'Literal' || node.type === 'JSXText' ? node : undefined;
}

function isInFunctionWithin(offset: number, text: TSESTree.Node, sourceCode: TSESLint.SourceCode): boolean {
  const node = sourceCode.getNodeByRangeIndex(offset);
  for (let parent = node?.parent; parent && parent !== text; { parent } = parent) if (isFunction(parent)) return true;
  return false;
}
