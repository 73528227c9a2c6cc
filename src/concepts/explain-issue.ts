import type { BaseIssue } from 'valibot';
import type { Keys } from './key-path.ts';
import type { SettingsProblem } from './settings-error.ts';

/**
 * Says in our words what an issue of the settings schema means; the schema's messages are the expectations.
 *
 * When a value fits none of several forms but is of one form's kind, the problems are those inside it.
 */
export function explainIssue(issue: BaseIssue<unknown>, above: Keys = []): SettingsProblem[] {
  const path = issue.path ?? [];
  const keys = [...above, ...path.map(({ key }) => (typeof key === 'number' ? key : String(key)))];
  const inside = issue.issues?.filter((each) => each.path !== undefined) ?? [];
  if (inside.length > 0) return inside.flatMap((each) => explainIssue(each, keys));
  return [{ keys, found: path.length > 0 ? path.at(-1)?.value : issue.input, expected: issue.message }];
}
