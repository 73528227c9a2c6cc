import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { explained, found, suggested, useCanonical } from './moves-words.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// Deprecated enums and objects of constants, whose members are held against those of the canonical ones.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'an enum: from another module',
      code: `import { UserRole } from './elsewhere.js';

export const role = UserRole.Admin;
`,
    },
    {
      name: 'an enum as a type: from another module',
      code: `import { UserRole } from './elsewhere.js';

export const isAdmin = (role: UserRole) => role === UserRole.Admin;
`,
    },
    {
      name: 'an enum: of the file itself',
      code: `enum UserRole {
  Admin,
}
export const role = UserRole.Admin;
`,
    },
  ],
  invalid: [
    {
      name: 'a member of an object of the same value',
      code: `import { LIMITS } from './old-roles.js';

export const most = LIMITS.most;
`,
      errors: [
        { ...found('imported', 'LIMITS'), line: 1, column: 10, endLine: 1, endColumn: 16 },
        { ...found('memberUsed', 'LIMITS'), line: 3, column: 21, endLine: 3, endColumn: 27 },
      ],
      output: `import { limits as LIMITS } from './roles.js';

export const most = LIMITS.most;
`,
    },
    {
      name: 'a member of an object of another value',
      code: `import { LIMITS } from './old-roles.js';

export const least = LIMITS.least;
`,
      errors: [
        {
          ...found('imported', 'LIMITS', suggested('value-differs', '1 and not 0')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 16,
          suggestions: [
            {
              ...useCanonical('LIMITS'),
              output: `import { limits as LIMITS } from './roles.js';

export const least = LIMITS.least;
`,
            },
          ],
        },
        {
          ...found('memberUsed', 'LIMITS', suggested('value-differs', '1 and not 0')),
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 28,
          suggestions: [
            {
              ...useCanonical('LIMITS'),
              output: `import { limits as LIMITS } from './roles.js';

export const least = LIMITS.least;
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'members that are taken apart, one of another value',
      code: `import { LIMITS } from './old-roles.js';

export const { least, most } = LIMITS;
`,
      errors: [
        {
          ...found('imported', 'LIMITS', suggested('value-differs', '1 and not 0')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 16,
          suggestions: [
            {
              ...useCanonical('LIMITS'),
              output: `import { limits as LIMITS } from './roles.js';

export const { least, most } = LIMITS;
`,
            },
          ],
        },
        {
          ...found('memberUsed', 'LIMITS', suggested('value-differs', '1 and not 0')),
          line: 3,
          column: 32,
          endLine: 3,
          endColumn: 38,
          suggestions: [
            {
              ...useCanonical('LIMITS'),
              output: `import { limits as LIMITS } from './roles.js';

export const { least, most } = LIMITS;
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a member of an enum',
      code: `import { UserRole } from './old-roles.js';

export const role = UserRole.Admin;
`,
      errors: [
        {
          ...found('imported', 'UserRole', suggested('shape-unknown', 'Role')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 18,
          suggestions: [
            {
              ...useCanonical('UserRole'),
              output: `import { Role as UserRole } from './roles.js';

export const role = UserRole.Admin;
`,
            },
          ],
        },
        {
          ...found('memberUsed', 'UserRole', suggested('shape-unknown', 'Role')),
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 29,
          suggestions: [
            {
              ...useCanonical('UserRole'),
              output: `import { Role as UserRole } from './roles.js';

export const role = UserRole.Admin;
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a member of an enum of another value',
      code: `import { UserRole } from './old-roles.js';

export const role = UserRole.Guest;
`,
      errors: [
        {
          ...found('imported', 'UserRole', suggested('value-differs', '"guest" and not "visitor"')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 18,
          suggestions: [
            {
              ...useCanonical('UserRole'),
              output: `import { Role as UserRole } from './roles.js';

export const role = UserRole.Guest;
`,
            },
          ],
        },
        {
          ...found('memberUsed', 'UserRole', suggested('value-differs', '"guest" and not "visitor"')),
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 29,
          suggestions: [
            {
              ...useCanonical('UserRole'),
              output: `import { Role as UserRole } from './roles.js';

export const role = UserRole.Guest;
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a member of an enum that the canonical one lacks',
      code: `import { UserRole } from './old-roles.js';

export const role = UserRole.Owner;
`,
      errors: [
        {
          ...found('imported', 'UserRole', explained('member-missing', 'Owner')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 18,
        },
        {
          ...found('memberUsed', 'UserRole', explained('member-missing', 'Owner')),
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 29,
        },
      ],
      output: null,
    },
    {
      name: 'an enum as a type',
      code: `import { UserRole } from './old-roles.js';

export const isAdmin = (role: UserRole) => role === UserRole.Admin;
`,
      errors: [
        {
          ...found('imported', 'UserRole', explained('member-missing', 'Owner')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 18,
        },
        {
          ...found('typed', 'UserRole', explained('member-missing', 'Owner')),
          line: 3,
          column: 31,
          endLine: 3,
          endColumn: 39,
        },
        {
          ...found('memberUsed', 'UserRole', explained('member-missing', 'Owner')),
          line: 3,
          column: 53,
          endLine: 3,
          endColumn: 61,
        },
      ],
      output: null,
    },
    {
      name: 'a member of an enum as a type',
      code: `import { UserRole } from './old-roles.js';

export type Admin = UserRole.Admin;
`,
      errors: [
        {
          ...found('imported', 'UserRole', suggested('shape-unknown', 'Role')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 18,
          suggestions: [
            {
              ...useCanonical('UserRole'),
              output: `import { Role as UserRole } from './roles.js';

export type Admin = UserRole.Admin;
`,
            },
          ],
        },
        {
          ...found('memberUsed', 'UserRole', suggested('shape-unknown', 'Role')),
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 29,
          suggestions: [
            {
              ...useCanonical('UserRole'),
              output: `import { Role as UserRole } from './roles.js';

export type Admin = UserRole.Admin;
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an enum as a whole',
      code: `import { UserRole } from './old-roles.js';

export const roles = Object.values(UserRole);
`,
      errors: [
        {
          ...found('imported', 'UserRole', explained('member-missing', 'Owner')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 18,
        },
        {
          ...found('passed', 'UserRole', explained('member-missing', 'Owner')),
          line: 3,
          column: 36,
          endLine: 3,
          endColumn: 44,
        },
      ],
      output: null,
    },
  ],
});
