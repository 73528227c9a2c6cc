import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { explained, found, heldBack, suggested, useCanonical } from './moves-words.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// Deprecated instances that are taken apart, get other names, or come from a call or a class.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'members that are taken apart: from another module',
      code: `import { authService } from './elsewhere.js';

export const { login } = authService;
`,
    },
    {
      name: 'a local name for it: from another module',
      code: `import { authService } from './elsewhere.js';

const auth = authService;
export const name = auth.login('ada');
`,
    },
    {
      name: 'a field by that name',
      code: `class Page {
  authService = { logout: () => undefined };
  close() {
    this.authService.logout();
  }
}
export const page = new Page();
`,
    },
    {
      name: 'a static member: another one',
      code: `import { AuthHolder } from './old-auth.js';

export const name = AuthHolder.name;
`,
    },
    {
      name: 'what some call made: the canonical one',
      code: `import { http } from './http.js';

http.send('a');
`,
    },
  ],
  invalid: [
    {
      name: 'members that are taken apart',
      code: `import { authService } from './old-auth.js';

const { realm, user } = authService;
export const text = realm + (user ?? '');
`,
      errors: [
        {
          ...found('imported', 'authService', suggested('value-differs', '"main" and not "old"')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 21,
          suggestions: [
            {
              ...useCanonical('authService'),
              output: `import { auth as authService } from './auth.js';

const { realm, user } = authService;
export const text = realm + (user ?? '');
`,
            },
          ],
        },
        {
          ...found('memberUsed', 'authService', suggested('value-differs', '"main" and not "old"')),
          line: 3,
          column: 25,
          endLine: 3,
          endColumn: 36,
          suggestions: [
            {
              ...useCanonical('authService'),
              output: `import { auth as authService } from './auth.js';

const { realm, user } = authService;
export const text = realm + (user ?? '');
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a member that the canonical one lacks, taken apart',
      code: `import { authService } from './old-auth.js';

const { isLoggedIn } = authService;
export { isLoggedIn };
`,
      errors: [
        {
          ...found('imported', 'authService', explained('member-missing', 'isLoggedIn')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 21,
        },
        {
          ...found('memberUsed', 'authService', explained('member-missing', 'isLoggedIn')),
          line: 3,
          column: 24,
          endLine: 3,
          endColumn: 35,
        },
      ],
      output: null,
    },
    {
      name: 'members of members that are taken apart',
      code: `import { apiClient } from './old-api.js';

const { users: { list } } = apiClient;
export const users = list();
`,
      errors: [
        { ...found('imported', 'apiClient'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('memberUsed', 'apiClient'), line: 3, column: 29, endLine: 3, endColumn: 38 },
      ],
      output: `import { api as apiClient } from './api.js';

const { users: { list } } = apiClient;
export const users = list();
`,
    },
    {
      name: 'members with a default',
      code: `import { authService } from './old-auth.js';

const { user = 'nobody' } = authService;
export { user };
`,
      errors: [
        { ...found('imported', 'authService'), line: 1, column: 10, endLine: 1, endColumn: 21 },
        { ...found('memberUsed', 'authService'), line: 3, column: 29, endLine: 3, endColumn: 40 },
      ],
      output: `import { auth as authService } from './auth.js';

const { user = 'nobody' } = authService;
export { user };
`,
    },
    {
      name: 'all members but one',
      code: `import { authService } from './old-auth.js';

export const { tries, ...others } = authService;
`,
      errors: [
        {
          ...found('imported', 'authService', explained('member-missing', 'isLoggedIn')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 21,
        },
        {
          ...found('memberUsed', 'authService', explained('member-missing', 'isLoggedIn')),
          line: 3,
          column: 37,
          endLine: 3,
          endColumn: 48,
        },
      ],
      output: null,
    },
    {
      name: 'a local name for it',
      code: `import { authService } from './old-auth.js';

const auth = authService;
auth.logout();
`,
      errors: [
        { ...found('imported', 'authService'), line: 1, column: 10, endLine: 1, endColumn: 21 },
        { ...found('aliased', 'authService'), line: 3, column: 14, endLine: 3, endColumn: 25 },
      ],
      output: `import { auth as authService } from './auth.js';

const auth = authService;
auth.logout();
`,
    },
    {
      name: 'a local name for it and a member that the canonical one lacks',
      code: `import { authService } from './old-auth.js';

const auth = authService;
export const isIn = auth.isLoggedIn();
`,
      errors: [
        {
          ...found('imported', 'authService', explained('member-missing', 'isLoggedIn')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 21,
        },
        {
          ...found('aliased', 'authService', heldBack(4, 'member-missing', 'isLoggedIn')),
          line: 3,
          column: 14,
          endLine: 3,
          endColumn: 25,
        },
      ],
      output: null,
    },
    {
      name: 'what some call made',
      code: `import { httpClient } from './old-http.js';

httpClient.send('a');
`,
      errors: [
        { ...found('imported', 'httpClient'), line: 1, column: 10, endLine: 1, endColumn: 20 },
        { ...found('memberUsed', 'httpClient'), line: 3, column: 1, endLine: 3, endColumn: 11 },
      ],
      output: `import { http as httpClient } from './http.js';

httpClient.send('a');
`,
    },
    {
      name: 'what some call made of something else',
      code: `import { mailer } from './old-http.js';

mailer.send('a');
`,
      errors: [
        {
          ...found('imported', 'mailer', suggested('shape-unknown', 'mail')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 16,
          suggestions: [
            {
              ...useCanonical('mailer'),
              output: `import { mail as mailer } from './http.js';

mailer.send('a');
`,
            },
          ],
        },
        {
          ...found('memberUsed', 'mailer', suggested('shape-unknown', 'mail')),
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 7,
          suggestions: [
            {
              ...useCanonical('mailer'),
              output: `import { mail as mailer } from './http.js';

mailer.send('a');
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what every object has',
      code: `import { authService } from './old-auth.js';

export const text = authService.toString();
`,
      errors: [
        { ...found('imported', 'authService'), line: 1, column: 10, endLine: 1, endColumn: 21 },
        { ...found('memberUsed', 'authService'), line: 3, column: 21, endLine: 3, endColumn: 32 },
      ],
      output: `import { auth as authService } from './auth.js';

export const text = authService.toString();
`,
    },
    {
      name: 'a static member',
      code: `import { AuthHolder } from './old-auth.js';

AuthHolder.instance.logout();
`,
      errors: [{ ...found('memberUsed', 'AuthHolder.instance'), line: 3, column: 1, endLine: 3, endColumn: 20 }],
      output: `import { auth } from './auth.js';

auth.logout();
`,
    },
    {
      name: 'a static member and another one',
      code: `import { AuthHolder } from './old-auth.js';

AuthHolder.instance.logout();
export const name = AuthHolder.name;
`,
      errors: [{ ...found('memberUsed', 'AuthHolder.instance'), line: 3, column: 1, endLine: 3, endColumn: 20 }],
      output: `import { AuthHolder } from './old-auth.js';
import { auth } from './auth.js';

auth.logout();
export const name = AuthHolder.name;
`,
    },
  ],
});
