import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { explained, found, suggested, useCanonical } from './moves-words.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// Deprecated instances that are handed on, kept, spread, typed and tested as a whole.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'handed on: from another module',
      code: `import { authService } from './elsewhere.js';

export const text = JSON.stringify(authService);
`,
    },
    {
      name: 'spread: from another module',
      code: `import { apiClient } from './elsewhere.js';

export const mine = { ...apiClient };
`,
    },
    {
      name: 'spread: the canonical one',
      code: `import { api } from './api.js';

export const mine = { ...api, base: '/mine' };
`,
    },
    {
      name: 'a property of an object: shadowed',
      code: `export const wrap = (tinyApi: object) => ({ tinyApi });
`,
    },
    {
      name: 'an attribute by that name',
      filename: 'src/page.jsx',
      code: `export const page = () => <Page authService="none" />;
const Page = () => null;
`,
    },
  ],
  invalid: [
    {
      name: 'handed on',
      code: `import { authService } from './old-auth.js';

export const text = JSON.stringify(authService);
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
          column: 36,
          endLine: 3,
          endColumn: 47,
        },
      ],
      output: null,
    },
    {
      name: 'handed on, with all that the canonical one has',
      code: `import { tinyApi } from './old-api.js';

export const text = JSON.stringify(tinyApi);
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

export const text = JSON.stringify(tinyApi);
`,
            },
          ],
        },
        {
          ...found('passed', 'tinyApi', suggested('used-as-value')),
          line: 3,
          column: 36,
          endLine: 3,
          endColumn: 43,
          suggestions: [
            {
              ...useCanonical('tinyApi'),
              output: `import { api as tinyApi } from './api.js';

export const text = JSON.stringify(tinyApi);
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'returned',
      code: `import { tinyApi } from './old-api.js';

export const open = () => tinyApi;
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

export const open = () => tinyApi;
`,
            },
          ],
        },
        {
          ...found('passed', 'tinyApi', suggested('used-as-value')),
          line: 3,
          column: 27,
          endLine: 3,
          endColumn: 34,
          suggestions: [
            {
              ...useCanonical('tinyApi'),
              output: `import { api as tinyApi } from './api.js';

export const open = () => tinyApi;
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an element of a list',
      code: `import { tinyApi } from './old-api.js';

export const all = [tinyApi];
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

export const all = [tinyApi];
`,
            },
          ],
        },
        {
          ...found('passed', 'tinyApi', suggested('used-as-value')),
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 28,
          suggestions: [
            {
              ...useCanonical('tinyApi'),
              output: `import { api as tinyApi } from './api.js';

export const all = [tinyApi];
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a property of an object',
      code: `import { tinyApi } from './old-api.js';

export const all = { tinyApi };
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

export const all = { tinyApi };
`,
            },
          ],
        },
        {
          ...found('passed', 'tinyApi', suggested('used-as-value')),
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 29,
          suggestions: [
            {
              ...useCanonical('tinyApi'),
              output: `import { api as tinyApi } from './api.js';

export const all = { tinyApi };
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'spread',
      code: `import { tinyApi } from './old-api.js';

export const mine = { ...tinyApi, base: '/mine' };
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

export const mine = { ...tinyApi, base: '/mine' };
`,
            },
          ],
        },
        {
          ...found('passed', 'tinyApi', suggested('used-as-value')),
          line: 3,
          column: 26,
          endLine: 3,
          endColumn: 33,
          suggestions: [
            {
              ...useCanonical('tinyApi'),
              output: `import { api as tinyApi } from './api.js';

export const mine = { ...tinyApi, base: '/mine' };
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a default value of a parameter',
      code: `import { tinyApi } from './old-api.js';

export const open = (api = tinyApi) => api.get('/');
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

export const open = (api = tinyApi) => api.get('/');
`,
            },
          ],
        },
        {
          ...found('passed', 'tinyApi', suggested('used-as-value')),
          line: 3,
          column: 28,
          endLine: 3,
          endColumn: 35,
          suggestions: [
            {
              ...useCanonical('tinyApi'),
              output: `import { api as tinyApi } from './api.js';

export const open = (api = tinyApi) => api.get('/');
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'assigned',
      code: `import { tinyApi } from './old-api.js';

let current: object;
current = tinyApi;
export { current };
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

let current: object;
current = tinyApi;
export { current };
`,
            },
          ],
        },
        {
          ...found('passed', 'tinyApi', suggested('used-as-value')),
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 18,
          suggestions: [
            {
              ...useCanonical('tinyApi'),
              output: `import { api as tinyApi } from './api.js';

let current: object;
current = tinyApi;
export { current };
`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
