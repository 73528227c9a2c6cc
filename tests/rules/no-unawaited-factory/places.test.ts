import { noUnawaitedFactory } from '../../../rules/no-unawaited-factory.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { awaitFactory, explained, hasNo, suggested } from './words.ts';

// Where `await` may stand, and where it may not.
ruleTester({ project: 'engines', settings: enginesSettings }).run('no-unawaited-factory', noUnawaitedFactory, {
  valid: [
    {
      name: 'an asynchronous function: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export async function stop() {
  createExecutionEngine(currentContext()).cancel();
}`,
    },
    {
      name: 'an asynchronous arrow function: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

export const stop = async () => createExecutionEngine(currentContext()).cancel();`,
    },
    {
      name: 'an asynchronous method: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export class Desk {
  async stop() {
    createExecutionEngine(currentContext()).cancel();
  }
}`,
    },
    {
      name: 'an asynchronous method of an object: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export const desk = {
  async stop() {
    createExecutionEngine(currentContext()).cancel();
  },
};`,
    },
    {
      name: 'an asynchronous generator: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

export async function* run() {
  yield createExecutionEngine(currentContext()).execute('plan');
}`,
    },
    {
      name: 'an asynchronous callback: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export const stopAll = () => [currentContext()].map(async (each) => createExecutionEngine(each).cancel());`,
    },
    {
      name: 'a nested block: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export async function stop() {
  try {
    for (const each of [currentContext()]) if (each) createExecutionEngine(each).cancel();
  } finally {
    currentContext();
  }
}`,
    },
    {
      name: 'an `.mts` module: the synchronous factory',
      filename: 'src/consumer.mts',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext()).cancel();`,
    },
    {
      name: 'a computed key: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export class Desk {
  [createExecutionEngine(currentContext()).userContext.userId]() {}
}`,
    },
    {
      name: 'the argument of a decorator: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

declare const held: (engine: unknown) => (target: object) => void;
@held(createExecutionEngine(currentContext()).userContext)
export class Desk {}`,
    },
    {
      name: 'an argument of what a class extends: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

declare const mixed: (engine: unknown) => new () => object;
export class Desk extends mixed(createExecutionEngine(currentContext()).userContext) {}`,
    },
    {
      name: 'a synchronous function: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export function stop() {
  createExecutionEngine(currentContext()).cancel();
}`,
    },
    {
      name: 'a synchronous arrow function: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export const stop = () => createExecutionEngine(currentContext()).cancel();`,
    },
    {
      name: 'a synchronous function in an asynchronous one: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

export async function stop() {
  const all = () => createExecutionEngine(currentContext()).cancel();
  return [all];
}`,
    },
    {
      name: 'a synchronous callback: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export async function stop() {
  return [currentContext()].map((each) => createExecutionEngine(each).cancel());
}`,
    },
    {
      name: 'a generator: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export function* run() {
  yield createExecutionEngine(currentContext()).execute('plan');
}`,
    },
    {
      name: 'a getter: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  get context() {
    return createExecutionEngine(currentContext()).userContext;
  }
}`,
    },
    {
      name: 'a setter: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export class Desk {
  set task(task: string) {
    createExecutionEngine(currentContext()).execute(task);
  }
}`,
    },
    {
      name: 'a constructor: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export class Desk {
  constructor() {
    createExecutionEngine(currentContext()).cancel();
  }
}`,
    },
    {
      name: 'a field: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly context = createExecutionEngine(currentContext()).userContext;
}`,
    },
    {
      name: 'a static field: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export class Desk {
  static readonly context = createExecutionEngine(currentContext()).userContext;
}`,
    },
    {
      name: 'a static block: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export class Desk {
  static {
    createExecutionEngine(currentContext()).cancel();
  }
}`,
    },
    {
      name: 'a default value of a parameter: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

export async function run(context = createExecutionEngine(currentContext()).userContext) {
  return context;
}`,
    },
    {
      name: 'a default value in a pattern of a parameter: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export async function run({ context = createExecutionEngine(currentContext()).userContext } = {}) {
  return context;
}`,
    },
    {
      name: 'a namespace: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export namespace desk {
  export const context = createExecutionEngine(currentContext()).userContext;
}`,
    },
    {
      name: 'an enum: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

export enum Desk {
  First = createExecutionEngine(currentContext()).userContext.userId.length,
}`,
    },
    {
      name: 'the top level of a `.cts` module: a function of the file',
      filename: 'src/consumer.cts',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

createExecutionEngine(currentContext()).cancel();`,
      typeErrors: [1286],
    },
    {
      name: 'a synchronous function whose use may wait elsewhere: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export function start() {
  const engine = createExecutionEngine(currentContext());
  return async () => engine.cancel();
}`,
    },
    {
      name: 'a synchronous function with two uses: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

export function stop() {
  const engine = createExecutionEngine(currentContext());
  engine.cancel();
  engine.cleanup();
}`,
    },
    {
      name: 'a use in a synchronous function of a promise that is awaited elsewhere: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

const engine = createExecutionEngine(currentContext());
export const run = async (task: string) => (await engine).execute(task);
export const stop = () => engine.cancel();`,
    },
    {
      name: 'a local function that is awaited: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

function stop() {
  createExecutionEngine(currentContext()).cancel();
}
export async function stopAll() {
  await stop();
}`,
    },
    {
      name: 'a local function with a declared result that is awaited: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

function idOf(threadId: string): string {
  return createExecutionEngine({ ...currentContext(), threadId }).userContext.userId;
}
export const ids = async () => Promise.all([idOf('thread-1')]);`,
    },
    {
      name: 'a private method that is awaited: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export class Desk {
  async run(task: string) {
    return await this.#run(task);
  }
  #run(task: string) {
    const engine = createExecutionEngine(currentContext());
    return engine.execute(task);
  }
}`,
    },
    {
      name: 'a local function whose use may wait after all: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

const engine = createExecutionEngine(currentContext());
function stop() {
  engine.cancel();
}
export async function stopAll() {
  await engine;
  await stop();
}`,
    },
    {
      name: 'a sum that other code may change in between: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

let ids = '';
export async function add() {
  ids += createExecutionEngine(currentContext()).userContext.userId;
}`,
    },
    {
      name: 'a sum of a promise that is kept: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

let ids = '';
export async function add() {
  const engine = createExecutionEngine(currentContext());
  ids += engine.userContext.userId;
}`,
    },
    {
      name: 'a cache that other code may fill in between: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

const contexts = new Map<string, unknown>();
export async function open(threadId: string) {
  if (!contexts.has(threadId)) contexts.set(threadId, createExecutionEngine(currentContext()).userContext);
  return contexts.get(threadId);
}`,
    },
  ],
  invalid: [
    {
      name: 'an asynchronous function',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function stop() {
  createExecutionEngine(currentContext()).cancel();
}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 5, column: 3, endLine: 5, endColumn: 42 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function stop() {
  (await createExecutionEngine(currentContext())).cancel();
}`,
    },
    {
      name: 'an asynchronous arrow function',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const stop = async () => createExecutionEngine(currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 33, endLine: 4, endColumn: 72 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const stop = async () => (await createExecutionEngine(currentContext())).cancel();`,
    },
    {
      name: 'an asynchronous method',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  async stop() {
    createExecutionEngine(currentContext()).cancel();
  }
}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 6, column: 5, endLine: 6, endColumn: 44 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  async stop() {
    (await createExecutionEngine(currentContext())).cancel();
  }
}`,
    },
    {
      name: 'an asynchronous method of an object',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const desk = {
  async stop() {
    createExecutionEngine(currentContext()).cancel();
  },
};`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 6, column: 5, endLine: 6, endColumn: 44 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const desk = {
  async stop() {
    (await createExecutionEngine(currentContext())).cancel();
  },
};`,
    },
    {
      name: 'an asynchronous generator',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function* run() {
  yield createExecutionEngine(currentContext()).execute('plan');
}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('execute'), line: 5, column: 9, endLine: 5, endColumn: 48 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function* run() {
  yield (await createExecutionEngine(currentContext())).execute('plan');
}`,
    },
    {
      name: 'an asynchronous callback',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const stopAll = () => [currentContext()].map(async (each) => createExecutionEngine(each).cancel());`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 69, endLine: 4, endColumn: 96 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const stopAll = () => [currentContext()].map(async (each) => (await createExecutionEngine(each)).cancel());`,
    },
    {
      name: 'a nested block',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function stop() {
  try {
    for (const each of [currentContext()]) if (each) createExecutionEngine(each).cancel();
  } finally {
    currentContext();
  }
}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 6, column: 54, endLine: 6, endColumn: 81 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function stop() {
  try {
    for (const each of [currentContext()]) if (each) (await createExecutionEngine(each)).cancel();
  } finally {
    currentContext();
  }
}`,
    },
    {
      name: 'an `.mts` module',
      filename: 'src/consumer.mts',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 1, endLine: 4, endColumn: 40 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(await createExecutionEngine(currentContext())).cancel();`,
    },
    {
      name: 'a computed key',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  [createExecutionEngine(currentContext()).userContext.userId]() {}
}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('userContext'), line: 5, column: 4, endLine: 5, endColumn: 43 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  [(await createExecutionEngine(currentContext())).userContext.userId]() {}
}`,
    },
    {
      name: 'the argument of a decorator',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const held: (engine: unknown) => (target: object) => void;
@held(createExecutionEngine(currentContext()).userContext)
export class Desk {}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('userContext'), line: 5, column: 7, endLine: 5, endColumn: 46 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const held: (engine: unknown) => (target: object) => void;
@held((await createExecutionEngine(currentContext())).userContext)
export class Desk {}`,
    },
    {
      name: 'an argument of what a class extends',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const mixed: (engine: unknown) => new () => object;
export class Desk extends mixed(createExecutionEngine(currentContext()).userContext) {}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('userContext'), line: 5, column: 33, endLine: 5, endColumn: 72 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const mixed: (engine: unknown) => new () => object;
export class Desk extends mixed((await createExecutionEngine(currentContext())).userContext) {}`,
    },
    {
      name: 'a synchronous function',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export function stop() {
  createExecutionEngine(currentContext()).cancel();
}`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('cancel', { outcome: explained('await-not-allowed') }),
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 42,
        },
      ],
      output: null,
    },
    {
      name: 'a synchronous arrow function',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const stop = () => createExecutionEngine(currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('cancel', { outcome: explained('await-not-allowed') }),
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 66,
        },
      ],
      output: null,
    },
    {
      name: 'a synchronous function in an asynchronous one',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function stop() {
  const all = () => createExecutionEngine(currentContext()).cancel();
  return [all];
}`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('cancel', { outcome: explained('await-not-allowed') }),
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 60,
        },
      ],
      output: null,
    },
    {
      name: 'a synchronous callback',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function stop() {
  return [currentContext()].map((each) => createExecutionEngine(each).cancel());
}`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('cancel', { outcome: explained('await-not-allowed') }),
          line: 5,
          column: 43,
          endLine: 5,
          endColumn: 70,
        },
      ],
      output: null,
    },
    {
      name: 'a generator',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export function* run() {
  yield createExecutionEngine(currentContext()).execute('plan');
}`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('execute', { outcome: explained('await-not-allowed') }),
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 48,
        },
      ],
      output: null,
    },
    {
      name: 'a getter',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  get context() {
    return createExecutionEngine(currentContext()).userContext;
  }
}`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('userContext', { outcome: explained('await-not-allowed') }),
          line: 6,
          column: 12,
          endLine: 6,
          endColumn: 51,
        },
      ],
      output: null,
    },
    {
      name: 'a setter',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  set task(task: string) {
    createExecutionEngine(currentContext()).execute(task);
  }
}`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('execute', { outcome: explained('await-not-allowed') }),
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 44,
        },
      ],
      output: null,
    },
    {
      name: 'a constructor',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  constructor() {
    createExecutionEngine(currentContext()).cancel();
  }
}`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('cancel', { outcome: explained('await-not-allowed') }),
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 44,
        },
      ],
      output: null,
    },
    {
      name: 'a field',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly context = createExecutionEngine(currentContext()).userContext;
}`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('userContext', { outcome: explained('await-not-allowed') }),
          line: 5,
          column: 22,
          endLine: 5,
          endColumn: 61,
        },
      ],
      output: null,
    },
    {
      name: 'a static field',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  static readonly context = createExecutionEngine(currentContext()).userContext;
}`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('userContext', { outcome: explained('await-not-allowed') }),
          line: 5,
          column: 29,
          endLine: 5,
          endColumn: 68,
        },
      ],
      output: null,
    },
    {
      name: 'a static block',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  static {
    createExecutionEngine(currentContext()).cancel();
  }
}`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('cancel', { outcome: explained('await-not-allowed') }),
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 44,
        },
      ],
      output: null,
    },
    {
      name: 'a default value of a parameter',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function run(context = createExecutionEngine(currentContext()).userContext) {
  return context;
}`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('userContext', { outcome: explained('await-not-allowed') }),
          line: 4,
          column: 37,
          endLine: 4,
          endColumn: 76,
        },
      ],
      output: null,
    },
    {
      name: 'a default value in a pattern of a parameter',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function run({ context = createExecutionEngine(currentContext()).userContext } = {}) {
  return context;
}`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('userContext', { outcome: explained('await-not-allowed') }),
          line: 4,
          column: 39,
          endLine: 4,
          endColumn: 78,
        },
      ],
      output: null,
    },
    {
      name: 'a namespace',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export namespace desk {
  export const context = createExecutionEngine(currentContext()).userContext;
}`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('userContext', { outcome: explained('await-not-allowed') }),
          line: 5,
          column: 26,
          endLine: 5,
          endColumn: 65,
        },
      ],
      output: null,
    },
    {
      name: 'an enum',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export enum Desk {
  First = createExecutionEngine(currentContext()).userContext.userId.length,
}`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('userContext', { outcome: explained('await-not-allowed') }),
          line: 5,
          column: 11,
          endLine: 5,
          endColumn: 50,
        },
      ],
      output: null,
    },
    {
      name: 'the top level of a `.cts` module',
      filename: 'src/consumer.cts',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext()).cancel();`,
      typeErrors: [1286, 1286, 2339],
      errors: [
        {
          ...hasNo('cancel', { outcome: explained('await-not-allowed') }),
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 40,
        },
      ],
      output: null,
    },
    {
      name: 'a synchronous function whose use may wait elsewhere',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export function start() {
  const engine = createExecutionEngine(currentContext());
  return async () => engine.cancel();
}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 5, column: 18, endLine: 5, endColumn: 57 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export function start() {
  const engine = createExecutionEngine(currentContext());
  return async () => (await engine).cancel();
}`,
    },
    {
      name: 'a synchronous function with two uses',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export function stop() {
  const engine = createExecutionEngine(currentContext());
  engine.cancel();
  engine.cleanup();
}`,
      typeErrors: [2339, 2339],
      errors: [
        {
          ...hasNo('cancel', { outcome: explained('await-not-allowed') }),
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 57,
        },
      ],
      output: null,
    },
    {
      name: 'a use in a synchronous function of a promise that is awaited elsewhere',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
export const run = async (task: string) => (await engine).execute(task);
export const stop = () => engine.cancel();`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('cancel', { outcome: explained('await-not-allowed') }),
          line: 6,
          column: 27,
          endLine: 6,
          endColumn: 33,
        },
      ],
      output: null,
    },
    {
      name: 'a local function that is awaited',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

function stop() {
  createExecutionEngine(currentContext()).cancel();
}
export async function stopAll() {
  await stop();
}`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('cancel', { outcome: suggested('await-not-allowed') }),
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 42,
          suggestions: [
            {
              ...awaitFactory(" and make 'stop' asynchronous"),
              output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

async function stop() {
  (await createExecutionEngine(currentContext())).cancel();
}
export async function stopAll() {
  await stop();
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a local function with a declared result that is awaited',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

function idOf(threadId: string): string {
  return createExecutionEngine({ ...currentContext(), threadId }).userContext.userId;
}
export const ids = async () => Promise.all([idOf('thread-1')]);`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('userContext', { outcome: suggested('await-not-allowed') }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 66,
          suggestions: [
            {
              ...awaitFactory(" and make 'idOf' asynchronous"),
              output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

async function idOf(threadId: string): Promise<string> {
  return (await createExecutionEngine({ ...currentContext(), threadId })).userContext.userId;
}
export const ids = async () => Promise.all([idOf('thread-1')]);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a private method that is awaited',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  async run(task: string) {
    return await this.#run(task);
  }
  #run(task: string) {
    const engine = createExecutionEngine(currentContext());
    return engine.execute(task);
  }
}`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('execute', { outcome: suggested('await-not-allowed') }),
          line: 9,
          column: 20,
          endLine: 9,
          endColumn: 59,
          suggestions: [
            {
              ...awaitFactory(" and make '#run' asynchronous"),
              output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  async run(task: string) {
    return await this.#run(task);
  }
  async #run(task: string) {
    const engine = await createExecutionEngine(currentContext());
    return engine.execute(task);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a local function whose use may wait after all',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
function stop() {
  engine.cancel();
}
export async function stopAll() {
  await engine;
  await stop();
}`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('cancel', { outcome: suggested('await-not-allowed') }),
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 9,
          suggestions: [
            {
              ...awaitFactory(" and make 'stop' asynchronous"),
              output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
async function stop() {
  (await engine).cancel();
}
export async function stopAll() {
  await engine;
  await stop();
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a sum that other code may change in between',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let ids = '';
export async function add() {
  ids += createExecutionEngine(currentContext()).userContext.userId;
}`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('userContext', { outcome: suggested('update-not-atomic', 'ids') }),
          line: 6,
          column: 10,
          endLine: 6,
          endColumn: 49,
          suggestions: [
            {
              ...awaitFactory(),
              output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let ids = '';
export async function add() {
  ids += (await createExecutionEngine(currentContext())).userContext.userId;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a sum of a promise that is kept',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let ids = '';
export async function add() {
  const engine = createExecutionEngine(currentContext());
  ids += engine.userContext.userId;
}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('userContext'), line: 6, column: 18, endLine: 6, endColumn: 57 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let ids = '';
export async function add() {
  const engine = await createExecutionEngine(currentContext());
  ids += engine.userContext.userId;
}`,
    },
    {
      name: 'a cache that other code may fill in between',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const contexts = new Map<string, unknown>();
export async function open(threadId: string) {
  if (!contexts.has(threadId)) contexts.set(threadId, createExecutionEngine(currentContext()).userContext);
  return contexts.get(threadId);
}`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('userContext', { outcome: suggested('update-not-atomic', 'contexts') }),
          line: 6,
          column: 55,
          endLine: 6,
          endColumn: 94,
          suggestions: [
            {
              ...awaitFactory(),
              output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const contexts = new Map<string, unknown>();
export async function open(threadId: string) {
  if (!contexts.has(threadId)) contexts.set(threadId, (await createExecutionEngine(currentContext())).userContext);
  return contexts.get(threadId);
}`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
