import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { explained, made } from './findings.ts';
import { makers, makersAtOnce } from './settings.ts';

// Deprecated functions that give promises, and a factory that is synchronous.
ruleTester({ project: 'engines', settings: makers() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a synchronous factory: returned, from another module',
      settings: makersAtOnce(),
      code: `import { currentContext } from './context.js';
import { openEngine } from './makers/sandbox-makers.js';

export const open = async () => openEngine(currentContext());
`,
    },
    {
      name: 'a synchronous factory: its own function',
      settings: makersAtOnce(),
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engine = await createExecutionEngineSync(currentContext());
`,
    },
    {
      name: 'a synchronous factory: from another module',
      settings: makersAtOnce(),
      code: `import { currentContext } from './context.js';
import { openEngine } from './makers/sandbox-makers.js';

export const engine = await openEngine(currentContext());
`,
    },
  ],
  invalid: [
    {
      name: 'a synchronous factory: awaited',
      settings: makersAtOnce(),
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export const engine = await openEngine(currentContext());
`,
      errors: [
        {
          ...made('openEngine', { factory: ['createExecutionEngineSync($userContext)'] }),
          line: 4,
          column: 29,
          endLine: 4,
          endColumn: 57,
        },
      ],
      output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engine = await createExecutionEngineSync(currentContext());
`,
    },
    {
      name: 'a synchronous factory: returned by an asynchronous function',
      settings: makersAtOnce(),
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export const open = async () => openEngine(currentContext());
export async function reopen() {
  return openEngine(currentContext());
}
`,
      errors: [
        {
          ...made('openEngine', { factory: ['createExecutionEngineSync($userContext)'] }),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 61,
        },
        {
          ...made('openEngine', { factory: ['createExecutionEngineSync($userContext)'] }),
          line: 6,
          column: 10,
          endLine: 6,
          endColumn: 38,
        },
      ],
      output: [
        `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const open = async () => createExecutionEngineSync(currentContext());
export async function reopen() {
  return openEngine(currentContext());
}
`,
        `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const open = async () => createExecutionEngineSync(currentContext());
export async function reopen() {
  return createExecutionEngineSync(currentContext());
}
`,
      ],
    },
    {
      name: 'a synchronous factory: followed by a callback',
      settings: makersAtOnce(),
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export const answer = openEngine(currentContext()).then((engine) => engine.execute('plan'));
`,
      errors: [
        {
          ...made('openEngine', {
            outcome: explained('promise-handed-on'),
            factory: ['createExecutionEngineSync($userContext)'],
          }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 51,
        },
      ],
      output: null,
    },
    {
      name: 'a synchronous factory: kept',
      settings: makersAtOnce(),
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

const opening = openEngine(currentContext());
export const engine = await opening;
`,
      errors: [
        {
          ...made('openEngine', {
            outcome: explained('promise-handed-on'),
            factory: ['createExecutionEngineSync($userContext)'],
          }),
          line: 4,
          column: 17,
          endLine: 4,
          endColumn: 45,
        },
      ],
      output: null,
    },
    {
      name: 'a synchronous factory: cast',
      settings: makersAtOnce(),
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export const engine = await (openEngine(currentContext()) as Promise<unknown>);
`,
      errors: [
        {
          ...made('openEngine', {
            outcome: explained('promise-handed-on'),
            factory: ['createExecutionEngineSync($userContext)'],
          }),
          line: 4,
          column: 30,
          endLine: 4,
          endColumn: 58,
        },
      ],
      output: null,
    },
    {
      name: 'a synchronous factory: returned by another function',
      settings: makersAtOnce(),
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export const open = () => openEngine(currentContext());
`,
      errors: [
        {
          ...made('openEngine', {
            outcome: explained('promise-handed-on'),
            factory: ['createExecutionEngineSync($userContext)'],
          }),
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 55,
        },
      ],
      output: null,
    },
    {
      name: 'a synchronous factory: no promise',
      settings: makersAtOnce(),
      code: `import { currentContext } from './context.js';
import { dialEngine } from './old-factories.js';

export function open() {
  return dialEngine({ userContext: currentContext() }).execute('plan');
}
`,
      errors: [
        {
          ...made('dialEngine', { factory: ['createExecutionEngineSync($userContext)'] }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 55,
        },
      ],
      output: `import { currentContext } from './context.js';
import { dialEngine } from './old-factories.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function open() {
  return createExecutionEngineSync(currentContext()).execute('plan');
}
`,
    },
    {
      name: 'a factory whose instance is a part of what is awaited',
      settings: makers({
        factory: {
          module: './src/execution-engine-factory.ts',
          call: '(await createExecutionEngine($userContext)).userContext',
        },
      }),
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export const engine = await openEngine(currentContext());
export const opening = openEngine(currentContext());
`,
      errors: [
        {
          ...made('openEngine', { factory: ['(await createExecutionEngine($userContext)).userContext'] }),
          line: 4,
          column: 29,
          endLine: 4,
          endColumn: 57,
        },
        {
          ...made('openEngine', {
            outcome: explained('promise-handed-on'),
            factory: ['(await createExecutionEngine($userContext)).userContext'],
          }),
          line: 5,
          column: 24,
          endLine: 5,
          endColumn: 52,
        },
      ],
      output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await (await createExecutionEngine(currentContext())).userContext;
export const opening = openEngine(currentContext());
`,
    },
  ],
});
