import { expect, it } from 'vitest';
import { isSingleRun } from '../../src/kit/is-single-run.ts';

it.each([
  '/app/node_modules/.bin/eslint',
  '/app/node_modules/eslint/bin/eslint.js',
  'C:\\app\\node_modules\\eslint\\bin\\eslint.js',
  'C:\\app\\node_modules\\.bin\\eslint.cmd',
  '/app/node_modules/.pnpm/eslint@10.0.0/node_modules/eslint/bin/eslint.js',
  '/app/node_modules/.bin/ssot',
  '/app/node_modules/eslint-plugin-ssot/dist/src/program/cli.js',
])('%s lints once', (script) => {
  expect(isSingleRun(['/usr/bin/node', script])).toBe(true);
  expect(isSingleRun(['/usr/bin/node', script, '--fix', 'src'])).toBe(true);
});

it.each([
  '/app/node_modules/vscode-eslint/server/out/eslintServer.js',
  '/app/node_modules/.bin/eslint_d',
  '/app/node_modules/.bin/vitest',
  '/app/tools/eslint.js',
  '/app/eslint/bin/eslint.js.map',
  '',
])('%s may go on', (script) => {
  expect(isSingleRun(['/usr/bin/node', script])).toBe(false);
});

it('a process without a script may go on', () => {
  expect(isSingleRun(['/usr/bin/node'])).toBe(false);
});
