import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed } from './findings.ts';
import { javascript } from './settings.ts';

// Code without semicolons that requires its modules.
ruleTester({ project: 'commonjs', settings: javascript('createEngine($user)') }).run(
  'no-direct-construction',
  noDirectConstruction,
  {
    valid: [
      {
        name: 'a list follows what is required: from another module',
        filename: 'lib/consumer.js',
        code: `const { log } = require('./log')
const { OldEngine } = require('./sandbox')

;[1].forEach(() => log)
exports.engine = new OldEngine('user-1')`,
      },
      {
        name: 'a function that is called at once follows what is required: from another module',
        filename: 'lib/consumer.js',
        code: `const { OldEngine } = require('./sandbox')
;(() => {})()
exports.engine = new OldEngine('user-1')`,
      },
      {
        name: 'a list heads the file: from another module',
        filename: 'lib/consumer.js',
        code: `[1].forEach(() => {
  exports.engine = new (require('./sandbox').OldEngine)('user-1')
})`,
      },
      {
        name: 'a directive heads the file: from another module',
        filename: 'lib/consumer.js',
        code: `'use strict'

;[1].forEach(() => {
  exports.engine = new (require('./sandbox').OldEngine)('user-1')
})`,
      },
    ],
    invalid: [
      {
        name: 'a list follows what is required',
        filename: 'lib/consumer.js',
        code: `const { log } = require('./log')
const { OldEngine } = require('./old-engine')

;[1].forEach(() => log)
exports.engine = new OldEngine('user-1')`,
        errors: [
          {
            ...constructed('OldEngine', {
              outcome: `/lib/engine-factory.js'.`,
              truth: `\`createEngine($user)\` from '`,
            }),
            line: 5,
            column: 18,
            endLine: 5,
            endColumn: 41,
          },
        ],
        output: `const { log } = require('./log')
const { OldEngine } = require('./old-engine')
const { createEngine } = require('./engine-factory')

;[1].forEach(() => log)
exports.engine = createEngine('user-1')`,
      },
      {
        name: 'a function that is called at once follows what is required',
        filename: 'lib/consumer.js',
        code: `const { OldEngine } = require('./old-engine')
;(() => {})()
exports.engine = new OldEngine('user-1')`,
        errors: [
          {
            ...constructed('OldEngine', {
              outcome: `/lib/engine-factory.js'.`,
              truth: `\`createEngine($user)\` from '`,
            }),
            line: 3,
            column: 18,
            endLine: 3,
            endColumn: 41,
          },
        ],
        output: `const { OldEngine } = require('./old-engine')
const { createEngine } = require('./engine-factory')
;(() => {})()
exports.engine = createEngine('user-1')`,
      },
      {
        name: 'a list heads the file',
        filename: 'lib/consumer.js',
        code: `[1].forEach(() => {
  exports.engine = new (require('./old-engine').OldEngine)('user-1')
})`,
        errors: [
          {
            ...constructed('OldEngine', {
              outcome: `/lib/engine-factory.js'.`,
              truth: `\`createEngine($user)\` from '`,
            }),
            line: 2,
            column: 20,
            endLine: 2,
            endColumn: 69,
          },
        ],
        output: `const { createEngine } = require('./engine-factory');

[1].forEach(() => {
  exports.engine = createEngine('user-1')
})`,
      },
      {
        name: 'a directive heads the file',
        filename: 'lib/consumer.js',
        code: `'use strict'

;[1].forEach(() => {
  exports.engine = new (require('./old-engine').OldEngine)('user-1')
})`,
        errors: [
          {
            ...constructed('OldEngine', {
              outcome: `/lib/engine-factory.js'.`,
              truth: `\`createEngine($user)\` from '`,
            }),
            line: 4,
            column: 20,
            endLine: 4,
            endColumn: 69,
          },
        ],
        output: `'use strict'

const { createEngine } = require('./engine-factory')

;[1].forEach(() => {
  exports.engine = createEngine('user-1')
})`,
      },
    ],
  },
);
