import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { reasonedMakers } from '../no-direct-construction/settings.ts';
import { outcomes, things } from './words.ts';

// What messages call things, and what they say of them.
ruleTester({ project: 'engines', settings: reasonedMakers() }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a function of the same name of another module',
      code: `import { makeEngine } from './makers/sandbox-makers.js';

export const kept = [makeEngine];`,
    },
    {
      name: 'a class of the same name of a third module',
      code: `import { ExecutionEngine } from './sandbox/execution-engine.js';

export const kept = [ExecutionEngine];`,
    },
    {
      name: 'a shadowed function',
      code: `import type { ExecutionEngine } from './sandbox/execution-engine.js';

export const keep = (makeEngine: () => ExecutionEngine) => [makeEngine];`,
    },
  ],
  invalid: [
    {
      name: 'a function that is handed on',
      code: `import { makeEngine } from './old-factories.js';

export const kept = [makeEngine];`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'makeEngine',
            canonical: "`await createExecutionEngine($userContext)` from './src/execution-engine-factory.ts'",
            outcome: outcomes.stillUsed,
          },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 20,
        },
        {
          messageId: 'passed',
          data: {
            name: 'makeEngine',
            canonical: "`await createExecutionEngine($userContext)` from './src/execution-engine-factory.ts'",
            outcome: ' Not fixed: where it goes from here is for a person to follow (used-as-value).',
          },
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 32,
        },
      ],
      output: null,
    },
    {
      name: 'a static method that is handed on',
      code: `import { Engines } from './old-factories.js';

export const kept = [Engines.make];`,
      errors: [
        {
          messageId: 'passed',
          data: {
            name: 'Engines.make',
            canonical: "`await createExecutionEngine($userContext)` from './src/execution-engine-factory.ts'",
            outcome: ' Not fixed: where it goes from here is for a person to follow (used-as-value).',
          },
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 34,
        },
      ],
      output: null,
    },
    {
      name: 'two classes of one name',
      code: `import { ExecutionEngine } from './execution-engine.js';
import { ExecutionEngine as Consolidated } from './execution-engine-consolidated.js';

export const kept = [ExecutionEngine, Consolidated];`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'imported',
          data: { ...things.consolidated, outcome: outcomes.stillUsed },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 41,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 4,
          column: 22,
          endLine: 4,
          endColumn: 37,
        },
        {
          messageId: 'passed',
          data: { ...things.consolidated, outcome: outcomes.usedAsValue },
          line: 4,
          column: 39,
          endLine: 4,
          endColumn: 51,
        },
      ],
      output: null,
    },
    {
      name: 'a class with a reason',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const kept = [RequestScopedExecutionEngine];`,
      errors: [
        {
          messageId: 'imported',
          data: {
            ...things.scoped,
            outcome: ' It shares its cache between users. Not fixed: its uses in this file come first (still-used).',
          },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 38,
        },
        {
          messageId: 'passed',
          data: {
            ...things.scoped,
            outcome:
              ' It shares its cache between users. Not fixed: where the class goes from here is for a person to follow (used-as-value).',
          },
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 50,
        },
      ],
      output: null,
    },
    {
      name: 'a type with a reason, and a fix',
      code: `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export let engine: RequestScopedExecutionEngine | undefined;`,
      errors: [
        {
          messageId: 'imported',
          data: {
            ...things.scoped,
            outcome: ' It shares its cache between users. Not fixed: its uses in this file come first (still-used).',
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 43,
        },
        {
          messageId: 'typed',
          data: { ...things.scoped, outcome: ' It shares its cache between users.' },
          line: 3,
          column: 20,
          endLine: 3,
          endColumn: 48,
        },
      ],
      output: [
        `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export let engine: UserExecutionEngine | undefined;`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export let engine: UserExecutionEngine | undefined;`,
      ],
    },
  ],
});
