import { type BaseIssue, getDotPath } from 'valibot';

/** Says which key of a file that was read has not the form that it has to have. */
export function describeIssue(issue: BaseIssue<unknown>): string {
  const place = getDotPath(issue) ?? 'the whole';
  if (issue.received === 'undefined') return `${place} is missing`;
  return `${place} should be ${issue.expected ?? 'left out'} and is ${issue.received}`;
}
