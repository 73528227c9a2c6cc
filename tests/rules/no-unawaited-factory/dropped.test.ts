import { noUnawaitedFactory } from '../../../rules/no-unawaited-factory.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { awaitFactory, dropped, explained, suggested } from './words.ts';

// Nothing takes the promise.
ruleTester({ project: 'engines', settings: enginesSettings }).run('no-unawaited-factory', noUnawaitedFactory, {
  valid: [
    {
      name: 'a statement: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

createExecutionEngine(currentContext());`,
    },
    {
      name: 'a statement in an asynchronous function: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

export async function warmUp() {
  createExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a statement in a synchronous function: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export function warmUp() {
  createExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a statement in parentheses: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

(createExecutionEngine(currentContext()));`,
    },
    {
      name: 'the left of a comma: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

export const context = (createExecutionEngine(currentContext()), currentContext());`,
    },
    {
      name: 'the right of a comma: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

currentContext(), createExecutionEngine(currentContext());`,
    },
    {
      name: 'a statement after `&&`: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

declare const isReady: boolean;
isReady && createExecutionEngine(currentContext());`,
    },
    {
      name: 'a statement after `??`: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

declare const known: object | undefined;
known ?? createExecutionEngine(currentContext());`,
    },
    {
      name: 'a choice: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

declare const isReady: boolean;
isReady ? createExecutionEngine(currentContext()) : currentContext();`,
    },
    {
      name: 'a branch without a block: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

declare const isReady: boolean;
if (isReady) createExecutionEngine(currentContext());
else createExecutionEngine({ ...currentContext(), threadId: 'thread-2' });`,
    },
    {
      name: 'a cast: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext()) as unknown;`,
    },
    {
      name: 'a non-null assertion: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

createExecutionEngine(currentContext())!;`,
    },
    {
      name: 'the body of a loop: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

for (const threadId of ['thread-1', 'thread-2']) createExecutionEngine({ ...currentContext(), threadId });`,
    },
    {
      name: 'the start of a loop: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

for (createExecutionEngine(currentContext()); ; ) break;`,
    },
    {
      name: 'the step of a loop: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

for (let count = 0; count < 3; createExecutionEngine(currentContext())) count += 1;`,
    },
    {
      name: 'a callback with a block: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export const all = ['thread-1'].map((threadId) => {
  createExecutionEngine({ ...currentContext(), threadId });
});`,
    },
    {
      name: 'an asynchronous callback with a block: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

export const all = ['thread-1'].map(async (threadId) => {
  createExecutionEngine({ ...currentContext(), threadId });
});`,
    },
    {
      name: 'a `try`: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

try {
  createExecutionEngine(currentContext());
} catch {
  currentContext();
}`,
    },
    {
      name: 'a `case`: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

declare const kind: string;
switch (kind) {
  case 'engine':
    createExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a constant that nothing reads: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());`,
    },
    {
      name: 'a variable that is only written: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

let engine;
engine = createExecutionEngine(currentContext());`,
    },
    {
      name: 'an alias that nothing reads: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

const engine = createExecutionEngine(currentContext());
const same = engine;`,
    },
    {
      name: 'a property of an object that nothing reads: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

const desk = { engine: createExecutionEngine(currentContext()), name: 'desk' };
export const { name } = desk;`,
    },
    {
      name: 'a constant in a function that nothing reads: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export async function warmUp() {
  const spare = createExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a constant that is declared as a promise and that nothing reads: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

const engine: Promise<UserExecutionEngine> = createExecutionEngine(currentContext());`,
    },
    {
      name: 'a statement in a constructor: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  constructor() {
    createExecutionEngine(currentContext());
  }
}`,
    },
    {
      name: 'a statement in a function whose calls are awaited: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

function warmUp() {
  createExecutionEngine(currentContext());
}
await warmUp();`,
    },
    {
      name: '`void`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

void createExecutionEngine(currentContext());`,
    },
    {
      name: '`void` after `&&`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const isReady: boolean;
isReady && void createExecutionEngine(currentContext());`,
    },
    {
      name: '`void` of a constant',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
void engine;`,
    },
    {
      name: 'a caught promise',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext()).catch(() => undefined);`,
    },
    {
      name: 'a continued promise',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext()).then(({ cancel }) => cancel());`,
    },
    {
      name: 'a promise with something after it',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext()).finally(() => undefined);`,
    },
    {
      name: 'an awaited promise',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

await createExecutionEngine(currentContext());`,
    },
    {
      name: 'an exported constant',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = createExecutionEngine(currentContext());`,
    },
    {
      name: 'a constant that is exported later',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
export { engine as promised };`,
    },
    {
      name: 'a default export',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export default createExecutionEngine(currentContext());`,
    },
    {
      name: 'a constant that is the default export',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
export default engine;`,
    },
    {
      name: 'a constant of a namespace',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export namespace desk {
  export const engine = createExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a top-level variable of a script, which other scripts see',
      filename: 'src/consumer.cjs',
      code: `const { createExecutionEngine } = require('./execution-engine-factory.ts');
module.exports = { engine: createExecutionEngine({ userId: 'user-1', threadId: 'thread-1' }) };`,
    },
  ],
  invalid: [
    {
      name: 'a statement',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext());`,
      errors: [{ ...dropped(), line: 4, column: 1, endLine: 4, endColumn: 40 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a statement in an asynchronous function',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function warmUp() {
  createExecutionEngine(currentContext());
}`,
      errors: [{ ...dropped(), line: 5, column: 3, endLine: 5, endColumn: 42 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function warmUp() {
  await createExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a statement in a synchronous function',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export function warmUp() {
  createExecutionEngine(currentContext());
}`,
      errors: [
        { ...dropped({ outcome: explained('await-not-allowed') }), line: 5, column: 3, endLine: 5, endColumn: 42 },
      ],
      output: null,
    },
    {
      name: 'a statement in parentheses',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(createExecutionEngine(currentContext()));`,
      errors: [{ ...dropped(), line: 4, column: 2, endLine: 4, endColumn: 41 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(await createExecutionEngine(currentContext()));`,
    },
    {
      name: 'the left of a comma',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const context = (createExecutionEngine(currentContext()), currentContext());`,
      errors: [{ ...dropped(), line: 4, column: 25, endLine: 4, endColumn: 64 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const context = (await createExecutionEngine(currentContext()), currentContext());`,
    },
    {
      name: 'the right of a comma',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

currentContext(), createExecutionEngine(currentContext());`,
      errors: [{ ...dropped(), line: 4, column: 19, endLine: 4, endColumn: 58 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

currentContext(), await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a statement after `&&`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const isReady: boolean;
isReady && createExecutionEngine(currentContext());`,
      errors: [{ ...dropped(), line: 5, column: 12, endLine: 5, endColumn: 51 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const isReady: boolean;
isReady && await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a statement after `??`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const known: object | undefined;
known ?? createExecutionEngine(currentContext());`,
      errors: [{ ...dropped(), line: 5, column: 10, endLine: 5, endColumn: 49 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const known: object | undefined;
known ?? await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a choice',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const isReady: boolean;
isReady ? createExecutionEngine(currentContext()) : currentContext();`,
      errors: [{ ...dropped(), line: 5, column: 11, endLine: 5, endColumn: 50 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const isReady: boolean;
isReady ? await createExecutionEngine(currentContext()) : currentContext();`,
    },
    {
      name: 'a branch without a block',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const isReady: boolean;
if (isReady) createExecutionEngine(currentContext());
else createExecutionEngine({ ...currentContext(), threadId: 'thread-2' });`,
      errors: [
        { ...dropped(), line: 5, column: 14, endLine: 5, endColumn: 53 },
        { ...dropped(), line: 6, column: 6, endLine: 6, endColumn: 74 },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const isReady: boolean;
if (isReady) await createExecutionEngine(currentContext());
else await createExecutionEngine({ ...currentContext(), threadId: 'thread-2' });`,
    },
    {
      name: 'a cast',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext()) as unknown;`,
      errors: [{ ...dropped(), line: 4, column: 1, endLine: 4, endColumn: 40 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

await createExecutionEngine(currentContext()) as unknown;`,
    },
    {
      name: 'a non-null assertion',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext())!;`,
      errors: [{ ...dropped(), line: 4, column: 1, endLine: 4, endColumn: 40 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(await createExecutionEngine(currentContext()))!;`,
    },
    {
      name: 'the body of a loop',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

for (const threadId of ['thread-1', 'thread-2']) createExecutionEngine({ ...currentContext(), threadId });`,
      errors: [{ ...dropped(), line: 4, column: 50, endLine: 4, endColumn: 106 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

for (const threadId of ['thread-1', 'thread-2']) await createExecutionEngine({ ...currentContext(), threadId });`,
    },
    {
      name: 'the start of a loop',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

for (createExecutionEngine(currentContext()); ; ) break;`,
      errors: [{ ...dropped(), line: 4, column: 6, endLine: 4, endColumn: 45 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

for (await createExecutionEngine(currentContext()); ; ) break;`,
    },
    {
      name: 'the step of a loop',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

for (let count = 0; count < 3; createExecutionEngine(currentContext())) count += 1;`,
      errors: [{ ...dropped(), line: 4, column: 32, endLine: 4, endColumn: 71 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

for (let count = 0; count < 3; await createExecutionEngine(currentContext())) count += 1;`,
    },
    {
      name: 'a callback with a block',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const all = ['thread-1'].map((threadId) => {
  createExecutionEngine({ ...currentContext(), threadId });
});`,
      errors: [
        { ...dropped({ outcome: explained('await-not-allowed') }), line: 5, column: 3, endLine: 5, endColumn: 59 },
      ],
      output: null,
    },
    {
      name: 'an asynchronous callback with a block',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const all = ['thread-1'].map(async (threadId) => {
  createExecutionEngine({ ...currentContext(), threadId });
});`,
      errors: [{ ...dropped(), line: 5, column: 3, endLine: 5, endColumn: 59 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const all = ['thread-1'].map(async (threadId) => {
  await createExecutionEngine({ ...currentContext(), threadId });
});`,
    },
    {
      name: 'a `try`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

try {
  createExecutionEngine(currentContext());
} catch {
  currentContext();
}`,
      errors: [{ ...dropped(), line: 5, column: 3, endLine: 5, endColumn: 42 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

try {
  await createExecutionEngine(currentContext());
} catch {
  currentContext();
}`,
    },
    {
      name: 'a `case`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const kind: string;
switch (kind) {
  case 'engine':
    createExecutionEngine(currentContext());
}`,
      errors: [{ ...dropped(), line: 7, column: 5, endLine: 7, endColumn: 44 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const kind: string;
switch (kind) {
  case 'engine':
    await createExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a constant that nothing reads',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());`,
      errors: [{ ...dropped(), line: 4, column: 16, endLine: 4, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a variable that is only written',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let engine;
engine = createExecutionEngine(currentContext());`,
      errors: [{ ...dropped(), line: 5, column: 10, endLine: 5, endColumn: 49 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let engine;
engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'an alias that nothing reads',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
const same = engine;`,
      errors: [{ ...dropped(), line: 4, column: 16, endLine: 4, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());
const same = engine;`,
    },
    {
      name: 'a property of an object that nothing reads',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const desk = { engine: createExecutionEngine(currentContext()), name: 'desk' };
export const { name } = desk;`,
      errors: [{ ...dropped(), line: 4, column: 24, endLine: 4, endColumn: 63 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const desk = { engine: await createExecutionEngine(currentContext()), name: 'desk' };
export const { name } = desk;`,
    },
    {
      name: 'a constant in a function that nothing reads',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function warmUp() {
  const spare = createExecutionEngine(currentContext());
}`,
      errors: [{ ...dropped(), line: 5, column: 17, endLine: 5, endColumn: 56 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function warmUp() {
  const spare = await createExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a constant that is declared as a promise and that nothing reads',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

const engine: Promise<UserExecutionEngine> = createExecutionEngine(currentContext());`,
      errors: [
        { ...dropped({ outcome: explained('promise-expected') }), line: 5, column: 46, endLine: 5, endColumn: 85 },
      ],
      output: null,
    },
    {
      name: 'a statement in a constructor',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  constructor() {
    createExecutionEngine(currentContext());
  }
}`,
      errors: [
        { ...dropped({ outcome: explained('await-not-allowed') }), line: 6, column: 5, endLine: 6, endColumn: 44 },
      ],
      output: null,
    },
    {
      name: 'a statement in a function whose calls are awaited',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

function warmUp() {
  createExecutionEngine(currentContext());
}
await warmUp();`,
      errors: [
        {
          ...dropped({ outcome: suggested('await-not-allowed') }),
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 42,
          suggestions: [
            {
              ...awaitFactory(" and make 'warmUp' asynchronous"),
              output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

async function warmUp() {
  await createExecutionEngine(currentContext());
}
await warmUp();`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
