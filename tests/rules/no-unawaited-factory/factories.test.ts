import { noUnawaitedFactory } from '../../../rules/no-unawaited-factory.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { engines, templated } from './settings.ts';
import { explained, hasNo, used } from './words.ts';

// Which calls are calls of an asynchronous factory.
ruleTester({ project: 'engines', settings: enginesSettings }).run('no-unawaited-factory', noUnawaitedFactory, {
  valid: [
    {
      name: 'a renamed import of another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine as open } from './sandbox/engine-factory.js';

open(currentContext()).cancel();`,
    },
    {
      name: 'a namespace of another module',
      code: `import * as factory from './sandbox/engine-factory.js';
import { currentContext } from './context.js';

factory.createExecutionEngine(currentContext()).cancel();`,
    },
    {
      name: 'an alias: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

const open = createExecutionEngine;
open(currentContext()).cancel();`,
    },
    {
      name: 'an alias in an object: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

const desk = { open: createExecutionEngine };
desk.open(currentContext()).cancel();`,
    },
    {
      name: 'a factory after a comma: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

(0, createExecutionEngine)(currentContext()).cancel();`,
      typeErrors: [2695],
    },
    {
      name: 'a factory with a non-null assertion: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

createExecutionEngine!(currentContext()).cancel();`,
    },
    {
      name: 'a factory after a cast: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

(createExecutionEngine as any)(currentContext()).cancel();`,
    },
    {
      name: 'an optional call of the factory: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

createExecutionEngine?.(currentContext()).cancel();`,
    },
    {
      name: 'an optional call whose result is called: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

createExecutionEngine?.(currentContext())['cancel']();`,
    },
    {
      name: 'a static method of the same name in a class of the file',
      settings: templated('await ExecutionEngineFactory.createExecutionEngine($userContext)'),
      code: `import { currentContext } from './context.js';

class ExecutionEngineFactory {
  static createExecutionEngine(given: object) {
    return { cancel: () => given };
  }
}
ExecutionEngineFactory.createExecutionEngine(currentContext()).cancel();`,
    },
    {
      name: 'an `async` function, though the template does not await it: the synchronous factory',
      settings: templated('createExecutionEngine($userContext)'),
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext()).cancel();`,
    },
    {
      name: 'a result whose type is unknown, and a template that does not await it',
      settings: templated('openLater($userContext)', './src/factories/unclear-factories.ts'),
      code: `import { currentContext } from './context.js';
import { openLater } from './factories/unclear-factories.js';

(openLater(currentContext()) as any).cancel();`,
    },
    {
      name: 'a member that only an unknown promise may have',
      settings: templated('await openSomehow($userContext)', './src/factories/unclear-factories.ts'),
      code: `import { currentContext } from './context.js';
import { openSomehow } from './factories/unclear-factories.js';

(openSomehow(currentContext()) as any).abort();`,
    },
    {
      name: 'a member that neither the instance nor a promise of the language has: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

createExecutionEngine(currentContext()).abort();`,
    },
    {
      name: 'a member of a deprecated class: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

createExecutionEngine(currentContext()).remainingTime();`,
    },
    {
      name: 'a member with other arguments: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext()).execute('plan', 'act');`,
      typeErrors: [2554],
    },
    {
      name: 'overloads of which only one gives a promise',
      settings: templated('openEither($userContext)', './src/factories/unclear-factories.ts'),
      code: `import { currentContext } from './context.js';
import { openEither } from './factories/unclear-factories.js';

openEither(currentContext()).cancel();`,
    },
    {
      name: 'a function that is declared to give an instance, though the template awaits it',
      settings: templated('await openNow($userContext)', './src/factories/unclear-factories.ts'),
      code: `import { currentContext } from './context.js';
import { openNow } from './factories/unclear-factories.js';

openNow(currentContext()).cancel();`,
    },
    {
      name: 'a template that awaits only an argument',
      settings: templated('openNow(await $userContext)', './src/factories/unclear-factories.ts'),
      code: `import { currentContext } from './context.js';
import { openNow } from './factories/unclear-factories.js';

openNow(currentContext()).cancel();`,
    },
    {
      name: 'a synchronous factory',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

createExecutionEngineSync(currentContext()).cancel();`,
    },
    {
      name: "another asynchronous function of the factory's module",
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(createExecutionEngine(currentContext()) as any).cancel();`,
    },
    {
      name: 'a concept without a factory',
      settings: engines({ factory: undefined }),
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(createExecutionEngine(currentContext()) as any).cancel();`,
    },
    {
      name: 'no concept at all',
      settings: { concepts: [] },
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(createExecutionEngine(currentContext()) as any).cancel();`,
    },
    {
      name: 'a factory whose module does not exist',
      settings: templated('await createExecutionEngine($userContext)', './src/nowhere.ts'),
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(createExecutionEngine(currentContext()) as any).cancel();`,
    },
    {
      name: 'a factory that may be another function',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const isReady: boolean;
const open: any = isReady ? createExecutionEngine : currentContext;
open(currentContext()).cancel();`,
    },
    {
      name: 'a factory that is replaced later',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let open: any = createExecutionEngine;
open = currentContext;
open(currentContext()).cancel();`,
    },
    {
      name: 'a shadowed factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export function stop(createExecutionEngine: (given: object) => { cancel(): void }) {
  createExecutionEngine(currentContext()).cancel();
}`,
    },
    {
      name: 'a factory that is shadowed in a block',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

{
  const createExecutionEngine = (given: object) => ({ cancel: () => given });
  createExecutionEngine(currentContext()).cancel();
}`,
    },
    {
      name: "a class of the factory's name",
      code: `import { currentContext } from './context.js';

class createExecutionEngine {
  cancel() {}
}
new createExecutionEngine().cancel();
currentContext();`,
    },
    {
      name: 'a function that gives what the factory gives',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const open: any = () => createExecutionEngine(currentContext());
open().cancel();`,
    },
    {
      name: 'a declaration file',
      filename: 'src/consumer.d.ts',
      code: `export declare const engine: import('./user-execution-engine.js').UserExecutionEngine;`,
    },
    {
      name: 'a factory of a package that is not installed',
      settings: templated('await open($userContext)', 'no-such-package'),
      code: `import { currentContext } from './context.js';

declare const open: any;
open(currentContext()).cancel();`,
    },
    {
      name: 'a member that the code gives to a promise, and a class that cannot be read as a whole',
      settings: engines({
        canonical: './src/factories/unclear-factories.ts#LooseEngine',
        factory: { module: './src/factories/unclear-factories.ts', call: 'await openLoose($userContext)' },
        deprecated: [],
      }),
      code: `import { currentContext } from './context.js';
import { openLoose } from './factories/unclear-factories.js';

const engine: any = openLoose(currentContext());
engine.abort = () => {};
export const abort = () => engine.abort();`,
    },
  ],
  invalid: [
    {
      name: 'a renamed import',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine as open } from './execution-engine-factory.js';

open(currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 1, endLine: 4, endColumn: 23 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine as open } from './execution-engine-factory.js';

(await open(currentContext())).cancel();`,
    },
    {
      name: 'a barrel',
      code: `import { createExecutionEngine, currentContext } from './index.js';

createExecutionEngine(currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 3, column: 1, endLine: 3, endColumn: 40 }],
      output: `import { createExecutionEngine, currentContext } from './index.js';

(await createExecutionEngine(currentContext())).cancel();`,
    },
    {
      name: 'a barrel of barrels',
      code: `import { createExecutionEngine, currentContext } from './barrel-of-barrel.js';

createExecutionEngine(currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 3, column: 1, endLine: 3, endColumn: 40 }],
      output: `import { createExecutionEngine, currentContext } from './barrel-of-barrel.js';

(await createExecutionEngine(currentContext())).cancel();`,
    },
    {
      name: 'a namespace',
      code: `import * as factory from './execution-engine-factory.js';
import { currentContext } from './context.js';

factory.createExecutionEngine(currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 1, endLine: 4, endColumn: 48 }],
      output: `import * as factory from './execution-engine-factory.js';
import { currentContext } from './context.js';

(await factory.createExecutionEngine(currentContext())).cancel();`,
    },
    {
      name: 'a namespace in a barrel',
      code: `import { currentContext, engines } from './barrel-of-barrel.js';

engines.createExecutionEngine(currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 3, column: 1, endLine: 3, endColumn: 48 }],
      output: `import { currentContext, engines } from './barrel-of-barrel.js';

(await engines.createExecutionEngine(currentContext())).cancel();`,
    },
    {
      name: 'a member of a namespace by a string',
      code: `import * as factory from './execution-engine-factory.js';
import { currentContext } from './context.js';

factory['createExecutionEngine'](currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 1, endLine: 4, endColumn: 51 }],
      output: `import * as factory from './execution-engine-factory.js';
import { currentContext } from './context.js';

(await factory['createExecutionEngine'](currentContext())).cancel();`,
    },
    {
      name: 'a path alias',
      code: `import { createExecutionEngine } from '@engines/execution-engine-factory';
import { currentContext } from './context.js';

createExecutionEngine(currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 1, endLine: 4, endColumn: 40 }],
      output: `import { createExecutionEngine } from '@engines/execution-engine-factory';
import { currentContext } from './context.js';

(await createExecutionEngine(currentContext())).cancel();`,
    },
    {
      name: 'a subpath',
      code: `import { createExecutionEngine } from '#engines/execution-engine-factory';
import { currentContext } from './context.js';

createExecutionEngine(currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 1, endLine: 4, endColumn: 40 }],
      output: `import { createExecutionEngine } from '#engines/execution-engine-factory';
import { currentContext } from './context.js';

(await createExecutionEngine(currentContext())).cancel();`,
    },
    {
      name: 'an import that is loaded when it is needed',
      code: `const { createExecutionEngine, currentContext } = await import('./index.js');

createExecutionEngine(currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 3, column: 1, endLine: 3, endColumn: 40 }],
      output: `const { createExecutionEngine, currentContext } = await import('./index.js');

(await createExecutionEngine(currentContext())).cancel();`,
    },
    {
      name: 'an import that is continued',
      code: `import('./index.js').then(async ({ createExecutionEngine, currentContext }) => {
  createExecutionEngine(currentContext()).cancel();
});`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 2, column: 3, endLine: 2, endColumn: 42 }],
      output: `import('./index.js').then(async ({ createExecutionEngine, currentContext }) => {
  (await createExecutionEngine(currentContext())).cancel();
});`,
    },
    {
      name: 'a member of an awaited import',
      code: `const factory = await import('./index.js');

factory.createExecutionEngine(factory.currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 3, column: 1, endLine: 3, endColumn: 56 }],
      output: `const factory = await import('./index.js');

(await factory.createExecutionEngine(factory.currentContext())).cancel();`,
    },
    {
      name: 'an alias',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const open = createExecutionEngine;
open(currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 5, column: 1, endLine: 5, endColumn: 23 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const open = createExecutionEngine;
(await open(currentContext())).cancel();`,
    },
    {
      name: 'an alias in an object',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const desk = { open: createExecutionEngine };
desk.open(currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 5, column: 1, endLine: 5, endColumn: 28 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const desk = { open: createExecutionEngine };
(await desk.open(currentContext())).cancel();`,
    },
    {
      name: 'an alias that is taken from a namespace',
      code: `import * as factory from './execution-engine-factory.js';
import { currentContext } from './context.js';

const { createExecutionEngine: open } = factory;
open(currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 5, column: 1, endLine: 5, endColumn: 23 }],
      output: `import * as factory from './execution-engine-factory.js';
import { currentContext } from './context.js';

const { createExecutionEngine: open } = factory;
(await open(currentContext())).cancel();`,
    },
    {
      name: 'a factory after a comma',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(0, createExecutionEngine)(currentContext()).cancel();`,
      typeErrors: [2339, 2695],
      errors: [{ ...hasNo('cancel'), line: 4, column: 1, endLine: 4, endColumn: 45 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(await (0, createExecutionEngine)(currentContext())).cancel();`,
      outputTypeErrors: [2695],
    },
    {
      name: 'a factory with a non-null assertion',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine!(currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 1, endLine: 4, endColumn: 41 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(await createExecutionEngine!(currentContext())).cancel();`,
    },
    {
      name: 'a factory after a cast',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(createExecutionEngine as any)(currentContext()).cancel();`,
      errors: [{ ...hasNo('cancel'), line: 4, column: 1, endLine: 4, endColumn: 49 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(await (createExecutionEngine as any)(currentContext())).cancel();`,
    },
    {
      name: 'an optional call of the factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine?.(currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 1, endLine: 4, endColumn: 42 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(await createExecutionEngine?.(currentContext()))?.cancel();`,
    },
    {
      name: 'an optional call whose result is called',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine?.(currentContext())['cancel']();`,
      typeErrors: [7053],
      errors: [{ ...hasNo('cancel'), line: 4, column: 1, endLine: 4, endColumn: 42 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(await createExecutionEngine?.(currentContext()))?.['cancel']();`,
    },
    {
      name: 'an optional member of a namespace',
      code: `import * as factory from './execution-engine-factory.js';
import { currentContext } from './context.js';

factory?.createExecutionEngine(currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 1, endLine: 4, endColumn: 49 }],
      output: `import * as factory from './execution-engine-factory.js';
import { currentContext } from './context.js';

(await factory?.createExecutionEngine(currentContext()))?.cancel();`,
    },
    {
      name: 'a static method',
      settings: templated('await ExecutionEngineFactory.createExecutionEngine($userContext)'),
      code: `import { currentContext } from './context.js';
import { ExecutionEngineFactory } from './execution-engine-factory.js';

ExecutionEngineFactory.createExecutionEngine(currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('cancel', {
            factory: ['ExecutionEngineFactory.createExecutionEngine', './src/execution-engine-factory.ts'],
          }),
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 63,
        },
      ],
      output: `import { currentContext } from './context.js';
import { ExecutionEngineFactory } from './execution-engine-factory.js';

(await ExecutionEngineFactory.createExecutionEngine(currentContext())).cancel();`,
    },
    {
      name: 'a static method that is taken from its class',
      settings: templated('await ExecutionEngineFactory.createExecutionEngine($userContext)'),
      code: `import { currentContext } from './context.js';
import { ExecutionEngineFactory } from './execution-engine-factory.js';

const { createExecutionEngine } = ExecutionEngineFactory;
createExecutionEngine(currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('cancel', {
            factory: ['ExecutionEngineFactory.createExecutionEngine', './src/execution-engine-factory.ts'],
          }),
          line: 5,
          column: 1,
          endLine: 5,
          endColumn: 40,
        },
      ],
      output: `import { currentContext } from './context.js';
import { ExecutionEngineFactory } from './execution-engine-factory.js';

const { createExecutionEngine } = ExecutionEngineFactory;
(await createExecutionEngine(currentContext())).cancel();`,
    },
    {
      name: 'a method of an object',
      settings: templated('await desks.open($userContext)', './src/factories/unclear-factories.ts'),
      code: `import { currentContext } from './context.js';
import { desks } from './factories/unclear-factories.js';

desks.open(currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('cancel', { factory: ['desks.open', './src/factories/unclear-factories.ts'] }),
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 29,
        },
      ],
      output: `import { currentContext } from './context.js';
import { desks } from './factories/unclear-factories.js';

(await desks.open(currentContext())).cancel();`,
    },
    {
      name: 'a template of one deprecated class',
      settings: engines({
        deprecated: [
          {
            ref: './src/execution-engine.ts#ExecutionEngine',
            call: 'await ExecutionEngineFactory.createExecutionEngine($userContext)',
          },
        ],
      }),
      code: `import { currentContext } from './context.js';
import { ExecutionEngineFactory } from './execution-engine-factory.js';

ExecutionEngineFactory.createExecutionEngine(currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('cancel', {
            factory: ['ExecutionEngineFactory.createExecutionEngine', './src/execution-engine-factory.ts'],
          }),
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 63,
        },
      ],
      output: `import { currentContext } from './context.js';
import { ExecutionEngineFactory } from './execution-engine-factory.js';

(await ExecutionEngineFactory.createExecutionEngine(currentContext())).cancel();`,
    },
    {
      name: 'an `async` function, though the template does not await it',
      settings: templated('createExecutionEngine($userContext)'),
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
      name: 'a promise that the function makes by hand',
      settings: templated('openByHand($userContext)', './src/factories/unclear-factories.ts'),
      code: `import { currentContext } from './context.js';
import { openByHand } from './factories/unclear-factories.js';

openByHand(currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('cancel', { factory: ['openByHand', './src/factories/unclear-factories.ts'] }),
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 29,
        },
      ],
      output: `import { currentContext } from './context.js';
import { openByHand } from './factories/unclear-factories.js';

(await openByHand(currentContext())).cancel();`,
    },
    {
      name: 'a result whose type is unknown, and a template that awaits it',
      settings: templated('await openLater($userContext)', './src/factories/unclear-factories.ts'),
      code: `import { currentContext } from './context.js';
import { openLater } from './factories/unclear-factories.js';

openLater(currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('cancel', { factory: ['openLater', './src/factories/unclear-factories.ts'] }),
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 28,
        },
      ],
      output: `import { currentContext } from './context.js';
import { openLater } from './factories/unclear-factories.js';

(await openLater(currentContext())).cancel();`,
    },
    {
      name: 'a result without a type, and a template that awaits it',
      settings: templated('await openSomehow($userContext)', './src/factories/unclear-factories.ts'),
      code: `import { currentContext } from './context.js';
import { openSomehow } from './factories/unclear-factories.js';

openSomehow(currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('cancel', { factory: ['openSomehow', './src/factories/unclear-factories.ts'] }),
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 30,
        },
      ],
      output: `import { currentContext } from './context.js';
import { openSomehow } from './factories/unclear-factories.js';

(await openSomehow(currentContext())).cancel();`,
    },
    {
      name: 'a member that neither the instance nor a promise of the language has',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext()).abort();`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('abort', { outcome: explained('member-missing', 'abort') }),
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 40,
        },
      ],
      output: null,
    },
    {
      name: 'a member of a deprecated class',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext()).remainingTime();`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('remainingTime', { outcome: explained('member-missing', 'remainingTime') }),
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 40,
        },
      ],
      output: null,
    },
    {
      name: 'a member with other arguments',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext()).execute('plan', 'act');`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('execute', { outcome: explained('member-missing', 'execute') }),
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 40,
        },
      ],
      output: null,
    },
    {
      name: 'an instance that can be iterated',
      settings: engines({
        canonical: './src/factories/unclear-factories.ts#WholeEngine',
        factory: { module: './src/factories/unclear-factories.ts', call: 'await openWhole($userContext)' },
        deprecated: [],
      }),
      code: `import { currentContext } from './context.js';
import { openWhole } from './factories/unclear-factories.js';

for (const each of openWhole(currentContext())) each.trim();`,
      typeErrors: [2488],
      errors: [
        {
          ...used('cannot be iterated', { factory: ['openWhole', './src/factories/unclear-factories.ts'] }),
          line: 4,
          column: 20,
          endLine: 4,
          endColumn: 47,
        },
      ],
      output: `import { currentContext } from './context.js';
import { openWhole } from './factories/unclear-factories.js';

for (const each of await openWhole(currentContext())) each.trim();`,
    },
    {
      name: 'an instance that is a resource',
      settings: engines({
        canonical: './src/factories/unclear-factories.ts#WholeEngine',
        factory: { module: './src/factories/unclear-factories.ts', call: 'await openWhole($userContext)' },
        deprecated: [],
      }),
      code: `import { currentContext } from './context.js';
import { openWhole } from './factories/unclear-factories.js';

await using engine = openWhole(currentContext());`,
      typeErrors: [2851],
      errors: [
        {
          ...used('cannot be disposed of', { factory: ['openWhole', './src/factories/unclear-factories.ts'] }),
          line: 4,
          column: 22,
          endLine: 4,
          endColumn: 49,
        },
      ],
      output: `import { currentContext } from './context.js';
import { openWhole } from './factories/unclear-factories.js';

await using engine = await openWhole(currentContext());`,
    },
    {
      name: 'an instance that is no synchronous resource',
      settings: engines({
        canonical: './src/factories/unclear-factories.ts#WholeEngine',
        factory: { module: './src/factories/unclear-factories.ts', call: 'await openWhole($userContext)' },
        deprecated: [],
      }),
      code: `import { currentContext } from './context.js';
import { openWhole } from './factories/unclear-factories.js';

using engine = openWhole(currentContext());`,
      typeErrors: [2850],
      errors: [
        {
          ...used('cannot be disposed of', {
            outcome: explained('member-missing', 'Symbol.dispose'),
            factory: ['openWhole', './src/factories/unclear-factories.ts'],
          }),
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 43,
        },
      ],
      output: null,
    },
    {
      name: 'an instance that is worth a number',
      settings: engines({
        canonical: './src/factories/unclear-factories.ts#WholeEngine',
        factory: { module: './src/factories/unclear-factories.ts', call: 'await openWhole($userContext)' },
        deprecated: [],
      }),
      code: `import { currentContext } from './context.js';
import { openWhole } from './factories/unclear-factories.js';

export const double = 2 * (openWhole(currentContext()) as any);`,
      errors: [
        {
          ...used('is neither text nor a number', { factory: ['openWhole', './src/factories/unclear-factories.ts'] }),
          line: 4,
          column: 28,
          endLine: 4,
          endColumn: 55,
        },
      ],
      output: `import { currentContext } from './context.js';
import { openWhole } from './factories/unclear-factories.js';

export const double = 2 * (await openWhole(currentContext()) as any);`,
    },
    {
      name: 'an instance whose class cannot be read as a whole',
      settings: engines({
        canonical: './src/factories/unclear-factories.ts#LooseEngine',
        factory: { module: './src/factories/unclear-factories.ts', call: 'await openLoose($userContext)' },
        deprecated: [],
      }),
      code: `import { currentContext } from './context.js';
import { openLoose } from './factories/unclear-factories.js';

const engine: any = openLoose(currentContext());
engine.abort();`,
      errors: [
        {
          ...hasNo('abort', { factory: ['openLoose', './src/factories/unclear-factories.ts'] }),
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 48,
        },
      ],
      output: `import { currentContext } from './context.js';
import { openLoose } from './factories/unclear-factories.js';

const engine: any = await openLoose(currentContext());
engine.abort();`,
    },
  ],
});
