import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { explained, found, suggested, useCanonical } from './moves-words.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// Deprecated functions and values that are loaded by `import()` and `require`.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a dynamic import: from another module',
      code: `export async function open() {
  const { makeCache } = await import('./elsewhere.js');
  return makeCache(10);
}
`,
    },
    {
      name: 'a dynamic import: another name',
      code: `export async function limit() {
  const { cacheLimit } = await import('./old-cache.js');
  return cacheLimit;
}
`,
    },
    {
      name: 'a member of a dynamic import: from another module',
      code: `export const cache = (await import('./elsewhere.js')).makeCache(10);
`,
    },
    {
      name: 'a dynamic import and a callback: from another module',
      code: `export const cache = import('./elsewhere.js').then(({ makeCache }) => makeCache(10));
`,
    },
    {
      name: 'a dynamic import and a callback: shadowed',
      code: `export const limit = import('./old-cache.js').then(({ cacheLimit: makeCache }) => makeCache);
`,
    },
  ],
  invalid: [
    {
      name: 'a dynamic import that is taken apart',
      code: `export async function open() {
  const { makeCache } = await import('./old-cache.js');
  return makeCache(10);
}
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 2, column: 11, endLine: 2, endColumn: 20 },
        { ...found('called', 'makeCache'), line: 3, column: 10, endLine: 3, endColumn: 19 },
      ],
      output: `export async function open() {
  const { createCache: makeCache } = await import('./cache.js');
  return makeCache(10);
}
`,
    },
    {
      name: 'a dynamic import that is taken apart under another name',
      code: `export async function open() {
  const { makeCache: make } = await import('./old-cache.js');
  return make(10);
}
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 2, column: 11, endLine: 2, endColumn: 26 },
        { ...found('called', "makeCache' alias 'make"), line: 3, column: 10, endLine: 3, endColumn: 14 },
      ],
      output: `export async function open() {
  const { createCache: make } = await import('./cache.js');
  return make(10);
}
`,
    },
    {
      name: 'a dynamic import of two names, of which one stays',
      code: `export async function open() {
  const { cacheLimit, makeCache } = await import('./old-cache.js');
  return makeCache(cacheLimit);
}
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 2, column: 23, endLine: 2, endColumn: 32 },
        { ...found('called', 'makeCache'), line: 3, column: 10, endLine: 3, endColumn: 19 },
      ],
      output: `export async function open() {
  const { cacheLimit } = await import('./old-cache.js');
  const { createCache: makeCache } = await import('./cache.js');
  return makeCache(cacheLimit);
}
`,
    },
    {
      name: 'a dynamic import of a default export',
      code: `const { default: makeSlug } = await import('./make-slug.js');
export const slug = makeSlug('A b');
`,
      errors: [
        { ...found('imported', 'makeSlug'), line: 1, column: 9, endLine: 1, endColumn: 26 },
        { ...found('called', 'makeSlug'), line: 2, column: 21, endLine: 2, endColumn: 29 },
      ],
      output: `const { default: makeSlug } = await import('./slugify.js');
export const slug = makeSlug('A b');
`,
    },
    {
      name: 'a member of a dynamic import',
      code: `export const cache = (await import('./old-cache.js')).makeCache(10);
`,
      errors: [{ ...found('called', 'makeCache'), line: 1, column: 22, endLine: 1, endColumn: 64 }],
      output: `export const cache = (await import('./cache.js')).createCache(10);
`,
    },
    {
      name: 'a dynamic import that is kept',
      code: `const old = await import('./old-cache.js');
export const cache = old.makeCache(10);
`,
      errors: [{ ...found('called', 'makeCache'), line: 2, column: 22, endLine: 2, endColumn: 35 }],
      output: `const old = await import('./cache.js');
export const cache = old.createCache(10);
`,
    },
    {
      name: 'a dynamic import that is kept, with another name',
      code: `const old = await import('./old-cache.js');
export const cache = old.makeCache(old.cacheLimit);
`,
      errors: [
        {
          ...found('called', 'makeCache', explained('binding-shared')),
          line: 2,
          column: 22,
          endLine: 2,
          endColumn: 35,
        },
      ],
      output: null,
    },
    {
      name: 'a dynamic import and a callback',
      code: `export const cache = import('./old-cache.js').then(({ makeCache }) => makeCache(10));
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 1, column: 55, endLine: 1, endColumn: 64 },
        { ...found('called', 'makeCache'), line: 1, column: 71, endLine: 1, endColumn: 80 },
      ],
      output: `export const cache = import('./cache.js').then(({ createCache: makeCache }) => makeCache(10));
`,
    },
    {
      name: 'a dynamic import and a callback that takes the module',
      code: `export const cache = import('./old-cache.js').then((old) => old.makeCache(10));
`,
      errors: [{ ...found('called', 'makeCache'), line: 1, column: 61, endLine: 1, endColumn: 74 }],
      output: `export const cache = import('./cache.js').then((old) => old.createCache(10));
`,
    },
    {
      name: 'a dynamic import of an instance',
      code: `export async function leave() {
  const { authService } = await import('./old-auth.js');
  authService.logout();
}
`,
      errors: [
        { ...found('imported', 'authService'), line: 2, column: 11, endLine: 2, endColumn: 22 },
        { ...found('memberUsed', 'authService'), line: 3, column: 3, endLine: 3, endColumn: 14 },
      ],
      output: `export async function leave() {
  const { auth: authService } = await import('./auth.js');
  authService.logout();
}
`,
    },
    {
      name: 'a dynamic import of a module that does something',
      code: `export async function total() {
  const { countOf } = await import('./old-metrics.js');
  return countOf('a');
}
`,
      errors: [
        {
          ...found('imported', 'countOf', suggested('argument-has-effects', "import('./old-metrics.js')")),
          line: 2,
          column: 11,
          endLine: 2,
          endColumn: 18,
          suggestions: [
            {
              ...useCanonical('countOf'),
              output: `export async function total() {
  const { count: countOf } = await import('./metrics.js');
  return countOf('a');
}
`,
            },
          ],
        },
        {
          ...found('called', 'countOf', suggested('argument-has-effects', "import('./old-metrics.js')")),
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 17,
          suggestions: [
            {
              ...useCanonical('countOf'),
              output: `export async function total() {
  const { count: countOf } = await import('./metrics.js');
  return countOf('a');
}
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a dynamic import by a template',
      code: `export async function open() {
  const { makeCache } = await import(\`./old-cache.js\`);
  return makeCache(10);
}
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 2, column: 11, endLine: 2, endColumn: 20 },
        { ...found('called', 'makeCache'), line: 3, column: 10, endLine: 3, endColumn: 19 },
      ],
      output: `export async function open() {
  const { createCache: makeCache } = await import(\`./cache.js\`);
  return makeCache(10);
}
`,
    },
  ],
});
