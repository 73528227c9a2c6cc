import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { explained, found, suggested, useCanonical } from './moves-words.ts';
import { thingsSettings } from '../../harness/things-settings.ts';

// Deprecated types, constants and enums that a file exports again, and exports in CommonJS.
ruleTester({ project: 'things', settings: thingsSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'another name of the module',
      code: `export { cacheLimit } from './old-cache.js';
`,
    },
    {
      name: 'another name under the name of the deprecated one',
      code: `export { cacheLimit as makeCache } from './old-cache.js';
`,
    },
    {
      name: 'a type: from another module',
      code: `export type { UserSession } from './elsewhere.js';
`,
    },
    {
      name: 'the canonical one under the name of the deprecated one',
      code: `export { createCache as makeCache } from './cache.js';
`,
    },
    {
      name: 'a function of the file',
      code: `export function makeCache(limit: number) {
  return limit;
}
`,
    },
    {
      name: 'require that is exported: from another module',
      filename: 'src/consumer.cjs',
      code: `const { makeCache } = require('./elsewhere');

module.exports = { makeCache };
`,
    },
  ],
  invalid: [
    {
      name: 'a type',
      code: `export type { UserSession } from './old-session.js';
`,
      errors: [{ ...found('exportedAgain', 'UserSession'), line: 1, column: 15, endLine: 1, endColumn: 26 }],
      output: `export type { Session as UserSession } from './session.js';
`,
    },
    {
      name: 'a type that lacks a member',
      code: `export type { UserAccount } from './old-session.js';
`,
      errors: [
        {
          ...found('exportedAgain', 'UserAccount', suggested('shape-unknown', 'Account')),
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 26,
          suggestions: [
            {
              ...useCanonical('UserAccount'),
              output: `export type { Account as UserAccount } from './session.js';
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a constant of the same value',
      code: `export { RETRIES } from './old-roles.js';
`,
      errors: [{ ...found('exportedAgain', 'RETRIES'), line: 1, column: 10, endLine: 1, endColumn: 17 }],
      output: `export { retries as RETRIES } from './roles.js';
`,
    },
    {
      name: 'a constant of another value',
      code: `export { TIMEOUT } from './old-roles.js';
`,
      errors: [
        {
          ...found('exportedAgain', 'TIMEOUT', suggested('value-differs', '30000 and not 30')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 17,
          suggestions: [
            {
              ...useCanonical('TIMEOUT'),
              output: `export { timeout as TIMEOUT } from './roles.js';
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an enum with other members',
      code: `export { UserRole } from './old-roles.js';
`,
      errors: [
        {
          ...found('exportedAgain', 'UserRole', explained('member-missing', 'Owner')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 18,
        },
      ],
      output: null,
    },
    {
      name: 'require that is exported',
      filename: 'src/consumer.cjs',
      code: `const { makeCache } = require('./old-cache');

module.exports = { makeCache };
`,
      errors: [
        { ...found('imported', 'makeCache'), line: 1, column: 9, endLine: 1, endColumn: 18 },
        { ...found('exportedAgain', 'makeCache'), line: 3, column: 20, endLine: 3, endColumn: 29 },
      ],
      output: `const { createCache: makeCache } = require('./cache');

module.exports = { makeCache };
`,
    },
    {
      name: 'a member of require that is exported',
      filename: 'src/consumer.cjs',
      code: `exports.makeCache = require('./old-cache').makeCache;
`,
      errors: [{ ...found('exportedAgain', 'makeCache'), line: 1, column: 21, endLine: 1, endColumn: 53 }],
      output: `exports.makeCache = require('./cache').createCache;
`,
    },
  ],
});
