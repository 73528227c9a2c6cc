import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { outcomes, things } from './words.ts';

ruleTester({ project: 'engines', settings: enginesSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'the canonical class',
      options: [{ edits: 'suggestion' }],
      code: `import { UserExecutionEngine } from './user-execution-engine.js';

export const known = [UserExecutionEngine];
`,
    },
    {
      name: 'a class of the same name',
      options: [{ edits: 'suggestion' }],
      code: `import type { ExecutionEngine } from './sandbox/execution-engine.js';

export const run = (engine: ExecutionEngine) => engine.execute('task');
`,
    },
  ],
  invalid: [
    {
      name: 'types',
      options: [{ edits: 'suggestion' }],
      code: `import type { ExecutionEngine } from './execution-engine.js';

export const run = (engine: ExecutionEngine) => engine.execute('task');
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        {
          messageId: 'typed',
          data: { ...things.engine, outcome: '' },
          line: 3,
          column: 29,
          endLine: 3,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { ...things.engine, choice: '' },
              output: `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = (engine: UserExecutionEngine) => engine.execute('task');
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'several types, which change together',
      options: [{ edits: 'suggestion' }],
      code: `import type { ExecutionEngine } from './execution-engine.js';

export const pair: [ExecutionEngine, ExecutionEngine] | undefined = undefined;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        {
          messageId: 'typed',
          data: { ...things.engine, outcome: '' },
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { ...things.engine, choice: '' },
              output: `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const pair: [UserExecutionEngine, UserExecutionEngine] | undefined = undefined;
`,
            },
          ],
        },
        {
          messageId: 'typed',
          data: { ...things.engine, outcome: '' },
          line: 3,
          column: 38,
          endLine: 3,
          endColumn: 53,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { ...things.engine, choice: '' },
              output: `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const pair: [UserExecutionEngine, UserExecutionEngine] | undefined = undefined;
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an unused import',
      options: [{ edits: 'suggestion' }],
      code: `import { ExecutionEngine } from './execution-engine.js';

export const a = 1;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
          suggestions: [
            {
              messageId: 'removeBinding',
              data: { ...things.engine, choice: '' },
              output: `export const a = 1;
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'two unused names',
      options: [{ edits: 'suggestion' }],
      code: `import { LegacyEngine, Bridge, RequestScopedExecutionEngine } from './index.js';

export const known = [Bridge];
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'removeBinding',
              data: { ...things.engine, choice: '' },
              output: `import { Bridge } from './index.js';

export const known = [Bridge];
`,
            },
          ],
        },
        {
          messageId: 'importedUnused',
          data: { ...things.scoped, outcome: '' },
          line: 1,
          column: 32,
          endLine: 1,
          endColumn: 60,
          suggestions: [
            {
              messageId: 'removeBinding',
              data: { ...things.scoped, choice: '' },
              output: `import { Bridge } from './index.js';

export const known = [Bridge];
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an unused alias',
      options: [{ edits: 'suggestion' }],
      code: `import { ExecutionEngine } from './execution-engine.js';

const Old = ExecutionEngine;
export const a = 1;
`,
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
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 3,
          column: 7,
          endLine: 3,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'removeBinding',
              data: { ...things.engine, choice: '' },
              output: `import { ExecutionEngine } from './execution-engine.js';

export const a = 1;
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'instanceof, which is a suggestion anyway',
      options: [{ edits: 'suggestion' }],
      code: `import { ExecutionEngine } from './execution-engine.js';

export const isOld = (engine: unknown) => engine instanceof ExecutionEngine;
`,
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
          messageId: 'instanceTested',
          data: { ...things.engine, outcome: outcomes.instanceTest },
          line: 3,
          column: 61,
          endLine: 3,
          endColumn: 76,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { ...things.engine, choice: '' },
              output: `import { ExecutionEngine } from './execution-engine.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const isOld = (engine: unknown) => engine instanceof UserExecutionEngine;
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a subclass, which has no edit',
      options: [{ edits: 'suggestion' }],
      code: `import { ExecutionEngine } from './execution-engine.js';

export class TracingEngine extends ExecutionEngine {}
`,
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
          messageId: 'extended',
          data: { ...things.engine, outcome: outcomes.subclass },
          line: 3,
          column: 36,
          endLine: 3,
          endColumn: 51,
        },
      ],
      output: null,
    },
    {
      name: 'a type and the construction that it takes, whose rule is off',
      options: [{ edits: 'suggestion' }],
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function run(context: UserExecutionContext) {
  const engine: RequestScopedExecutionEngine = new RequestScopedExecutionEngine(context);
  return engine.execute('task');
}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 38,
        },
        {
          messageId: 'typed',
          data: { ...things.scoped, outcome: outcomes.linkedSite },
          line: 5,
          column: 17,
          endLine: 5,
          endColumn: 45,
        },
      ],
      output: null,
    },
  ],
});
