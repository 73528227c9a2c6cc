import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { callFactory, callFactoryIn, explained, made, suggested } from './findings.ts';
import { makers } from './settings.ts';

// Synchronous functions and factories: where an `await` comes in, and where a promise would be lost.
ruleTester({ project: 'engines', settings: makers() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'no promise: from another module',
      code: `import { currentContext } from './context.js';
import { Bridge } from './bridge.js';
import { makeEngine } from './makers/sandbox-makers.js';

export function open() {
  return makeEngine(new Bridge(), currentContext());
}
`,
    },
    {
      name: 'no promise, in a function whose calls are awaited: shadowed',
      code: `import { currentContext } from './context.js';
import { dialEngine } from './old-factories.js';

async function open(dialEngine: (context: object) => object) {
  return dialEngine(currentContext());
}
export const engine = await open((context) => context);
export { dialEngine };
`,
    },
    {
      name: 'no promise, between a read and a write: from another module',
      code: `import { currentContext } from './context.js';
import { Bridge } from './bridge.js';
import { makeEngine } from './makers/sandbox-makers.js';

let engine: object | undefined;
export function open() {
  engine ??= makeEngine(new Bridge(), currentContext());
}
`,
    },
    {
      name: 'the promise of the factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const opening = createExecutionEngine(currentContext());
export const engine = await opening;
`,
    },
  ],
  invalid: [
    {
      name: 'no promise, and awaited',
      code: `import { currentContext } from './context.js';
import { dialEngine } from './old-factories.js';

export const engine = await dialEngine({ userContext: currentContext() });
`,
      errors: [{ ...made('dialEngine'), line: 4, column: 29, endLine: 4, endColumn: 74 }],
      output: `import { currentContext } from './context.js';
import { dialEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());
`,
    },
    {
      name: 'no promise, where nothing can be awaited',
      code: `import { currentContext } from './context.js';
import { dialEngine } from './old-factories.js';

export function open() {
  return dialEngine({ userContext: currentContext() });
}
`,
      errors: [
        {
          ...made('dialEngine', { outcome: explained('await-not-allowed') }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 55,
        },
      ],
      output: null,
    },
    {
      name: 'no promise, in a function whose calls are awaited',
      code: `import { currentContext } from './context.js';
import { dialEngine } from './old-factories.js';

function open() {
  return dialEngine({ userContext: currentContext() });
}
export const engine = await open();
`,
      errors: [
        {
          ...made('dialEngine', { outcome: suggested('await-not-allowed') }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 55,
          suggestions: [
            {
              ...callFactoryIn('open'),
              output: `import { currentContext } from './context.js';
import { dialEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

async function open() {
  return await createExecutionEngine(currentContext());
}
export const engine = await open();
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'no promise, between a read and a write',
      code: `import { currentContext } from './context.js';
import { dialEngine } from './old-factories.js';

let engine: object | undefined;
export async function open() {
  engine ??= dialEngine({ userContext: currentContext() });
}
`,
      errors: [
        {
          ...made('dialEngine', { outcome: suggested('update-not-atomic', 'engine') }),
          line: 6,
          column: 14,
          endLine: 6,
          endColumn: 59,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { dialEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let engine: object | undefined;
export async function open() {
  engine ??= await createExecutionEngine(currentContext());
}
`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
