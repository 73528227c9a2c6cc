import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { found } from './moves-words.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// Imports of deprecated functions and values move to the canonical module, and local names stay.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a named import: from another module',
      code: `import { makeCache } from './elsewhere.js';

export const cache = makeCache(10);
`,
    },
    {
      name: 'a renamed import: from another module',
      code: `import { makeCache as createCache } from './elsewhere.js';

export const cache = createCache(10);
`,
    },
    {
      name: 'a default import: from another module',
      code: `import makeSlug from './elsewhere.js';

export const slug = makeSlug(1);
`,
    },
    {
      name: 'a namespace: from another module',
      code: `import * as old from './elsewhere.js';

export const cache = old.makeCache(10);
`,
    },
    {
      name: 'a namespace: another member',
      code: `import * as old from './old-cache.js';

export const limit = old.cacheLimit;
`,
    },
    {
      name: 'a namespace: shadowed',
      code: `import * as old from './old-cache.js';

export const run = (old: { makeCache(limit: number): object }) => old.makeCache(10);
export const limit = old.cacheLimit;
`,
    },
    {
      name: 'a barrel: another name of it',
      code: `import { cacheLimit } from './index.js';

export const limit = cacheLimit;
`,
    },
  ],
  invalid: [
    {
      name: 'a named import',
      code: `import { makeCache } from './old-cache.js';

export const cache = makeCache(10);
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('called', 'makeCache'), line: 3, column: 22, endLine: 3, endColumn: 31 },
      ],
      output: `import { createCache as makeCache } from './cache.js';

export const cache = makeCache(10);
`,
    },
    {
      name: 'a renamed import of a name that the canonical one has',
      code: `import { makeCache as createCache } from './old-cache.js';

export const cache = createCache(10);
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 1, column: 10, endLine: 1, endColumn: 34 },
        { ...found('called', "makeCache' alias 'createCache"), line: 3, column: 22, endLine: 3, endColumn: 33 },
      ],
      output: `import { createCache } from './cache.js';

export const cache = createCache(10);
`,
    },
    {
      name: 'a default import',
      code: `import makeSlug from './make-slug.js';

export const slug = makeSlug('A b');
`,
      errors: [
        { ...found('imported', 'makeSlug'), line: 1, column: 8, endLine: 1, endColumn: 16 },
        { ...found('called', 'makeSlug'), line: 3, column: 21, endLine: 3, endColumn: 29 },
      ],
      output: `import makeSlug from './slugify.js';

export const slug = makeSlug('A b');
`,
    },
    {
      name: 'a default import by that name',
      code: `import { default as makeSlug } from './make-slug.js';

export const slug = makeSlug('A b');
`,
      errors: [
        { ...found('imported', 'makeSlug'), line: 1, column: 10, endLine: 1, endColumn: 29 },
        { ...found('called', 'makeSlug'), line: 3, column: 21, endLine: 3, endColumn: 29 },
      ],
      output: `import makeSlug from './slugify.js';

export const slug = makeSlug('A b');
`,
    },
    {
      name: 'a default import whose twin has a name',
      code: `import poolCache from './pool-cache.js';

export const cache = poolCache(10);
`,
      errors: [
        { ...found('imported', 'poolCache'), line: 1, column: 8, endLine: 1, endColumn: 17 },
        { ...found('called', 'poolCache'), line: 3, column: 22, endLine: 3, endColumn: 31 },
      ],
      output: `import { createCache as poolCache } from './cache.js';

export const cache = poolCache(10);
`,
    },
    {
      name: 'a name whose twin is a static member',
      code: `import { Slugs } from './old-slug.js';

export const slug = Slugs.of('A b');
`,
      errors: [{ ...found('called', 'Slugs.of'), line: 3, column: 21, endLine: 3, endColumn: 29 }],
      output: `import { Words } from './text.js';

export const slug = Words.slug('A b');
`,
    },
    {
      name: 'a namespace',
      code: `import * as old from './old-cache.js';

export const cache = old.makeCache(10);
export const limit = old.cacheLimit;
`,
      errors: [{ ...found('called', 'makeCache'), line: 3, column: 22, endLine: 3, endColumn: 35 }],
      output: `import * as old from './old-cache.js';
import { createCache } from './cache.js';

export const cache = createCache(10);
export const limit = old.cacheLimit;
`,
    },
    {
      name: 'a namespace and a member by a string',
      code: `import * as old from './old-cache.js';

export const cache = old['makeCache'](10);
`,
      errors: [{ ...found('called', 'makeCache'), line: 3, column: 22, endLine: 3, endColumn: 38 }],
      output: [
        `import * as old from './old-cache.js';
import { createCache } from './cache.js';

export const cache = createCache(10);
`,
        `import { createCache } from './cache.js';

export const cache = createCache(10);
`,
      ],
    },
    {
      name: 'a namespace within a barrel',
      code: `import { caches } from './index.js';

export const cache = caches.makeCache(10);
`,
      errors: [{ ...found('called', 'makeCache'), line: 3, column: 22, endLine: 3, endColumn: 38 }],
      output: `import { createCache } from './cache.js';

export const cache = createCache(10);
`,
    },
    {
      name: 'a barrel',
      code: `import { makeCache } from './index.js';

export const cache = makeCache(10);
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('called', 'makeCache'), line: 3, column: 22, endLine: 3, endColumn: 31 },
      ],
      output: `import { createCache as makeCache } from './cache.js';

export const cache = makeCache(10);
`,
    },
    {
      name: 'a barrel that renames it',
      code: `import { authentication } from './index.js';

authentication.logout();
`,
      errors: [
        { ...found('imported', 'authService'), line: 1, column: 10, endLine: 1, endColumn: 24 },
        { ...found('memberUsed', "authService' alias 'authentication"), line: 3, column: 1, endLine: 3, endColumn: 15 },
      ],
      output: `import { auth as authentication } from './auth.js';

authentication.logout();
`,
    },
    {
      name: 'a barrel that names a default export',
      code: `import { poolCache } from './index.js';

export const cache = poolCache(10);
`,
      errors: [
        { ...found('imported', 'poolCache'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('called', 'poolCache'), line: 3, column: 22, endLine: 3, endColumn: 31 },
      ],
      output: `import { createCache as poolCache } from './cache.js';

export const cache = poolCache(10);
`,
    },
    {
      name: 'a barrel that stays for another name',
      code: `import { makeCache, cacheLimit } from './index.js';

export const cache = makeCache(cacheLimit);
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('called', 'makeCache'), line: 3, column: 22, endLine: 3, endColumn: 31 },
      ],
      output: `import { cacheLimit } from './index.js';
import { createCache as makeCache } from './cache.js';

export const cache = makeCache(cacheLimit);
`,
    },
    {
      name: 'a path alias',
      code: `import { makeCache } from '@things/old-cache';

export const cache = makeCache(10);
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('called', 'makeCache'), line: 3, column: 22, endLine: 3, endColumn: 31 },
      ],
      output: `import { createCache as makeCache } from '@things/cache';

export const cache = makeCache(10);
`,
    },
    {
      name: 'an import of a type alone',
      code: `import type { authService } from './old-auth.js';

export type Auth = typeof authService.logout;
`,
      errors: [
        { ...found('imported', 'authService'), line: 1, column: 15, endLine: 1, endColumn: 26 },
        { ...found('memberUsed', 'authService'), line: 3, column: 27, endLine: 3, endColumn: 38 },
      ],
      output: `import type { auth as authService } from './auth.js';

export type Auth = typeof authService.logout;
`,
    },
    {
      name: 'a type among values',
      settings: {
        concepts: [
          { name: 'session', canonical: './src/session.ts#Session', deprecated: ['./src/old-session.ts#UserSession'] },
        ],
      },
      code: `import { type UserSession, LIMITS_OF } from './more-session.js';

export const session: UserSession | number = LIMITS_OF;
`,
      errors: [
        { ...found('imported', 'UserSession'), line: 1, column: 10, endLine: 1, endColumn: 26 },
        { ...found('typed', 'UserSession'), line: 3, column: 23, endLine: 3, endColumn: 34 },
      ],
      output: `import { LIMITS_OF } from './more-session.js';
import type { Session as UserSession } from './session.js';

export const session: UserSession | number = LIMITS_OF;
`,
    },
  ],
});
