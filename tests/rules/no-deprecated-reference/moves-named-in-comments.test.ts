import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// Functions and types that JSDoc comments name.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a comment names what nothing uses: from another module',
      code: `import { makeCache } from './elsewhere.js';

/** Like {@link makeCache}. */
export const limit = 10;
`,
    },
    {
      name: 'a comment names what moves: from another module',
      code: `import { makeCache } from './elsewhere.js';

/** Made by {@link makeCache}. */
export const cache = makeCache(10);
`,
    },
    {
      name: 'a comment names what is there already: from another module',
      code: `import { createCache } from './cache.js';
import { makeCache } from './elsewhere.js';

/** Made by {@link makeCache}. */
export const caches = [makeCache(10), createCache(10)];
`,
    },
    {
      name: 'a comment names a type: from another module',
      filename: 'src/consumer.js',
      code: `import { UserSession } from './elsewhere.js';

/** @param {UserSession} session */
export const close = (session) => session.close();
`,
    },
  ],
  invalid: [
    {
      name: 'a comment names what nothing uses',
      code: `import { makeCache } from './old-cache.js';

/** Like {@link makeCache}. */
export const limit = 10;
`,
      errors: [
        {
          messageId: 'imported',
          data: { name: 'makeCache', canonical: "'createCache' from './src/cache.ts'", outcome: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 19,
        },
      ],
      output: `import { createCache as makeCache } from './cache.js';

/** Like {@link makeCache}. */
export const limit = 10;
`,
    },
    {
      name: 'a comment names what moves',
      code: `import { makeCache } from './old-cache.js';

/** Made by {@link makeCache}. */
export const cache = makeCache(10);
`,
      errors: [
        {
          messageId: 'imported',
          data: { name: 'makeCache', canonical: "'createCache' from './src/cache.ts'", outcome: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 19,
        },
        {
          messageId: 'called',
          data: { name: 'makeCache', canonical: "'createCache' from './src/cache.ts'", outcome: '' },
          line: 4,
          column: 22,
          endLine: 4,
          endColumn: 31,
        },
      ],
      output: `import { createCache as makeCache } from './cache.js';

/** Made by {@link makeCache}. */
export const cache = makeCache(10);
`,
    },
    {
      name: 'a comment names what is there already',
      code: `import { createCache } from './cache.js';
import { makeCache } from './old-cache.js';

/** Made by {@link makeCache}. */
export const caches = [makeCache(10), createCache(10)];
`,
      errors: [
        {
          messageId: 'imported',
          data: { name: 'makeCache', canonical: "'createCache' from './src/cache.ts'", outcome: '' },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 19,
        },
        {
          messageId: 'called',
          data: { name: 'makeCache', canonical: "'createCache' from './src/cache.ts'", outcome: '' },
          line: 5,
          column: 24,
          endLine: 5,
          endColumn: 33,
        },
      ],
      output: `import { createCache, createCache as makeCache } from './cache.js';

/** Made by {@link makeCache}. */
export const caches = [makeCache(10), createCache(10)];
`,
    },
    {
      name: 'a comment names a type',
      filename: 'src/consumer.js',
      code: `import { UserSession } from './old-session.js';

/** @param {UserSession} session */
export const close = (session) => session.close();
`,
      errors: [
        {
          messageId: 'imported',
          data: { name: 'UserSession', canonical: "'Session' from './src/session.ts'", outcome: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 21,
        },
      ],
      output: `import { Session as UserSession } from './session.js';

/** @param {UserSession} session */
export const close = (session) => session.close();
`,
    },
  ],
});
