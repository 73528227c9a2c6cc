import { noUnawaitedFactory } from '../../../rules/no-unawaited-factory.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';

// What one does with promises.
ruleTester({ project: 'engines', settings: enginesSettings }).run('no-unawaited-factory', noUnawaitedFactory, {
  valid: [
    {
      name: 'an awaited call',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(await createExecutionEngine(currentContext())).cancel();`,
    },
    {
      name: 'an awaited constant',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());
engine.cancel();`,
    },
    {
      name: 'a constant that is awaited later',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
(await engine).cancel();`,
    },
    {
      name: 'a constant that is awaited into another',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const promise = createExecutionEngine(currentContext());
const engine = await promise;
engine.cancel();`,
    },
    {
      name: 'a returned call',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export function open() {
  return createExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a returned constant',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export function open() {
  const engine = createExecutionEngine(currentContext());
  return engine;
}`,
    },
    {
      name: 'the body of an arrow function',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = () => createExecutionEngine(currentContext());`,
    },
    {
      name: 'a choice in the body of an arrow function',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = (isReady: boolean) => (isReady ? createExecutionEngine(currentContext()) : undefined);`,
    },
    {
      name: 'a yielded call',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function* open() {
  yield createExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a call that a synchronous generator yields',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export function* open() {
  yield createExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a thrown promise',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export function suspend() {
  throw createExecutionEngine(currentContext());
}`,
    },
    {
      name: '`Promise.all`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const [first, second] = await Promise.all([
  createExecutionEngine(currentContext()),
  createExecutionEngine({ ...currentContext(), threadId: 'thread-2' }),
]);
first.cancel();
second.cancel();`,
    },
    {
      name: '`Promise.all` of constants',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const first = createExecutionEngine(currentContext());
const second = createExecutionEngine({ ...currentContext(), threadId: 'thread-2' });
await Promise.all([first, second]);`,
    },
    {
      name: '`Promise.race`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await Promise.race([createExecutionEngine(currentContext())]);
engine.cancel();`,
    },
    {
      name: '`Promise.allSettled` of what a loop collects',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engines = [];
for (const threadId of ['thread-1', 'thread-2']) engines.push(createExecutionEngine({ ...currentContext(), threadId }));
await Promise.allSettled(engines);`,
    },
    {
      name: '`Promise.any` of what `map` gives',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const threads = ['thread-1', 'thread-2'];
await Promise.any(threads.map((threadId) => createExecutionEngine({ ...currentContext(), threadId })));`,
    },
    {
      name: '`Promise.resolve`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await Promise.resolve(createExecutionEngine(currentContext()));
engine.cancel();`,
    },
    {
      name: 'the result of a promise constructor',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = new Promise((resolve) => resolve(createExecutionEngine(currentContext())));`,
    },
    {
      name: 'an asynchronous loop over an array',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

for await (const engine of [createExecutionEngine(currentContext())]) engine.cancel();`,
    },
    {
      name: 'a continued constant',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
export const answer = engine.then(({ execute }) => execute('plan'));`,
    },
    {
      name: '`then` by a string',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const answer = createExecutionEngine(currentContext())['then'](({ execute }) => execute('plan'));`,
    },
    {
      name: 'an optional `then`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const answer = createExecutionEngine(currentContext())?.then?.(({ execute }) => execute('plan'));`,
    },
    {
      name: '`then` taken by a pattern',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const { then } = createExecutionEngine(currentContext());`,
    },
    {
      name: 'a promise that is handed to a function',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare function watch(engine: unknown): void;
watch(createExecutionEngine(currentContext()));`,
    },
    {
      name: 'a promise that is handed to a method',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const desk: { watch(engine: unknown): void };
desk.watch(createExecutionEngine(currentContext()));`,
    },
    {
      name: 'a promise that is handed to a constructor',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const Desk: new (engine: unknown) => object;
export const desk = new Desk(createExecutionEngine(currentContext()));`,
    },
    {
      name: 'a promise that is kept in a map',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engines = new Map<string, unknown>();
engines.set('first', createExecutionEngine(currentContext()));`,
    },
    {
      name: 'a promise in an array',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engines = [createExecutionEngine(currentContext())];`,
    },
    {
      name: 'a promise in an object',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const desk = { engine: createExecutionEngine(currentContext()) };`,
    },
    {
      name: 'a promise in a returned object',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = () => ({ engine: createExecutionEngine(currentContext()) });`,
    },
    {
      name: 'an expectation of a test',
      filename: 'src/consumer.test.ts',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare function expect(given: unknown): { rejects: { toThrow(): Promise<void> } };
await expect(createExecutionEngine(currentContext())).rejects.toThrow();`,
    },
    {
      name: 'the argument of a tag',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare function describe(texts: TemplateStringsArray, ...given: unknown[]): string;
export const text = describe\`\${createExecutionEngine(currentContext())}\`;`,
    },
    {
      name: 'the type of a promise',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const type = typeof createExecutionEngine(currentContext());`,
    },
    {
      name: 'an ordinary member of every object',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const isOwn = createExecutionEngine(currentContext()).hasOwnProperty('then');`,
    },
    {
      name: 'the constructor of the promise',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const { constructor } = createExecutionEngine(currentContext());`,
    },
    {
      name: 'a member whose name is not known',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const name: 'then' | 'catch';
export const method = createExecutionEngine(currentContext())[name];`,
    },
    {
      name: 'a member by a symbol',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const tag = createExecutionEngine(currentContext())[Symbol.toStringTag];`,
    },
    {
      name: 'an empty pattern',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const {} = createExecutionEngine(currentContext());`,
    },
    {
      name: '`instanceof Promise`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const isPromise = createExecutionEngine(currentContext()) instanceof Promise;`,
    },
    {
      name: '`instanceof` a class that is not registered',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

class Later extends Promise<unknown> {}
export const isLater = createExecutionEngine(currentContext()) instanceof Later;`,
    },
    {
      name: '`in`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const isPromise = 'then' in createExecutionEngine(currentContext());`,
    },
    {
      name: "a function of the name `String` that is the file's own",
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const String = (given: Promise<unknown>) => given;
await String(createExecutionEngine(currentContext()));`,
    },
    {
      name: 'a second argument of a converter',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const text = JSON.stringify({}, createExecutionEngine(currentContext()) as any);`,
    },
    {
      name: 'the left of `??`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = createExecutionEngine(currentContext()) ?? undefined;`,
    },
    {
      name: 'the right of `||`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const known: Promise<object> | undefined;
export const engine = known || createExecutionEngine(currentContext());`,
    },
    {
      name: 'the factory itself, which is handed on',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engines = [currentContext()].map(createExecutionEngine);`,
    },
    {
      name: 'the factory itself, whose member is read',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const { length } = createExecutionEngine;`,
    },
    {
      name: 'a type of the factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export type Engine = Awaited<ReturnType<typeof createExecutionEngine>>;`,
    },
    {
      name: 'a cached promise',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let engine: ReturnType<typeof createExecutionEngine> | undefined;
export const open = () => (engine ??= createExecutionEngine(currentContext()));`,
    },
    {
      name: 'a cached promise in a map',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engines = new Map<string, ReturnType<typeof createExecutionEngine>>();
export function open(threadId: string) {
  let engine = engines.get(threadId);
  if (!engine) {
    engine = createExecutionEngine({ ...currentContext(), threadId });
    engines.set(threadId, engine);
  }
  return engine;
}`,
    },
    {
      name: 'a promise that replaces one that failed',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let engine = createExecutionEngine(currentContext());
engine = engine.catch(() => createExecutionEngine(currentContext()));
(await engine).cancel();`,
    },
    {
      name: 'the promise of a caught promise',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext()).catch(() => undefined);
(await engine)?.cancel();`,
    },
    {
      name: 'a computed key of a class that is awaited',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  [(await createExecutionEngine(currentContext())).userContext.userId]() {}
}`,
    },
    {
      name: 'an element of JSX',
      filename: 'src/consumer.tsx',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const Desk: (props: { engine: unknown }) => any;
declare namespace JSX {
  type Element = any;
}
export const desk = () => Desk({ engine: createExecutionEngine(currentContext()) });`,
    },
  ],
  invalid: [],
});
