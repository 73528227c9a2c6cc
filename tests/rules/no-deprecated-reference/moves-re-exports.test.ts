import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { explained, found, suggested, useCanonical } from './moves-words.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// Deprecated functions and values that a file exports again.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a function: from another module',
      code: `export { makeCache } from './elsewhere.js';
`,
    },
    {
      name: 'an import that is exported: from another module',
      code: `import { makeCache } from './elsewhere.js';

export { makeCache };
`,
    },
    {
      name: 'a star: from another module',
      code: `export * from './elsewhere.js';
`,
    },
    {
      name: 'a star under a name: from another module',
      code: `export * as caches from './elsewhere.js';
`,
    },
  ],
  invalid: [
    {
      name: 'a function',
      code: `export { makeCache } from './old-cache.js';
`,
      errors: [{ ...found('exportedAgain', 'makeCache'), line: 1, column: 10, endLine: 1, endColumn: 19 }],
      output: `export { createCache as makeCache } from './cache.js';
`,
    },
    {
      name: 'a function under another name',
      code: `export { makeCache as make } from './old-cache.js';
`,
      errors: [{ ...found('exportedAgain', 'makeCache'), line: 1, column: 10, endLine: 1, endColumn: 27 }],
      output: `export { createCache as make } from './cache.js';
`,
    },
    {
      name: 'a function under the name of the canonical one',
      code: `export { makeCache as createCache } from './old-cache.js';
`,
      errors: [{ ...found('exportedAgain', 'makeCache'), line: 1, column: 10, endLine: 1, endColumn: 34 }],
      output: `export { createCache } from './cache.js';
`,
    },
    {
      name: 'a default export under a name',
      code: `export { default as poolCache } from './pool-cache.js';
`,
      errors: [{ ...found('exportedAgain', 'poolCache'), line: 1, column: 10, endLine: 1, endColumn: 30 }],
      output: `export { createCache as poolCache } from './cache.js';
`,
    },
    {
      name: 'a function as the default export',
      code: `export { makeCache as default } from './old-cache.js';
`,
      errors: [{ ...found('exportedAgain', 'makeCache'), line: 1, column: 10, endLine: 1, endColumn: 30 }],
      output: `export { createCache as default } from './cache.js';
`,
    },
    {
      name: 'a function beside another name',
      code: `export { cacheLimit, makeCache } from './old-cache.js';
`,
      errors: [{ ...found('exportedAgain', 'makeCache'), line: 1, column: 22, endLine: 1, endColumn: 31 }],
      output: `export { cacheLimit } from './old-cache.js';
export { createCache as makeCache } from './cache.js';
`,
    },
    {
      name: 'two functions of one twin',
      code: `export { buildCache, makeCache } from './old-cache.js';
`,
      errors: [
        {
          ...found(
            'exportedAgain',
            'buildCache',
            suggested('signature-differs', 'it takes 1 or 2 arguments and not 1 to 3 arguments'),
          ),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 20,
          suggestions: [
            {
              ...useCanonical('buildCache'),
              output: `export { makeCache } from './old-cache.js';
export { createCache as buildCache } from './cache.js';
`,
            },
          ],
        },
        { ...found('exportedAgain', 'makeCache'), line: 1, column: 22, endLine: 1, endColumn: 31 },
      ],
      output: `export { buildCache } from './old-cache.js';
export { createCache as makeCache } from './cache.js';
`,
    },
    {
      name: 'a function that takes other arguments',
      code: `export { swapCache } from './old-cache.js';
`,
      errors: [
        {
          ...found(
            'exportedAgain',
            'swapCache',
            suggested('signature-differs', 'it takes 1 or 2 arguments and not 2 arguments'),
          ),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 19,
          suggestions: [
            {
              ...useCanonical('swapCache'),
              output: `export { createCache as swapCache } from './cache.js';
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an instance with a member that the canonical one lacks',
      code: `export { authService } from './old-auth.js';
`,
      errors: [
        {
          ...found('exportedAgain', 'authService', explained('member-missing', 'isLoggedIn')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 21,
        },
      ],
      output: null,
    },
    {
      name: 'an instance that others may use in any way',
      code: `export { tinyApi } from './old-api.js';
`,
      errors: [
        {
          ...found('exportedAgain', 'tinyApi', suggested('value-differs', '"/api" and not "/old"')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 17,
          suggestions: [
            {
              ...useCanonical('tinyApi'),
              output: `export { api as tinyApi } from './api.js';
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an import that is exported',
      code: `import { makeCache } from './old-cache.js';

export { makeCache };
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('exportedAgain', 'makeCache'), line: 3, column: 10, endLine: 3, endColumn: 19 },
      ],
      output: `import { createCache as makeCache } from './cache.js';

export { makeCache };
`,
    },
    {
      name: 'an import that is used and exported',
      code: `import { makeCache } from './old-cache.js';

export const cache = makeCache(10);
export { makeCache as make };
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('called', 'makeCache'), line: 3, column: 22, endLine: 3, endColumn: 31 },
        { ...found('exportedAgain', 'makeCache'), line: 4, column: 10, endLine: 4, endColumn: 19 },
      ],
      output: `import { createCache as makeCache } from './cache.js';

export const cache = makeCache(10);
export { makeCache as make };
`,
    },
    {
      name: 'a local name that is exported',
      code: `import { makeCache } from './old-cache.js';

export const make = makeCache;
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('exportedAgain', 'makeCache'), line: 3, column: 21, endLine: 3, endColumn: 30 },
      ],
      output: `import { createCache as makeCache } from './cache.js';

export const make = makeCache;
`,
    },
    {
      name: 'the default export of a file',
      code: `import { makeCache } from './old-cache.js';

export default makeCache;
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('exportedAgain', 'makeCache'), line: 3, column: 16, endLine: 3, endColumn: 25 },
      ],
      output: `import { createCache as makeCache } from './cache.js';

export default makeCache;
`,
    },
    {
      name: 'a star',
      code: `export * from './old-slug.js';
`,
      errors: [
        {
          ...found('exportedAgain', "slugOf' of './src/old-slug.ts", explained('exported-again')),
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 31,
        },
      ],
      output: null,
    },
    {
      name: 'a star under a name',
      code: `export * as slugs from './old-slug.js';
`,
      errors: [
        {
          ...found('exportedAgain', "slugOf' of './src/old-slug.ts", explained('exported-again')),
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 40,
        },
      ],
      output: null,
    },
  ],
});
