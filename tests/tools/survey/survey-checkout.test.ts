import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { surveyCheckout } from '../../../tools/survey/survey-checkout.ts';

const checkout = mkdtempSync(path.join(tmpdir(), 'survey-'));
afterAll(() => {
  rmSync(checkout, { recursive: true });
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(checkout, file)), { recursive: true });
  writeFileSync(path.join(checkout, file), text);
}

const counter = 'let hits = 0;\n\n\n\n\n\n\n\n\n\nexport const hit = () => {\n  hits += 1;\n};\n';
// A configuration of its own that would stop the run, and a comment that would silence it.
write('eslint.config.js', "throw new Error('not this one');\n");
write('server/hits.ts', `/* eslint-disable */\n${counter}`);
write('server/page.tsx', 'export const page = <p>none</p>;\n');
write('server/broken.ts', 'export const = 1;\n');
write('server/cli/hits.ts', counter);
write('server/node_modules/hits/index.js', counter);
write('client/hits.ts', counter);

test('a rule is run on the files of the globs alone, whatever the checkout configures', async () => {
  const { commit, files, failures, reports } = await surveyCheckout({
    checkout,
    rule: 'no-global-mutable-state',
    globs: ['server/**/*.{js,ts,tsx}'],
    without: ['**/cli/**'],
  });
  expect(commit).toBeUndefined();
  expect(files).toBe(3);
  expect(failures.map((failure) => failure.path)).toEqual(['server/broken.ts']);
  expect(reports.map(({ path: file, line, messageId }) => ({ file, line, messageId }))).toEqual([
    { file: 'server/hits.ts', line: 2, messageId: 'reassigned' },
  ]);
});

test('a report shows the lines around its place and around the line that it names', async () => {
  const { reports } = await surveyCheckout({
    checkout,
    rule: 'no-global-mutable-state',
    globs: ['client/**'],
    without: [],
  });
  expect(reports.map(({ frame }) => frame)).toEqual([
    [
      '>     1 | let hits = 0;',
      '      2 | ',
      '      3 | ',
      '      4 | ',
      '  …',
      '      9 | ',
      '     10 | ',
      '     11 | export const hit = () => {',
      '>    12 |   hits += 1;',
      '     13 | };',
      '     14 | ',
    ].join('\n'),
  ]);
});

test('globs that match nothing give an empty survey', async () => {
  const survey = await surveyCheckout({ checkout, rule: 'valid-settings', globs: ['nowhere/**'], without: [] });
  expect(survey).toMatchObject({ rule: 'valid-settings', files: 0, reports: [], failures: [] });
});
