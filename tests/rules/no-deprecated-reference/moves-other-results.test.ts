import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { explained, found } from './moves-words.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// Canonical functions that give another kind of thing than the deprecated ones.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a list: from another module',
      code: `import { countAll } from './old-counts.js';

for (const each of countAll(3)) String(each);
`,
    },
  ],
  invalid: [
    {
      name: 'an object where there was text',
      settings: {
        concepts: [
          { name: 'cache', canonical: './src/cache.ts#createCache', deprecated: ['./src/old-counts.ts#countTo'] },
        ],
      },
      code: `import { countTo } from './old-counts.js';

export const text = countTo(10);
`,
      errors: [
        {
          ...found(
            'imported',
            'countTo',
            explained('signature-differs', 'it gives an object and not a string'),
            "'createCache' from './src/cache.ts'",
          ),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 17,
        },
        {
          ...found(
            'called',
            'countTo',
            explained('signature-differs', 'it gives an object and not a string'),
            "'createCache' from './src/cache.ts'",
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
      name: 'an object where there was text, which nobody uses',
      settings: {
        concepts: [
          { name: 'cache', canonical: './src/cache.ts#createCache', deprecated: ['./src/old-counts.ts#countTo'] },
        ],
      },
      code: `import { countTo } from './old-counts.js';

countTo(10);
`,
      errors: [
        {
          ...found('imported', 'countTo', '', "'createCache' from './src/cache.ts'"),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 17,
        },
        {
          ...found('called', 'countTo', '', "'createCache' from './src/cache.ts'"),
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 8,
        },
      ],
      output: `import { createCache as countTo } from './cache.js';

countTo(10);
`,
    },
    {
      name: 'nothing where there was an object',
      settings: {
        concepts: [
          { name: 'cache', canonical: './src/old-counts.ts#forget', deprecated: ['./src/old-cache.ts#makeCache'] },
        ],
      },
      code: `import { makeCache } from './old-cache.js';

export const cache = makeCache(10);
`,
      errors: [
        {
          ...found(
            'imported',
            'makeCache',
            explained('signature-differs', 'it gives nothing and not an object'),
            "'forget' from './src/old-counts.ts'",
          ),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 19,
        },
        {
          ...found(
            'called',
            'makeCache',
            explained('signature-differs', 'it gives nothing and not an object'),
            "'forget' from './src/old-counts.ts'",
          ),
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 31,
        },
      ],
      output: null,
    },
    {
      name: 'an iterator where there was a list',
      settings: {
        concepts: [
          { name: 'counts', canonical: './src/old-counts.ts#countUp', deprecated: ['./src/old-counts.ts#countAll'] },
        ],
      },
      code: `import { countAll } from './old-counts.js';

for (const each of countAll(3)) String(each);
`,
      errors: [
        {
          ...found(
            'imported',
            'countAll',
            explained('signature-differs', 'it is a generator'),
            "'countUp' from './src/old-counts.ts'",
          ),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 18,
        },
        {
          ...found(
            'called',
            'countAll',
            explained('signature-differs', 'it is a generator'),
            "'countUp' from './src/old-counts.ts'",
          ),
          line: 3,
          column: 20,
          endLine: 3,
          endColumn: 28,
        },
      ],
      output: null,
    },
    {
      name: 'a variable of the class that the canonical one gives',
      code: `import type { Cache } from './cache.js';
import { makeCache } from './old-cache.js';

export const cache: Cache = makeCache(10);
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 2, column: 10, endLine: 2, endColumn: 19 },
        { ...found('called', 'makeCache'), line: 4, column: 29, endLine: 4, endColumn: 38 },
      ],
      output: `import type { Cache } from './cache.js';
import { createCache as makeCache } from './cache.js';

export const cache: Cache = makeCache(10);
`,
    },
  ],
});
