import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// Modules whose exports have the names and shapes of the deprecated ones are other modules: imports.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a named import',
      code: `import { makeCache } from './lookalikes/old-cache.js';

export const cache = makeCache(10);
`,
    },
    {
      name: 'a renamed import of a name that the canonical one has',
      code: `import { makeCache as createCache } from './lookalikes/old-cache.js';

export const cache = createCache(10);
`,
    },
    {
      name: 'a default import',
      code: `import makeSlug from './lookalikes/make-slug.js';

export const slug = makeSlug('A b');
`,
    },
    {
      name: 'a default import by that name',
      code: `import { default as makeSlug } from './lookalikes/make-slug.js';

export const slug = makeSlug('A b');
`,
    },
    {
      name: 'a default import whose twin has a name',
      code: `import poolCache from './lookalikes/pool-cache.js';

export const cache = poolCache(10);
`,
    },
    {
      name: 'a name whose twin is a static member',
      code: `import { Slugs } from './lookalikes/old-slug.js';

export const slug = Slugs.of('A b');
`,
    },
    {
      name: 'a namespace',
      code: `import * as old from './lookalikes/old-cache.js';

export const cache = old.makeCache(10);
export const limit = old.cacheLimit;
`,
    },
    {
      name: 'a namespace and a member by a string',
      code: `import * as old from './lookalikes/old-cache.js';

export const cache = old['makeCache'](10);
`,
    },
    {
      name: 'a namespace within a barrel',
      code: `import { caches } from './lookalikes/index.js';

export const cache = caches.makeCache(10);
`,
    },
    {
      name: 'a barrel',
      code: `import { makeCache } from './lookalikes/index.js';

export const cache = makeCache(10);
`,
    },
    {
      name: 'a barrel that renames it',
      code: `import { authentication } from './lookalikes/index.js';

authentication.logout();
`,
    },
    {
      name: 'a barrel that names a default export',
      code: `import { poolCache } from './lookalikes/index.js';

export const cache = poolCache(10);
`,
    },
    {
      name: 'a barrel that stays for another name',
      code: `import { makeCache, cacheLimit } from './lookalikes/index.js';

export const cache = makeCache(cacheLimit);
`,
    },
    {
      name: 'an import of a type alone',
      code: `import type { authService } from './lookalikes/old-auth.js';

export type Auth = typeof authService.logout;
`,
    },
    {
      name: 'several names, all of which move to one module',
      code: `import { makeCache, buildCache } from './lookalikes/old-cache.js';

export const caches = [makeCache(10), buildCache(10, 5)];
`,
    },
    {
      name: 'several names that move to two modules',
      code: `import { authService } from './lookalikes/old-auth.js';
import { makeCache } from './lookalikes/old-cache.js';

authService.logout();
export const cache = makeCache(10);
`,
    },
    {
      name: 'one name by two local names',
      code: `import { makeCache, makeCache as make } from './lookalikes/old-cache.js';

export const caches = [makeCache(10), make(20)];
`,
    },
    {
      name: 'one name by two statements',
      code: `import { makeCache } from './lookalikes/old-cache.js';
import { makeCache as make } from './lookalikes/old-cache.js';

export const caches = [makeCache(10), make(20)];
`,
    },
    {
      name: 'a module that does something when it is loaded',
      code: `import { countOf } from './lookalikes/old-metrics.js';

export const total = countOf('a');
`,
    },
    {
      name: 'quotation marks and no semicolons',
      code: `import { makeCache } from "./lookalikes/old-cache.js"

export const cache = makeCache(10)
`,
    },
    {
      name: 'a list over several lines, with comments',
      code: `import {
  // how many
  cacheLimit,
  makeCache, // makes one
} from './lookalikes/old-cache.js';

export const cache = makeCache(cacheLimit);
`,
    },
    {
      name: 'a list over several lines',
      code: `import {
  cacheLimit,
  makeCache,
} from './lookalikes/old-cache.js';

export const cache = makeCache(cacheLimit);
`,
    },
    {
      name: 'an import of the canonical one',
      code: `import { createCache } from './cache.js';
import { makeCache } from './lookalikes/old-cache.js';

export const caches = [createCache(10), makeCache(20)];
`,
    },
    {
      name: 'an import of the canonical one behind it',
      code: `import { makeCache } from './lookalikes/old-cache.js';
import { createCache } from './cache.js';

export const caches = [createCache(10), makeCache(20)];
`,
    },
    {
      name: 'an import of the canonical one by another name',
      code: `import { createCache as make } from './cache.js';
import { makeCache } from './lookalikes/old-cache.js';

export const caches = [make(10), makeCache(20)];
`,
    },
    {
      name: 'an import of another name of the canonical module',
      code: `import { openCache } from './cache.js';
import { makeCache } from './lookalikes/old-cache.js';

export const caches = [openCache({ limit: 10 }), makeCache(20)];
`,
    },
    {
      name: 'an import of a type of the canonical module',
      code: `import type { Cache } from './cache.js';
import { makeCache } from './lookalikes/old-cache.js';

export const cache: Cache = makeCache(20);
`,
    },
    {
      name: 'an import of a type among values of the canonical module',
      code: `import { type Cache, openCache } from './cache.js';
import { makeCache } from './lookalikes/old-cache.js';

export const caches: Cache[] = [openCache({ limit: 10 }), makeCache(20)];
`,
    },
    {
      name: 'a namespace of the canonical module',
      code: `import * as caches from './cache.js';
import { makeCache } from './lookalikes/old-cache.js';

export const all = [caches.openCache({ limit: 10 }), makeCache(20)];
`,
    },
    {
      name: 'a default import of the canonical module',
      code: `import slugify from './slugify.js';
import makeSlug from './lookalikes/make-slug.js';

export const slugs = [slugify('A'), makeSlug('B')];
`,
    },
    {
      name: 'two deprecated functions and an import of the canonical one',
      code: `import { createCache } from './cache.js';
import { buildCache, makeCache } from './lookalikes/old-cache.js';

export const caches = [createCache(10), makeCache(20), buildCache(30)];
`,
    },
    {
      name: 'two deprecated functions of two modules',
      code: `import { makeCache } from './lookalikes/old-cache.js';
import poolCache from './lookalikes/pool-cache.js';

export const caches = [poolCache(10), makeCache(20)];
`,
    },
    {
      name: 'an instance and its getter, which go to one module',
      code: `import { authService, getAuthService } from './lookalikes/old-auth.js';

authService.logout();
getAuthService().logout();
`,
    },
    {
      name: 'an import of the canonical instance',
      code: `import { auth } from './auth.js';
import { authService } from './lookalikes/old-auth.js';

auth.logout();
authService.logout();
`,
    },
    {
      name: 'a canonical one that is shadowed where the deprecated one is used',
      code: `import { createCache } from './cache.js';
import { makeCache } from './lookalikes/old-cache.js';

export const first = createCache(10);
export const open = (createCache: number) => makeCache(createCache);
`,
    },
    {
      name: 'a shorthand property',
      code: `import { auth } from './auth.js';
import { authService } from './lookalikes/old-auth.js';

auth.logout();
export const logout = { authService }.authService.logout;
`,
    },
    {
      name: 'an import of the canonical one that is exported with it',
      code: `import { createCache } from './cache.js';
import { makeCache } from './lookalikes/old-cache.js';

export { createCache, makeCache };
`,
    },
    {
      name: 'require of the canonical one',
      filename: 'src/consumer.cjs',
      code: `const { createCache } = require('./cache');
const { makeCache } = require('./lookalikes/old-cache');

exports.caches = [createCache(10), makeCache(20)];
`,
    },
    {
      name: 'require of another name of the canonical module',
      filename: 'src/consumer.cjs',
      code: `const { openCache } = require('./cache');
const { makeCache } = require('./lookalikes/old-cache');

exports.caches = [openCache({ limit: 10 }), makeCache(20)];
`,
    },
    {
      name: 'a name that stays in the old import',
      code: `import { openCache } from './cache.js';
import { cacheLimit, makeCache } from './lookalikes/old-cache.js';

export const caches = [openCache({ limit: cacheLimit }), makeCache(20)];
`,
    },
    {
      name: 'a comment in the import that would go',
      code: `import { createCache } from './cache.js';
import { /* old */ makeCache } from './lookalikes/old-cache.js';

export const caches = [createCache(10), makeCache(20)];
`,
    },
  ],
  invalid: [],
});
