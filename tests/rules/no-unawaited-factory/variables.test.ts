import { noUnawaitedFactory } from '../../../rules/no-unawaited-factory.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { dropped, explained, hasNo, used } from './words.ts';

// The promise is kept in variables, patterns and objects of the file.
ruleTester({ project: 'engines', settings: enginesSettings }).run('no-unawaited-factory', noUnawaitedFactory, {
  valid: [
    {
      name: 'a constant: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

const engine = createExecutionEngine(currentContext());
engine.cancel();`,
    },
    {
      name: 'a constant that is used twice: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
engine.execute('plan');
engine.cancel();`,
    },
    {
      name: 'a constant that is used in functions: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

const engine = createExecutionEngine(currentContext());
export const stop = () => engine.cancel();
export async function run() {
  return engine.execute('plan');
}`,
    },
    {
      name: 'a constant inside a function: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export async function run(task: string) {
  const engine = createExecutionEngine(currentContext());
  return engine.execute(task);
}`,
    },
    {
      name: 'a variable that is assigned once: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

let engine;
engine = createExecutionEngine(currentContext());
engine.cancel();`,
    },
    {
      name: 'a variable that is assigned in a branch: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

declare const isReady: boolean;
let engine;
if (isReady) engine = createExecutionEngine(currentContext());
engine?.cancel();`,
    },
    {
      name: 'a variable that is assigned in both branches: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

declare const isReady: boolean;
let engine;
if (isReady) engine = createExecutionEngine(currentContext());
else engine = createExecutionEngine({ ...currentContext(), threadId: 'thread-2' });
engine.cancel();`,
    },
    {
      name: 'a variable whose assignments are uses: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

let engine: any;
const other = (engine = createExecutionEngine(currentContext()));
engine.cancel();
other.cleanup();`,
    },
    {
      name: 'a `var`: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

var engine = createExecutionEngine(currentContext());
engine.cancel();`,
    },
    {
      name: 'an alias: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

const engine = createExecutionEngine(currentContext());
const same = engine;
same.cancel();`,
    },
    {
      name: 'an alias of an alias: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
const same = engine;
const again = same as any;
again.cancel();`,
    },
    {
      name: 'a choice between two promises: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

declare const isReady: boolean;
const engine = isReady
  ? createExecutionEngine(currentContext())
  : createExecutionEngine({ ...currentContext(), threadId: 'thread-2' });
engine.cancel();`,
    },
    {
      name: 'a promise that replaces nothing: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

const engine = createExecutionEngine(currentContext()) ?? undefined;
engine.cancel();`,
    },
    {
      name: 'a test of a constant: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
if (engine) currentContext();`,
    },
    {
      name: 'a negation of a constant: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

const engine = createExecutionEngine(currentContext());
export const isMissing = !engine;`,
    },
    {
      name: '`instanceof` of a constant: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

const engine = createExecutionEngine(currentContext());
if (engine instanceof UserExecutionEngine) engine.cancel();`,
    },
    {
      name: 'a template with a constant: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
export const text = \`\${engine}\`;`,
    },
    {
      name: 'a copy of a constant: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

const engine = createExecutionEngine(currentContext());
export const copy = { ...engine };`,
    },
    {
      name: 'a pattern that takes from a constant: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

const engine = createExecutionEngine(currentContext());
const { cancel } = engine;
cancel();`,
    },
    {
      name: 'an optional member of a constant: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
engine?.cancel();`,
    },
    {
      name: 'a constant after a cast: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;
import { UserExecutionEngine } from './user-execution-engine.js';

const engine = createExecutionEngine(currentContext());
(engine as unknown as UserExecutionEngine).cancel();`,
    },
    {
      name: 'a constant that is cast where it is made: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

const engine = createExecutionEngine(currentContext()) as unknown as UserExecutionEngine;
engine.cancel();`,
    },
    {
      name: 'a constant that is cast to anything: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext()) as any;
engine.cancel();`,
    },
    {
      name: 'a constant that is declared as anything: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

const engine: any = createExecutionEngine(currentContext());
engine.cancel();`,
    },
    {
      name: 'a constant that is declared as the instance: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

const engine: UserExecutionEngine = createExecutionEngine(currentContext());
export { engine };`,
    },
    {
      name: 'a variable that is declared as the instance or nothing: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

let engine: UserExecutionEngine | undefined;
engine = createExecutionEngine(currentContext());
export { engine };`,
    },
    {
      name: 'a constant that is declared as the instance by a namespace: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

import * as engines from './index.js';
const engine: engines.UserExecutionEngine = createExecutionEngine(currentContext());
engine.cancel();`,
    },
    {
      name: 'a constant that is declared as a promise: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

const engine: Promise<UserExecutionEngine> = createExecutionEngine(currentContext());
engine.cancel();`,
      typeErrors: [2339],
    },
    {
      name: 'a constant that is declared as something unknown: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

type Later = Promise<UserExecutionEngine>;
const engine: Later = createExecutionEngine(currentContext());
engine.cancel();`,
      typeErrors: [2339, 2739],
    },
    {
      name: 'a constant that is cast to a promise: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;
import { UserExecutionEngine } from './user-execution-engine.js';

const engine = createExecutionEngine(currentContext()) as Promise<UserExecutionEngine>;
engine.cancel();`,
      typeErrors: [2339],
    },
    {
      name: 'an exported constant: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export const engine = createExecutionEngine(currentContext());
engine.cancel();`,
    },
    {
      name: 'a constant that is exported later: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
engine.cancel();
export { engine };`,
    },
    {
      name: 'a constant whose type is asked for: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

const engine = createExecutionEngine(currentContext());
engine.cancel();
export type Engine = typeof engine;`,
    },
    {
      name: 'a constant that another use awaits: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

const engine = createExecutionEngine(currentContext());
engine.cancel();
export const answer = (await engine).execute('plan');`,
    },
    {
      name: 'a constant that another use continues: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
engine.then(({ cleanup }) => cleanup());
engine.cancel();`,
      typeErrors: [2339, 7031],
    },
    {
      name: 'a constant that is handed on: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

declare function watch(engine: unknown): void;
const engine = createExecutionEngine(currentContext());
watch(engine);
engine.cancel();`,
    },
    {
      name: 'a constant that is returned: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export async function open() {
  const engine = createExecutionEngine(currentContext());
  engine.cancel();
  return engine;
}`,
    },
    {
      name: 'a constant with two wrong uses and a right one: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
engine.cancel();
engine.cleanup();
await engine;`,
    },
    {
      name: 'a tested promise that another use awaits: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

const engine = createExecutionEngine(currentContext()) || undefined;
export const answer = (await engine).execute('plan');`,
    },
    {
      name: 'a tested promise that another use continues: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

const engine = createExecutionEngine(currentContext()) || undefined;
export const answer = engine.then(({ execute }) => execute('plan'));`,
      typeErrors: [7031],
    },
    {
      name: 'a resource: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

await using engine = createExecutionEngine(currentContext());`,
      typeErrors: [2851],
    },
    {
      name: 'a synchronous resource: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

using engine = createExecutionEngine(currentContext());`,
    },
    {
      name: 'a property of an object: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

const desk = { engine: createExecutionEngine(currentContext()), name: 'desk' };
desk.engine.cancel();`,
    },
    {
      name: 'a property that is taken from an object: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

const desk = { engine: createExecutionEngine(currentContext()) };
const { engine } = desk;
engine.cancel();`,
    },
    {
      name: 'a property in shorthand: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

const engine = createExecutionEngine(currentContext());
const desk = { engine };
desk.engine.cancel();`,
    },
    {
      name: 'a property of a cast object: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

const desk = { engine: createExecutionEngine(currentContext()) } as const;
desk.engine.cancel();`,
    },
    {
      name: 'a property that is assigned once more: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

const desk = { engine: createExecutionEngine(currentContext()) };
desk.engine = createExecutionEngine({ ...currentContext(), threadId: 'thread-2' });
desk.engine.cancel();`,
    },
    {
      name: 'a cached promise: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

let engine: ReturnType<typeof createExecutionEngine> | undefined;
export async function run(task: string) {
  engine ??= createExecutionEngine(currentContext());
  return engine.execute(task);
}`,
    },
    {
      name: 'a cached promise that is tested first: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

let engine: ReturnType<typeof createExecutionEngine> | undefined;
export async function run(task: string) {
  if (!engine) engine = createExecutionEngine(currentContext());
  return engine.execute(task);
}`,
    },
    {
      name: 'a member that the code puts on the promise, though instances have one like it',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine: any = createExecutionEngine(currentContext());
engine.cancel = () => {};
export const cancel = () => engine.cancel();`,
    },
    {
      name: 'a variable that a loop assigns: a promise in every round: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

for (let engine = createExecutionEngine(currentContext()), count = 0; count < 3; count += 1) engine.cancel();`,
    },
    {
      name: 'a variable with other contents',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const known: { cancel(): void };
let engine: any = createExecutionEngine(currentContext());
engine = known;
engine.cancel();`,
    },
    {
      name: 'a variable that is awaited into itself',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let engine: any = createExecutionEngine(currentContext());
engine = await engine;
engine.cancel();`,
    },
    {
      name: 'a choice of which only one is a promise',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const known: { cancel(): void } | undefined;
const engine: any = known ?? createExecutionEngine(currentContext());
engine.cancel();`,
    },
    {
      name: 'a parameter with a promise as its default',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export function stop(engine: any = createExecutionEngine(currentContext())) {
  engine.cancel();
}`,
    },
    {
      name: 'a parameter that is assigned a promise',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export function stop(engine: any) {
  engine ??= createExecutionEngine(currentContext());
  engine.cancel();
}`,
    },
    {
      name: 'a pattern with a promise as its default',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const desk: { engine?: any };
const { engine = createExecutionEngine(currentContext()) } = desk;
engine.cancel();`,
    },
    {
      name: 'an element of an array',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const [engine]: any[] = [createExecutionEngine(currentContext())];
engine.cancel();`,
    },
    {
      name: 'an object that is handed on',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare function fill(desk: object): void;
const desk: any = { engine: createExecutionEngine(currentContext()) };
fill(desk);
desk.engine.cancel();`,
    },
    {
      name: 'an object with methods',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const desk: any = {
  engine: createExecutionEngine(currentContext()),
  async open() {
    this.engine = await this.engine;
  },
};
desk.engine.cancel();`,
    },
    {
      name: 'an object with a rest',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const desk: any = { engine: createExecutionEngine(currentContext()), ...currentContext() };
desk.engine.cancel();`,
    },
    {
      name: 'a property that is something else later',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const desk: any = { engine: createExecutionEngine(currentContext()) };
desk.engine = await desk.engine;
desk.engine.cancel();`,
    },
    {
      name: 'an exported object',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const desk = { engine: createExecutionEngine(currentContext()) };`,
    },
    {
      name: 'a property of an object of objects',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const desk: any = { engines: { first: createExecutionEngine(currentContext()) } };
desk.engines.first.cancel();`,
    },
    {
      name: 'a code that asks whether it is a promise',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
if (engine instanceof Promise) await engine;
else (engine as any).cancel();`,
    },
    {
      name: 'a code that asks for `then`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine: any = createExecutionEngine(currentContext());
if ('then' in engine) await engine;
else engine.cancel();`,
    },
    {
      name: 'a code that asks for the type of `then`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine: any = createExecutionEngine(currentContext());
if (typeof engine.then === 'function') await engine;
else engine.cancel();`,
    },
    {
      name: 'a code that asks for the type',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine: any = createExecutionEngine(currentContext());
if (typeof engine === 'object') engine.cancel();`,
    },
    {
      name: 'two promises that are compared',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const first = createExecutionEngine(currentContext());
const second = first;
export const isSame = first === second;
await first;`,
    },
    {
      name: 'a promise that may not be there yet',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let engine: ReturnType<typeof createExecutionEngine> | undefined;
export function open() {
  if (engine === undefined) engine = createExecutionEngine(currentContext());
  return engine;
}
export const isOpen = () => !!engine;`,
    },
    {
      name: 'a member of its own that the code puts on the promise',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine: any = createExecutionEngine(currentContext());
engine.label = 'first';
export const label = engine.label;
await engine;`,
    },
    {
      name: 'a member that neither instances nor promises have',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine: any = createExecutionEngine(currentContext());
export const label = engine.label;`,
    },
    {
      name: 'a variable of the same name further in',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
export function stop(engine: { cancel(): void }) {
  engine.cancel();
}
await engine;`,
    },
    {
      name: 'a variable that a nested function declares again',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
export const stop = () => {
  const engine = { cancel() {} };
  engine.cancel();
};
await engine;`,
    },
    {
      name: 'a choice between two variables: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

declare const isReady: boolean;
const first = createExecutionEngine(currentContext());
const second = createExecutionEngine({ ...currentContext(), threadId: 'thread-2' });
const engine = isReady ? first : second;
engine.cancel();`,
    },
    {
      name: 'a choice that nothing reads: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

declare const isReady: boolean;
const engine = isReady ? createExecutionEngine(currentContext()) : undefined;`,
    },
  ],
  invalid: [
    {
      name: 'a constant',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
engine.cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 16, endLine: 4, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());
engine.cancel();`,
    },
    {
      name: 'a constant that is used twice',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
engine.execute('plan');
engine.cancel();`,
      typeErrors: [2339, 2339],
      errors: [{ ...hasNo('execute'), line: 4, column: 16, endLine: 4, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());
engine.execute('plan');
engine.cancel();`,
    },
    {
      name: 'a constant that is used in functions',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
export const stop = () => engine.cancel();
export async function run() {
  return engine.execute('plan');
}`,
      typeErrors: [2339, 2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 16, endLine: 4, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());
export const stop = () => engine.cancel();
export async function run() {
  return engine.execute('plan');
}`,
    },
    {
      name: 'a constant inside a function',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function run(task: string) {
  const engine = createExecutionEngine(currentContext());
  return engine.execute(task);
}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('execute'), line: 5, column: 18, endLine: 5, endColumn: 57 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function run(task: string) {
  const engine = await createExecutionEngine(currentContext());
  return engine.execute(task);
}`,
    },
    {
      name: 'a variable that is assigned once',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let engine;
engine = createExecutionEngine(currentContext());
engine.cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 5, column: 10, endLine: 5, endColumn: 49 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let engine;
engine = await createExecutionEngine(currentContext());
engine.cancel();`,
    },
    {
      name: 'a variable that is assigned in a branch',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const isReady: boolean;
let engine;
if (isReady) engine = createExecutionEngine(currentContext());
engine?.cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 6, column: 23, endLine: 6, endColumn: 62 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const isReady: boolean;
let engine;
if (isReady) engine = await createExecutionEngine(currentContext());
engine?.cancel();`,
    },
    {
      name: 'a promise after `&&`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const isReady: boolean;
const engine: any = isReady && createExecutionEngine(currentContext());
engine.cancel();`,
      errors: [{ ...hasNo('cancel'), line: 5, column: 32, endLine: 5, endColumn: 71 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const isReady: boolean;
const engine: any = isReady && await createExecutionEngine(currentContext());
engine.cancel();`,
    },
    {
      name: 'a variable that is assigned in both branches',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const isReady: boolean;
let engine;
if (isReady) engine = createExecutionEngine(currentContext());
else engine = createExecutionEngine({ ...currentContext(), threadId: 'thread-2' });
engine.cancel();`,
      typeErrors: [2339],
      errors: [
        { ...hasNo('cancel'), line: 6, column: 23, endLine: 6, endColumn: 62 },
        { ...hasNo('cancel'), line: 7, column: 15, endLine: 7, endColumn: 83 },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const isReady: boolean;
let engine;
if (isReady) engine = createExecutionEngine(currentContext());
else engine = createExecutionEngine({ ...currentContext(), threadId: 'thread-2' });
(await engine).cancel();`,
    },
    {
      name: 'a variable whose assignments are uses',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let engine: any;
const other = (engine = createExecutionEngine(currentContext()));
engine.cancel();
other.cleanup();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 5, column: 25, endLine: 5, endColumn: 64 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let engine: any;
const other = (engine = await createExecutionEngine(currentContext()));
engine.cancel();
other.cleanup();`,
    },
    {
      name: 'a `var`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

var engine = createExecutionEngine(currentContext());
engine.cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 14, endLine: 4, endColumn: 53 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

var engine = await createExecutionEngine(currentContext());
engine.cancel();`,
    },
    {
      name: 'an alias',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
const same = engine;
same.cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 16, endLine: 4, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());
const same = engine;
same.cancel();`,
    },
    {
      name: 'an alias of an alias',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
const same = engine;
const again = same as any;
again.cancel();`,
      errors: [{ ...hasNo('cancel'), line: 4, column: 16, endLine: 4, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());
const same = engine;
const again = same as any;
again.cancel();`,
    },
    {
      name: 'a choice between two promises',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const isReady: boolean;
const engine = isReady
  ? createExecutionEngine(currentContext())
  : createExecutionEngine({ ...currentContext(), threadId: 'thread-2' });
engine.cancel();`,
      typeErrors: [2339],
      errors: [
        { ...hasNo('cancel'), line: 6, column: 5, endLine: 6, endColumn: 44 },
        { ...hasNo('cancel'), line: 7, column: 5, endLine: 7, endColumn: 73 },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const isReady: boolean;
const engine = isReady
  ? createExecutionEngine(currentContext())
  : createExecutionEngine({ ...currentContext(), threadId: 'thread-2' });
(await engine).cancel();`,
    },
    {
      name: 'a promise that replaces nothing',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext()) ?? undefined;
engine.cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 16, endLine: 4, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext()) ?? undefined;
engine.cancel();`,
    },
    {
      name: 'a test of a constant',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
if (engine) currentContext();`,
      typeErrors: [2801],
      errors: [{ ...used('is always true'), line: 4, column: 16, endLine: 4, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());
if (engine) currentContext();`,
    },
    {
      name: 'a negation of a constant',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
export const isMissing = !engine;`,
      errors: [{ ...used('is always true'), line: 4, column: 16, endLine: 4, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());
export const isMissing = !engine;`,
    },
    {
      name: '`instanceof` of a constant',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

const engine = createExecutionEngine(currentContext());
if (engine instanceof UserExecutionEngine) engine.cancel();`,
      errors: [{ ...used('is no instance of the class'), line: 5, column: 16, endLine: 5, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

const engine = await createExecutionEngine(currentContext());
if (engine instanceof UserExecutionEngine) engine.cancel();`,
    },
    {
      name: 'a template with a constant',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
export const text = \`\${engine}\`;`,
      errors: [{ ...used('is neither text nor a number'), line: 4, column: 16, endLine: 4, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());
export const text = \`\${engine}\`;`,
    },
    {
      name: 'a copy of a constant',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
export const copy = { ...engine };`,
      errors: [{ ...used('has no properties of its own'), line: 4, column: 16, endLine: 4, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());
export const copy = { ...engine };`,
    },
    {
      name: 'a pattern that takes from a constant',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
const { cancel } = engine;
cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 16, endLine: 4, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());
const { cancel } = engine;
cancel();`,
    },
    {
      name: 'an optional member of a constant',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
engine?.cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 16, endLine: 4, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());
engine?.cancel();`,
    },
    {
      name: 'a constant after a cast',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

const engine = createExecutionEngine(currentContext());
(engine as unknown as UserExecutionEngine).cancel();`,
      errors: [{ ...hasNo('cancel'), line: 5, column: 16, endLine: 5, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

const engine = await createExecutionEngine(currentContext());
(engine as unknown as UserExecutionEngine).cancel();`,
    },
    {
      name: 'a constant that is cast where it is made',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

const engine = createExecutionEngine(currentContext()) as unknown as UserExecutionEngine;
engine.cancel();`,
      errors: [{ ...hasNo('cancel'), line: 5, column: 16, endLine: 5, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

const engine = await createExecutionEngine(currentContext()) as unknown as UserExecutionEngine;
engine.cancel();`,
    },
    {
      name: 'a constant that is cast to anything',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext()) as any;
engine.cancel();`,
      errors: [{ ...hasNo('cancel'), line: 4, column: 16, endLine: 4, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext()) as any;
engine.cancel();`,
    },
    {
      name: 'a constant that is declared as anything',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine: any = createExecutionEngine(currentContext());
engine.cancel();`,
      errors: [{ ...hasNo('cancel'), line: 4, column: 21, endLine: 4, endColumn: 60 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine: any = await createExecutionEngine(currentContext());
engine.cancel();`,
    },
    {
      name: 'a constant that is declared as the instance',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

const engine: UserExecutionEngine = createExecutionEngine(currentContext());
export { engine };`,
      typeErrors: [2739],
      errors: [{ ...used('is declared as the instance'), line: 5, column: 37, endLine: 5, endColumn: 76 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

const engine: UserExecutionEngine = await createExecutionEngine(currentContext());
export { engine };`,
    },
    {
      name: 'a variable that is declared as the instance or nothing',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

let engine: UserExecutionEngine | undefined;
engine = createExecutionEngine(currentContext());
export { engine };`,
      typeErrors: [2739],
      errors: [{ ...used('is declared as the instance'), line: 6, column: 10, endLine: 6, endColumn: 49 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

let engine: UserExecutionEngine | undefined;
engine = await createExecutionEngine(currentContext());
export { engine };`,
    },
    {
      name: 'a constant that is declared as the instance by a namespace',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

import * as engines from './index.js';
const engine: engines.UserExecutionEngine = createExecutionEngine(currentContext());
engine.cancel();`,
      typeErrors: [2739],
      errors: [{ ...hasNo('cancel'), line: 5, column: 45, endLine: 5, endColumn: 84 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

import * as engines from './index.js';
const engine: engines.UserExecutionEngine = await createExecutionEngine(currentContext());
engine.cancel();`,
    },
    {
      name: 'a constant that is declared as a promise',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

const engine: Promise<UserExecutionEngine> = createExecutionEngine(currentContext());
engine.cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 5, column: 46, endLine: 5, endColumn: 85 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

const engine: Promise<UserExecutionEngine> = createExecutionEngine(currentContext());
(await engine).cancel();`,
    },
    {
      name: 'a constant that is declared as something unknown',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

type Later = Promise<UserExecutionEngine>;
const engine: Later = createExecutionEngine(currentContext());
engine.cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 6, column: 23, endLine: 6, endColumn: 62 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

type Later = Promise<UserExecutionEngine>;
const engine: Later = createExecutionEngine(currentContext());
(await engine).cancel();`,
    },
    {
      name: 'a constant that is cast to a promise',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

const engine = createExecutionEngine(currentContext()) as Promise<UserExecutionEngine>;
engine.cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 5, column: 16, endLine: 5, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

const engine = createExecutionEngine(currentContext()) as Promise<UserExecutionEngine>;
(await engine).cancel();`,
    },
    {
      name: 'an exported constant',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = createExecutionEngine(currentContext());
engine.cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 23, endLine: 4, endColumn: 62 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = createExecutionEngine(currentContext());
(await engine).cancel();`,
    },
    {
      name: 'a constant that is exported later',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
engine.cancel();
export { engine };`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 5, column: 1, endLine: 5, endColumn: 7 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
(await engine).cancel();
export { engine };`,
    },
    {
      name: 'a constant whose type is asked for',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
engine.cancel();
export type Engine = typeof engine;`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 5, column: 1, endLine: 5, endColumn: 7 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
(await engine).cancel();
export type Engine = typeof engine;`,
    },
    {
      name: 'a constant that another use awaits',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
engine.cancel();
export const answer = (await engine).execute('plan');`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 5, column: 1, endLine: 5, endColumn: 7 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
(await engine).cancel();
export const answer = (await engine).execute('plan');`,
    },
    {
      name: 'a constant that another use continues',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
engine.then(({ cleanup }) => cleanup());
engine.cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 6, column: 1, endLine: 6, endColumn: 7 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
engine.then(({ cleanup }) => cleanup());
(await engine).cancel();`,
    },
    {
      name: 'a constant that is handed on',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare function watch(engine: unknown): void;
const engine = createExecutionEngine(currentContext());
watch(engine);
engine.cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 7, column: 1, endLine: 7, endColumn: 7 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare function watch(engine: unknown): void;
const engine = createExecutionEngine(currentContext());
watch(engine);
(await engine).cancel();`,
    },
    {
      name: 'a constant that is returned',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function open() {
  const engine = createExecutionEngine(currentContext());
  engine.cancel();
  return engine;
}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 6, column: 3, endLine: 6, endColumn: 9 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function open() {
  const engine = createExecutionEngine(currentContext());
  (await engine).cancel();
  return engine;
}`,
    },
    {
      name: 'a constant with two wrong uses and a right one',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
engine.cancel();
engine.cleanup();
await engine;`,
      typeErrors: [2339, 2339],
      errors: [
        { ...hasNo('cancel'), line: 5, column: 1, endLine: 5, endColumn: 7 },
        { ...hasNo('cleanup'), line: 6, column: 1, endLine: 6, endColumn: 7 },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
(await engine).cancel();
(await engine).cleanup();
await engine;`,
    },
    {
      name: 'a tested promise that another use awaits',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext()) || undefined;
export const answer = (await engine).execute('plan');`,
      errors: [{ ...used('is always true'), line: 4, column: 16, endLine: 4, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext()) || undefined;
export const answer = (await engine).execute('plan');`,
    },
    {
      name: 'a tested promise that another use continues',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext()) || undefined;
export const answer = engine.then(({ execute }) => execute('plan'));`,
      errors: [
        {
          ...used('is always true', { outcome: explained('promise-expected') }),
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 55,
        },
      ],
      output: null,
    },
    {
      name: 'a resource',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

await using engine = createExecutionEngine(currentContext());`,
      typeErrors: [2851],
      errors: [
        {
          ...used('cannot be disposed of', { outcome: explained('member-missing', 'Symbol.dispose') }),
          line: 4,
          column: 22,
          endLine: 4,
          endColumn: 61,
        },
      ],
      output: null,
    },
    {
      name: 'a synchronous resource',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

using engine = createExecutionEngine(currentContext());`,
      typeErrors: [2850],
      errors: [
        {
          ...used('cannot be disposed of', { outcome: explained('member-missing', 'Symbol.dispose') }),
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 55,
        },
      ],
      output: null,
    },
    {
      name: 'a property of an object',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const desk = { engine: createExecutionEngine(currentContext()), name: 'desk' };
desk.engine.cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 24, endLine: 4, endColumn: 63 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const desk = { engine: await createExecutionEngine(currentContext()), name: 'desk' };
desk.engine.cancel();`,
    },
    {
      name: 'a property that is taken from an object',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const desk = { engine: createExecutionEngine(currentContext()) };
const { engine } = desk;
engine.cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 24, endLine: 4, endColumn: 63 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const desk = { engine: await createExecutionEngine(currentContext()) };
const { engine } = desk;
engine.cancel();`,
    },
    {
      name: 'a property in shorthand',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
const desk = { engine };
desk.engine.cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 16, endLine: 4, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());
const desk = { engine };
desk.engine.cancel();`,
    },
    {
      name: 'a property of a cast object',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const desk = { engine: createExecutionEngine(currentContext()) } as const;
desk.engine.cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 24, endLine: 4, endColumn: 63 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const desk = { engine: await createExecutionEngine(currentContext()) } as const;
desk.engine.cancel();`,
    },
    {
      name: 'a property that is assigned once more',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const desk = { engine: createExecutionEngine(currentContext()) };
desk.engine = createExecutionEngine({ ...currentContext(), threadId: 'thread-2' });
desk.engine.cancel();`,
      typeErrors: [2339],
      errors: [
        { ...hasNo('cancel'), line: 4, column: 24, endLine: 4, endColumn: 63 },
        { ...hasNo('cancel'), line: 5, column: 15, endLine: 5, endColumn: 83 },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const desk = { engine: createExecutionEngine(currentContext()) };
desk.engine = createExecutionEngine({ ...currentContext(), threadId: 'thread-2' });
(await desk.engine).cancel();`,
    },
    {
      name: 'a cached promise',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let engine: ReturnType<typeof createExecutionEngine> | undefined;
export async function run(task: string) {
  engine ??= createExecutionEngine(currentContext());
  return engine.execute(task);
}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('execute'), line: 6, column: 14, endLine: 6, endColumn: 53 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let engine: ReturnType<typeof createExecutionEngine> | undefined;
export async function run(task: string) {
  engine ??= createExecutionEngine(currentContext());
  return (await engine).execute(task);
}`,
    },
    {
      name: 'a cached promise that is tested first',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let engine: ReturnType<typeof createExecutionEngine> | undefined;
export async function run(task: string) {
  if (!engine) engine = createExecutionEngine(currentContext());
  return engine.execute(task);
}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('execute'), line: 6, column: 25, endLine: 6, endColumn: 64 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let engine: ReturnType<typeof createExecutionEngine> | undefined;
export async function run(task: string) {
  if (!engine) engine = createExecutionEngine(currentContext());
  return (await engine).execute(task);
}`,
    },
    {
      name: 'a variable that a loop assigns: a promise in every round',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

for (let engine = createExecutionEngine(currentContext()), count = 0; count < 3; count += 1) engine.cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 19, endLine: 4, endColumn: 58 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

for (let engine = await createExecutionEngine(currentContext()), count = 0; count < 3; count += 1) engine.cancel();`,
    },
    {
      name: 'a choice between two variables',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const isReady: boolean;
const first = createExecutionEngine(currentContext());
const second = createExecutionEngine({ ...currentContext(), threadId: 'thread-2' });
const engine = isReady ? first : second;
engine.cancel();`,
      typeErrors: [2339],
      errors: [
        { ...hasNo('cancel'), line: 5, column: 15, endLine: 5, endColumn: 54 },
        { ...hasNo('cancel'), line: 6, column: 16, endLine: 6, endColumn: 84 },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const isReady: boolean;
const first = createExecutionEngine(currentContext());
const second = createExecutionEngine({ ...currentContext(), threadId: 'thread-2' });
const engine = isReady ? first : second;
(await engine).cancel();`,
    },
    {
      name: 'a choice that nothing reads',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const isReady: boolean;
const engine = isReady ? createExecutionEngine(currentContext()) : undefined;`,
      errors: [{ ...dropped(), line: 5, column: 26, endLine: 5, endColumn: 65 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const isReady: boolean;
const engine = isReady ? await createExecutionEngine(currentContext()) : undefined;`,
    },
  ],
});
