import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { found, suggested, useCanonical } from './moves-words.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// Deprecated constants and enums, whose values are held against those of the canonical ones.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a constant: from another module',
      code: `import { TIMEOUT } from './elsewhere.js';

export const most = TIMEOUT * 2;
`,
    },
    {
      name: 'a constant: shadowed',
      code: `export const run = (RETRIES: number) => RETRIES + 1;
`,
    },
  ],
  invalid: [
    {
      name: 'a constant of the same value',
      code: `import { RETRIES } from './old-roles.js';

export const most = RETRIES + 1;
`,
      errors: [
        { ...found('imported', 'RETRIES'), line: 1, column: 10, endLine: 1, endColumn: 17 },
        { ...found('passed', 'RETRIES'), line: 3, column: 21, endLine: 3, endColumn: 28 },
      ],
      output: `import { retries as RETRIES } from './roles.js';

export const most = RETRIES + 1;
`,
    },
    {
      name: 'a constant of another value',
      code: `import { TIMEOUT } from './old-roles.js';

export const most = TIMEOUT * 2;
`,
      errors: [
        {
          ...found('imported', 'TIMEOUT', suggested('value-differs', '30000 and not 30')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 17,
          suggestions: [
            {
              ...useCanonical('TIMEOUT'),
              output: `import { timeout as TIMEOUT } from './roles.js';

export const most = TIMEOUT * 2;
`,
            },
          ],
        },
        {
          ...found('passed', 'TIMEOUT', suggested('value-differs', '30000 and not 30')),
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 28,
          suggestions: [
            {
              ...useCanonical('TIMEOUT'),
              output: `import { timeout as TIMEOUT } from './roles.js';

export const most = TIMEOUT * 2;
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a list of the same values',
      code: `import { COLORS } from './old-roles.js';

export const first = COLORS[0];
`,
      errors: [
        { ...found('imported', 'COLORS'), line: 1, column: 10, endLine: 1, endColumn: 16 },
        { ...found('memberUsed', 'COLORS'), line: 3, column: 22, endLine: 3, endColumn: 28 },
      ],
      output: `import { colors as COLORS } from './roles.js';

export const first = COLORS[0];
`,
    },
    {
      name: 'a list of the same values, as a type',
      code: `import { COLORS } from './old-roles.js';

export type Color = (typeof COLORS)[number];
`,
      errors: [
        { ...found('imported', 'COLORS'), line: 1, column: 10, endLine: 1, endColumn: 16 },
        { ...found('typed', 'COLORS'), line: 3, column: 29, endLine: 3, endColumn: 35 },
      ],
      output: `import { colors as COLORS } from './roles.js';

export type Color = (typeof COLORS)[number];
`,
    },
  ],
});
