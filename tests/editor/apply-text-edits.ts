import type { Position, TextEdit } from './protocol.ts';

/** A text after the edits of a language server, whose places are those before any of them. */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  const starts = [0];
  for (const { index } of text.matchAll(/\n/gu)) starts.push(index + 1);
  const offsetOf = ({ line, character }: Position): number => (starts[line] ?? text.length) + character;
  const ordered = edits.toSorted((left, right) => offsetOf(right.range.start) - offsetOf(left.range.start));
  let edited = text;
  for (const { range, newText } of ordered) {
    edited = edited.slice(0, offsetOf(range.start)) + newText + edited.slice(offsetOf(range.end));
  }
  return edited;
}
