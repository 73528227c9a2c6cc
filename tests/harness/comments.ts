import { parse } from '@typescript-eslint/parser';

type Comment = readonly string[];

/**
 * The comments of `before` that `after` has lost.
 *
 * A comment is kept when a comment of its own in `after` holds its lines in their order, so a fix may indent a comment
 * anew or add a line to it.
 */
export function lostComments(before: string, after: string, filename: string): readonly string[] {
  const rest = [...commentsOf(after, filename)];
  const isTaken = (wanted: Comment, isKept: (candidate: Comment, wanted: Comment) => boolean): boolean => {
    const index = rest.findIndex((candidate) => isKept(candidate, wanted));
    if (index !== -1) rest.splice(index, 1);
    return index !== -1;
  };
  // Equal comments first: otherwise a comment could claim a longer one that is another's only equal.
  return commentsOf(before, filename)
    .filter((comment) => !isTaken(comment, isSame))
    .filter((comment) => !isTaken(comment, holdsInOrder))
    .map((comment) => comment.join('\n'));
}

/** The comments of a program, the hashbang included, each as its lines without the decoration at their start. */
function commentsOf(text: string, filename: string): readonly Comment[] {
  const { comments } = parse(text, {
    comment: true,
    filePath: filename,
    ecmaFeatures: { jsx: filename.endsWith('x') },
  });
  const hashbang = /^#!(.*)/u.exec(text)?.[1];
  const values = comments.map((comment) => comment.value);
  return [...(hashbang === undefined ? [] : [hashbang]), ...values].map(linesOf);
}

function linesOf(comment: string): Comment {
  return comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*?/u, '').trim())
    .filter((line) => line !== '');
}

function isSame(candidate: Comment, wanted: Comment): boolean {
  return candidate.join('\n') === wanted.join('\n');
}

function holdsInOrder(candidate: Comment, wanted: Comment): boolean {
  let next = 0;
  for (const line of candidate) if (line === wanted[next]) next += 1;
  return next === wanted.length;
}
