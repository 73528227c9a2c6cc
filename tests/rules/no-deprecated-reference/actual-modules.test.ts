import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { outcomes, things } from './words.ts';

// Modules that a test takes as they are, whatever mocks are in their place.
ruleTester({ project: 'engines', settings: enginesSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'Jest, taken apart: from another module',
      filename: 'tests/engine.test.ts',
      code: `declare const jest: { requireActual<Module = any>(path: string): Module; mock(path: string, factory?: () => object): void };

const { RequestScopedExecutionEngine } = jest.requireActual('../src/sandbox/request-scoped-execution-engine.js');

export const isOld = (engine: object) => engine instanceof RequestScopedExecutionEngine;
`,
    },
    {
      name: 'Jest, unused: from another module',
      filename: 'tests/engine.test.ts',
      code: `declare const jest: { requireActual<Module = any>(path: string): Module; mock(path: string, factory?: () => object): void };

const { RequestScopedExecutionEngine } = jest.requireActual('../src/sandbox/request-scoped-execution-engine.js');

export const timeout = 30;
`,
    },
    {
      name: 'Vitest, unused: from another module',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';

const { RequestScopedExecutionEngine } = await vi.importActual<typeof import('../src/sandbox/request-scoped-execution-engine.js')>('../src/sandbox/request-scoped-execution-engine.js');

export const timeout = 30;
`,
    },
    {
      name: 'Vitest, no longer mocked: from another module',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';

vi.unmock('../src/sandbox/request-scoped-execution-engine.js');
vi.doUnmock('../src/sandbox/request-scoped-execution-engine.js');
`,
    },
    {
      name: 'Vitest, the original in a factory: from another module',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';

vi.mock('../src/sandbox/request-scoped-execution-engine.js', async (importOriginal) => {
  const { RequestScopedExecutionEngine } = await importOriginal<typeof import('../src/sandbox/request-scoped-execution-engine.js')>();
  return { RequestScopedExecutionEngine };
});
`,
    },
  ],
  invalid: [
    {
      name: 'Jest, taken apart',
      filename: 'tests/engine.test.ts',
      code: `declare const jest: { requireActual<Module = any>(path: string): Module; mock(path: string, factory?: () => object): void };

const { RequestScopedExecutionEngine } = jest.requireActual('../src/request-scoped-execution-engine.js');

export const isOld = (engine: object) => engine instanceof RequestScopedExecutionEngine;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 37,
        },
        {
          messageId: 'unmocked',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 3,
          column: 61,
          endLine: 3,
          endColumn: 104,
        },
        {
          messageId: 'instanceTested',
          data: { ...things.scoped, outcome: outcomes.instanceTest },
          line: 5,
          column: 60,
          endLine: 5,
          endColumn: 88,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'", choice: '' },
              output: `import { UserExecutionEngine } from '../src/user-execution-engine.js';

declare const jest: { requireActual<Module = any>(path: string): Module; mock(path: string, factory?: () => object): void };

const { RequestScopedExecutionEngine } = jest.requireActual('../src/request-scoped-execution-engine.js');

export const isOld = (engine: object) => engine instanceof UserExecutionEngine;
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Jest, unused',
      filename: 'tests/engine.test.ts',
      code: `declare const jest: { requireActual<Module = any>(path: string): Module; mock(path: string, factory?: () => object): void };

const { RequestScopedExecutionEngine } = jest.requireActual('../src/request-scoped-execution-engine.js');

export const timeout = 30;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.scoped, outcome: '' },
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 37,
        },
        {
          messageId: 'unmocked',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 3,
          column: 61,
          endLine: 3,
          endColumn: 104,
        },
      ],
      output: `declare const jest: { requireActual<Module = any>(path: string): Module; mock(path: string, factory?: () => object): void };

export const timeout = 30;
`,
    },
    {
      name: 'Vitest, unused',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';

const { RequestScopedExecutionEngine } = await vi.importActual<typeof import('../src/request-scoped-execution-engine.js')>('../src/request-scoped-execution-engine.js');

export const timeout = 30;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.scoped, outcome: '' },
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 37,
        },
        {
          messageId: 'unmocked',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 3,
          column: 124,
          endLine: 3,
          endColumn: 167,
        },
      ],
      output: `import { vi } from 'vitest';

export const timeout = 30;
`,
    },
    {
      name: 'Vitest, no longer mocked',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';

vi.unmock('../src/request-scoped-execution-engine.js');
vi.doUnmock('../src/request-scoped-execution-engine.js');
`,
      errors: [
        {
          messageId: 'unmocked',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 3,
          column: 11,
          endLine: 3,
          endColumn: 54,
        },
        {
          messageId: 'unmocked',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 4,
          column: 13,
          endLine: 4,
          endColumn: 56,
        },
      ],
      output: null,
    },
    {
      name: 'Vitest, the original in a factory',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';

vi.mock('../src/request-scoped-execution-engine.js', async (importOriginal) => {
  const { RequestScopedExecutionEngine } = await importOriginal<typeof import('../src/request-scoped-execution-engine.js')>();
  return { RequestScopedExecutionEngine };
});
`,
      errors: [
        {
          messageId: 'mocked',
          data: { ...things.scoped, outcome: outcomes.mockedModule },
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 52,
        },
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 39,
        },
        {
          messageId: 'passed',
          data: { ...things.scoped, outcome: outcomes.usedAsValue },
          line: 5,
          column: 12,
          endLine: 5,
          endColumn: 40,
        },
      ],
      output: null,
    },
  ],
});
