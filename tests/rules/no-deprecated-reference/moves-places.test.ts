import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { explained, found, heldBack, suggested, useCanonical } from './moves-words.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// Files in which deprecated functions and values stay, and those in which a person decides.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a module that is permitted',
      filename: 'src/metrics.ts',
      settings: {
        concepts: [
          {
            name: 'clock',
            canonical: './src/clock.ts#now',
            deprecated: ['./src/old-clock.ts#currentTime'],
            constructors: ['./src/metrics.ts'],
          },
        ],
      },
      code: `import { currentTime } from './old-clock.js';

export const count = currentTime();
`,
    },
    {
      name: 'a deprecated module that is not there',
      settings: {
        concepts: [{ name: 'auth', canonical: './src/auth.ts#auth', deprecated: ['./src/gone.ts#authService'] }],
      },
      code: `import { authService } from './old-auth.js';

authService.logout();
`,
    },
    {
      name: 'a test: from another module',
      filename: 'src/cache.test.ts',
      code: `import { authService } from './elsewhere.js';

export const name = authService.login('ada');
`,
    },
  ],
  invalid: [
    {
      name: 'a test',
      filename: 'src/cache.test.ts',
      code: `import { authService } from './old-auth.js';

authService.logout();
`,
      errors: [
        {
          ...found('imported', 'authService', suggested('test-file')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 21,
          suggestions: [
            {
              ...useCanonical('authService'),
              output: `import { auth as authService } from './auth.js';

authService.logout();
`,
            },
          ],
        },
        {
          ...found('memberUsed', 'authService', suggested('test-file')),
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 12,
          suggestions: [
            {
              ...useCanonical('authService'),
              output: `import { auth as authService } from './auth.js';

authService.logout();
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a test that mocks the module',
      filename: 'src/cache.test.ts',
      settings: {
        concepts: [{ name: 'auth', canonical: './src/auth.ts#auth', deprecated: ['./src/old-auth.ts#authService'] }],
      },
      code: `import { vi } from 'vitest';
import { authService } from './old-auth.js';

vi.mock('./old-auth.js');
authService.logout();
`,
      errors: [
        {
          ...found('imported', 'authService', explained('mocked-module')),
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 21,
        },
        {
          ...found('mocked', 'authService', explained('mocked-module')),
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 24,
        },
        {
          ...found('memberUsed', 'authService', explained('mocked-module')),
          line: 5,
          column: 1,
          endLine: 5,
          endColumn: 12,
        },
      ],
      output: null,
    },
    {
      name: 'a test that mocks the module with an object',
      filename: 'src/cache.test.ts',
      settings: {
        concepts: [{ name: 'auth', canonical: './src/auth.ts#auth', deprecated: ['./src/old-auth.ts#authService'] }],
      },
      code: `import { vi } from 'vitest';
import { authService } from './old-auth.js';

vi.mock('./old-auth.js', () => ({ authService: { logout: vi.fn() } }));
authService.logout();
`,
      errors: [
        {
          ...found('imported', 'authService', explained('mocked-module')),
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 21,
        },
        {
          ...found('mocked', 'authService', explained('mocked-module')),
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 24,
        },
        {
          ...found('memberUsed', 'authService', explained('mocked-module')),
          line: 5,
          column: 1,
          endLine: 5,
          endColumn: 12,
        },
      ],
      output: null,
    },
    {
      name: 'a test that mocks another module',
      filename: 'src/cache.test.ts',
      settings: {
        concepts: [{ name: 'auth', canonical: './src/auth.ts#auth', deprecated: ['./src/old-auth.ts#authService'] }],
      },
      code: `import { vi } from 'vitest';
import { authService } from './old-auth.js';

vi.mock('./old-api.js');
authService.logout();
`,
      errors: [
        {
          ...found('imported', 'authService', suggested('test-file')),
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 21,
          suggestions: [
            {
              ...useCanonical('authService'),
              output: `import { vi } from 'vitest';
import { auth as authService } from './auth.js';

vi.mock('./old-api.js');
authService.logout();
`,
            },
          ],
        },
        {
          ...found('memberUsed', 'authService', suggested('test-file')),
          line: 5,
          column: 1,
          endLine: 5,
          endColumn: 12,
          suggestions: [
            {
              ...useCanonical('authService'),
              output: `import { vi } from 'vitest';
import { auth as authService } from './auth.js';

vi.mock('./old-api.js');
authService.logout();
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a test that spies on it',
      filename: 'src/cache.test.ts',
      code: `import { vi } from 'vitest';
import { authService } from './old-auth.js';

vi.spyOn(authService, 'logout');
authService.logout();
`,
      errors: [
        {
          ...found('imported', 'authService', explained('member-missing', 'isLoggedIn')),
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 21,
        },
        {
          ...found('passed', 'authService', explained('member-missing', 'isLoggedIn')),
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 21,
        },
        {
          ...found('memberUsed', 'authService', heldBack(4, 'member-missing', 'isLoggedIn')),
          line: 5,
          column: 1,
          endLine: 5,
          endColumn: 12,
        },
      ],
      output: null,
    },
  ],
});
