import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { explained, found, useCanonical } from './moves-words.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// Files and settings that keep deprecated functions and values where they are.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'its own module, by an import of itself',
      filename: 'src/old-clock.ts',
      code: `import * as self from './old-clock.js';

export function currentTime(): string {
  return self.currentTime.name;
}
`,
    },
    {
      name: 'a declaration file',
      filename: 'src/consumer.d.ts',
      code: `import type { authService } from './old-auth.js';

export declare const auth: typeof authService;
`,
    },
    {
      name: 'a test that mocks another module alone',
      filename: 'src/cache.test.ts',
      code: `import { vi } from 'vitest';

vi.mock('./elsewhere.js');
`,
    },
    {
      name: 'a file that names it in text alone',
      code: `// authService of './old-auth.js'
export const text = 'authService';
`,
    },
  ],
  invalid: [
    {
      name: 'a module that the canonical one loads',
      filename: 'src/cyclic.ts',
      code: `import { currentTime } from './old-clock.js';

export const zone = currentTime();
`,
      errors: [
        {
          ...found('imported', 'currentTime', explained('would-import-cycle', './src/clock.ts')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 21,
        },
        {
          ...found('called', 'currentTime', explained('would-import-cycle', './src/clock.ts')),
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 32,
        },
      ],
      output: null,
    },
    {
      name: 'a file of the client, and a canonical module of the server',
      settings: {
        concepts: [
          {
            name: 'clock',
            canonical: './src/server-clock.ts#serverNow',
            deprecated: ['./src/old-clock.ts#currentTime'],
          },
        ],
      },
      code: `'use client';
import { currentTime } from './old-clock.js';

export const now = currentTime();
`,
      errors: [
        {
          ...found(
            'imported',
            'currentTime',
            explained('client-file-server-factory'),
            "'serverNow' from './src/server-clock.ts'",
          ),
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 21,
        },
        {
          ...found(
            'called',
            'currentTime',
            explained('client-file-server-factory'),
            "'serverNow' from './src/server-clock.ts'",
          ),
          line: 4,
          column: 20,
          endLine: 4,
          endColumn: 31,
        },
      ],
      output: null,
    },
    {
      name: 'beside a function that is permitted',
      filename: 'src/metrics.ts',
      settings: {
        concepts: [
          {
            name: 'clock',
            canonical: './src/clock.ts#now',
            deprecated: ['./src/old-clock.ts#currentTime'],
            constructors: ['./src/metrics.ts#count'],
          },
        ],
      },
      code: `import { currentTime } from './old-clock.js';

export const count = (name: string) => name.length + currentTime().length;
export const time = currentTime();
`,
      errors: [
        {
          ...found('imported', 'currentTime', explained('binding-shared')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 21,
        },
        {
          ...found('called', 'currentTime', explained('binding-shared')),
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 32,
        },
      ],
      output: null,
    },
    {
      name: 'a script',
      filename: 'src/consumer.js',
      languageOptions: { parserOptions: { sourceType: 'script' } },
      code: `async function open() {
  const { makeCache } = await import('./old-cache.js');
  return makeCache(10);
}
`,
      errors: [
        {
          ...found('imported', 'makeCache', explained('module-style')),
          line: 2,
          column: 11,
          endLine: 2,
          endColumn: 20,
        },
        { ...found('called', 'makeCache', explained('module-style')), line: 3, column: 10, endLine: 3, endColumn: 19 },
      ],
      output: null,
    },
    {
      name: 'only suggestions',
      options: [{ edits: 'suggestion' }],
      code: `import { authService } from './old-auth.js';

authService.logout();
`,
      errors: [
        {
          ...found('imported', 'authService'),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 21,
          suggestions: [
            {
              ...useCanonical('authService'),
              output: `import { auth as authService } from './auth.js';

authService.logout();
`,
            },
          ],
        },
        {
          ...found('memberUsed', 'authService'),
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 12,
          suggestions: [
            {
              ...useCanonical('authService'),
              output: `import { auth as authService } from './auth.js';

authService.logout();
`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
