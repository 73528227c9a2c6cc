import path from 'node:path';
import type { ESLint } from 'eslint';

/**
 * What ESLint's JSON tells, a line for each message, sorted.
 *
 * @param isWhole with the fixes and the suggestions
 * @throws {Error} when a file could not be parsed or a rule broke down.
 */
export function findingsOf(json: string, folder: string, isWhole = true): readonly string[] {
  const results = JSON.parse(json) as readonly ESLint.LintResult[];
  return results
    .flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, line, column, message, fix, suggestions }) => {
        const file = path.relative(folder, filePath).split(path.sep).join('/');
        const edits = isWhole ? ` ${JSON.stringify([fix, suggestions])}` : '';
        return `${file}:${line}:${column} ${ruleId ?? ''} ${message}${edits}`;
      }),
    )
    .sort();
}
