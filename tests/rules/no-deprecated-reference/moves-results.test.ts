import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { explained, found } from './moves-words.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// What is done with that which deprecated functions give, and when it is there.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a member: from another module',
      code: `import { makeCache } from './elsewhere.js';

export const text = makeCache(10).toFixed();
`,
    },
    {
      name: 'a member that the canonical one lacks: from another module',
      code: `import { getAuth } from './auth.js';

export const token = getAuth().token();
`,
    },
    {
      name: 'a result that nobody uses: from another module',
      code: `import { makeCache } from './elsewhere.js';

makeCache(10);
`,
    },
    {
      name: 'a member, by a variable: shadowed',
      code: `export const run = (getAuthService: () => { logout(): void }) => {
  const auth = getAuthService();
  auth.logout();
};
`,
    },
  ],
  invalid: [
    {
      name: 'a member that both have',
      code: `import { makeCache } from './old-cache.js';

export const value = makeCache(10).get('a');
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('called', 'makeCache'), line: 3, column: 22, endLine: 3, endColumn: 31 },
      ],
      output: `import { createCache as makeCache } from './cache.js';

export const value = makeCache(10).get('a');
`,
    },
    {
      name: 'a member that the canonical one lacks',
      code: `import { getAuthService } from './old-auth.js';

export const isIn = getAuthService().isLoggedIn();
`,
      errors: [
        {
          ...found('imported', 'getAuthService', explained('member-missing', 'isLoggedIn')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 24,
        },
        {
          ...found('called', 'getAuthService', explained('member-missing', 'isLoggedIn')),
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 35,
        },
      ],
      output: null,
    },
    {
      name: 'a member that takes other arguments',
      code: `import { getAuthService } from './old-auth.js';

export const token = getAuthService().token(true);
`,
      errors: [
        {
          ...found('imported', 'getAuthService', explained('member-missing', 'token')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 24,
        },
        {
          ...found('called', 'getAuthService', explained('member-missing', 'token')),
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 36,
        },
      ],
      output: null,
    },
    {
      name: 'a member, by a variable',
      code: `import { getAuthService } from './old-auth.js';

const auth = getAuthService();
auth.logout();
export const token = auth.token();
`,
      errors: [
        { ...found('imported', 'getAuthService'), line: 1, column: 10, endLine: 1, endColumn: 24 },
        { ...found('called', 'getAuthService'), line: 3, column: 14, endLine: 3, endColumn: 28 },
      ],
      output: `import { getAuth as getAuthService } from './auth.js';

const auth = getAuthService();
auth.logout();
export const token = auth.token();
`,
    },
    {
      name: 'a member that the canonical one lacks, by a variable',
      code: `import { getAuthService } from './old-auth.js';

const auth = getAuthService();
export const isIn = () => auth.isLoggedIn();
`,
      errors: [
        {
          ...found('imported', 'getAuthService', explained('member-missing', 'isLoggedIn')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 24,
        },
        {
          ...found('called', 'getAuthService', explained('member-missing', 'isLoggedIn')),
          line: 3,
          column: 14,
          endLine: 3,
          endColumn: 28,
        },
      ],
      output: null,
    },
    {
      name: 'a member that the canonical one lacks, taken apart',
      code: `import { getAuthService } from './old-auth.js';

export const { isLoggedIn } = getAuthService();
`,
      errors: [
        {
          ...found('imported', 'getAuthService', explained('member-missing', 'isLoggedIn')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 24,
        },
        {
          ...found('called', 'getAuthService', explained('member-missing', 'isLoggedIn')),
          line: 3,
          column: 31,
          endLine: 3,
          endColumn: 45,
        },
      ],
      output: null,
    },
    {
      name: 'a result that nobody uses',
      code: `import { getAuthService } from './old-auth.js';

getAuthService();
`,
      errors: [
        { ...found('imported', 'getAuthService'), line: 1, column: 10, endLine: 1, endColumn: 24 },
        { ...found('called', 'getAuthService'), line: 3, column: 1, endLine: 3, endColumn: 15 },
      ],
      output: `import { getAuth as getAuthService } from './auth.js';

getAuthService();
`,
    },
  ],
});
