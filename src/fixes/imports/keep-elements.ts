import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/** A list in braces, and those of its elements that stay. */
interface BracedList {
  readonly opening: TSESTree.Token;
  readonly closing: TSESTree.Token;
  readonly elements: readonly TSESTree.Node[];
  readonly kept: readonly TSESTree.Node[];
}

/** The list with its braces and without the other elements, in the layout it had. At least one element has to stay. */
export function keepElements(list: BracedList, sourceCode: TSESLint.SourceCode): string {
  const { opening, closing, elements, kept } = list;
  const [first, second] = elements;
  const last = elements.at(-1);
  if (first === undefined || last === undefined) return '{}';
  const { text } = sourceCode;
  const before = text.slice(opening.range[1], first.range[0]);
  const between = second === undefined ? ', ' : text.slice(first.range[1], second.range[0]);
  const after = text.slice(last.range[1], closing.range[0]);
  return `{${before}${kept.map((element) => sourceCode.getText(element)).join(between)}${after}}`;
}
