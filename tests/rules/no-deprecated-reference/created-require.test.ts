import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { outcomes, things } from './words.ts';

// Classes that are loaded by what `createRequire` gives.
ruleTester({ project: 'engines', settings: enginesSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'taken apart, and used: from another module',
      code: `import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const { RequestScopedExecutionEngine } = load('./sandbox/request-scoped-execution-engine.js');

export const known = [RequestScopedExecutionEngine];`,
    },
    {
      name: 'taken apart, and unused: from another module',
      code: `import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const { RequestScopedExecutionEngine } = load('./sandbox/request-scoped-execution-engine.js');

export const context = load('./context.js');`,
    },
    {
      name: 'a member, and unused: from another module',
      code: `import * as nodeModule from 'node:module';

const load = nodeModule.createRequire(import.meta.url);
const Engine = load('./sandbox/request-scoped-execution-engine.js').RequestScopedExecutionEngine;

export const context = load('./context.js');`,
    },
    {
      name: 'a member on the spot: from another module',
      code: `import { createRequire } from 'node:module';

export const isOld = (engine: object) =>
  engine instanceof createRequire(import.meta.url)('./sandbox/execution-engine.js').ExecutionEngine;`,
    },
  ],
  invalid: [
    {
      name: 'taken apart, and used',
      code: `import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const { RequestScopedExecutionEngine } = load('./request-scoped-execution-engine.js');

export const known = [RequestScopedExecutionEngine];`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 37,
        },
        {
          messageId: 'passed',
          data: { ...things.scoped, outcome: outcomes.usedAsValue },
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 51,
        },
      ],
      output: null,
    },
    {
      name: 'taken apart, and unused',
      code: `import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const { RequestScopedExecutionEngine } = load('./request-scoped-execution-engine.js');

export const context = load('./context.js');`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.scoped, outcome: '' },
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 37,
        },
      ],
      output: `import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

export const context = load('./context.js');`,
    },
    {
      name: 'a member, and unused',
      code: `import * as nodeModule from 'node:module';

const load = nodeModule.createRequire(import.meta.url);
const Engine = load('./request-scoped-execution-engine.js').RequestScopedExecutionEngine;

export const context = load('./context.js');`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.scoped, outcome: '' },
          line: 4,
          column: 7,
          endLine: 4,
          endColumn: 13,
        },
      ],
      output: `import * as nodeModule from 'node:module';

const load = nodeModule.createRequire(import.meta.url);

export const context = load('./context.js');`,
    },
    {
      name: 'a member on the spot',
      code: `import { createRequire } from 'node:module';

export const isOld = (engine: object) =>
  engine instanceof createRequire(import.meta.url)('./execution-engine.js').ExecutionEngine;`,
      errors: [
        {
          messageId: 'instanceTested',
          data: { ...things.engine, outcome: outcomes.instanceTest },
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 92,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'", choice: '' },
              output: `import { createRequire } from 'node:module';
import { UserExecutionEngine } from './user-execution-engine.js';

export const isOld = (engine: object) =>
  engine instanceof UserExecutionEngine;`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
