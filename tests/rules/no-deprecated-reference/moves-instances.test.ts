import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { explained, found, suggested, useCanonical } from './moves-words.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// Members of deprecated instances, held against those of the canonical one.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a method: from another module',
      code: `import { authService } from './elsewhere.js';

export const name = authService.login('ada');
`,
    },
    {
      name: 'a method: shadowed',
      code: `export const run = (authService: { logout(): void }) => authService.logout();
`,
    },
  ],
  invalid: [
    {
      name: 'a method',
      code: `import { authService } from './old-auth.js';

authService.logout();
`,
      errors: [
        { ...found('imported', 'authService'), line: 1, column: 10, endLine: 1, endColumn: 21 },
        { ...found('memberUsed', 'authService'), line: 3, column: 1, endLine: 3, endColumn: 12 },
      ],
      output: `import { auth as authService } from './auth.js';

authService.logout();
`,
    },
    {
      name: 'a method that gives a promise',
      code: `import { authService } from './old-auth.js';

export const isIn = await authService.login('ada', 'secret');
`,
      errors: [
        { ...found('imported', 'authService'), line: 1, column: 10, endLine: 1, endColumn: 21 },
        { ...found('memberUsed', 'authService'), line: 3, column: 27, endLine: 3, endColumn: 38 },
      ],
      output: `import { auth as authService } from './auth.js';

export const isIn = await authService.login('ada', 'secret');
`,
    },
    {
      name: 'a method that the canonical one lacks',
      code: `import { authService } from './old-auth.js';

export const isIn = authService.isLoggedIn();
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
          column: 21,
          endLine: 3,
          endColumn: 32,
        },
      ],
      output: null,
    },
    {
      name: 'a method that takes other arguments',
      code: `import { authService } from './old-auth.js';

export const token = authService.token(true);
`,
      errors: [
        {
          ...found('imported', 'authService', explained('signature-differs', "'token' takes no argument and gets 1")),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 21,
        },
        {
          ...found('memberUsed', 'authService', explained('signature-differs', "'token' takes no argument and gets 1")),
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 33,
        },
      ],
      output: null,
    },
    {
      name: 'a method that is optional',
      code: `import { authService } from './old-auth.js';

export const token = authService?.token?.();
`,
      errors: [
        { ...found('imported', 'authService'), line: 1, column: 10, endLine: 1, endColumn: 21 },
        { ...found('memberUsed', 'authService'), line: 3, column: 22, endLine: 3, endColumn: 33 },
      ],
      output: `import { auth as authService } from './auth.js';

export const token = authService?.token?.();
`,
    },
    {
      name: 'a method by a string',
      code: `import { authService } from './old-auth.js';

export const token = authService['token']();
`,
      errors: [
        { ...found('imported', 'authService'), line: 1, column: 10, endLine: 1, endColumn: 21 },
        { ...found('memberUsed', 'authService'), line: 3, column: 22, endLine: 3, endColumn: 33 },
      ],
      output: `import { auth as authService } from './auth.js';

export const token = authService['token']();
`,
    },
    {
      name: 'a member by a name that only the run tells',
      code: `import { authService } from './old-auth.js';

export const read = (key: 'realm' | 'user') => authService[key];
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
          column: 48,
          endLine: 3,
          endColumn: 59,
        },
      ],
      output: null,
    },
    {
      name: 'a method that is handed on',
      code: `import { authService } from './old-auth.js';

export const token = authService.token;
`,
      errors: [
        {
          ...found(
            'imported',
            'authService',
            suggested('signature-differs', "'token' takes no argument and not 0 or 1 arguments"),
          ),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 21,
          suggestions: [
            {
              ...useCanonical('authService'),
              output: `import { auth as authService } from './auth.js';

export const token = authService.token;
`,
            },
          ],
        },
        {
          ...found(
            'memberUsed',
            'authService',
            suggested('signature-differs', "'token' takes no argument and not 0 or 1 arguments"),
          ),
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 33,
          suggestions: [
            {
              ...useCanonical('authService'),
              output: `import { auth as authService } from './auth.js';

export const token = authService.token;
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a method with its owner',
      code: `import { authService } from './old-auth.js';

export const token = authService.token.bind(authService);
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
          column: 22,
          endLine: 3,
          endColumn: 33,
        },
        {
          ...found('passed', 'authService', explained('member-missing', 'isLoggedIn')),
          line: 3,
          column: 45,
          endLine: 3,
          endColumn: 56,
        },
      ],
      output: null,
    },
  ],
});
