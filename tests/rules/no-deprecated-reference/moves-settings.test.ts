import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { explained, found } from './moves-words.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// Settings that name nothing, and canonical things of another kind.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'its own module',
      filename: 'src/old-auth.ts',
      code: `export const authService = { logout: () => undefined };
authService.logout();
`,
    },
    {
      name: 'a function that is permitted',
      filename: 'src/metrics.ts',
      settings: {
        concepts: [
          {
            name: 'clock',
            canonical: './src/clock.ts#now',
            deprecated: ['./src/old-clock.ts#currentTime'],
            constructors: ['./src/metrics.ts#count'],
          },
        ],
      },
      code: `import { currentTime } from './old-clock.js';

export const count = (name: string) => name.length + currentTime().length;
`,
    },
    {
      name: 'no concepts',
      settings: { concepts: [] },
      code: `import { authService } from './old-auth.js';

authService.logout();
`,
    },
    {
      name: 'a module of the client: the canonical one',
      code: `'use client';
import { now } from './clock.js';

export const time = now();
`,
    },
  ],
  invalid: [
    {
      name: 'a canonical module that is not there',
      settings: {
        concepts: [{ name: 'auth', canonical: './src/gone.ts#auth', deprecated: ['./src/old-auth.ts#authService'] }],
      },
      code: `import { authService } from './old-auth.js';

authService.logout();
`,
      errors: [
        {
          ...found(
            'imported',
            'authService',
            explained('reference-dead', './src/gone.ts#auth'),
            "'auth' from './src/gone.ts'",
          ),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 21,
        },
        {
          ...found(
            'memberUsed',
            'authService',
            explained('reference-dead', './src/gone.ts#auth'),
            "'auth' from './src/gone.ts'",
          ),
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 12,
        },
      ],
      output: null,
    },
    {
      name: 'a canonical export that is not there',
      settings: {
        concepts: [{ name: 'auth', canonical: './src/auth.ts#gone', deprecated: ['./src/old-auth.ts#authService'] }],
      },
      code: `import { authService } from './old-auth.js';

authService.logout();
`,
      errors: [
        {
          ...found(
            'imported',
            'authService',
            explained('reference-dead', './src/auth.ts#gone'),
            "'gone' from './src/auth.ts'",
          ),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 21,
        },
        {
          ...found(
            'memberUsed',
            'authService',
            explained('reference-dead', './src/auth.ts#gone'),
            "'gone' from './src/auth.ts'",
          ),
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 12,
        },
      ],
      output: null,
    },
    {
      name: 'a function whose twin is an object',
      code: `import { cacheInfo } from './old-cache.js';

export const describe = cacheInfo.describe;
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
          ...found('memberUsed', 'cacheInfo', explained('kind-differs', 'a function and not an object')),
          line: 3,
          column: 25,
          endLine: 3,
          endColumn: 34,
        },
      ],
      output: null,
    },
    {
      name: 'an object whose twin is a class',
      settings: {
        concepts: [
          { name: 'auth', canonical: './src/auth.ts#AuthService', deprecated: ['./src/old-auth.ts#authService'] },
        ],
      },
      code: `import { authService } from './old-auth.js';

authService.logout();
`,
      errors: [
        {
          ...found(
            'imported',
            'authService',
            explained('kind-differs', 'a class and not an object'),
            "'AuthService' from './src/auth.ts'",
          ),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 21,
        },
        {
          ...found(
            'memberUsed',
            'authService',
            explained('kind-differs', 'a class and not an object'),
            "'AuthService' from './src/auth.ts'",
          ),
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 12,
        },
      ],
      output: null,
    },
    {
      name: 'directives and a comment at the top',
      code: `#!/usr/bin/env node
'use strict';
// Leaves.
import * as old from './old-auth.js';

old.authService.logout();
`,
      errors: [{ ...found('memberUsed', 'authService'), line: 6, column: 1, endLine: 6, endColumn: 16 }],
      output: [
        `#!/usr/bin/env node
'use strict';
// Leaves.
import * as old from './old-auth.js';
import { auth } from './auth.js';

auth.logout();
`,
        `#!/usr/bin/env node
'use strict';
// Leaves.
import { auth } from './auth.js';

auth.logout();
`,
      ],
    },
  ],
});
