import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { callFactory, explained, made, suggested } from './findings.ts';
import { makers } from './settings.ts';

// Where calls of deprecated functions are permitted, and where they are for a person to decide.
ruleTester({ project: 'engines', settings: makers() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'its own module',
      filename: 'src/old-factories.ts',
      code: `import { Bridge } from './bridge.js';
import type { UserExecutionContext } from './context.js';

export async function openEngine(userContext: UserExecutionContext) {
  return makeEngine(new Bridge(), userContext);
}
export function makeEngine(bridge: Bridge, userContext: UserExecutionContext) {
  return { bridge, userContext };
}
`,
    },
    {
      name: 'its own module, by an import of itself',
      filename: 'src/old-factories.ts',
      code: `import type { UserExecutionContext } from './context.js';
import * as self from './old-factories.js';

export async function openEngine(userContext: UserExecutionContext) {
  return userContext;
}
export const open = (userContext: UserExecutionContext) => self.openEngine(userContext);
`,
    },
    {
      name: 'the module of the factory',
      filename: 'src/execution-engine-factory.ts',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export async function createExecutionEngine() {
  return openEngine(currentContext());
}
`,
    },
    {
      name: 'a module that is permitted',
      filename: 'src/wiring.ts',
      settings: makers({ constructors: ['./src/wiring.ts'] }),
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export const engine = await openEngine(currentContext());
`,
    },
    {
      name: 'a function that is permitted',
      filename: 'src/hooks/engine-hooks.ts',
      settings: makers({ constructors: ['./src/hooks/engine-hooks.ts#onStart'] }),
      code: `import { currentContext } from '../context.js';
import { openEngine } from '../old-factories.js';

export async function onStart() {
  return openEngine(currentContext());
}
`,
    },
    {
      name: 'a declaration file',
      filename: 'src/consumer.d.ts',
      code: `export declare const engine: Awaited<ReturnType<typeof import('./old-factories.js').openEngine>>;
`,
    },
    {
      name: 'a concept without a factory',
      settings: makers({ factory: void 0 }),
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export const engine = await openEngine(currentContext());
`,
    },
    {
      name: 'a function that is canonical',
      settings: makers({ canonical: './src/makers/sandbox-makers.ts#openEngine' }),
      code: `import { currentContext } from './context.js';
import { openEngine } from './makers/sandbox-makers.js';

export const engine = await openEngine(currentContext());
`,
    },
    {
      name: 'settings without functions',
      settings: makers({ deprecated: [] }),
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export const engine = await openEngine(currentContext());
`,
    },
    {
      name: 'a test: from another module',
      filename: 'src/consumer.test.ts',
      code: `import { currentContext } from './context.js';
import { openEngine } from './makers/sandbox-makers.js';

export const engine = await openEngine(currentContext());
`,
    },
    {
      name: 'text and comments',
      code: `// openEngine(currentContext()) of './old-factories.js'
export const text = "openEngine() from './old-factories.js'";
`,
    },
  ],
  invalid: [
    {
      name: 'a test',
      filename: 'src/consumer.test.ts',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export const engine = await openEngine(currentContext());
`,
      errors: [
        {
          ...made('openEngine', { outcome: suggested('test-file') }),
          line: 4,
          column: 29,
          endLine: 4,
          endColumn: 57,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a test that mocks the module',
      filename: 'src/consumer.test.ts',
      code: `import { vi } from 'vitest';
import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

vi.mock('./old-factories.js');
export const engine = await openEngine(currentContext());
`,
      errors: [
        {
          ...made('openEngine', { outcome: explained('mocked-module') }),
          line: 6,
          column: 29,
          endLine: 6,
          endColumn: 57,
        },
      ],
      output: null,
    },
    {
      name: 'a test that mocks the module with a function',
      filename: 'src/consumer.test.ts',
      code: `import { vi } from 'vitest';
import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

vi.mock('./old-factories.js', () => ({ openEngine: vi.fn() }));
export const engine = await openEngine(currentContext());
`,
      errors: [
        {
          ...made('openEngine', { outcome: explained('mocked-module') }),
          line: 6,
          column: 29,
          endLine: 6,
          endColumn: 57,
        },
      ],
      output: null,
    },
    {
      name: 'a test that mocks another module',
      filename: 'src/consumer.test.ts',
      code: `import { vi } from 'vitest';
import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

vi.mock('./bridge.js');
export const engine = await openEngine(currentContext());
`,
      errors: [
        {
          ...made('openEngine', { outcome: suggested('test-file') }),
          line: 6,
          column: 29,
          endLine: 6,
          endColumn: 57,
          suggestions: [
            {
              ...callFactory(),
              output: `import { vi } from 'vitest';
import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

vi.mock('./bridge.js');
export const engine = await createExecutionEngine(currentContext());
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the module of another deprecated function',
      filename: 'src/makers/other-calls.ts',
      code: `import { currentContext } from '../context.js';
import { openEngine } from '../old-factories.js';

export async function reopen() {
  return openEngine(currentContext());
}
`,
      errors: [{ ...made('openEngine'), line: 5, column: 10, endLine: 5, endColumn: 38 }],
      output: `import { currentContext } from '../context.js';
import { openEngine } from '../old-factories.js';
import { createExecutionEngine } from '../execution-engine-factory.js';

export async function reopen() {
  return createExecutionEngine(currentContext());
}
`,
    },
    {
      name: 'a module that the factory loads',
      filename: 'src/hooks/engine-hooks.ts',
      settings: makers({
        factory: { module: './src/hooks/hooked-engine-factory.ts', call: 'await createHookedEngine($userContext)' },
      }),
      code: `import { currentContext } from '../context.js';
import { openEngine } from '../old-factories.js';

export async function onStart() {
  return (await openEngine(currentContext())).userContext.userId;
}
`,
      errors: [
        {
          ...made('openEngine', {
            outcome: explained('would-import-cycle', './src/hooks/hooked-engine-factory.ts'),
            factory: ['await createHookedEngine($userContext)', './src/hooks/hooked-engine-factory.ts'],
          }),
          line: 5,
          column: 17,
          endLine: 5,
          endColumn: 45,
        },
      ],
      output: null,
    },
    {
      name: 'beside a function that is permitted',
      filename: 'src/hooks/engine-hooks.ts',
      settings: makers({ constructors: ['./src/hooks/engine-hooks.ts#onStart'] }),
      code: `import { currentContext } from '../context.js';
import { openEngine } from '../old-factories.js';

export async function onStart() {
  return openEngine(currentContext());
}
export async function onStop() {
  return openEngine(currentContext());
}
`,
      errors: [{ ...made('openEngine'), line: 8, column: 10, endLine: 8, endColumn: 38 }],
      output: `import { currentContext } from '../context.js';
import { openEngine } from '../old-factories.js';
import { createExecutionEngine } from '../execution-engine-factory.js';

export async function onStart() {
  return openEngine(currentContext());
}
export async function onStop() {
  return createExecutionEngine(currentContext());
}
`,
    },
    {
      name: 'a plain script',
      filename: 'src/consumer.js',
      languageOptions: { parserOptions: { sourceType: 'script' } },
      code: `async function open(context) {
  const { openEngine } = await import('./old-factories.js');
  return openEngine(context);
}
`,
      errors: [
        {
          ...made('openEngine', { outcome: explained('module-style') }),
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 29,
        },
      ],
      output: null,
    },
    {
      name: 'only suggestions',
      options: [{ edits: 'suggestion' }],
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export const engine = await openEngine(currentContext());
`,
      errors: [
        {
          ...made('openEngine'),
          line: 4,
          column: 29,
          endLine: 4,
          endColumn: 57,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());
`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
