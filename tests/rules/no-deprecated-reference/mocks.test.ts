import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { outcomes, things } from './words.ts';

ruleTester({ project: 'engines', settings: enginesSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'of another module',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';

vi.mock('../src/bridge.js');
`,
    },
    {
      name: 'of the canonical class',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';

vi.mock('../src/user-execution-engine.js');
`,
    },
    {
      name: 'of the factory',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';

vi.mock('../src/execution-engine-factory.js', () => ({ createExecutionEngine: vi.fn() }));
`,
    },
    {
      name: 'of a barrel',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';

vi.mock('../src/index.js');
`,
    },
    {
      name: 'of a class of the name in another module',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';

vi.mock('../src/sandbox/execution-engine.js');
`,
    },
    {
      name: 'of a module that is not there',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';

vi.mock('./execution-engine.js');
`,
    },
    {
      name: 'of a computed path',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';

export const mock = (name: string) => vi.doMock('../src/' + name);
`,
    },
    {
      name: 'of nothing',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';

(vi.mock as () => void)();
`,
    },
    {
      name: 'by a parameter',
      filename: 'tests/engine.test.ts',
      code: `export const prepare = (vi: { mock(path: string): void }) => vi.mock('../src/execution-engine.js');
`,
    },
    {
      name: 'by a local mocker',
      filename: 'tests/engine.test.ts',
      code: `const jest = { mock: (path: string) => path };

jest.mock('../src/execution-engine.js');
export {};
`,
    },
    {
      name: 'by something else',
      filename: 'tests/engine.test.ts',
      code: `declare const sinon: { mock(path: string): void };

sinon.mock('../src/execution-engine.js');
`,
    },
    {
      name: 'another method of the mocker',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';

vi.stubEnv('MODULE', '../src/execution-engine.js');
`,
    },
  ],
  invalid: [
    {
      name: 'of Vitest',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';

vi.mock('../src/execution-engine.js');
`,
      errors: [
        {
          messageId: 'mocked',
          data: { ...things.engine, outcome: outcomes.mockedModule },
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 37,
        },
      ],
      output: null,
    },
    {
      name: 'of Vitest under another name',
      filename: 'tests/engine.test.ts',
      code: `import { vi as mocker, vitest } from 'vitest';

mocker.mock('../src/execution-engine.js');
vitest.mock('../src/execution-engine-consolidated.js');
`,
      errors: [
        {
          messageId: 'mocked',
          data: { ...things.engine, outcome: outcomes.mockedModule },
          line: 3,
          column: 13,
          endLine: 3,
          endColumn: 41,
        },
        {
          messageId: 'mocked',
          data: { ...things.consolidated, outcome: outcomes.mockedModule },
          line: 4,
          column: 13,
          endLine: 4,
          endColumn: 54,
        },
      ],
      output: null,
    },
    {
      name: 'of Vitest with an import',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';

vi.mock(import('../src/execution-engine.js'), () => ({}));
`,
      errors: [
        {
          messageId: 'mocked',
          data: { ...things.engine, outcome: outcomes.mockedModule },
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 45,
        },
      ],
      output: null,
    },
    {
      name: 'of Vitest with a factory',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';

vi.mock('../src/execution-engine.js', async (importOriginal) => ({
  ...(await importOriginal<typeof import('../src/execution-engine.js')>()),
  ExecutionEngine: vi.fn(),
}));
`,
      errors: [
        {
          messageId: 'mocked',
          data: { ...things.engine, outcome: outcomes.mockedModule },
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 37,
        },
      ],
      output: null,
    },
    {
      name: 'of Vitest, later',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';

vi.doMock('../src/execution-engine.js');
vi.doUnmock('../src/execution-engine.js');
vi.unmock('../src/execution-engine.js');
`,
      errors: [
        {
          messageId: 'mocked',
          data: { ...things.engine, outcome: outcomes.mockedModule },
          line: 3,
          column: 11,
          endLine: 3,
          endColumn: 39,
        },
        {
          messageId: 'unmocked',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 4,
          column: 13,
          endLine: 4,
          endColumn: 41,
        },
        {
          messageId: 'unmocked',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 5,
          column: 11,
          endLine: 5,
          endColumn: 39,
        },
      ],
      output: null,
    },
    {
      name: 'of Vitest, the actual module',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';

export const actual = await vi.importActual<typeof import('../src/execution-engine.js')>('../src/execution-engine.js');
export const mocked = await vi.importMock('../src/execution-engine.js');
`,
      errors: [
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 119,
        },
        {
          messageId: 'unmocked',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 3,
          column: 90,
          endLine: 3,
          endColumn: 118,
        },
        {
          messageId: 'mocked',
          data: { ...things.engine, outcome: outcomes.mockedModule },
          line: 4,
          column: 43,
          endLine: 4,
          endColumn: 71,
        },
      ],
      output: null,
    },
    {
      name: 'of Vitest as a global',
      filename: 'tests/engine.test.ts',
      code: `declare const vi: { mock(path: string): void };

vi.mock('../src/execution-engine.js');
`,
      errors: [
        {
          messageId: 'mocked',
          data: { ...things.engine, outcome: outcomes.mockedModule },
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 37,
        },
      ],
      output: null,
    },
    {
      name: 'of Jest',
      filename: 'tests/engine.test.ts',
      code: `declare const jest: { mock(path: string, factory?: () => object): typeof jest };

jest.mock('../src/execution-engine.js', () => ({ ExecutionEngine: class {} }));
`,
      errors: [
        {
          messageId: 'mocked',
          data: { ...things.engine, outcome: outcomes.mockedModule },
          line: 3,
          column: 11,
          endLine: 3,
          endColumn: 39,
        },
      ],
      output: null,
    },
    {
      name: 'of Jest in a chain',
      filename: 'tests/engine.test.ts',
      code: `declare const jest: { mock(path: string): typeof jest };

jest.mock('../src/execution-engine.js').mock('../src/bridge.js').mock('../src/execution-engine-consolidated.js');
`,
      errors: [
        {
          messageId: 'mocked',
          data: { ...things.engine, outcome: outcomes.mockedModule },
          line: 3,
          column: 11,
          endLine: 3,
          endColumn: 39,
        },
        {
          messageId: 'mocked',
          data: { ...things.consolidated, outcome: outcomes.mockedModule },
          line: 3,
          column: 71,
          endLine: 3,
          endColumn: 112,
        },
      ],
      output: null,
    },
    {
      name: 'of Jest, the actual module',
      filename: 'tests/engine.test.ts',
      code: `declare const jest: { requireActual(path: string): unknown; requireMock(path: string): unknown };

export const actual = jest.requireActual('../src/execution-engine.js');
export const mocked = jest.requireMock('../src/execution-engine.js');
`,
      errors: [
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 71,
        },
        {
          messageId: 'unmocked',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 3,
          column: 42,
          endLine: 3,
          endColumn: 70,
        },
        {
          messageId: 'mocked',
          data: { ...things.engine, outcome: outcomes.mockedModule },
          line: 4,
          column: 40,
          endLine: 4,
          endColumn: 68,
        },
      ],
      output: null,
    },
    {
      name: 'of Jest, required',
      filename: 'tests/engine.test.cjs',
      code: `const { jest } = require('@jest/globals');

jest.unstable_mockModule('../src/execution-engine.js');
`,
      errors: [
        {
          messageId: 'mocked',
          data: { ...things.engine, outcome: outcomes.mockedModule },
          line: 3,
          column: 26,
          endLine: 3,
          endColumn: 54,
        },
      ],
      output: null,
    },
    {
      name: 'of Jest, undeclared',
      filename: 'tests/engine.test.cjs',
      code: `jest.mock('../src/execution-engine.js');
jest.setMock('../src/execution-engine.js', {});
`,
      errors: [
        {
          messageId: 'mocked',
          data: { ...things.engine, outcome: outcomes.mockedModule },
          line: 1,
          column: 11,
          endLine: 1,
          endColumn: 39,
        },
        {
          messageId: 'mocked',
          data: { ...things.engine, outcome: outcomes.mockedModule },
          line: 2,
          column: 14,
          endLine: 2,
          endColumn: 42,
        },
      ],
      output: null,
    },
    {
      name: 'with a template',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';

vi.mock(\`../src/execution-engine.js\`);
`,
      errors: [
        {
          messageId: 'mocked',
          data: { ...things.engine, outcome: outcomes.mockedModule },
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 37,
        },
      ],
      output: null,
    },
    {
      name: 'inside a function',
      filename: 'tests/engine.test.ts',
      code: `import { it, vi } from 'vitest';

it('runs', () => {
  vi.doMock('../src/execution-engine.js');
});
`,
      errors: [
        {
          messageId: 'mocked',
          data: { ...things.engine, outcome: outcomes.mockedModule },
          line: 4,
          column: 13,
          endLine: 4,
          endColumn: 41,
        },
      ],
      output: null,
    },
    {
      name: 'beside a type',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';
import type { ExecutionEngine } from '../src/execution-engine.js';

vi.mock('../src/execution-engine.js');
export const engines: ExecutionEngine[] = [];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 2,
          column: 15,
          endLine: 2,
          endColumn: 30,
        },
        {
          messageId: 'mocked',
          data: { ...things.engine, outcome: outcomes.mockedModule },
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 37,
        },
        {
          messageId: 'typed',
          data: { ...things.engine, outcome: outcomes.testFile },
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 38,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { ...things.engine, choice: '' },
              output: `import { vi } from 'vitest';
import type { ExecutionEngine } from '../src/execution-engine.js';
import type { UserExecutionEngine } from '../src/user-execution-engine.js';

vi.mock('../src/execution-engine.js');
export const engines: UserExecutionEngine[] = [];
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a spy on the class',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';
import { ExecutionEngine } from '../src/execution-engine.js';

vi.spyOn(ExecutionEngine.prototype, 'execute');
vi.mocked(ExecutionEngine);
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 25,
        },
        {
          messageId: 'memberUsed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 5,
          column: 11,
          endLine: 5,
          endColumn: 26,
        },
      ],
      output: null,
    },
    {
      name: 'a type in a test',
      filename: 'tests/engine.test.ts',
      code: `import type { ExecutionEngine } from '../src/execution-engine.js';

export const engines: ExecutionEngine[] = [];
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
          data: { ...things.engine, outcome: outcomes.testFile },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 38,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { ...things.engine, choice: '' },
              output: `import type { ExecutionEngine } from '../src/execution-engine.js';
import type { UserExecutionEngine } from '../src/user-execution-engine.js';

export const engines: UserExecutionEngine[] = [];
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an unused import in a test',
      filename: 'tests/engine.test.ts',
      code: `import type { ExecutionEngine } from '../src/execution-engine.js';

export const a = 1;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
      ],
      output: `export const a = 1;
`,
    },
  ],
});
