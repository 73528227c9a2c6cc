import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// Modules whose exports have the names and shapes of the deprecated ones are other modules: exports.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a function',
      code: `export { makeCache } from './lookalikes/old-cache.js';
`,
    },
    {
      name: 'a function under another name',
      code: `export { makeCache as make } from './lookalikes/old-cache.js';
`,
    },
    {
      name: 'a function under the name of the canonical one',
      code: `export { makeCache as createCache } from './lookalikes/old-cache.js';
`,
    },
    {
      name: 'a default export under a name',
      code: `export { default as poolCache } from './lookalikes/pool-cache.js';
`,
    },
    {
      name: 'a function as the default export',
      code: `export { makeCache as default } from './lookalikes/old-cache.js';
`,
    },
    {
      name: 'a function beside another name',
      code: `export { cacheLimit, makeCache } from './lookalikes/old-cache.js';
`,
    },
    {
      name: 'two functions of one twin',
      code: `export { buildCache, makeCache } from './lookalikes/old-cache.js';
`,
    },
    {
      name: 'a function that takes other arguments',
      code: `export { swapCache } from './lookalikes/old-cache.js';
`,
    },
    {
      name: 'an instance with a member that the canonical one lacks',
      code: `export { authService } from './lookalikes/old-auth.js';
`,
    },
    {
      name: 'an instance that others may use in any way',
      code: `export { tinyApi } from './lookalikes/old-api.js';
`,
    },
    {
      name: 'an import that is exported',
      code: `import { makeCache } from './lookalikes/old-cache.js';

export { makeCache };
`,
    },
    {
      name: 'an import that is used and exported',
      code: `import { makeCache } from './lookalikes/old-cache.js';

export const cache = makeCache(10);
export { makeCache as make };
`,
    },
    {
      name: 'a local name that is exported',
      code: `import { makeCache } from './lookalikes/old-cache.js';

export const make = makeCache;
`,
    },
    {
      name: 'the default export of a file',
      code: `import { makeCache } from './lookalikes/old-cache.js';

export default makeCache;
`,
    },
    {
      name: 'a star',
      code: `export * from './lookalikes/old-slug.js';
`,
    },
    {
      name: 'a star under a name',
      code: `export * as slugs from './lookalikes/old-slug.js';
`,
    },
    {
      name: 'a type',
      code: `export type { UserSession } from './lookalikes/old-session.js';
`,
    },
    {
      name: 'a type that lacks a member',
      code: `export type { UserAccount } from './lookalikes/old-session.js';
`,
    },
    {
      name: 'a constant of the same value',
      code: `export { RETRIES } from './lookalikes/old-roles.js';
`,
    },
    {
      name: 'a constant of another value',
      code: `export { TIMEOUT } from './lookalikes/old-roles.js';
`,
    },
    {
      name: 'an enum with other members',
      code: `export { UserRole } from './lookalikes/old-roles.js';
`,
    },
    {
      name: 'require that is exported',
      filename: 'src/consumer.cjs',
      code: `const { makeCache } = require('./lookalikes/old-cache');

module.exports = { makeCache };
`,
    },
    {
      name: 'a member of require that is exported',
      filename: 'src/consumer.cjs',
      code: `exports.makeCache = require('./lookalikes/old-cache').makeCache;
`,
    },
  ],
  invalid: [],
});
