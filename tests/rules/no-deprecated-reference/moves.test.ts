import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// Functions and instances move to their canonical exports, and keep the names they have in the file.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'another module: a function',
      code: `import { makeCache } from './elsewhere.js';

export const cache = makeCache(10);
`,
    },
    {
      name: 'another module: an instance',
      code: `import { authService } from './elsewhere.js';

export const name = authService.login('ada');
`,
    },
    {
      name: 'another module: a function that is exported again',
      code: `export { makeCache } from './elsewhere.js';
`,
    },
    {
      name: 'another module: a default export',
      code: `import makeSlug from './elsewhere.js';

export const slug = makeSlug(1);
`,
    },
    {
      name: 'another module: a function taken apart from a dynamic import',
      code: `export async function open() {
  const { makeCache } = await import('./elsewhere.js');
  return makeCache(1);
}
`,
    },
    {
      name: 'the canonical function',
      code: `import { createCache } from './cache.js';

export const cache = createCache(10);
`,
    },
    {
      name: 'the canonical instance',
      code: `import { auth } from './auth.js';

export const token = auth.token();
`,
    },
    {
      name: 'another export of the same module',
      code: `import { cacheLimit } from './old-cache.js';

export const limit = cacheLimit;
`,
    },
  ],
  invalid: [
    {
      name: 'a function',
      code: `import { makeCache } from './old-cache.js';

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
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 31,
        },
      ],
      output: `import { createCache as makeCache } from './cache.js';

export const cache = makeCache(10);
`,
    },
    {
      name: 'a renamed function',
      code: `import { makeCache as make } from './old-cache.js';

export const cache = make(10, 5);
`,
      errors: [
        {
          messageId: 'imported',
          data: { name: 'makeCache', canonical: "'createCache' from './src/cache.ts'", outcome: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 27,
        },
        {
          messageId: 'called',
          data: { name: "makeCache' alias 'make", canonical: "'createCache' from './src/cache.ts'", outcome: '' },
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 26,
        },
      ],
      output: `import { createCache as make } from './cache.js';

export const cache = make(10, 5);
`,
    },
    {
      name: 'a function beside another import of its module',
      code: `import { cacheLimit, makeCache } from './old-cache.js';

export const cache = makeCache(cacheLimit);
`,
      errors: [
        {
          messageId: 'imported',
          data: { name: 'makeCache', canonical: "'createCache' from './src/cache.ts'", outcome: '' },
          line: 1,
          column: 22,
          endLine: 1,
          endColumn: 31,
        },
        {
          messageId: 'called',
          data: { name: 'makeCache', canonical: "'createCache' from './src/cache.ts'", outcome: '' },
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 31,
        },
      ],
      output: `import { cacheLimit } from './old-cache.js';
import { createCache as makeCache } from './cache.js';

export const cache = makeCache(cacheLimit);
`,
    },
    {
      name: 'a function whose canonical module is imported',
      code: `import { Cache } from './cache.js';
import { makeCache } from './old-cache.js';

export const cache: Cache = makeCache(10);
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
          line: 4,
          column: 29,
          endLine: 4,
          endColumn: 38,
        },
      ],
      output: `import { Cache, createCache as makeCache } from './cache.js';

export const cache: Cache = makeCache(10);
`,
    },
    {
      name: 'a default export',
      code: `import slug from './make-slug.js';

export const title = slug('A title');
`,
      errors: [
        {
          messageId: 'imported',
          data: { name: 'makeSlug', canonical: "'slugify' from './src/slugify.ts'", outcome: '' },
          line: 1,
          column: 8,
          endLine: 1,
          endColumn: 12,
        },
        {
          messageId: 'called',
          data: { name: "makeSlug' alias 'slug", canonical: "'slugify' from './src/slugify.ts'", outcome: '' },
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 26,
        },
      ],
      output: `import slug from './slugify.js';

export const title = slug('A title');
`,
    },
    {
      name: 'a function that is exported again',
      code: `export { makeCache } from './old-cache.js';
`,
      errors: [
        {
          messageId: 'exportedAgain',
          data: { name: 'makeCache', canonical: "'createCache' from './src/cache.ts'", outcome: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 19,
        },
      ],
      output: `export { createCache as makeCache } from './cache.js';
`,
    },
    {
      name: 'a function under a name of the file',
      code: `import { makeCache } from './old-cache.js';

const createCache = 1;
export const caches = [makeCache(createCache)];
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
          column: 24,
          endLine: 4,
          endColumn: 33,
        },
      ],
      output: `import { createCache as makeCache } from './cache.js';

const createCache = 1;
export const caches = [makeCache(createCache)];
`,
    },
    {
      name: 'a function taken apart from a dynamic import',
      code: `export async function open() {
  const { makeCache } = await import('./old-cache.js');
  return makeCache(1);
}
`,
      errors: [
        {
          messageId: 'imported',
          data: { name: 'makeCache', canonical: "'createCache' from './src/cache.ts'", outcome: '' },
          line: 2,
          column: 11,
          endLine: 2,
          endColumn: 20,
        },
        {
          messageId: 'called',
          data: { name: 'makeCache', canonical: "'createCache' from './src/cache.ts'", outcome: '' },
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 19,
        },
      ],
      output: `export async function open() {
  const { createCache: makeCache } = await import('./cache.js');
  return makeCache(1);
}
`,
    },
    {
      name: 'an instance',
      code: `import { authService } from './old-auth.js';

export async function enter() {
  await authService.login('ada');
  return authService.user;
}
`,
      errors: [
        {
          messageId: 'imported',
          data: { name: 'authService', canonical: "'auth' from './src/auth.ts'", outcome: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 21,
        },
        {
          messageId: 'memberUsed',
          data: { name: 'authService', canonical: "'auth' from './src/auth.ts'", outcome: '' },
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 20,
        },
        {
          messageId: 'memberUsed',
          data: { name: 'authService', canonical: "'auth' from './src/auth.ts'", outcome: '' },
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 21,
        },
      ],
      output: `import { auth as authService } from './auth.js';

export async function enter() {
  await authService.login('ada');
  return authService.user;
}
`,
    },
    {
      name: 'an instance whose twin lacks a member',
      code: `import { authService } from './old-auth.js';

export const isIn = authService.isLoggedIn();
`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'authService',
            canonical: "'auth' from './src/auth.ts'",
            outcome:
              " Not fixed: the canonical one lacks 'isLoggedIn' or takes it with other arguments (member-missing).",
          },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 21,
        },
        {
          messageId: 'memberUsed',
          data: {
            name: 'authService',
            canonical: "'auth' from './src/auth.ts'",
            outcome:
              " Not fixed: the canonical one lacks 'isLoggedIn' or takes it with other arguments (member-missing).",
          },
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 32,
        },
      ],
      output: null,
    },
    {
      name: 'an instance whose twin takes fewer arguments',
      code: `import { authService } from './old-auth.js';

export const token = authService.token(true);
`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'authService',
            canonical: "'auth' from './src/auth.ts'",
            outcome:
              " Not fixed: the canonical one is called in another way: 'token' takes no argument and gets 1 (signature-differs).",
          },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 21,
        },
        {
          messageId: 'memberUsed',
          data: {
            name: 'authService',
            canonical: "'auth' from './src/auth.ts'",
            outcome:
              " Not fixed: the canonical one is called in another way: 'token' takes no argument and gets 1 (signature-differs).",
          },
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 33,
        },
      ],
      output: null,
    },
    {
      name: 'a function whose twin takes its arguments in an object',
      code: `import { positionalCache } from './old-cache.js';

export const cache = positionalCache(10);
`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'positionalCache',
            canonical: "'openCache' from './src/cache.ts'",
            outcome:
              ' Not fixed: the canonical one is called in another way: argument 1 is an object and not a number (signature-differs).',
          },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'called',
          data: {
            name: 'positionalCache',
            canonical: "'openCache' from './src/cache.ts'",
            outcome:
              ' Not fixed: the canonical one is called in another way: argument 1 is an object and not a number (signature-differs).',
          },
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 37,
        },
      ],
      output: null,
    },
    {
      name: 'a function whose twin is asynchronous',
      code: `import { syncCache } from './old-cache.js';

export const cache = syncCache(10);
`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'syncCache',
            canonical: "'connectCache' from './src/cache.ts'",
            outcome: ' Not fixed: the canonical one is called in another way: it is asynchronous (signature-differs).',
          },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 19,
        },
        {
          messageId: 'called',
          data: {
            name: 'syncCache',
            canonical: "'connectCache' from './src/cache.ts'",
            outcome: ' Not fixed: the canonical one is called in another way: it is asynchronous (signature-differs).',
          },
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 31,
        },
      ],
      output: null,
    },
    {
      name: 'more arguments than the twin takes',
      code: `import { buildCache } from './old-cache.js';

export const cache = buildCache(1, 2, 'name');
`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'buildCache',
            canonical: "'createCache' from './src/cache.ts'",
            outcome:
              ' Not fixed: the canonical one is called in another way: it takes 1 or 2 arguments and gets 3 (signature-differs).',
          },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 20,
        },
        {
          messageId: 'called',
          data: {
            name: 'buildCache',
            canonical: "'createCache' from './src/cache.ts'",
            outcome:
              ' Not fixed: the canonical one is called in another way: it takes 1 or 2 arguments and gets 3 (signature-differs).',
          },
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 32,
        },
      ],
      output: null,
    },
    {
      name: 'a test file',
      filename: 'src/cache.test.ts',
      code: `import { makeCache } from './old-cache.js';

makeCache(1);
`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'makeCache',
            canonical: "'createCache' from './src/cache.ts'",
            outcome:
              ' Not fixed automatically: this is a test, and what it tests is for a person to decide (test-file).',
          },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { canonical: "'createCache' from './src/cache.ts'", choice: '' },
              output: `import { createCache as makeCache } from './cache.js';

makeCache(1);
`,
            },
          ],
        },
        {
          messageId: 'called',
          data: {
            name: 'makeCache',
            canonical: "'createCache' from './src/cache.ts'",
            outcome:
              ' Not fixed automatically: this is a test, and what it tests is for a person to decide (test-file).',
          },
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { canonical: "'createCache' from './src/cache.ts'", choice: '' },
              output: `import { createCache as makeCache } from './cache.js';

makeCache(1);
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'shadowed',
      code: `import { makeCache } from './old-cache.js';

export const run = (makeCache: (limit: number) => void) => {
  makeCache(1);
};
export const cache = makeCache(2);
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
          line: 6,
          column: 22,
          endLine: 6,
          endColumn: 31,
        },
      ],
      output: `import { createCache as makeCache } from './cache.js';

export const run = (makeCache: (limit: number) => void) => {
  makeCache(1);
};
export const cache = makeCache(2);
`,
    },
  ],
});
