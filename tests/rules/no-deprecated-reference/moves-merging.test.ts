import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { found } from './moves-words.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// Imports that move join an import of the canonical module, or use a name that the file has for the canonical one already.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'the canonical one and a namesake of the deprecated one',
      code: `import { createCache } from './cache.js';
import { makeCache } from './elsewhere.js';

export const caches = [createCache(10), makeCache(20)];
`,
    },
    {
      name: 'a namespace of the canonical module alone',
      code: `import * as caches from './cache.js';

export const cache = caches.createCache(20);
`,
    },
    {
      name: 'require of the canonical one alone',
      filename: 'src/consumer.cjs',
      code: `const { createCache } = require('./cache');

exports.cache = createCache(10);
`,
    },
    {
      name: 'require of a namesake',
      filename: 'src/consumer.cjs',
      code: `const { createCache } = require('./cache');
const { makeCache } = require('./elsewhere');

exports.caches = [createCache(10), makeCache(20)];
`,
    },
  ],
  invalid: [
    {
      name: 'an import of the canonical one',
      code: `import { createCache } from './cache.js';
import { makeCache } from './old-cache.js';

export const caches = [createCache(10), makeCache(20)];
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 2, column: 10, endLine: 2, endColumn: 19 },
        { ...found('called', 'makeCache'), line: 4, column: 41, endLine: 4, endColumn: 50 },
      ],
      output: `import { createCache } from './cache.js';

export const caches = [createCache(10), createCache(20)];
`,
    },
    {
      name: 'an import of the canonical one behind it',
      code: `import { makeCache } from './old-cache.js';
import { createCache } from './cache.js';

export const caches = [createCache(10), makeCache(20)];
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('called', 'makeCache'), line: 4, column: 41, endLine: 4, endColumn: 50 },
      ],
      output: `import { createCache } from './cache.js';

export const caches = [createCache(10), createCache(20)];
`,
    },
    {
      name: 'an import of the canonical one by another name',
      code: `import { createCache as make } from './cache.js';
import { makeCache } from './old-cache.js';

export const caches = [make(10), makeCache(20)];
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 2, column: 10, endLine: 2, endColumn: 19 },
        { ...found('called', 'makeCache'), line: 4, column: 34, endLine: 4, endColumn: 43 },
      ],
      output: `import { createCache as make } from './cache.js';

export const caches = [make(10), make(20)];
`,
    },
    {
      name: 'an import of another name of the canonical module',
      code: `import { openCache } from './cache.js';
import { makeCache } from './old-cache.js';

export const caches = [openCache({ limit: 10 }), makeCache(20)];
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 2, column: 10, endLine: 2, endColumn: 19 },
        { ...found('called', 'makeCache'), line: 4, column: 50, endLine: 4, endColumn: 59 },
      ],
      output: `import { openCache, createCache as makeCache } from './cache.js';

export const caches = [openCache({ limit: 10 }), makeCache(20)];
`,
    },
    {
      name: 'an import of a type of the canonical module',
      code: `import type { Cache } from './cache.js';
import { makeCache } from './old-cache.js';

export const cache: Cache = makeCache(20);
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 2, column: 10, endLine: 2, endColumn: 19 },
        { ...found('called', 'makeCache'), line: 4, column: 29, endLine: 4, endColumn: 38 },
      ],
      output: `import type { Cache } from './cache.js';
import { createCache as makeCache } from './cache.js';

export const cache: Cache = makeCache(20);
`,
    },
    {
      name: 'an import of a type among values of the canonical module',
      code: `import { type Cache, openCache } from './cache.js';
import { makeCache } from './old-cache.js';

export const caches: Cache[] = [openCache({ limit: 10 }), makeCache(20)];
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 2, column: 10, endLine: 2, endColumn: 19 },
        { ...found('called', 'makeCache'), line: 4, column: 59, endLine: 4, endColumn: 68 },
      ],
      output: `import { type Cache, openCache, createCache as makeCache } from './cache.js';

export const caches: Cache[] = [openCache({ limit: 10 }), makeCache(20)];
`,
    },
    {
      name: 'a namespace of the canonical module',
      code: `import * as caches from './cache.js';
import { makeCache } from './old-cache.js';

export const all = [caches.openCache({ limit: 10 }), makeCache(20)];
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 2, column: 10, endLine: 2, endColumn: 19 },
        { ...found('called', 'makeCache'), line: 4, column: 54, endLine: 4, endColumn: 63 },
      ],
      output: `import * as caches from './cache.js';

export const all = [caches.openCache({ limit: 10 }), caches.createCache(20)];
`,
    },
    {
      name: 'a default import of the canonical module',
      code: `import slugify from './slugify.js';
import makeSlug from './make-slug.js';

export const slugs = [slugify('A'), makeSlug('B')];
`,
      errors: [
        { ...found('imported', 'makeSlug'), line: 2, column: 8, endLine: 2, endColumn: 16 },
        { ...found('called', 'makeSlug'), line: 4, column: 37, endLine: 4, endColumn: 45 },
      ],
      output: `import slugify from './slugify.js';

export const slugs = [slugify('A'), slugify('B')];
`,
    },
    {
      name: 'two deprecated functions and an import of the canonical one',
      code: `import { createCache } from './cache.js';
import { buildCache, makeCache } from './old-cache.js';

export const caches = [createCache(10), makeCache(20), buildCache(30)];
`,
      errors: [
        { ...found('imported', 'buildCache'), line: 2, column: 10, endLine: 2, endColumn: 20 },
        { ...found('imported', 'makeCache'), line: 2, column: 22, endLine: 2, endColumn: 31 },
        { ...found('called', 'makeCache'), line: 4, column: 41, endLine: 4, endColumn: 50 },
        { ...found('called', 'buildCache'), line: 4, column: 56, endLine: 4, endColumn: 66 },
      ],
      output: `import { createCache } from './cache.js';

export const caches = [createCache(10), createCache(20), createCache(30)];
`,
    },
    {
      name: 'two deprecated functions of two modules',
      code: `import { makeCache } from './old-cache.js';
import poolCache from './pool-cache.js';

export const caches = [poolCache(10), makeCache(20)];
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('imported', 'poolCache'), line: 2, column: 8, endLine: 2, endColumn: 17 },
        { ...found('called', 'poolCache'), line: 4, column: 24, endLine: 4, endColumn: 33 },
        { ...found('called', 'makeCache'), line: 4, column: 39, endLine: 4, endColumn: 48 },
      ],
      output: `import { createCache as makeCache, createCache as poolCache } from './cache.js';

export const caches = [poolCache(10), makeCache(20)];
`,
    },
    {
      name: 'an instance and its getter, which go to one module',
      code: `import { authService, getAuthService } from './old-auth.js';

authService.logout();
getAuthService().logout();
`,
      errors: [
        { ...found('imported', 'authService'), line: 1, column: 10, endLine: 1, endColumn: 21 },
        { ...found('imported', 'getAuthService'), line: 1, column: 23, endLine: 1, endColumn: 37 },
        { ...found('memberUsed', 'authService'), line: 3, column: 1, endLine: 3, endColumn: 12 },
        { ...found('called', 'getAuthService'), line: 4, column: 1, endLine: 4, endColumn: 15 },
      ],
      output: `import { auth as authService, getAuth as getAuthService } from './auth.js';

authService.logout();
getAuthService().logout();
`,
    },
    {
      name: 'an import of the canonical instance',
      code: `import { auth } from './auth.js';
import { authService } from './old-auth.js';

auth.logout();
authService.logout();
`,
      errors: [
        { ...found('imported', 'authService'), line: 2, column: 10, endLine: 2, endColumn: 21 },
        { ...found('memberUsed', 'authService'), line: 5, column: 1, endLine: 5, endColumn: 12 },
      ],
      output: `import { auth } from './auth.js';

auth.logout();
auth.logout();
`,
    },
  ],
});
