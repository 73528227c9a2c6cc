import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// Modules whose exports have the names and shapes of the deprecated ones are other modules: calls.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'fewer arguments than there are parameters',
      code: `import { makeCache } from './lookalikes/old-cache.js';

export const cache = makeCache(10);
`,
    },
    {
      name: 'all arguments',
      code: `import { makeCache } from './lookalikes/old-cache.js';

export const cache = makeCache(10, 5);
`,
    },
    {
      name: 'an argument too many',
      code: `import { buildCache } from './lookalikes/old-cache.js';

export const cache = buildCache(10, 5, 'name');
`,
    },
    {
      name: 'arguments in another order',
      code: `import { swapCache } from './lookalikes/old-cache.js';

export const cache = swapCache(5, 10);
`,
    },
    {
      name: 'one argument of two that are in another order',
      code: `import { swapCache } from './lookalikes/old-cache.js';

export const open = (ttl: number, limit: number) => swapCache(ttl, limit);
`,
    },
    {
      name: 'a number where an object is taken',
      code: `import { positionalCache } from './lookalikes/old-cache.js';

export const cache = positionalCache(10);
`,
    },
    {
      name: 'a variable where an object is taken',
      code: `import { positionalCache } from './lookalikes/old-cache.js';

export const open = (limit: number) => positionalCache(limit);
`,
    },
    {
      name: 'an object with the properties that are taken',
      code: `import { bagCache } from './lookalikes/old-cache.js';

export const cache = bagCache({ limit: 10 });
`,
    },
    {
      name: 'an object with a property that is not taken',
      code: `import { bagCache } from './lookalikes/old-cache.js';

export const cache = bagCache({ limit: 10, name: 'mine' });
`,
    },
    {
      name: 'an object in a variable',
      code: `import { bagCache } from './lookalikes/old-cache.js';

export const open = (options: { limit: number }) => bagCache(options);
`,
    },
    {
      name: 'spread arguments',
      code: `import { makeCache } from './lookalikes/old-cache.js';

const given = [10, 5] as const;
export const cache = makeCache(...given);
`,
    },
    {
      name: 'type arguments',
      code: `import { typedCache } from './lookalikes/old-cache.js';

export const cache = typedCache<string>(10);
`,
    },
    {
      name: 'an optional call',
      code: `import { makeCache } from './lookalikes/old-cache.js';

export const cache = makeCache?.(10);
`,
    },
    {
      name: 'a local name that is called',
      code: `import { makeCache } from './lookalikes/old-cache.js';

const make = makeCache;
export const cache = make(10);
`,
    },
    {
      name: 'a local name that is called in another way',
      code: `import { swapCache } from './lookalikes/old-cache.js';

const swap = swapCache;
export const cache = swap(5, 10);
`,
    },
    {
      name: 'a call by a method of its own',
      code: `import { makeCache } from './lookalikes/old-cache.js';

export const cache = makeCache.call(undefined, 10);
`,
    },
    {
      name: 'a callback',
      code: `import { makeCache } from './lookalikes/old-cache.js';

export const caches = [10, 20].map(makeCache);
`,
    },
    {
      name: 'a callback that takes more',
      code: `import { buildCache } from './lookalikes/old-cache.js';

export const make: (limit: number) => object = buildCache;
`,
    },
    {
      name: 'a callback of which the canonical one is asynchronous',
      code: `import { syncCache } from './lookalikes/old-cache.js';

export const caches = [10, 20].map(syncCache);
`,
    },
    {
      name: 'a function in an object',
      code: `import { makeCache } from './lookalikes/old-cache.js';

export const makers = { makeCache };
`,
    },
    {
      name: 'one of two functions',
      code: `import { makeCache } from './lookalikes/old-cache.js';

export const open = (make?: typeof makeCache) => (make ?? makeCache)(10);
`,
    },
    {
      name: 'constructed',
      code: `import { makeCache } from './lookalikes/old-cache.js';

export const cache = new (makeCache as any)(10);
`,
    },
    {
      name: 'shadowed by a parameter in one place',
      code: `import { makeCache } from './lookalikes/old-cache.js';

export const run = (makeCache: (limit: number) => void) => {
  makeCache(1);
};
export const cache = makeCache(2);
`,
    },
    {
      name: 'one call that does not fit and one that does',
      code: `import { buildCache } from './lookalikes/old-cache.js';

export const caches = [buildCache(10), buildCache(10, 5, 'name')];
`,
    },
    {
      name: 'two functions, one of which does not fit',
      code: `import { makeCache, swapCache } from './lookalikes/old-cache.js';

export const caches = [makeCache(10), swapCache(5, 10)];
`,
    },
    {
      name: 'a member that both have',
      code: `import { makeCache } from './lookalikes/old-cache.js';

export const value = makeCache(10).get('a');
`,
    },
    {
      name: 'a member that the canonical one lacks',
      code: `import { getAuthService } from './lookalikes/old-auth.js';

export const isIn = getAuthService().isLoggedIn();
`,
    },
    {
      name: 'a member that takes other arguments',
      code: `import { getAuthService } from './lookalikes/old-auth.js';

export const token = getAuthService().token(true);
`,
    },
    {
      name: 'a member, by a variable',
      code: `import { getAuthService } from './lookalikes/old-auth.js';

const auth = getAuthService();
auth.logout();
export const token = auth.token();
`,
    },
    {
      name: 'a member that the canonical one lacks, by a variable',
      code: `import { getAuthService } from './lookalikes/old-auth.js';

const auth = getAuthService();
export const isIn = () => auth.isLoggedIn();
`,
    },
    {
      name: 'a member that the canonical one lacks, taken apart',
      code: `import { getAuthService } from './lookalikes/old-auth.js';

export const { isLoggedIn } = getAuthService();
`,
    },
    {
      name: 'a result that nobody uses',
      code: `import { getAuthService } from './lookalikes/old-auth.js';

getAuthService();
`,
    },
    {
      name: 'a promise that was one before, awaited',
      code: `import { dialCache } from './lookalikes/old-cache.js';

export const cache = await dialCache(10);
`,
    },
    {
      name: 'a promise that was one before, kept',
      code: `import { dialCache } from './lookalikes/old-cache.js';

export const opening = dialCache(10);
`,
    },
    {
      name: 'a promise that was one before, followed by a callback',
      code: `import { dialCache } from './lookalikes/old-cache.js';

export const value = dialCache(10).then((cache) => cache.get('a'));
`,
    },
    {
      name: 'a promise that was none before',
      code: `import { syncCache } from './lookalikes/old-cache.js';

export const cache = syncCache(10);
`,
    },
    {
      name: 'a promise that was none before, awaited',
      code: `import { syncCache } from './lookalikes/old-cache.js';

export const cache = await syncCache(10);
`,
    },
    {
      name: 'a promise that was none before, which nobody uses',
      code: `import { syncCache } from './lookalikes/old-cache.js';

syncCache(10);
`,
    },
    {
      name: 'a variable of the class that the canonical one gives',
      code: `import type { Cache } from './cache.js';
import { makeCache } from './lookalikes/old-cache.js';

export const cache: Cache = makeCache(10);
`,
    },
  ],
  invalid: [],
});
