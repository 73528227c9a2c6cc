import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/** An element of a list in source text: its expression, and the comments that belong to it. */
export interface ElementText {
  /** The expression with its parentheses and the comments that fit on its line. */
  readonly text: string;
  /** The comments that {@link text} begins with, and a space; empty without one. */
  readonly lead: string;
  /** A space, and the comments that {@link text} ends with; empty without one. */
  readonly trail: string;
  /** What the expression covers, parentheses included. */
  readonly range: readonly [start: number, end: number];
  /** Comments that need lines of their own before the text. */
  readonly before: readonly string[];
  /** Comments that end the line of the text. */
  readonly after: readonly string[];
  /** The comments outside the expression that belong to it. */
  readonly comments: readonly TSESTree.Comment[];
}

/**
 * Reads an element of an argument list, an array or an object with its comments. A comment behind the comma belongs to
 * the element before it when it ends the line.
 *
 * @param value the expression: the element itself, or the value of a property.
 */
export function elementText(
  element: TSESTree.Node,
  value: TSESTree.Node,
  sourceCode: TSESLint.SourceCode,
): ElementText {
  const [first, last] = parenthesized(value, sourceCode);
  const range = [first.range[0], last.range[1]] as const;
  const start = Math.min(range[0], element.range[0]);
  const [from, to] = [leadingFrom(start, first, sourceCode), trailingTo(last, sourceCode)];
  const within = (min: number, max: number): TSESTree.Comment[] =>
    sourceCode.getAllComments().filter((comment) => min <= comment.range[0] && comment.range[1] <= max);
  const [leading, trailing] = [within(from, range[0]), within(range[1], to)];
  const [isLedInline, isTrailedInline] = [leading.every(isInline), trailing.every(isInline)];
  const textOf = (comment: TSESTree.Comment): string => sourceCode.text.slice(...comment.range);
  const lead = isLedInline ? leading.map((comment) => `${textOf(comment)} `).join('') : '';
  const trail = isTrailedInline ? trailing.map((comment) => ` ${textOf(comment)}`).join('') : '';
  return {
    text: lead + sourceCode.text.slice(...range) + trail,
    lead,
    trail,
    range,
    before: isLedInline ? [] : leading.map(textOf),
    after: isTrailedInline ? [] : trailing.map(textOf),
    comments: [...leading, ...trailing],
  };
}

/** Does the comment fit on one line with code behind it? */
export function isInline({ type, loc }: TSESTree.Comment): boolean {
  return type === 'Block' && loc.start.line === loc.end.line;
}

/** The first and last token of an expression in a list, with the parentheses that are its own. */
function parenthesized(node: TSESTree.Node, sourceCode: TSESLint.SourceCode): [TSESTree.Token, TSESTree.Token] {
  const { parent } = node;
  const isArgument = parent?.type === 'CallExpression' || parent?.type === 'NewExpression';
  const closing = isArgument ? sourceCode.getLastToken(parent) : undefined;
  let [first, last] = [sourceCode.getFirstToken(node), sourceCode.getLastToken(node)] as [
    TSESTree.Token,
    TSESTree.Token,
  ];
  for (;;) {
    const [before, after] = [sourceCode.getTokenBefore(first), sourceCode.getTokenAfter(last)];
    if (before?.value !== '(' || after?.value !== ')' || after.range[0] === closing?.range[0]) return [first, last];
    [first, last] = [before, after];
  }
}

/** Where the comments before an element begin: behind its delimiter, and behind what ends the line of the delimiter. */
function leadingFrom(start: number, first: TSESTree.Token, sourceCode: TSESLint.SourceCode): number {
  const token = sourceCode.getTokenByRangeStart(start) ?? first;
  const delimiter = sourceCode.getTokenBefore(token);
  if (delimiter === null) return start;
  return delimiter.value === ',' ? behindLine(delimiter, token, sourceCode) : delimiter.range[1];
}

/** Where the comments after an element end: at its delimiter, or behind it when they end its line or the list. */
function trailingTo(last: TSESTree.Token, sourceCode: TSESLint.SourceCode): number {
  const delimiter = sourceCode.getTokenAfter(last);
  if (delimiter === null) return last.range[1];
  const next = delimiter.value === ',' ? sourceCode.getTokenAfter(delimiter) : null;
  if (next === null) return delimiter.range[0];
  const isLast = next.value === ')' || next.value === ']' || next.value === '}';
  return isLast ? next.range[0] : behindLine(delimiter, next, sourceCode);
}

/** The end of the last comment on the line of a comma, if the line ends with it. */
function behindLine(comma: TSESTree.Token, next: TSESTree.Token, sourceCode: TSESLint.SourceCode): number {
  const comments = sourceCode.getCommentsAfter(comma).filter(({ loc }) => loc.start.line === comma.loc.end.line);
  const last = comments.at(-1);
  return last === undefined || next.loc.start.line === last.loc.end.line ? comma.range[1] : last.range[1];
}
