import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { explained, found } from './moves-words.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// Calls of deprecated functions, held against how the canonical one is called.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'all arguments: from another module',
      code: `import { makeCache } from './elsewhere.js';

export const cache = makeCache(10);
`,
    },
    {
      name: 'an object: from another module',
      code: `import { openCache } from './cache.js';

export const cache = openCache({ limit: 10 });
`,
    },
    {
      name: 'spread arguments: from another module',
      code: `import { makeCache } from './elsewhere.js';

const given = [10] as const;
export const cache = makeCache(...given);
`,
    },
    {
      name: 'type arguments: from another module',
      code: `import { createTypedCache } from './cache.js';

export const cache = createTypedCache<string>(10);
`,
    },
    {
      name: 'a key by that name',
      code: `export const makers = { makeCache: 1 };
`,
    },
  ],
  invalid: [
    {
      name: 'fewer arguments than there are parameters',
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
      name: 'all arguments',
      code: `import { makeCache } from './old-cache.js';

export const cache = makeCache(10, 5);
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('called', 'makeCache'), line: 3, column: 22, endLine: 3, endColumn: 31 },
      ],
      output: `import { createCache as makeCache } from './cache.js';

export const cache = makeCache(10, 5);
`,
    },
    {
      name: 'an argument too many',
      code: `import { buildCache } from './old-cache.js';

export const cache = buildCache(10, 5, 'name');
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
          column: 22,
          endLine: 3,
          endColumn: 32,
        },
      ],
      output: null,
    },
    {
      name: 'no argument where the canonical one needs one',
      settings: {
        concepts: [{ name: 'slug', canonical: './src/text.ts#slugOf', deprecated: ['./src/old-clock.ts#currentTime'] }],
      },
      code: `import { currentTime } from './old-clock.js';

export const now = currentTime();
`,
      errors: [
        {
          ...found(
            'imported',
            'currentTime',
            explained('signature-differs', 'it takes 1 argument and gets 0'),
            "'slugOf' from './src/text.ts'",
          ),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 21,
        },
        {
          ...found(
            'called',
            'currentTime',
            explained('signature-differs', 'it takes 1 argument and gets 0'),
            "'slugOf' from './src/text.ts'",
          ),
          line: 3,
          column: 20,
          endLine: 3,
          endColumn: 31,
        },
      ],
      output: null,
    },
    {
      name: 'arguments in another order',
      code: `import { swapCache } from './old-cache.js';

export const cache = swapCache(5, 10);
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
          ...found('called', 'swapCache', explained('signature-differs', "'limit' stands at another place")),
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 31,
        },
      ],
      output: null,
    },
    {
      name: 'one argument of two that are in another order',
      code: `import { swapCache } from './old-cache.js';

export const open = (ttl: number, limit: number) => swapCache(ttl, limit);
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
          ...found('called', 'swapCache', explained('signature-differs', "'limit' stands at another place")),
          line: 3,
          column: 53,
          endLine: 3,
          endColumn: 62,
        },
      ],
      output: null,
    },
    {
      name: 'a number where an object is taken',
      code: `import { positionalCache } from './old-cache.js';

export const cache = positionalCache(10);
`,
      errors: [
        {
          ...found(
            'imported',
            'positionalCache',
            explained('signature-differs', 'argument 1 is an object and not a number'),
          ),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          ...found(
            'called',
            'positionalCache',
            explained('signature-differs', 'argument 1 is an object and not a number'),
          ),
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 37,
        },
      ],
      output: null,
    },
    {
      name: 'a variable where an object is taken',
      code: `import { positionalCache } from './old-cache.js';

export const open = (limit: number) => positionalCache(limit);
`,
      errors: [
        {
          ...found(
            'imported',
            'positionalCache',
            explained('signature-differs', 'argument 1 is an object and not a number'),
          ),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          ...found(
            'called',
            'positionalCache',
            explained('signature-differs', 'argument 1 is an object and not a number'),
          ),
          line: 3,
          column: 40,
          endLine: 3,
          endColumn: 55,
        },
      ],
      output: null,
    },
    {
      name: 'an object with the properties that are taken',
      code: `import { bagCache } from './old-cache.js';

export const cache = bagCache({ limit: 10 });
`,
      errors: [
        { ...found('imported', 'bagCache'), line: 1, column: 10, endLine: 1, endColumn: 18 },
        { ...found('called', 'bagCache'), line: 3, column: 22, endLine: 3, endColumn: 30 },
      ],
      output: `import { openCache as bagCache } from './cache.js';

export const cache = bagCache({ limit: 10 });
`,
    },
    {
      name: 'an object with a property that is not taken',
      code: `import { bagCache } from './old-cache.js';

export const cache = bagCache({ limit: 10, name: 'mine' });
`,
      errors: [
        {
          ...found('imported', 'bagCache', explained('signature-differs', "argument 1 has no 'name'")),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 18,
        },
        {
          ...found('called', 'bagCache', explained('signature-differs', "argument 1 has no 'name'")),
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 30,
        },
      ],
      output: null,
    },
    {
      name: 'an object in a variable',
      code: `import { bagCache } from './old-cache.js';

export const open = (options: { limit: number }) => bagCache(options);
`,
      errors: [
        {
          ...found('imported', 'bagCache', explained('signature-differs', "argument 1 has no 'name'")),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 18,
        },
        {
          ...found('called', 'bagCache', explained('signature-differs', "argument 1 has no 'name'")),
          line: 3,
          column: 53,
          endLine: 3,
          endColumn: 61,
        },
      ],
      output: null,
    },
    {
      name: 'spread arguments',
      code: `import { makeCache } from './old-cache.js';

const given = [10, 5] as const;
export const cache = makeCache(...given);
`,
      errors: [
        {
          ...found('imported', 'makeCache', explained('spread-argument')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 19,
        },
        {
          ...found('called', 'makeCache', explained('spread-argument')),
          line: 4,
          column: 22,
          endLine: 4,
          endColumn: 31,
        },
      ],
      output: null,
    },
    {
      name: 'type arguments',
      code: `import { typedCache } from './old-cache.js';

export const cache = typedCache<string>(10);
`,
      errors: [
        { ...found('imported', 'typedCache'), line: 1, column: 10, endLine: 1, endColumn: 20 },
        { ...found('called', 'typedCache'), line: 3, column: 22, endLine: 3, endColumn: 32 },
      ],
      output: `import { createTypedCache as typedCache } from './cache.js';

export const cache = typedCache<string>(10);
`,
    },
    {
      name: 'type arguments that the canonical one does not take',
      settings: {
        concepts: [
          { name: 'cache', canonical: './src/cache.ts#createCache', deprecated: ['./src/old-cache.ts#typedCache'] },
        ],
      },
      code: `import { typedCache } from './old-cache.js';

export const cache = typedCache<string>(10);
`,
      errors: [
        {
          ...found('imported', 'typedCache', explained('type-arguments'), "'createCache' from './src/cache.ts'"),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 20,
        },
        {
          ...found('called', 'typedCache', explained('type-arguments'), "'createCache' from './src/cache.ts'"),
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 32,
        },
      ],
      output: null,
    },
  ],
});
