import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { callFactory, canonicalConstructed, constructed, explained, suggested } from './findings.ts';
import { engines, templated } from './settings.ts';

// What settings, options and the kind of file decide.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'parameters that the settings name: from another module',
      settings: engines({
        factory: { module: './src/execution-engine-factory.ts', call: 'await createExecutionEngine($owner)' },
        deprecated: [
          { ref: './src/request-scoped-execution-engine.ts#RequestScopedExecutionEngine', parameters: ['owner'] },
        ],
      }),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a template of its own for the class: from another module',
      settings: engines({
        deprecated: [
          {
            ref: './src/request-scoped-execution-engine.ts#RequestScopedExecutionEngine',
            call: 'createExecutionEngineSync($userContext)',
          },
        ],
      }),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function open() {
  return new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a reason: from another module',
      settings: engines({
        deprecated: [
          {
            ref: './src/request-scoped-execution-engine.ts#RequestScopedExecutionEngine',
            reason: 'It forgets its user',
          },
        ],
      }),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a concept without a factory: from another module',
      settings: engines({ factory: undefined }),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'the canonical class without a factory',
      settings: engines({ factory: undefined }),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const engine = new UserExecutionEngine(currentContext());`,
    },
    {
      name: 'only suggestions: from another module',
      options: [{ edits: 'suggestion' }],
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'only suggestions, where there is none: from another module',
      options: [{ edits: 'suggestion' }],
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const open = () => new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'only suggestions, several of them: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      options: [{ edits: 'suggestion' }],
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function open(owner: UserExecutionContext, guest: UserExecutionContext) {
  return [owner, new RequestScopedExecutionEngine(undefined as never)];
}`,
    },
    {
      name: 'fixes, by the option: from another module',
      options: [{ edits: 'fix' }],
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a test by its name: from another module',
      filename: 'src/engine.test.ts',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a test by its folder: from another module',
      filename: 'src/__tests__/engine.ts',
      code: `import { currentContext } from '../context.js';
import { RequestScopedExecutionEngine } from '../sandbox/request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a test where `await` is not allowed: from another module',
      filename: 'src/engine.spec.ts',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const open = () => new RequestScopedExecutionEngine(currentContext());`,
    },
  ],
  invalid: [
    {
      name: 'parameters that the settings name',
      settings: engines({
        factory: { module: './src/execution-engine-factory.ts', call: 'await createExecutionEngine($owner)' },
        deprecated: [
          { ref: './src/request-scoped-execution-engine.ts#RequestScopedExecutionEngine', parameters: ['owner'] },
        ],
      }),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: ['await createExecutionEngine($owner)'] }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 73,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a template of its own for the class',
      settings: engines({
        deprecated: [
          {
            ref: './src/request-scoped-execution-engine.ts#RequestScopedExecutionEngine',
            call: 'createExecutionEngineSync($userContext)',
          },
        ],
      }),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open() {
  return new RequestScopedExecutionEngine(currentContext());
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: ['createExecutionEngineSync($userContext)'] }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 60,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function open() {
  return createExecutionEngineSync(currentContext());
}`,
    },
    {
      name: 'a reason',
      settings: engines({
        deprecated: [
          {
            ref: './src/request-scoped-execution-engine.ts#RequestScopedExecutionEngine',
            reason: 'It forgets its user',
          },
        ],
      }),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { note: ' It forgets its user.' }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 73,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a constructor that cannot be read',
      settings: engines({ deprecated: ['./src/engine-kinds.ts#EngineKinds.Old'] }),
      code: `import { currentContext } from './context.js';
import { EngineKinds } from './engine-kinds.js';

export const engine = new EngineKinds.Old(currentContext());`,
      errors: [
        {
          ...constructed('EngineKinds.Old', { outcome: explained('constructor-unknown', 'Old') }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 60,
        },
      ],
      output: null,
    },
    {
      name: 'a concept without a factory',
      settings: engines({ factory: undefined }),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('no-factory'),
            truth: "'UserExecutionEngine' from './src/user-execution-engine.ts'",
          }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 73,
        },
      ],
      output: null,
    },
    {
      name: 'the canonical class outside its factory',
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const engine = new UserExecutionEngine(currentContext());`,
      errors: [{ ...canonicalConstructed('UserExecutionEngine'), line: 4, column: 23, endLine: 4, endColumn: 64 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'the canonical class where `await` is not allowed',
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const open = () => new UserExecutionEngine(currentContext());`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 68,
        },
      ],
      output: null,
    },
    {
      name: 'only suggestions',
      options: [{ edits: 'suggestion' }],
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 73,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'only suggestions, where there is none',
      options: [{ edits: 'suggestion' }],
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const open = () => new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 77,
        },
      ],
      output: null,
    },
    {
      name: 'only suggestions, several of them',
      settings: templated('createExecutionEngineSync($scope)'),
      options: [{ edits: 'suggestion' }],
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open(owner: UserExecutionContext, guest: UserExecutionContext) {
  return [owner, new RequestScopedExecutionEngine(undefined as never)];
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: suggested('ambiguous-scope', 'owner, guest'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 70,
          suggestions: [
            {
              ...callFactory('owner'),
              output: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function open(owner: UserExecutionContext, guest: UserExecutionContext) {
  return [owner, createExecutionEngineSync(owner)];
}`,
            },
            {
              ...callFactory('guest'),
              output: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function open(owner: UserExecutionContext, guest: UserExecutionContext) {
  return [owner, createExecutionEngineSync(guest)];
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'fixes, by the option',
      options: [{ edits: 'fix' }],
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 23, endLine: 4, endColumn: 73 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a test by its name',
      filename: 'src/engine.test.ts',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('test-file') }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 73,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a test by its folder',
      filename: 'src/__tests__/engine.ts',
      code: `import { currentContext } from '../context.js';
import { RequestScopedExecutionEngine } from '../request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('test-file') }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 73,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from '../context.js';
import { RequestScopedExecutionEngine } from '../request-scoped-execution-engine.js';
import { createExecutionEngine } from '../execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a test where `await` is not allowed',
      filename: 'src/engine.spec.ts',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const open = () => new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 77,
        },
      ],
      output: null,
    },
    {
      name: 'a test that mocks the module',
      filename: 'src/engine.test.ts',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

declare const vi: { mock(path: string): void };
vi.mock('./request-scoped-execution-engine.js');
export const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('mocked-module') }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 73,
        },
      ],
      output: null,
    },
    {
      name: 'a test that mocks the module with Jest',
      filename: 'src/engine.test.ts',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

declare const jest: { mock(path: string, factory: () => object): void };
jest.mock('./request-scoped-execution-engine.js', () => ({}));
export const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('mocked-module') }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 73,
        },
      ],
      output: null,
    },
    {
      name: 'a test that mocks another module',
      filename: 'src/engine.test.ts',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

declare const vi: { mock(path: string): void };
vi.mock('./execution-engine.js');
export const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('test-file') }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 73,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const vi: { mock(path: string): void };
vi.mock('./execution-engine.js');
export const engine = await createExecutionEngine(currentContext());`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a file that is no test but mocks the module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

declare const vi: { mock(path: string): void };
vi.mock('./request-scoped-execution-engine.js');
export const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('mocked-module') }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 73,
        },
      ],
      output: null,
    },
  ],
});
