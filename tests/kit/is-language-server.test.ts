import { expect, it } from 'vitest';
import { isLanguageServer } from '../../src/kit/is-language-server.ts';

it.each([
  ['--stdio'],
  ['--node-ipc', '--clientProcessId=1'],
  ['--socket=6000'],
  ['--pipe', '/run/eslint.pipe'],
  ['--pipe=/run/eslint.pipe'],
])('a server that is started with %j', (...args) => {
  expect(isLanguageServer(['/usr/bin/node', './eslintServer.js', ...args])).toBe(true);
});

it.each([[], ['--stdin'], ['src/--stdio.ts'], ['--fix', '.'], ['--stdin-filename', 'a.ts']])(
  'no server: %j',
  (...args) => {
    expect(isLanguageServer(['/usr/bin/node', './eslint.js', ...args])).toBe(false);
  },
);
