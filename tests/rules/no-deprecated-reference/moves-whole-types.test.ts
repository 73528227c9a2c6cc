import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { explained, found, suggested, useCanonical } from './moves-words.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// Conditions, comparisons and types of deprecated instances, and elements of JSX.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'its type: from another module',
      code: `import { authService } from './elsewhere.js';

export type Auth = typeof authService;
`,
    },
    {
      name: 'its type: a name of the file',
      code: `const authService = { logout: () => undefined };
export type Auth = typeof authService;
`,
    },
    {
      name: 'the names of its members: from another module',
      code: `import { apiClient } from './elsewhere.js';

export type Key = keyof typeof apiClient;
`,
    },
    {
      name: 'a type by an import in place: from another module',
      code: `export type Auth = typeof import('./elsewhere.js').authService.login;
`,
    },
    {
      name: 'an attribute of an element: from another module',
      filename: 'src/page.jsx',
      code: `import { authService } from './elsewhere.js';

export const page = () => <button title={authService.login('a')} />;
`,
    },
    {
      name: 'a comparison: shadowed',
      code: `export const isMine = (other: unknown, authService: unknown) => other === authService;
`,
    },
  ],
  invalid: [
    {
      name: 'a test whether it is there',
      code: `import { authService } from './old-auth.js';

if (authService) authService.logout();
`,
      errors: [
        { ...found('imported', 'authService'), line: 1, column: 10, endLine: 1, endColumn: 21 },
        { ...found('passed', 'authService'), line: 3, column: 5, endLine: 3, endColumn: 16 },
        { ...found('memberUsed', 'authService'), line: 3, column: 18, endLine: 3, endColumn: 29 },
      ],
      output: `import { auth as authService } from './auth.js';

if (authService) authService.logout();
`,
    },
    {
      name: 'a condition',
      code: `import { authService } from './old-auth.js';

export const text = authService ? 'there' : 'gone';
`,
      errors: [
        { ...found('imported', 'authService'), line: 1, column: 10, endLine: 1, endColumn: 21 },
        { ...found('passed', 'authService'), line: 3, column: 21, endLine: 3, endColumn: 32 },
      ],
      output: `import { auth as authService } from './auth.js';

export const text = authService ? 'there' : 'gone';
`,
    },
    {
      name: 'a comparison',
      code: `import { authService } from './old-auth.js';

export const isMine = (other: unknown) => other === authService;
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
          ...found('passed', 'authService', explained('member-missing', 'isLoggedIn')),
          line: 3,
          column: 53,
          endLine: 3,
          endColumn: 64,
        },
      ],
      output: null,
    },
    {
      name: 'typeof of its value',
      code: `import { authService } from './old-auth.js';

export const kind = typeof authService;
`,
      errors: [
        { ...found('imported', 'authService'), line: 1, column: 10, endLine: 1, endColumn: 21 },
        { ...found('passed', 'authService'), line: 3, column: 28, endLine: 3, endColumn: 39 },
      ],
      output: `import { auth as authService } from './auth.js';

export const kind = typeof authService;
`,
    },
    {
      name: 'its type',
      code: `import { authService } from './old-auth.js';

export type Auth = typeof authService;
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
          ...found('typed', 'authService', explained('member-missing', 'isLoggedIn')),
          line: 3,
          column: 27,
          endLine: 3,
          endColumn: 38,
        },
      ],
      output: null,
    },
    {
      name: 'the type of a member',
      code: `import { authService } from './old-auth.js';

export type Login = typeof authService.login;
`,
      errors: [
        { ...found('imported', 'authService'), line: 1, column: 10, endLine: 1, endColumn: 21 },
        { ...found('memberUsed', 'authService'), line: 3, column: 28, endLine: 3, endColumn: 39 },
      ],
      output: `import { auth as authService } from './auth.js';

export type Login = typeof authService.login;
`,
    },
    {
      name: 'the names of its members',
      code: `import { tinyApi } from './old-api.js';

export type Key = keyof typeof tinyApi;
`,
      errors: [
        {
          ...found('imported', 'tinyApi', suggested('used-as-value')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 17,
          suggestions: [
            {
              ...useCanonical('tinyApi'),
              output: `import { api as tinyApi } from './api.js';

export type Key = keyof typeof tinyApi;
`,
            },
          ],
        },
        {
          ...found('typed', 'tinyApi', suggested('used-as-value')),
          line: 3,
          column: 32,
          endLine: 3,
          endColumn: 39,
          suggestions: [
            {
              ...useCanonical('tinyApi'),
              output: `import { api as tinyApi } from './api.js';

export type Key = keyof typeof tinyApi;
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a parameter of its type',
      code: `import { tinyApi } from './old-api.js';

export const open = (api: typeof tinyApi) => api.get('/');
`,
      errors: [
        {
          ...found('imported', 'tinyApi', suggested('used-as-value')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 17,
          suggestions: [
            {
              ...useCanonical('tinyApi'),
              output: `import { api as tinyApi } from './api.js';

export const open = (api: typeof tinyApi) => api.get('/');
`,
            },
          ],
        },
        {
          ...found('typed', 'tinyApi', suggested('used-as-value')),
          line: 3,
          column: 34,
          endLine: 3,
          endColumn: 41,
          suggestions: [
            {
              ...useCanonical('tinyApi'),
              output: `import { api as tinyApi } from './api.js';

export const open = (api: typeof tinyApi) => api.get('/');
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a type by an import in place',
      code: `export type Auth = typeof import('./old-auth.js').authService.logout;
`,
      errors: [
        {
          ...found('memberUsed', 'authService', explained('member-missing', 'isLoggedIn')),
          line: 1,
          column: 27,
          endLine: 1,
          endColumn: 69,
        },
      ],
      output: null,
    },
    {
      name: 'an attribute of an element',
      filename: 'src/page.jsx',
      code: `import { authService } from './old-auth.js';

export const page = () => <Page auth={authService} />;
const Page = () => null;
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
          ...found('passed', 'authService', explained('member-missing', 'isLoggedIn')),
          line: 3,
          column: 39,
          endLine: 3,
          endColumn: 50,
        },
      ],
      output: null,
    },
    {
      name: 'a method in an attribute of an element',
      filename: 'src/page.jsx',
      code: `import { authService } from './old-auth.js';

export const page = () => <button onClick={() => authService.logout()} />;
`,
      errors: [
        { ...found('imported', 'authService'), line: 1, column: 10, endLine: 1, endColumn: 21 },
        { ...found('memberUsed', 'authService'), line: 3, column: 50, endLine: 3, endColumn: 61 },
      ],
      output: `import { auth as authService } from './auth.js';

export const page = () => <button onClick={() => authService.logout()} />;
`,
    },
    {
      name: 'an element by way of a member',
      filename: 'src/page.jsx',
      code: `import { cacheInfo } from './old-cache.js';

export const page = () => <cacheInfo.describe />;
`,
      errors: [
        {
          ...found('imported', 'cacheInfo', explained('kind-differs', 'a function and not an object')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 19,
        },
        {
          ...found('passed', 'cacheInfo', explained('kind-differs', 'a function and not an object')),
          line: 3,
          column: 28,
          endLine: 3,
          endColumn: 37,
        },
      ],
      output: null,
    },
    {
      name: 'thrown away',
      code: `import { authService } from './old-auth.js';

authService;
void authService;
`,
      errors: [
        { ...found('imported', 'authService'), line: 1, column: 10, endLine: 1, endColumn: 21 },
        { ...found('passed', 'authService'), line: 3, column: 1, endLine: 3, endColumn: 12 },
        { ...found('passed', 'authService'), line: 4, column: 6, endLine: 4, endColumn: 17 },
      ],
      output: `import { auth as authService } from './auth.js';

authService;
void authService;
`,
    },
  ],
});
