import type { SourceFile } from '../javascript/source-file.ts';
import type { TextEdit } from '../sightings/proposal.ts';

/** The edits in the order of the text, without those inside of others. What stands right before or after one stays. */
export function withoutInner(edits: readonly TextEdit[]): readonly TextEdit[] {
  const inOrder = [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  // How far the edits reach that begin before the one in question, and those that begin with it.
  let [start, before, here] = [-1, -1, -1];
  return inOrder.filter(({ range }) => {
    if (range[0] !== start) [start, before] = [range[0], Math.max(before, here)];
    here = Math.max(here, range[1]);
    return range[1] >= before;
  });
}

/** What is inserted where a statement goes takes its place. */
export function weaveEdits(edits: readonly TextEdit[], { sourceCode }: SourceFile): readonly TextEdit[] {
  const isRemoval = ({ range, text }: TextEdit): boolean => text === '' && range[0] < range[1];
  const isInserted = (edit: TextEdit, removal: TextEdit): boolean =>
    edit.range[0] === edit.range[1] && removal.range[0] <= edit.range[0] && edit.range[1] < removal.range[1];
  const removals = edits.filter(isRemoval);
  return edits.flatMap((edit) => {
    if (!isRemoval(edit)) return removals.some((removal) => isInserted(edit, removal)) ? [] : edit;
    const inserted = edits.filter((other) => isInserted(other, edit)).map(({ text }) => text);
    if (inserted.length === 0) return edit;
    const [breaks = ''] = /(?:\r?\n)*$/u.exec(sourceCode.text.slice(...edit.range)) ?? [];
    return { range: edit.range, text: inserted.join('').replace(/^\s+/u, '') + breaks };
  });
}
