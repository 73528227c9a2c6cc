import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { callFactoryIn, constructed, explained, suggested } from './findings.ts';
import { engines } from './settings.ts';

// Where `await` may not stand, and the function around it can be made asynchronous.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a local function whose callers await: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

function open() {
  return new RequestScopedExecutionEngine(currentContext());
}
export const run = async () => (await open()).execute('plan');`,
    },
    {
      name: 'a local function with a declared result: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

function idOf(threadId: string): string {
  return new RequestScopedExecutionEngine({ ...currentContext(), threadId }).userContext.userId;
}
export const run = async () => await idOf('thread-2');`,
    },
    {
      name: 'a local function that is declared to return a promise: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

function run(): Promise<string> {
  return new RequestScopedExecutionEngine(currentContext()).execute('plan');
}
export const runAll = () => Promise.all([run(), run()]);`,
    },
    {
      name: 'a local arrow function whose result is returned by asynchronous functions: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const open = () => new RequestScopedExecutionEngine(currentContext());
export const first = async () => open();
export async function second() {
  if (first.length === 0) return open();
  return first();
}`,
    },
    {
      name: 'a local function expression that continues a promise: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const open = function (threadId: string) {
  return new RequestScopedExecutionEngine({ ...currentContext(), threadId });
};
export const run = (ready: Promise<string>) => ready.then((threadId) => open(threadId));`,
    },
    {
      name: 'a private method whose callers await: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  private open() {
    return new RequestScopedExecutionEngine(currentContext());
  }

  async run(task: string) {
    const engine = await this.open();
    return engine.execute(task);
  }
}`,
    },
    {
      name: 'a method with a private name, static and declared: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  static #userOf(threadId: string): string {
    return new RequestScopedExecutionEngine({ ...currentContext(), threadId }).userContext.userId;
  }

  static async run() {
    return [await Desk.#userOf('thread-2'), await this.#userOf('thread-3')];
  }
}`,
    },
    {
      name: 'a local function in a function: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function run() {
  const open = <Id extends string>(threadId: Id) => new RequestScopedExecutionEngine({ ...currentContext(), threadId });
  return [await open('thread-2'), await open('thread-3')];
}`,
    },
  ],
  invalid: [
    {
      name: 'a local function whose callers await',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

function open() {
  return new RequestScopedExecutionEngine(currentContext());
}
export const run = async () => (await open()).execute('plan');`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('await-not-allowed') }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 60,
          suggestions: [
            {
              ...callFactoryIn('open'),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

async function open() {
  return await createExecutionEngine(currentContext());
}
export const run = async () => (await open()).execute('plan');`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a local function with a declared result',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

function idOf(threadId: string): string {
  return new RequestScopedExecutionEngine({ ...currentContext(), threadId }).userContext.userId;
}
export const run = async () => await idOf('thread-2');`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('await-not-allowed') }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 77,
          suggestions: [
            {
              ...callFactoryIn('idOf'),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

async function idOf(threadId: string): Promise<string> {
  return (await createExecutionEngine({ ...currentContext(), threadId })).userContext.userId;
}
export const run = async () => await idOf('thread-2');`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a local function that is declared to return a promise',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

function run(): Promise<string> {
  return new RequestScopedExecutionEngine(currentContext()).execute('plan');
}
export const runAll = () => Promise.all([run(), run()]);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('await-not-allowed') }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 60,
          suggestions: [
            {
              ...callFactoryIn('run'),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

async function run(): Promise<string> {
  return (await createExecutionEngine(currentContext())).execute('plan');
}
export const runAll = () => Promise.all([run(), run()]);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a local arrow function whose result is returned by asynchronous functions',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const open = () => new RequestScopedExecutionEngine(currentContext());
export const first = async () => open();
export async function second() {
  if (first.length === 0) return open();
  return first();
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('await-not-allowed') }),
          line: 4,
          column: 20,
          endLine: 4,
          endColumn: 70,
          suggestions: [
            {
              ...callFactoryIn('open'),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const open = async () => await createExecutionEngine(currentContext());
export const first = async () => open();
export async function second() {
  if (first.length === 0) return open();
  return first();
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a local function expression that continues a promise',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const open = function (threadId: string) {
  return new RequestScopedExecutionEngine({ ...currentContext(), threadId });
};
export const run = (ready: Promise<string>) => ready.then((threadId) => open(threadId));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('await-not-allowed') }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 77,
          suggestions: [
            {
              ...callFactoryIn('open'),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const open = async function (threadId: string) {
  return await createExecutionEngine({ ...currentContext(), threadId });
};
export const run = (ready: Promise<string>) => ready.then((threadId) => open(threadId));`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a private method whose callers await',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  private open() {
    return new RequestScopedExecutionEngine(currentContext());
  }

  async run(task: string) {
    const engine = await this.open();
    return engine.execute(task);
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('await-not-allowed') }),
          line: 6,
          column: 12,
          endLine: 6,
          endColumn: 62,
          suggestions: [
            {
              ...callFactoryIn('open'),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  private async open() {
    return await createExecutionEngine(currentContext());
  }

  async run(task: string) {
    const engine = await this.open();
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
      name: 'a method with a private name, static and declared',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  static #userOf(threadId: string): string {
    return new RequestScopedExecutionEngine({ ...currentContext(), threadId }).userContext.userId;
  }

  static async run() {
    return [await Desk.#userOf('thread-2'), await this.#userOf('thread-3')];
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('await-not-allowed') }),
          line: 6,
          column: 12,
          endLine: 6,
          endColumn: 79,
          suggestions: [
            {
              ...callFactoryIn('#userOf'),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  static async #userOf(threadId: string): Promise<string> {
    return (await createExecutionEngine({ ...currentContext(), threadId })).userContext.userId;
  }

  static async run() {
    return [await Desk.#userOf('thread-2'), await this.#userOf('thread-3')];
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a local function in a function',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function run() {
  const open = <Id extends string>(threadId: Id) => new RequestScopedExecutionEngine({ ...currentContext(), threadId });
  return [await open('thread-2'), await open('thread-3')];
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('await-not-allowed') }),
          line: 5,
          column: 53,
          endLine: 5,
          endColumn: 120,
          suggestions: [
            {
              ...callFactoryIn('open'),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function run() {
  const open = async <Id extends string>(threadId: Id) => await createExecutionEngine({ ...currentContext(), threadId });
  return [await open('thread-2'), await open('thread-3')];
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a local function that one caller does not await',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

function open() {
  return new RequestScopedExecutionEngine(currentContext());
}
export const run = async () => (await open()).execute('plan');
export const now = () => open();`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 60,
        },
      ],
      output: null,
    },
    {
      name: 'a local function that nobody calls',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

function open() {
  return new RequestScopedExecutionEngine(currentContext());
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 60,
        },
      ],
      output: null,
    },
    {
      name: 'a local function that is handed on',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

function open() {
  return new RequestScopedExecutionEngine(currentContext());
}
export const run = async () => [await open(), ...Array.from({ length: 2 }, open)];`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 60,
        },
      ],
      output: null,
    },
    {
      name: 'a local function whose type is asked for',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

function open() {
  return new RequestScopedExecutionEngine(currentContext());
}
export type Opened = ReturnType<typeof open>;
export const run = async () => (await open()).execute('plan');`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 60,
        },
      ],
      output: null,
    },
    {
      name: 'a local function whose error is caught where it is returned',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const open = () => new RequestScopedExecutionEngine(currentContext());
export async function run() {
  try {
    return open();
  } catch {
    return undefined;
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 4,
          column: 20,
          endLine: 4,
          endColumn: 70,
        },
      ],
      output: null,
    },
    {
      name: 'an exported function whose callers await',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open() {
  return new RequestScopedExecutionEngine(currentContext());
}
export const run = async () => (await open()).execute('plan');`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 60,
        },
      ],
      output: null,
    },
    {
      name: 'a function that is exported further down',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const open = () => new RequestScopedExecutionEngine(currentContext());
export const run = async () => (await open()).execute('plan');
export { open };`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 4,
          column: 20,
          endLine: 4,
          endColumn: 70,
        },
      ],
      output: null,
    },
    {
      name: 'a function of a declared type',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userOf: () => string = () => new RequestScopedExecutionEngine(currentContext()).userContext.userId;
export const run = async () => await userOf();`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 4,
          column: 36,
          endLine: 4,
          endColumn: 86,
        },
      ],
      output: null,
    },
    {
      name: 'a function with overloads',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

function userOf(): string;
function userOf(threadId: string): string;
function userOf(threadId = 'thread-2'): string {
  return new RequestScopedExecutionEngine({ ...currentContext(), threadId }).userContext.userId;
}
export const run = async () => await userOf('thread-3');`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 7,
          column: 10,
          endLine: 7,
          endColumn: 77,
        },
      ],
      output: null,
    },
    {
      name: 'a function that can be replaced',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

let userOf = () => new RequestScopedExecutionEngine(currentContext()).userContext.userId;
export const reset = () => (userOf = () => '');
export const run = async () => await userOf();`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 4,
          column: 20,
          endLine: 4,
          endColumn: 70,
        },
      ],
      output: null,
    },
    {
      name: 'a type guard whose callers await',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

function isUser(id: unknown): id is string {
  return id === new RequestScopedExecutionEngine(currentContext()).userContext.userId;
}
export const run = async (id: unknown) => await isUser(id);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 5,
          column: 17,
          endLine: 5,
          endColumn: 67,
        },
      ],
      output: null,
    },
    {
      name: 'a generator whose callers await',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

function* engines() {
  yield new RequestScopedExecutionEngine(currentContext());
}
export const run = async () => await engines();`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 59,
        },
      ],
      output: null,
    },
    {
      name: 'a default value of a parameter of a local function whose callers await',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

function open(engine = new RequestScopedExecutionEngine(currentContext())) {
  return engine.execute('plan');
}
export const run = async () => await open();`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 4,
          column: 24,
          endLine: 4,
          endColumn: 74,
        },
      ],
      output: null,
    },
    {
      name: 'a public method whose callers await',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  open() {
    return new RequestScopedExecutionEngine(currentContext());
  }

  async run(task: string) {
    return (await this.open()).execute(task);
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 6,
          column: 12,
          endLine: 6,
          endColumn: 62,
        },
      ],
      output: null,
    },
    {
      name: 'a private method that is asked for by its name',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  private open() {
    return new RequestScopedExecutionEngine(currentContext());
  }

  async run(task: string) {
    const { open } = this;
    return [(await this.open()).execute(task), open];
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 6,
          column: 12,
          endLine: 6,
          endColumn: 62,
        },
      ],
      output: null,
    },
    {
      name: 'a private getter whose readers await',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  private get engine() {
    return new RequestScopedExecutionEngine(currentContext());
  }

  async run(task: string) {
    return (await this.engine).execute(task);
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 6,
          column: 12,
          endLine: 6,
          endColumn: 62,
        },
      ],
      output: null,
    },
    {
      name: 'a private method that is decorated',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const traced = (target: object, key: string): void => void [target, key];
export class Desk {
  @traced
  private open() {
    return new RequestScopedExecutionEngine(currentContext());
  }

  async run(task: string) {
    return (await this.open()).execute(task);
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 8,
          column: 12,
          endLine: 8,
          endColumn: 62,
        },
      ],
      output: null,
    },
    {
      name: 'a synchronous callback in a local function whose callers await',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

function openAll() {
  return ['thread-2'].map((threadId) => new RequestScopedExecutionEngine({ ...currentContext(), threadId }));
}
export const run = async () => (await openAll()).length;`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 5,
          column: 41,
          endLine: 5,
          endColumn: 108,
        },
      ],
      output: null,
    },
  ],
});
