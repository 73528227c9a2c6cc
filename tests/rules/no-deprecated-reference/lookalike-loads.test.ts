import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// Modules whose exports have the names and shapes of the deprecated ones are other modules: what is loaded.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a dynamic import that is taken apart',
      code: `export async function open() {
  const { makeCache } = await import('./lookalikes/old-cache.js');
  return makeCache(10);
}
`,
    },
    {
      name: 'a dynamic import that is taken apart under another name',
      code: `export async function open() {
  const { makeCache: make } = await import('./lookalikes/old-cache.js');
  return make(10);
}
`,
    },
    {
      name: 'a dynamic import of two names, of which one stays',
      code: `export async function open() {
  const { cacheLimit, makeCache } = await import('./lookalikes/old-cache.js');
  return makeCache(cacheLimit);
}
`,
    },
    {
      name: 'a dynamic import of a default export',
      code: `const { default: makeSlug } = await import('./lookalikes/make-slug.js');
export const slug = makeSlug('A b');
`,
    },
    {
      name: 'a member of a dynamic import',
      code: `export const cache = (await import('./lookalikes/old-cache.js')).makeCache(10);
`,
    },
    {
      name: 'a dynamic import that is kept',
      code: `const old = await import('./lookalikes/old-cache.js');
export const cache = old.makeCache(10);
`,
    },
    {
      name: 'a dynamic import that is kept, with another name',
      code: `const old = await import('./lookalikes/old-cache.js');
export const cache = old.makeCache(old.cacheLimit);
`,
    },
    {
      name: 'a dynamic import and a callback',
      code: `export const cache = import('./lookalikes/old-cache.js').then(({ makeCache }) => makeCache(10));
`,
    },
    {
      name: 'a dynamic import and a callback that takes the module',
      code: `export const cache = import('./lookalikes/old-cache.js').then((old) => old.makeCache(10));
`,
    },
    {
      name: 'a dynamic import of an instance',
      code: `export async function leave() {
  const { authService } = await import('./lookalikes/old-auth.js');
  authService.logout();
}
`,
    },
    {
      name: 'a dynamic import of a module that does something',
      code: `export async function total() {
  const { countOf } = await import('./lookalikes/old-metrics.js');
  return countOf('a');
}
`,
    },
    {
      name: 'a dynamic import by a template',
      code: `export async function open() {
  const { makeCache } = await import(\`./lookalikes/old-cache.js\`);
  return makeCache(10);
}
`,
    },
    {
      name: 'require, taken apart',
      filename: 'src/consumer.cjs',
      code: `const { makeCache } = require('./lookalikes/old-cache');

exports.cache = makeCache(10);
`,
    },
    {
      name: 'require, taken apart under another name',
      filename: 'src/consumer.cjs',
      code: `const { makeCache: make } = require('./lookalikes/old-cache');

exports.cache = make(10);
`,
    },
    {
      name: 'require of two names, of which one stays',
      filename: 'src/consumer.cjs',
      code: `const { cacheLimit, makeCache } = require('./lookalikes/old-cache');

exports.cache = makeCache(cacheLimit);
`,
    },
    {
      name: 'a member of require',
      filename: 'src/consumer.cjs',
      code: `const makeCache = require('./lookalikes/old-cache').makeCache;

exports.cache = makeCache(10);
`,
    },
    {
      name: 'a member of require that is called',
      filename: 'src/consumer.cjs',
      code: `exports.cache = require('./lookalikes/old-cache').makeCache(10);
`,
    },
    {
      name: 'require that is kept',
      filename: 'src/consumer.cjs',
      code: `const old = require('./lookalikes/old-cache');

exports.cache = old.makeCache(10);
`,
    },
    {
      name: 'require that is kept, with another name',
      filename: 'src/consumer.cjs',
      code: `const old = require('./lookalikes/old-cache');

exports.cache = old.makeCache(old.cacheLimit);
`,
    },
    {
      name: 'require of a default export',
      filename: 'src/consumer.cjs',
      code: `const makeSlug = require('./lookalikes/make-slug').default;

exports.slug = makeSlug('A b');
`,
    },
    {
      name: 'require of an instance',
      filename: 'src/consumer.cjs',
      code: `const { authService } = require('./lookalikes/old-auth');

authService.logout();
`,
    },
    {
      name: 'require within a function',
      filename: 'src/consumer.cjs',
      code: `exports.open = () => {
  const { makeCache } = require('./lookalikes/old-cache');
  return makeCache(10);
};
`,
    },
  ],
  invalid: [],
});
