import { array, integer, literal, minValue, number, pipe, safeParse, strictObject, string, optional } from 'valibot';
import { describeIssue } from '../describe-issue.ts';
import { CommandError } from '../../command/command-error.ts';
import { type BaselineEntry, baselineVersion } from './baseline.ts';

/** What a baseline has to be. */
export const baselineSchema = strictObject({
  $schema: optional(string()),
  version: literal(baselineVersion),
  findings: array(
    strictObject({
      file: string(),
      rule: string(),
      concept: string(),
      thing: string(),
      symbol: string(),
      count: pipe(number(), integer(), minValue(1)),
    }),
  ),
});

/**
 * Reads a baseline.
 *
 * @param name of the file, for the message
 * @throws {CommandError} saying what is wrong with the text.
 */
export function parseBaseline(text: string, name: string): readonly BaselineEntry[] {
  const { success, output, issues } = safeParse(baselineSchema, valueOf(text, name));
  if (success) return output.findings;
  const [issue] = issues;
  throw new CommandError(`${name} is no baseline: ${describeIssue(issue)}. Delete it and write it anew with --update.`);
}

function valueOf(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const hint = /^(?:<<<<<<<|>>>>>>>) /mu.test(text) ? ' It has the marks of a conflict: resolve it.' : '';
    throw new CommandError(`${name} is no JSON: ${error instanceof Error ? error.message : ''}.${hint}`);
  }
}
