import { readFile } from 'node:fs/promises';
import type { Linter } from 'eslint';
import { drawEditor, type Mark } from '../draw-editor.ts';
import { examplePath, lintExample } from '../example.ts';
import type { Generator } from './generator.ts';

const PICTURE = 'docs/images/findings.svg';
const SHOWN = 'src/routes/chat.ts';

/** The picture in the README: a file of the example as an editor shows it, with what ESLint reports. */
export const findingsPicture: Generator = {
  name: 'picture of the findings',
  generate: async () => {
    const { messages } = await lintExample(SHOWN);
    const told = messages.find(({ fix }) => fix !== undefined);
    if (told === undefined) throw new Error(`ESLint finds nothing to fix in ${SHOWN}.`);
    const popup = { at: markOf(told), text: told.message, source: `ESLint ${told.ruleId ?? ''}` };
    const code = await readFile(examplePath(SHOWN), 'utf8');
    return new Map([[PICTURE, drawEditor({ file: SHOWN, code, marks: messages.map(markOf), popup })]]);
  },
};

function markOf({ line, column, endLine = line, endColumn = column, severity }: Linter.LintMessage): Mark {
  return { line, column, endLine, endColumn, severity: severity === 2 ? 'error' : 'warning' };
}
