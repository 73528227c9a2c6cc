import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { found, suggested, useCanonical } from './moves-words.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// Places at which deprecated constants stand.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'the canonical constants',
      code: `import { colors, limits, retries, Role, timeout } from './roles.js';

export const all = [colors[0], limits.least, retries, Role.Guest, timeout];
`,
    },
    {
      name: 'a constant by require: from another module',
      filename: 'src/consumer.cjs',
      code: `const { TIMEOUT } = require('./elsewhere');

exports.most = TIMEOUT;
`,
    },
  ],
  invalid: [
    {
      name: 'a constant in a condition',
      code: `import { RETRIES } from './old-roles.js';

if (RETRIES) String('again');
`,
      errors: [
        { ...found('imported', 'RETRIES'), line: 1, column: 10, endLine: 1, endColumn: 17 },
        { ...found('passed', 'RETRIES'), line: 3, column: 5, endLine: 3, endColumn: 12 },
      ],
      output: `import { retries as RETRIES } from './roles.js';

if (RETRIES) String('again');
`,
    },
    {
      name: 'a constant in a condition, of another value',
      code: `import { TIMEOUT } from './old-roles.js';

if (TIMEOUT) String('again');
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

if (TIMEOUT) String('again');
`,
            },
          ],
        },
        {
          ...found('passed', 'TIMEOUT', suggested('value-differs', '30000 and not 30')),
          line: 3,
          column: 5,
          endLine: 3,
          endColumn: 12,
          suggestions: [
            {
              ...useCanonical('TIMEOUT'),
              output: `import { timeout as TIMEOUT } from './roles.js';

if (TIMEOUT) String('again');
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a constant as the default of a parameter',
      code: `import { RETRIES } from './old-roles.js';

export const run = (retries = RETRIES) => retries;
`,
      errors: [
        { ...found('imported', 'RETRIES'), line: 1, column: 10, endLine: 1, endColumn: 17 },
        { ...found('passed', 'RETRIES'), line: 3, column: 31, endLine: 3, endColumn: 38 },
      ],
      output: `import { retries as RETRIES } from './roles.js';

export const run = (retries = RETRIES) => retries;
`,
    },
    {
      name: 'a constant in a text',
      code: `import { RETRIES } from './old-roles.js';

export const text = \`\${RETRIES} times\`;
`,
      errors: [
        { ...found('imported', 'RETRIES'), line: 1, column: 10, endLine: 1, endColumn: 17 },
        { ...found('passed', 'RETRIES'), line: 3, column: 24, endLine: 3, endColumn: 31 },
      ],
      output: `import { retries as RETRIES } from './roles.js';

export const text = \`\${RETRIES} times\`;
`,
    },
    {
      name: 'a constant by require',
      filename: 'src/consumer.cjs',
      code: `const { RETRIES, TIMEOUT } = require('./old-roles');

exports.most = RETRIES * TIMEOUT;
`,
      errors: [
        { ...found('imported', 'RETRIES'), line: 1, column: 9, endLine: 1, endColumn: 16 },
        {
          ...found('imported', 'TIMEOUT', suggested('value-differs', '30000 and not 30')),
          line: 1,
          column: 18,
          endLine: 1,
          endColumn: 25,
          suggestions: [
            {
              ...useCanonical('TIMEOUT'),
              output: `const { RETRIES } = require('./old-roles');
const { timeout: TIMEOUT } = require('./roles');

exports.most = RETRIES * TIMEOUT;
`,
            },
          ],
        },
        { ...found('passed', 'RETRIES'), line: 3, column: 16, endLine: 3, endColumn: 23 },
        {
          ...found('passed', 'TIMEOUT', suggested('value-differs', '30000 and not 30')),
          line: 3,
          column: 26,
          endLine: 3,
          endColumn: 33,
          suggestions: [
            {
              ...useCanonical('TIMEOUT'),
              output: `const { RETRIES } = require('./old-roles');
const { timeout: TIMEOUT } = require('./roles');

exports.most = RETRIES * TIMEOUT;
`,
            },
          ],
        },
      ],
      output: `const { TIMEOUT } = require('./old-roles');
const { retries: RETRIES } = require('./roles');

exports.most = RETRIES * TIMEOUT;
`,
    },
    {
      name: 'a constant of a barrel',
      code: `import { UserRole } from './elsewhere.js';
import { RETRIES } from './old-roles.js';

export const role = [UserRole.Admin, RETRIES];
`,
      errors: [
        { ...found('imported', 'RETRIES'), line: 2, column: 10, endLine: 2, endColumn: 17 },
        { ...found('passed', 'RETRIES'), line: 4, column: 38, endLine: 4, endColumn: 45 },
      ],
      output: `import { UserRole } from './elsewhere.js';
import { retries as RETRIES } from './roles.js';

export const role = [UserRole.Admin, RETRIES];
`,
    },
  ],
});
