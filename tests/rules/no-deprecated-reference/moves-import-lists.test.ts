import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { explained, found } from './moves-words.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// Imports of several deprecated names, lists of imports, and imports that nothing uses.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a type alone: from another module',
      code: `import type { authService } from './elsewhere.js';

export type Auth = typeof authService.login;
`,
    },
    {
      name: 'a static member: another class',
      code: `import { Words } from './text.js';

export const slug = Words.slug('A b');
`,
    },
    {
      name: 'a name of the file itself',
      code: `const makeCache = (limit: number) => limit;
export const cache = makeCache(10);
`,
    },
    {
      name: 'an import for its effects alone',
      code: `import './old-metrics.js';

export const total = 1;
`,
    },
    {
      name: 'the canonical default export',
      code: `import slugify from './slugify.js';

export const slug = slugify('A b');
`,
    },
  ],
  invalid: [
    {
      name: 'several names, all of which move to one module',
      code: `import { makeCache, buildCache } from './old-cache.js';

export const caches = [makeCache(10), buildCache(10, 5)];
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('imported', 'buildCache'), line: 1, column: 21, endLine: 1, endColumn: 31 },
        { ...found('called', 'makeCache'), line: 3, column: 24, endLine: 3, endColumn: 33 },
        { ...found('called', 'buildCache'), line: 3, column: 39, endLine: 3, endColumn: 49 },
      ],
      output: `import { createCache as makeCache, createCache as buildCache } from './cache.js';

export const caches = [makeCache(10), buildCache(10, 5)];
`,
    },
    {
      name: 'several names that move to two modules',
      code: `import { authService } from './old-auth.js';
import { makeCache } from './old-cache.js';

authService.logout();
export const cache = makeCache(10);
`,
      errors: [
        { ...found('imported', 'authService'), line: 1, column: 10, endLine: 1, endColumn: 21 },
        { ...found('imported', 'makeCache'), line: 2, column: 10, endLine: 2, endColumn: 19 },
        { ...found('memberUsed', 'authService'), line: 4, column: 1, endLine: 4, endColumn: 12 },
        { ...found('called', 'makeCache'), line: 5, column: 22, endLine: 5, endColumn: 31 },
      ],
      output: `import { auth as authService } from './auth.js';
import { createCache as makeCache } from './cache.js';

authService.logout();
export const cache = makeCache(10);
`,
    },
    {
      name: 'one name by two local names',
      code: `import { makeCache, makeCache as make } from './old-cache.js';

export const caches = [makeCache(10), make(20)];
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('imported', 'makeCache'), line: 1, column: 21, endLine: 1, endColumn: 38 },
        { ...found('called', 'makeCache'), line: 3, column: 24, endLine: 3, endColumn: 33 },
        { ...found('called', "makeCache' alias 'make"), line: 3, column: 39, endLine: 3, endColumn: 43 },
      ],
      output: `import { createCache as makeCache, createCache as make } from './cache.js';

export const caches = [makeCache(10), make(20)];
`,
    },
    {
      name: 'one name by two statements',
      code: `import { makeCache } from './old-cache.js';
import { makeCache as make } from './old-cache.js';

export const caches = [makeCache(10), make(20)];
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('imported', 'makeCache'), line: 2, column: 10, endLine: 2, endColumn: 27 },
        { ...found('called', 'makeCache'), line: 4, column: 24, endLine: 4, endColumn: 33 },
        { ...found('called', "makeCache' alias 'make"), line: 4, column: 39, endLine: 4, endColumn: 43 },
      ],
      output: `import { createCache as makeCache, createCache as make } from './cache.js';

export const caches = [makeCache(10), make(20)];
`,
    },
    {
      name: 'a module that does something when it is loaded',
      code: `import { countOf } from './old-metrics.js';

export const total = countOf('a');
`,
      errors: [
        { ...found('imported', 'countOf'), line: 1, column: 10, endLine: 1, endColumn: 17 },
        { ...found('called', 'countOf'), line: 3, column: 22, endLine: 3, endColumn: 29 },
      ],
      output: `import './old-metrics.js';
import { count as countOf } from './metrics.js';

export const total = countOf('a');
`,
    },
    {
      name: 'quotation marks and no semicolons',
      code: `import { makeCache } from "./old-cache.js"

export const cache = makeCache(10)
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('called', 'makeCache'), line: 3, column: 22, endLine: 3, endColumn: 31 },
      ],
      output: `import { createCache as makeCache } from "./cache.js"

export const cache = makeCache(10)
`,
    },
    {
      name: 'a list over several lines, with comments',
      code: `import {
  // how many
  cacheLimit,
  makeCache, // makes one
} from './old-cache.js';

export const cache = makeCache(cacheLimit);
`,
      errors: [
        {
          ...found('imported', 'makeCache', explained('comment-would-be-lost')),
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 12,
        },
        {
          ...found('called', 'makeCache', explained('comment-would-be-lost')),
          line: 7,
          column: 22,
          endLine: 7,
          endColumn: 31,
        },
      ],
      output: null,
    },
    {
      name: 'a list over several lines',
      code: `import {
  cacheLimit,
  makeCache,
} from './old-cache.js';

export const cache = makeCache(cacheLimit);
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 3, column: 3, endLine: 3, endColumn: 12 },
        { ...found('called', 'makeCache'), line: 6, column: 22, endLine: 6, endColumn: 31 },
      ],
      output: `import {
  cacheLimit,
} from './old-cache.js';
import { createCache as makeCache } from './cache.js';

export const cache = makeCache(cacheLimit);
`,
    },
    {
      name: 'an unused import',
      code: `import { makeCache } from './old-cache.js';

export const limit = 10;
`,
      errors: [{ ...found('importedUnused', 'makeCache'), line: 1, column: 10, endLine: 1, endColumn: 19 }],
      output: `export const limit = 10;
`,
    },
    {
      name: 'an unused import beside one that is used',
      code: `import { buildCache, makeCache } from './old-cache.js';

export const cache = makeCache(10);
`,
      errors: [
        { ...found('importedUnused', 'buildCache'), line: 1, column: 10, endLine: 1, endColumn: 20 },
        { ...found('imported', 'makeCache'), line: 1, column: 22, endLine: 1, endColumn: 31 },
        { ...found('called', 'makeCache'), line: 3, column: 22, endLine: 3, endColumn: 31 },
      ],
      output: [
        `import { makeCache } from './old-cache.js';

export const cache = makeCache(10);
`,
        `import { createCache as makeCache } from './cache.js';

export const cache = makeCache(10);
`,
      ],
    },
  ],
});
