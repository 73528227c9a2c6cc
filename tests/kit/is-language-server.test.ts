import { expect, it } from 'vitest';
import { isLanguageServer } from '../../src/kit/is-language-server.ts';

it.each([
  ['--stdio'],
  ['--node-ipc', '--clientProcessId=1'],
  ['--socket=6000'],
  ['--pipe', '/tmp/pipe'],
  ['--pipe=/tmp/pipe'],
])('a server that is started with %j', (...args) => {
  expect(isLanguageServer(['/usr/bin/node', '/opt/eslintServer.js', ...args])).toBe(true);
});

it.each([[], ['--stdin'], ['src/--stdio.ts'], ['--fix', '.'], ['--stdin-filename', 'a.ts']])(
  'no server: %j',
  (...args) => {
    expect(isLanguageServer(['/usr/bin/node', '/opt/eslint.js', ...args])).toBe(false);
  },
);
