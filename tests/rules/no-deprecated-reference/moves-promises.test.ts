import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { explained, found } from './moves-words.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// When that which deprecated functions give is there, and what kind of thing it is.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a promise: the canonical one',
      code: `import { connectCache } from './cache.js';

export const cache = await connectCache(10);
`,
    },
    {
      name: 'a promise: shadowed',
      code: `import { cacheLimit } from './old-cache.js';

export const open = async (dialCache: (limit: number) => Promise<object>) => await dialCache(cacheLimit);
`,
    },
    {
      name: 'a promise that was none before: the canonical one',
      code: `import { connectCache } from './cache.js';

export const opening = connectCache(10);
`,
    },
  ],
  invalid: [
    {
      name: 'a promise that was one before, awaited',
      code: `import { dialCache } from './old-cache.js';

export const cache = await dialCache(10);
`,
      errors: [
        { ...found('imported', 'dialCache'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('called', 'dialCache'), line: 3, column: 28, endLine: 3, endColumn: 37 },
      ],
      output: `import { connectCache as dialCache } from './cache.js';

export const cache = await dialCache(10);
`,
    },
    {
      name: 'a promise that was one before, kept',
      code: `import { dialCache } from './old-cache.js';

export const opening = dialCache(10);
`,
      errors: [
        { ...found('imported', 'dialCache'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('called', 'dialCache'), line: 3, column: 24, endLine: 3, endColumn: 33 },
      ],
      output: `import { connectCache as dialCache } from './cache.js';

export const opening = dialCache(10);
`,
    },
    {
      name: 'a promise that was one before, followed by a callback',
      code: `import { dialCache } from './old-cache.js';

export const value = dialCache(10).then((cache) => cache.get('a'));
`,
      errors: [
        { ...found('imported', 'dialCache'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('called', 'dialCache'), line: 3, column: 22, endLine: 3, endColumn: 31 },
      ],
      output: `import { connectCache as dialCache } from './cache.js';

export const value = dialCache(10).then((cache) => cache.get('a'));
`,
    },
    {
      name: 'a promise that was none before',
      code: `import { syncCache } from './old-cache.js';

export const cache = syncCache(10);
`,
      errors: [
        {
          ...found('imported', 'syncCache', explained('signature-differs', 'it is asynchronous')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 19,
        },
        {
          ...found('called', 'syncCache', explained('signature-differs', 'it is asynchronous')),
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 31,
        },
      ],
      output: null,
    },
    {
      name: 'a promise that was none before, awaited',
      code: `import { syncCache } from './old-cache.js';

export const cache = await syncCache(10);
`,
      errors: [
        { ...found('imported', 'syncCache'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('called', 'syncCache'), line: 3, column: 28, endLine: 3, endColumn: 37 },
      ],
      output: `import { connectCache as syncCache } from './cache.js';

export const cache = await syncCache(10);
`,
    },
    {
      name: 'a promise that was none before, which nobody uses',
      code: `import { syncCache } from './old-cache.js';

syncCache(10);
`,
      errors: [
        {
          ...found('imported', 'syncCache', explained('signature-differs', 'it is asynchronous')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 19,
        },
        {
          ...found('called', 'syncCache', explained('signature-differs', 'it is asynchronous')),
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 10,
        },
      ],
      output: null,
    },
    {
      name: 'no promise where there was one, awaited',
      settings: {
        concepts: [
          { name: 'cache', canonical: './src/cache.ts#createCache', deprecated: ['./src/old-cache.ts#dialCache'] },
        ],
      },
      code: `import { dialCache } from './old-cache.js';

export const cache = await dialCache(10);
`,
      errors: [
        {
          ...found('imported', 'dialCache', '', "'createCache' from './src/cache.ts'"),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 19,
        },
        {
          ...found('called', 'dialCache', '', "'createCache' from './src/cache.ts'"),
          line: 3,
          column: 28,
          endLine: 3,
          endColumn: 37,
        },
      ],
      output: `import { createCache as dialCache } from './cache.js';

export const cache = await dialCache(10);
`,
    },
    {
      name: 'no promise where there was one, followed by a callback',
      settings: {
        concepts: [
          { name: 'cache', canonical: './src/cache.ts#createCache', deprecated: ['./src/old-cache.ts#dialCache'] },
        ],
      },
      code: `import { dialCache } from './old-cache.js';

export const value = dialCache(10).then((cache) => cache.get('a'));
`,
      errors: [
        {
          ...found(
            'imported',
            'dialCache',
            explained('signature-differs', 'it is not asynchronous'),
            "'createCache' from './src/cache.ts'",
          ),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 19,
        },
        {
          ...found(
            'called',
            'dialCache',
            explained('signature-differs', 'it is not asynchronous'),
            "'createCache' from './src/cache.ts'",
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
      name: 'no promise where there was one, kept',
      settings: {
        concepts: [
          { name: 'cache', canonical: './src/cache.ts#createCache', deprecated: ['./src/old-cache.ts#dialCache'] },
        ],
      },
      code: `import { dialCache } from './old-cache.js';

export const opening = dialCache(10);
`,
      errors: [
        {
          ...found(
            'imported',
            'dialCache',
            explained('signature-differs', 'it is not asynchronous'),
            "'createCache' from './src/cache.ts'",
          ),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 19,
        },
        {
          ...found(
            'called',
            'dialCache',
            explained('signature-differs', 'it is not asynchronous'),
            "'createCache' from './src/cache.ts'",
          ),
          line: 3,
          column: 24,
          endLine: 3,
          endColumn: 33,
        },
      ],
      output: null,
    },
  ],
});
