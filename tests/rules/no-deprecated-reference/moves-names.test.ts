import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { explained, found } from './moves-words.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// Names that the file has for the canonical function or value, or for something else.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'the canonical one alone',
      code: `import { createCache } from './cache.js';

export const caches = [createCache(10), createCache(20)];
`,
    },
    {
      name: 'the canonical one by the name of the deprecated one',
      code: `import { createCache as makeCache } from './cache.js';

export const cache = makeCache(20);
`,
    },
    {
      name: 'the canonical instance and a namesake of the deprecated one',
      code: `import { auth } from './auth.js';
import { authService } from './elsewhere.js';

auth.logout();
export const name = authService.login('ada');
`,
    },
    {
      name: 'a shorthand property: shadowed',
      code: `import { auth } from './auth.js';

auth.logout();
export const open = (authService: object) => ({ authService });
`,
    },
    {
      name: 'the canonical type',
      code: `import type { Session } from './session.js';

export const idOf = ({ id }: Session) => id;
`,
    },
  ],
  invalid: [
    {
      name: 'a canonical one that is shadowed where the deprecated one is used',
      code: `import { createCache } from './cache.js';
import { makeCache } from './old-cache.js';

export const first = createCache(10);
export const open = (createCache: number) => makeCache(createCache);
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 2, column: 10, endLine: 2, endColumn: 19 },
        { ...found('called', 'makeCache'), line: 5, column: 46, endLine: 5, endColumn: 55 },
      ],
      output: `import { createCache, createCache as makeCache } from './cache.js';

export const first = createCache(10);
export const open = (createCache: number) => makeCache(createCache);
`,
    },
    {
      name: 'a shorthand property',
      code: `import { auth } from './auth.js';
import { authService } from './old-auth.js';

auth.logout();
export const logout = { authService }.authService.logout;
`,
      errors: [
        {
          ...found('imported', 'authService', explained('member-missing', 'isLoggedIn')),
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 21,
        },
        {
          ...found('passed', 'authService', explained('member-missing', 'isLoggedIn')),
          line: 5,
          column: 25,
          endLine: 5,
          endColumn: 36,
        },
      ],
      output: null,
    },
    {
      name: 'an import of the canonical one that is exported with it',
      code: `import { createCache } from './cache.js';
import { makeCache } from './old-cache.js';

export { createCache, makeCache };
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 2, column: 10, endLine: 2, endColumn: 19 },
        { ...found('exportedAgain', 'makeCache'), line: 4, column: 23, endLine: 4, endColumn: 32 },
      ],
      output: `import { createCache, createCache as makeCache } from './cache.js';

export { createCache, makeCache };
`,
    },
    {
      name: 'require of the canonical one',
      filename: 'src/consumer.cjs',
      code: `const { createCache } = require('./cache');
const { makeCache } = require('./old-cache');

exports.caches = [createCache(10), makeCache(20)];
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 2, column: 9, endLine: 2, endColumn: 18 },
        { ...found('called', 'makeCache'), line: 4, column: 36, endLine: 4, endColumn: 45 },
      ],
      output: [
        `const { createCache } = require('./cache');
const { makeCache } = require('./old-cache');

exports.caches = [createCache(10), createCache(20)];
`,
        `const { createCache } = require('./cache');

exports.caches = [createCache(10), createCache(20)];
`,
      ],
    },
    {
      name: 'require of another name of the canonical module',
      filename: 'src/consumer.cjs',
      code: `const { openCache } = require('./cache');
const { makeCache } = require('./old-cache');

exports.caches = [openCache({ limit: 10 }), makeCache(20)];
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 2, column: 9, endLine: 2, endColumn: 18 },
        { ...found('called', 'makeCache'), line: 4, column: 45, endLine: 4, endColumn: 54 },
      ],
      output: `const { openCache } = require('./cache');
const { createCache: makeCache } = require('./cache');

exports.caches = [openCache({ limit: 10 }), makeCache(20)];
`,
    },
    {
      name: 'a name that stays in the old import',
      code: `import { openCache } from './cache.js';
import { cacheLimit, makeCache } from './old-cache.js';

export const caches = [openCache({ limit: cacheLimit }), makeCache(20)];
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 2, column: 22, endLine: 2, endColumn: 31 },
        { ...found('called', 'makeCache'), line: 4, column: 58, endLine: 4, endColumn: 67 },
      ],
      output: `import { openCache, createCache as makeCache } from './cache.js';
import { cacheLimit } from './old-cache.js';

export const caches = [openCache({ limit: cacheLimit }), makeCache(20)];
`,
    },
    {
      name: 'a comment in the import that would go',
      code: `import { createCache } from './cache.js';
import { /* old */ makeCache } from './old-cache.js';

export const caches = [createCache(10), makeCache(20)];
`,
      errors: [
        {
          ...found('imported', 'makeCache', explained('comment-would-be-lost')),
          line: 2,
          column: 20,
          endLine: 2,
          endColumn: 29,
        },
        {
          ...found('called', 'makeCache', explained('comment-would-be-lost')),
          line: 4,
          column: 41,
          endLine: 4,
          endColumn: 50,
        },
      ],
      output: null,
    },
  ],
});
