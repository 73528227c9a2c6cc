import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { callFactory, constructed, explained, suggested } from './findings.ts';

// Modules that a test takes as they are, whatever mocks are in their place.
ruleTester({ project: 'engines', settings: enginesSettings }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'Jest, taken apart: from another module',
      filename: 'tests/engine.test.ts',
      code: `import { currentContext } from '../src/context.js';

declare const jest: { requireActual<Module = any>(path: string): Module; mock(path: string, factory?: () => object): void };

const { RequestScopedExecutionEngine: Engine } = jest.requireActual('../src/sandbox/request-scoped-execution-engine.js');

export const open = async () => new Engine(currentContext());
`,
    },
    {
      name: 'Jest, a member: from another module',
      filename: 'tests/engine.test.ts',
      code: `import { currentContext } from '../src/context.js';

declare const jest: { requireActual<Module = any>(path: string): Module; mock(path: string, factory?: () => object): void };

const Engine = jest.requireActual<typeof import('../src/sandbox/request-scoped-execution-engine.js')>('../src/sandbox/request-scoped-execution-engine.js').RequestScopedExecutionEngine;

export const open = async () => new Engine(currentContext());
`,
    },
    {
      name: 'Jest, on the spot: from another module',
      filename: 'tests/engine.test.ts',
      code: `import { currentContext } from '../src/context.js';

declare const jest: { requireActual<Module = any>(path: string): Module; mock(path: string, factory?: () => object): void };

export const open = async () => new (jest.requireActual('../src/sandbox/request-scoped-execution-engine.js').RequestScopedExecutionEngine)(currentContext());
`,
    },
    {
      name: 'Jest, imported: from another module',
      filename: 'tests/engine.test.cjs',
      code: `const { jest } = require('@jest/globals');
const { currentContext } = require('../src/context.js');

const engines = jest.requireActual('../src/sandbox/request-scoped-execution-engine.js');

exports.open = async () => new engines.RequestScopedExecutionEngine(currentContext());
`,
    },
    {
      name: 'Vitest, the whole module: from another module',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';
import { currentContext } from '../src/context.js';

const actual = await vi.importActual<typeof import('../src/sandbox/request-scoped-execution-engine.js')>('../src/sandbox/request-scoped-execution-engine.js');

export const open = async () => new actual.RequestScopedExecutionEngine(currentContext());
`,
    },
    {
      name: 'Vitest, taken apart: from another module',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';
import { currentContext } from '../src/context.js';

const { RequestScopedExecutionEngine } = await vi.importActual<typeof import('../src/sandbox/request-scoped-execution-engine.js')>('../src/sandbox/request-scoped-execution-engine.js');

export const open = async () => new RequestScopedExecutionEngine(currentContext());
`,
    },
    {
      name: 'Vitest, then: from another module',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';
import { currentContext } from '../src/context.js';

export const open = () =>
  vi.importActual<typeof import('../src/sandbox/request-scoped-execution-engine.js')>('../src/sandbox/request-scoped-execution-engine.js').then((actual) => new actual.RequestScopedExecutionEngine(currentContext()));
`,
    },
    {
      name: 'Vitest, the original in a factory: from another module',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';
import { currentContext } from '../src/context.js';

vi.mock('../src/sandbox/request-scoped-execution-engine.js', async (importOriginal) => {
  const actual = await importOriginal<typeof import('../src/sandbox/request-scoped-execution-engine.js')>();
  return { ...actual, engine: new actual.RequestScopedExecutionEngine(currentContext()) };
});
`,
    },
    {
      name: 'Vitest, the original of an import: from another module',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';
import { currentContext } from '../src/context.js';

vi.doMock(import('../src/sandbox/request-scoped-execution-engine.js'), async (load) => {
  const { RequestScopedExecutionEngine } = await load();
  return { RequestScopedExecutionEngine, engine: new RequestScopedExecutionEngine(currentContext()) };
});
`,
    },
    {
      name: 'a parameter that is called so',
      filename: 'tests/engine.test.ts',
      code: `import { currentContext } from '../src/context.js';

export const open = async (jest: { requireActual(path: string): any }) =>
  new (jest.requireActual('../src/request-scoped-execution-engine.js').RequestScopedExecutionEngine)(currentContext());
`,
    },
    {
      name: 'something else that has the method',
      filename: 'tests/engine.test.ts',
      code: `import { currentContext } from '../src/context.js';

declare const loader: { importActual(path: string): Promise<any> };

export const open = async () => new (await loader.importActual('../src/request-scoped-execution-engine.js')).RequestScopedExecutionEngine(currentContext());
`,
    },
    {
      name: 'another parameter of the factory',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';
import { currentContext } from '../src/context.js';

vi.mock('../src/context.js', async (importOriginal) => {
  const actual = await importOriginal<any>();
  return { ...actual, engine: new actual.RequestScopedExecutionEngine(currentContext()) };
});
`,
    },
    {
      name: 'the class is shadowed',
      filename: 'tests/engine.test.ts',
      code: `import { currentContext } from '../src/context.js';

declare const jest: { requireActual<Module = any>(path: string): Module; mock(path: string, factory?: () => object): void };

const { RequestScopedExecutionEngine } = jest.requireActual('../src/request-scoped-execution-engine.js');

export const open = async (RequestScopedExecutionEngine: new (context: object) => object) =>
  new RequestScopedExecutionEngine(currentContext());
`,
    },
    {
      name: 'a computed path',
      filename: 'tests/engine.test.ts',
      code: `import { currentContext } from '../src/context.js';

declare const jest: { requireActual<Module = any>(path: string): Module; mock(path: string, factory?: () => object): void };

const { RequestScopedExecutionEngine } = jest.requireActual('../src/' + 'request-scoped-execution-engine.js');

export const open = async () => new RequestScopedExecutionEngine(currentContext());
`,
    },
  ],
  invalid: [
    {
      name: 'Jest, taken apart',
      filename: 'tests/engine.test.ts',
      code: `import { currentContext } from '../src/context.js';

declare const jest: { requireActual<Module = any>(path: string): Module; mock(path: string, factory?: () => object): void };

const { RequestScopedExecutionEngine: Engine } = jest.requireActual('../src/request-scoped-execution-engine.js');

export const open = async () => new Engine(currentContext());
`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('test-file') }),
          line: 7,
          column: 33,
          endLine: 7,
          endColumn: 61,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from '../src/context.js';
import { createExecutionEngine } from '../src/execution-engine-factory.js';

declare const jest: { requireActual<Module = any>(path: string): Module; mock(path: string, factory?: () => object): void };

const { RequestScopedExecutionEngine: Engine } = jest.requireActual('../src/request-scoped-execution-engine.js');

export const open = async () => await createExecutionEngine(currentContext());
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Jest, a member',
      filename: 'tests/engine.test.ts',
      code: `import { currentContext } from '../src/context.js';

declare const jest: { requireActual<Module = any>(path: string): Module; mock(path: string, factory?: () => object): void };

const Engine = jest.requireActual<typeof import('../src/request-scoped-execution-engine.js')>('../src/request-scoped-execution-engine.js').RequestScopedExecutionEngine;

export const open = async () => new Engine(currentContext());
`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('test-file') }),
          line: 7,
          column: 33,
          endLine: 7,
          endColumn: 61,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from '../src/context.js';
import { createExecutionEngine } from '../src/execution-engine-factory.js';

declare const jest: { requireActual<Module = any>(path: string): Module; mock(path: string, factory?: () => object): void };

const Engine = jest.requireActual<typeof import('../src/request-scoped-execution-engine.js')>('../src/request-scoped-execution-engine.js').RequestScopedExecutionEngine;

export const open = async () => await createExecutionEngine(currentContext());
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Jest, on the spot',
      filename: 'tests/engine.test.ts',
      code: `import { currentContext } from '../src/context.js';

declare const jest: { requireActual<Module = any>(path: string): Module; mock(path: string, factory?: () => object): void };

export const open = async () => new (jest.requireActual('../src/request-scoped-execution-engine.js').RequestScopedExecutionEngine)(currentContext());
`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome:
              " Not fixed automatically: evaluating `jest.requireActual('../src/request-scoped-execution-engine.js').RequestScopedExecutionEngine` has effects that the factory call would drop, move or repeat (argument-has-effects).",
          }),
          line: 5,
          column: 33,
          endLine: 5,
          endColumn: 149,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from '../src/context.js';
import { createExecutionEngine } from '../src/execution-engine-factory.js';

declare const jest: { requireActual<Module = any>(path: string): Module; mock(path: string, factory?: () => object): void };

export const open = async () => await createExecutionEngine(currentContext());
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Jest, imported',
      filename: 'tests/engine.test.cjs',
      code: `const { jest } = require('@jest/globals');
const { currentContext } = require('../src/context.js');

const engines = jest.requireActual('../src/request-scoped-execution-engine.js');

exports.open = async () => new engines.RequestScopedExecutionEngine(currentContext());
`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('test-file') }),
          line: 6,
          column: 28,
          endLine: 6,
          endColumn: 86,
          suggestions: [
            {
              ...callFactory(),
              output: `const { jest } = require('@jest/globals');
const { currentContext } = require('../src/context.js');
const { createExecutionEngine } = require('../src/execution-engine-factory.js');

const engines = jest.requireActual('../src/request-scoped-execution-engine.js');

exports.open = async () => await createExecutionEngine(currentContext());
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Vitest, the whole module',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';
import { currentContext } from '../src/context.js';

const actual = await vi.importActual<typeof import('../src/request-scoped-execution-engine.js')>('../src/request-scoped-execution-engine.js');

export const open = async () => new actual.RequestScopedExecutionEngine(currentContext());
`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('test-file') }),
          line: 6,
          column: 33,
          endLine: 6,
          endColumn: 90,
          suggestions: [
            {
              ...callFactory(),
              output: `import { vi } from 'vitest';
import { currentContext } from '../src/context.js';
import { createExecutionEngine } from '../src/execution-engine-factory.js';

const actual = await vi.importActual<typeof import('../src/request-scoped-execution-engine.js')>('../src/request-scoped-execution-engine.js');

export const open = async () => await createExecutionEngine(currentContext());
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Vitest, taken apart',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';
import { currentContext } from '../src/context.js';

const { RequestScopedExecutionEngine } = await vi.importActual<typeof import('../src/request-scoped-execution-engine.js')>('../src/request-scoped-execution-engine.js');

export const open = async () => new RequestScopedExecutionEngine(currentContext());
`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('test-file') }),
          line: 6,
          column: 33,
          endLine: 6,
          endColumn: 83,
          suggestions: [
            {
              ...callFactory(),
              output: `import { vi } from 'vitest';
import { currentContext } from '../src/context.js';
import { createExecutionEngine } from '../src/execution-engine-factory.js';

const { RequestScopedExecutionEngine } = await vi.importActual<typeof import('../src/request-scoped-execution-engine.js')>('../src/request-scoped-execution-engine.js');

export const open = async () => await createExecutionEngine(currentContext());
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Vitest, then',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';
import { currentContext } from '../src/context.js';

export const open = () =>
  vi.importActual<typeof import('../src/request-scoped-execution-engine.js')>('../src/request-scoped-execution-engine.js').then((actual) => new actual.RequestScopedExecutionEngine(currentContext()));
`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 5,
          column: 141,
          endLine: 5,
          endColumn: 198,
        },
      ],
      output: null,
    },
    {
      name: 'Vitest, the original in a factory',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';
import { currentContext } from '../src/context.js';

vi.mock('../src/request-scoped-execution-engine.js', async (importOriginal) => {
  const actual = await importOriginal<typeof import('../src/request-scoped-execution-engine.js')>();
  return { ...actual, engine: new actual.RequestScopedExecutionEngine(currentContext()) };
});
`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('mocked-module') }),
          line: 6,
          column: 31,
          endLine: 6,
          endColumn: 88,
        },
      ],
      output: null,
    },
    {
      name: 'Vitest, the original of an import',
      filename: 'tests/engine.test.ts',
      code: `import { vi } from 'vitest';
import { currentContext } from '../src/context.js';

vi.doMock(import('../src/request-scoped-execution-engine.js'), async (load) => {
  const { RequestScopedExecutionEngine } = await load();
  return { RequestScopedExecutionEngine, engine: new RequestScopedExecutionEngine(currentContext()) };
});
`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('mocked-module') }),
          line: 6,
          column: 50,
          endLine: 6,
          endColumn: 100,
        },
      ],
      output: null,
    },
  ],
});
