import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { explained, found, suggested, useCanonical } from './moves-words.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// Fields of deprecated instances, held against those of the canonical ones.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a member of a member: from another module',
      code: `import { api } from './api.js';

export const users = api.users.list();
`,
    },
    {
      name: 'a field that is written: the canonical one',
      code: `import { auth } from './auth.js';

auth.tries = 5;
`,
    },
  ],
  invalid: [
    {
      name: 'a getter',
      code: `import { authService } from './old-auth.js';

export const name = authService.user;
`,
      errors: [
        { ...found('imported', 'authService'), line: 1, column: 10, endLine: 1, endColumn: 21 },
        { ...found('memberUsed', 'authService'), line: 3, column: 21, endLine: 3, endColumn: 32 },
      ],
      output: `import { auth as authService } from './auth.js';

export const name = authService.user;
`,
    },
    {
      name: 'a field',
      code: `import { authService } from './old-auth.js';

export const tries = authService.tries;
`,
      errors: [
        { ...found('imported', 'authService'), line: 1, column: 10, endLine: 1, endColumn: 21 },
        { ...found('memberUsed', 'authService'), line: 3, column: 22, endLine: 3, endColumn: 33 },
      ],
      output: `import { auth as authService } from './auth.js';

export const tries = authService.tries;
`,
    },
    {
      name: 'a field that is written',
      code: `import { authService } from './old-auth.js';

authService.tries = 5;
authService.tries += 1;
authService.tries++;
`,
      errors: [
        { ...found('imported', 'authService'), line: 1, column: 10, endLine: 1, endColumn: 21 },
        { ...found('memberUsed', 'authService'), line: 3, column: 1, endLine: 3, endColumn: 12 },
        { ...found('memberUsed', 'authService'), line: 4, column: 1, endLine: 4, endColumn: 12 },
        { ...found('memberUsed', 'authService'), line: 5, column: 1, endLine: 5, endColumn: 12 },
      ],
      output: `import { auth as authService } from './auth.js';

authService.tries = 5;
authService.tries += 1;
authService.tries++;
`,
    },
    {
      name: 'a field that is read-only',
      code: `import { apiClient } from './old-api.js';

export const base = apiClient.base;
`,
      errors: [
        { ...found('imported', 'apiClient'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('memberUsed', 'apiClient'), line: 3, column: 21, endLine: 3, endColumn: 30 },
      ],
      output: `import { api as apiClient } from './api.js';

export const base = apiClient.base;
`,
    },
    {
      name: 'a field of another value',
      code: `import { tinyApi } from './old-api.js';

export const base = tinyApi.base;
`,
      errors: [
        {
          ...found('imported', 'tinyApi', suggested('value-differs', '"/api" and not "/old"')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 17,
          suggestions: [
            {
              ...useCanonical('tinyApi'),
              output: `import { api as tinyApi } from './api.js';

export const base = tinyApi.base;
`,
            },
          ],
        },
        {
          ...found('memberUsed', 'tinyApi', suggested('value-differs', '"/api" and not "/old"')),
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 28,
          suggestions: [
            {
              ...useCanonical('tinyApi'),
              output: `import { api as tinyApi } from './api.js';

export const base = tinyApi.base;
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a member of a member',
      code: `import { apiClient } from './old-api.js';

export const users = apiClient.users.list();
`,
      errors: [
        { ...found('imported', 'apiClient'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('memberUsed', 'apiClient'), line: 3, column: 22, endLine: 3, endColumn: 31 },
      ],
      output: `import { api as apiClient } from './api.js';

export const users = apiClient.users.list();
`,
    },
    {
      name: 'a member of a member that the canonical one lacks',
      code: `import { apiClient } from './old-api.js';

apiClient.users.remove('1');
`,
      errors: [
        {
          ...found('imported', 'apiClient', explained('member-missing', 'remove')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 19,
        },
        {
          ...found('memberUsed', 'apiClient', explained('member-missing', 'remove')),
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 10,
        },
      ],
      output: null,
    },
    {
      name: 'a method of an object with an argument too many',
      code: `import { apiClient } from './old-api.js';

export const text = apiClient.post('/', {}, 3);
`,
      errors: [
        {
          ...found('imported', 'apiClient', explained('signature-differs', "'post' takes 2 arguments and gets 3")),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 19,
        },
        {
          ...found('memberUsed', 'apiClient', explained('signature-differs', "'post' takes 2 arguments and gets 3")),
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 30,
        },
      ],
      output: null,
    },
  ],
});
