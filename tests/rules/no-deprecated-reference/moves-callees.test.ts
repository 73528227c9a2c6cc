import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { explained, found, heldBack, suggested, useCanonical } from './moves-words.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// Ways to call deprecated functions and to hand them on, held against how the canonical ones are called.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a callback: from another module',
      code: `import { makeCache } from './elsewhere.js';

export const caches = [10, 20].map(makeCache);
`,
    },
    {
      name: 'a callback: shadowed',
      code: `export const run = (makeCache: (limit: number) => number) => [10, 20].map(makeCache);
`,
    },
    {
      name: 'a local name: from another module',
      code: `import { makeCache } from './elsewhere.js';

const make = makeCache;
export const cache = make(10);
`,
    },
    {
      name: 'a method by that name',
      code: `const caches = { makeCache: (limit: number) => limit };
export const cache = caches.makeCache(10);
`,
    },
    {
      name: 'a function in an object: from another module',
      code: `import { makeCache } from './elsewhere.js';

export const makers = { makeCache };
`,
    },
    {
      name: 'a label, a string and a comment by that name',
      code: `// makeCache(10) of './old-cache.js'
makeCache: for (const name of ['makeCache']) {
  if (name === '') continue makeCache;
}
export {};
`,
    },
  ],
  invalid: [
    {
      name: 'an optional call',
      code: `import { makeCache } from './old-cache.js';

export const cache = makeCache?.(10);
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('called', 'makeCache'), line: 3, column: 22, endLine: 3, endColumn: 31 },
      ],
      output: `import { createCache as makeCache } from './cache.js';

export const cache = makeCache?.(10);
`,
    },
    {
      name: 'a local name that is called',
      code: `import { makeCache } from './old-cache.js';

const make = makeCache;
export const cache = make(10);
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('aliased', 'makeCache'), line: 3, column: 14, endLine: 3, endColumn: 23 },
      ],
      output: `import { createCache as makeCache } from './cache.js';

const make = makeCache;
export const cache = make(10);
`,
    },
    {
      name: 'a local name that is called in another way',
      code: `import { swapCache } from './old-cache.js';

const swap = swapCache;
export const cache = swap(5, 10);
`,
      errors: [
        {
          ...found('imported', 'swapCache', explained('signature-differs', "'limit' stands at another place")),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 19,
        },
        {
          ...found('aliased', 'swapCache', heldBack(4, 'signature-differs', "'limit' stands at another place")),
          line: 3,
          column: 14,
          endLine: 3,
          endColumn: 23,
        },
      ],
      output: null,
    },
    {
      name: 'a call by a method of its own',
      code: `import { makeCache } from './old-cache.js';

export const cache = makeCache.call(undefined, 10);
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('memberUsed', 'makeCache'), line: 3, column: 22, endLine: 3, endColumn: 31 },
      ],
      output: `import { createCache as makeCache } from './cache.js';

export const cache = makeCache.call(undefined, 10);
`,
    },
    {
      name: 'a callback',
      code: `import { makeCache } from './old-cache.js';

export const caches = [10, 20].map(makeCache);
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('passed', 'makeCache'), line: 3, column: 36, endLine: 3, endColumn: 45 },
      ],
      output: `import { createCache as makeCache } from './cache.js';

export const caches = [10, 20].map(makeCache);
`,
    },
    {
      name: 'a callback that takes more',
      code: `import { buildCache } from './old-cache.js';

export const make: (limit: number) => object = buildCache;
`,
      errors: [
        {
          ...found(
            'imported',
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
              output: `import { createCache as buildCache } from './cache.js';

export const make: (limit: number) => object = buildCache;
`,
            },
          ],
        },
        {
          ...found(
            'exportedAgain',
            'buildCache',
            suggested('signature-differs', 'it takes 1 or 2 arguments and not 1 to 3 arguments'),
          ),
          line: 3,
          column: 48,
          endLine: 3,
          endColumn: 58,
          suggestions: [
            {
              ...useCanonical('buildCache'),
              output: `import { createCache as buildCache } from './cache.js';

export const make: (limit: number) => object = buildCache;
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a callback of which the canonical one is asynchronous',
      code: `import { syncCache } from './old-cache.js';

export const caches = [10, 20].map(syncCache);
`,
      errors: [
        {
          ...found('imported', 'syncCache', suggested('signature-differs', 'it is asynchronous')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 19,
          suggestions: [
            {
              ...useCanonical('syncCache'),
              output: `import { connectCache as syncCache } from './cache.js';

export const caches = [10, 20].map(syncCache);
`,
            },
          ],
        },
        {
          ...found('passed', 'syncCache', suggested('signature-differs', 'it is asynchronous')),
          line: 3,
          column: 36,
          endLine: 3,
          endColumn: 45,
          suggestions: [
            {
              ...useCanonical('syncCache'),
              output: `import { connectCache as syncCache } from './cache.js';

export const caches = [10, 20].map(syncCache);
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a function in an object',
      code: `import { makeCache } from './old-cache.js';

export const makers = { makeCache };
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('passed', 'makeCache'), line: 3, column: 25, endLine: 3, endColumn: 34 },
      ],
      output: `import { createCache as makeCache } from './cache.js';

export const makers = { makeCache };
`,
    },
    {
      name: 'one of two functions',
      code: `import { makeCache } from './old-cache.js';

export const open = (make?: typeof makeCache) => (make ?? makeCache)(10);
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('typed', 'makeCache'), line: 3, column: 36, endLine: 3, endColumn: 45 },
        { ...found('called', 'makeCache'), line: 3, column: 59, endLine: 3, endColumn: 68 },
      ],
      output: `import { createCache as makeCache } from './cache.js';

export const open = (make?: typeof makeCache) => (make ?? makeCache)(10);
`,
    },
    {
      name: 'constructed',
      code: `import { makeCache } from './old-cache.js';

export const cache = new (makeCache as any)(10);
`,
      errors: [
        {
          ...found('imported', 'makeCache', explained('signature-differs', 'it is no class')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 19,
        },
      ],
      output: null,
    },
    {
      name: 'a tag',
      settings: {
        concepts: [{ name: 'slug', canonical: './src/text.ts#slugOf', deprecated: ['./src/tags.ts#slugTag'] }],
      },
      code: `import { slugTag } from './tags.js';

export const slug = slugTag\`a b\`;
`,
      errors: [
        {
          ...found(
            'imported',
            'slugTag',
            explained('signature-differs', 'argument 1 is a string and not an array'),
            "'slugOf' from './src/text.ts'",
          ),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 17,
        },
        {
          ...found(
            'called',
            'slugTag',
            explained('signature-differs', 'argument 1 is a string and not an array'),
            "'slugOf' from './src/text.ts'",
          ),
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 28,
        },
      ],
      output: null,
    },
    {
      name: 'shadowed by a parameter in one place',
      code: `import { makeCache } from './old-cache.js';

export const run = (makeCache: (limit: number) => void) => {
  makeCache(1);
};
export const cache = makeCache(2);
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('called', 'makeCache'), line: 6, column: 22, endLine: 6, endColumn: 31 },
      ],
      output: `import { createCache as makeCache } from './cache.js';

export const run = (makeCache: (limit: number) => void) => {
  makeCache(1);
};
export const cache = makeCache(2);
`,
    },
    {
      name: 'one call that does not fit and one that does',
      code: `import { buildCache } from './old-cache.js';

export const caches = [buildCache(10), buildCache(10, 5, 'name')];
`,
      errors: [
        {
          ...found('imported', 'buildCache', explained('signature-differs', 'it takes 1 or 2 arguments and gets 3')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 20,
        },
        {
          ...found('called', 'buildCache', explained('signature-differs', 'it takes 1 or 2 arguments and gets 3')),
          line: 3,
          column: 24,
          endLine: 3,
          endColumn: 34,
        },
        {
          ...found('called', 'buildCache', explained('signature-differs', 'it takes 1 or 2 arguments and gets 3')),
          line: 3,
          column: 40,
          endLine: 3,
          endColumn: 50,
        },
      ],
      output: null,
    },
    {
      name: 'two functions, one of which does not fit',
      code: `import { makeCache, swapCache } from './old-cache.js';

export const caches = [makeCache(10), swapCache(5, 10)];
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        {
          ...found('imported', 'swapCache', explained('signature-differs', "'limit' stands at another place")),
          line: 1,
          column: 21,
          endLine: 1,
          endColumn: 30,
        },
        { ...found('called', 'makeCache'), line: 3, column: 24, endLine: 3, endColumn: 33 },
        {
          ...found('called', 'swapCache', explained('signature-differs', "'limit' stands at another place")),
          line: 3,
          column: 39,
          endLine: 3,
          endColumn: 48,
        },
      ],
      output: `import { swapCache } from './old-cache.js';
import { createCache as makeCache } from './cache.js';

export const caches = [makeCache(10), swapCache(5, 10)];
`,
    },
  ],
});
