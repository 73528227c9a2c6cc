import type { TSESLint } from '@typescript-eslint/utils';
import type { TextEdit } from '../sightings/proposal.ts';

/** Characters of edits per file and pass; hundreds of findings of a common file stay far below. */
const most = 5_000_000;

const spent = new WeakMap<TSESLint.SourceCode, number>();

/**
 * May a report carry the edits? ESLint keeps, for each report, the text between its first edit and its last one. In a
 * huge file with thousands of findings, which only machines write, that is more than memory holds. Reports beyond the
 * budget get their edits in a later pass, when the first ones are done.
 */
export function affordsEdits(edits: readonly TextEdit[], sourceCode: TSESLint.SourceCode): boolean {
  const before = spent.get(sourceCode) ?? 0;
  if (before >= most) return false;
  spent.set(sourceCode, before + sizeOf(edits));
  return true;
}

function sizeOf(edits: readonly TextEdit[]): number {
  let [start, end, written] = [Infinity, 0, 0];
  for (const { range, text } of edits) {
    start = Math.min(start, range[0]);
    end = Math.max(end, range[1]);
    written += text.length;
  }
  return edits.length === 0 ? 0 : end - start + written;
}
