import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// Functions that are loaded by what `createRequire` gives.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'taken apart: from another module',
      code: `import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const { makeCache } = load('./elsewhere.js');

export const cache = makeCache(10);`,
    },
    {
      name: 'a member: from another module',
      code: `import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const makeCache = load('./elsewhere.js').makeCache;

export const cache = makeCache(10);`,
    },
    {
      name: 'on the spot: from another module',
      code: `import { createRequire } from 'node:module';

export const cache = createRequire(import.meta.url)('./elsewhere.js').makeCache(10);`,
    },
    {
      name: 'the whole module: from another module',
      code: `import { createRequire } from 'node:module';

const old = createRequire(import.meta.url)('./elsewhere.js');

export const cache = old.makeCache(10);`,
    },
  ],
  invalid: [
    {
      name: 'taken apart',
      code: `import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const { makeCache } = load('./old-cache.js');

export const cache = makeCache(10);`,
      errors: [
        {
          messageId: 'imported',
          data: { name: 'makeCache', canonical: "'createCache' from './src/cache.ts'", outcome: '' },
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 18,
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
      output: `import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const { createCache: makeCache } = load('./cache.js');

export const cache = makeCache(10);`,
    },
    {
      name: 'a member',
      code: `import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const makeCache = load('./old-cache.js').makeCache;

export const cache = makeCache(10);`,
      errors: [
        {
          messageId: 'imported',
          data: { name: 'makeCache', canonical: "'createCache' from './src/cache.ts'", outcome: '' },
          line: 4,
          column: 7,
          endLine: 4,
          endColumn: 16,
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
      output: `import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const makeCache = load('./cache.js').createCache;

export const cache = makeCache(10);`,
    },
    {
      name: 'on the spot',
      code: `import { createRequire } from 'node:module';

export const cache = createRequire(import.meta.url)('./old-cache.js').makeCache(10);`,
      errors: [
        {
          messageId: 'called',
          data: { name: 'makeCache', canonical: "'createCache' from './src/cache.ts'", outcome: '' },
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 80,
        },
      ],
      output: `import { createRequire } from 'node:module';

export const cache = createRequire(import.meta.url)('./cache.js').createCache(10);`,
    },
    {
      name: 'the whole module',
      code: `import { createRequire } from 'node:module';

const old = createRequire(import.meta.url)('./old-cache.js');

export const cache = old.makeCache(10);`,
      errors: [
        {
          messageId: 'called',
          data: { name: 'makeCache', canonical: "'createCache' from './src/cache.ts'", outcome: '' },
          line: 5,
          column: 22,
          endLine: 5,
          endColumn: 35,
        },
      ],
      output: [
        `import { createRequire } from 'node:module';
import { createCache } from './cache.js';

const old = createRequire(import.meta.url)('./old-cache.js');

export const cache = createCache(10);`,
        `import { createRequire } from 'node:module';
import { createCache } from './cache.js';

export const cache = createCache(10);`,
      ],
    },
  ],
});
