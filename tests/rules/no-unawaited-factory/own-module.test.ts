import { noUnawaitedFactory } from '../../../rules/no-unawaited-factory.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { templated } from './settings.ts';
import { dropped, explained, hasNo, used } from './words.ts';

// The factory's own module, where its other functions call it.
ruleTester({ project: 'engines', settings: enginesSettings }).run('no-unawaited-factory', noUnawaitedFactory, {
  valid: [
    {
      name: 'a function that hands the promise on',
      filename: 'src/execution-engine-factory.ts',
      code: `import type { UserExecutionContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export async function createExecutionEngine(userContext: UserExecutionContext): Promise<UserExecutionEngine> {
  return new UserExecutionEngine(userContext);
}

export function open(userContext: UserExecutionContext) {
  return createExecutionEngine(userContext);
}`,
    },
    {
      name: 'a function that awaits it',
      filename: 'src/execution-engine-factory.ts',
      code: `import type { UserExecutionContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export async function createExecutionEngine(userContext: UserExecutionContext): Promise<UserExecutionEngine> {
  return new UserExecutionEngine(userContext);
}

export async function run(userContext: UserExecutionContext, task: string) {
  return (await createExecutionEngine(userContext)).execute(task);
}`,
    },
    {
      name: 'a function that shadows it',
      filename: 'src/execution-engine-factory.ts',
      code: `import type { UserExecutionContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export async function createExecutionEngine(userContext: UserExecutionContext): Promise<UserExecutionEngine> {
  return new UserExecutionEngine(userContext);
}

export function run(createExecutionEngine: (given: string) => { cancel(): void }) {
  createExecutionEngine('task').cancel();
}`,
    },
    {
      name: 'a module that only declares it',
      filename: 'src/execution-engine-factory.ts',
      code: `export async function createExecutionEngine(userContext: object) {
  return { cancel: () => userContext };
}`,
    },
    {
      name: 'an instance method of the same name',
      filename: 'src/execution-engine-factory.ts',
      settings: templated('await ExecutionEngineFactory.createExecutionEngine($userContext)'),
      code: `import type { UserExecutionContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export class ExecutionEngineFactory {
  static async createExecutionEngine(userContext: UserExecutionContext): Promise<UserExecutionEngine> {
    return new UserExecutionEngine(userContext);
  }

  createExecutionEngine(userContext: UserExecutionContext) {
    return new UserExecutionEngine(userContext);
  }

  run(userContext: UserExecutionContext, task: string) {
    return this.createExecutionEngine(userContext).execute(task);
  }
}`,
    },
    {
      name: 'the synchronous twin in the same module',
      filename: 'src/execution-engine-factory.ts',
      code: `import type { UserExecutionContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export async function createExecutionEngine(userContext: UserExecutionContext): Promise<UserExecutionEngine> {
  return new UserExecutionEngine(userContext);
}

export function createExecutionEngineSync(userContext: UserExecutionContext) {
  return new UserExecutionEngine(userContext);
}
export const stop = (userContext: UserExecutionContext) => createExecutionEngineSync(userContext).cancel();`,
    },
    {
      name: 'a function of the same name inside another one',
      filename: 'src/execution-engine-factory.ts',
      code: `import type { UserExecutionContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export async function createExecutionEngine(userContext: UserExecutionContext): Promise<UserExecutionEngine> {
  return new UserExecutionEngine(userContext);
}

export function stop(userContext: UserExecutionContext) {
  function createExecutionEngine(given: UserExecutionContext) {
    return new UserExecutionEngine(given);
  }
  createExecutionEngine(userContext).cancel();
}`,
    },
  ],
  invalid: [
    {
      name: 'another function',
      filename: 'src/execution-engine-factory.ts',
      code: `import type { UserExecutionContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export async function createExecutionEngine(userContext: UserExecutionContext): Promise<UserExecutionEngine> {
  return new UserExecutionEngine(userContext);
}

export async function run(userContext: UserExecutionContext, task: string) {
  return createExecutionEngine(userContext).execute(task);
}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('execute'), line: 9, column: 10, endLine: 9, endColumn: 44 }],
      output: `import type { UserExecutionContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export async function createExecutionEngine(userContext: UserExecutionContext): Promise<UserExecutionEngine> {
  return new UserExecutionEngine(userContext);
}

export async function run(userContext: UserExecutionContext, task: string) {
  return (await createExecutionEngine(userContext)).execute(task);
}`,
    },
    {
      name: 'another function that is synchronous',
      filename: 'src/execution-engine-factory.ts',
      code: `import type { UserExecutionContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export async function createExecutionEngine(userContext: UserExecutionContext): Promise<UserExecutionEngine> {
  return new UserExecutionEngine(userContext);
}

export function run(userContext: UserExecutionContext, task: string) {
  return createExecutionEngine(userContext).execute(task);
}`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('execute', { outcome: explained('await-not-allowed') }),
          line: 9,
          column: 10,
          endLine: 9,
          endColumn: 44,
        },
      ],
      output: null,
    },
    {
      name: 'a method of a class',
      filename: 'src/execution-engine-factory.ts',
      code: `import type { UserExecutionContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export async function createExecutionEngine(userContext: UserExecutionContext): Promise<UserExecutionEngine> {
  return new UserExecutionEngine(userContext);
}

export class Desk {
  static async open(userContext: UserExecutionContext) {
    const engine = createExecutionEngine(userContext);
    engine.cancel();
    return new Desk();
  }
}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 10, column: 20, endLine: 10, endColumn: 54 }],
      output: `import type { UserExecutionContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export async function createExecutionEngine(userContext: UserExecutionContext): Promise<UserExecutionEngine> {
  return new UserExecutionEngine(userContext);
}

export class Desk {
  static async open(userContext: UserExecutionContext) {
    const engine = await createExecutionEngine(userContext);
    engine.cancel();
    return new Desk();
  }
}`,
    },
    {
      name: 'a dropped promise',
      filename: 'src/execution-engine-factory.ts',
      code: `import type { UserExecutionContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export async function createExecutionEngine(userContext: UserExecutionContext): Promise<UserExecutionEngine> {
  return new UserExecutionEngine(userContext);
}

export async function warmUp(userContext: UserExecutionContext) {
  createExecutionEngine(userContext);
}`,
      errors: [{ ...dropped(), line: 9, column: 3, endLine: 9, endColumn: 37 }],
      output: `import type { UserExecutionContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export async function createExecutionEngine(userContext: UserExecutionContext): Promise<UserExecutionEngine> {
  return new UserExecutionEngine(userContext);
}

export async function warmUp(userContext: UserExecutionContext) {
  await createExecutionEngine(userContext);
}`,
    },
    {
      name: 'an alias',
      filename: 'src/execution-engine-factory.ts',
      code: `import type { UserExecutionContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export async function createExecutionEngine(userContext: UserExecutionContext): Promise<UserExecutionEngine> {
  return new UserExecutionEngine(userContext);
}

const open = createExecutionEngine;
export const stop = async (userContext: UserExecutionContext) => open(userContext).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 9, column: 66, endLine: 9, endColumn: 83 }],
      output: `import type { UserExecutionContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export async function createExecutionEngine(userContext: UserExecutionContext): Promise<UserExecutionEngine> {
  return new UserExecutionEngine(userContext);
}

const open = createExecutionEngine;
export const stop = async (userContext: UserExecutionContext) => (await open(userContext)).cancel();`,
    },
    {
      name: 'the top level',
      filename: 'src/execution-engine-factory.ts',
      code: `import type { UserExecutionContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export async function createExecutionEngine(userContext: UserExecutionContext): Promise<UserExecutionEngine> {
  return new UserExecutionEngine(userContext);
}

export const engine = createExecutionEngine({ userId: 'user-1', threadId: 'thread-1' });
engine.cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 8, column: 23, endLine: 8, endColumn: 88 }],
      output: `import type { UserExecutionContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export async function createExecutionEngine(userContext: UserExecutionContext): Promise<UserExecutionEngine> {
  return new UserExecutionEngine(userContext);
}

export const engine = createExecutionEngine({ userId: 'user-1', threadId: 'thread-1' });
(await engine).cancel();`,
    },
    {
      name: 'an annotation with the class',
      filename: 'src/execution-engine-factory.ts',
      code: `import type { UserExecutionContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export async function createExecutionEngine(userContext: UserExecutionContext): Promise<UserExecutionEngine> {
  return new UserExecutionEngine(userContext);
}

export async function open(userContext: UserExecutionContext) {
  const engine: UserExecutionEngine = createExecutionEngine(userContext);
  return engine;
}`,
      typeErrors: [2739],
      errors: [{ ...used('is declared as the instance'), line: 9, column: 39, endLine: 9, endColumn: 73 }],
      output: `import type { UserExecutionContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export async function createExecutionEngine(userContext: UserExecutionContext): Promise<UserExecutionEngine> {
  return new UserExecutionEngine(userContext);
}

export async function open(userContext: UserExecutionContext) {
  const engine: UserExecutionEngine = await createExecutionEngine(userContext);
  return engine;
}`,
    },
    {
      name: 'a module that declares and imports nothing else',
      filename: 'src/execution-engine-factory.ts',
      code: `export async function createExecutionEngine(userContext: object) {
  return { cancel: () => userContext };
}
createExecutionEngine({}).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 1, endLine: 4, endColumn: 26 }],
      output: `export async function createExecutionEngine(userContext: object) {
  return { cancel: () => userContext };
}
(await createExecutionEngine({})).cancel();`,
    },
    {
      name: 'a static method by the name of its class',
      filename: 'src/execution-engine-factory.ts',
      settings: templated('await ExecutionEngineFactory.createExecutionEngine($userContext)'),
      code: `import type { UserExecutionContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export class ExecutionEngineFactory {
  static async createExecutionEngine(userContext: UserExecutionContext): Promise<UserExecutionEngine> {
    return new UserExecutionEngine(userContext);
  }

  static async run(userContext: UserExecutionContext, task: string) {
    return ExecutionEngineFactory.createExecutionEngine(userContext).execute(task);
  }
}
export const stop = async (userContext: UserExecutionContext) =>
  ExecutionEngineFactory.createExecutionEngine(userContext).cancel();`,
      typeErrors: [2339, 2339],
      errors: [
        {
          ...hasNo('execute', {
            factory: ['ExecutionEngineFactory.createExecutionEngine', './src/execution-engine-factory.ts'],
          }),
          line: 10,
          column: 12,
          endLine: 10,
          endColumn: 69,
        },
        {
          ...hasNo('cancel', {
            factory: ['ExecutionEngineFactory.createExecutionEngine', './src/execution-engine-factory.ts'],
          }),
          line: 14,
          column: 3,
          endLine: 14,
          endColumn: 60,
        },
      ],
      output: `import type { UserExecutionContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export class ExecutionEngineFactory {
  static async createExecutionEngine(userContext: UserExecutionContext): Promise<UserExecutionEngine> {
    return new UserExecutionEngine(userContext);
  }

  static async run(userContext: UserExecutionContext, task: string) {
    return (await ExecutionEngineFactory.createExecutionEngine(userContext)).execute(task);
  }
}
export const stop = async (userContext: UserExecutionContext) =>
  (await ExecutionEngineFactory.createExecutionEngine(userContext)).cancel();`,
    },
    {
      name: 'a static method by `this`',
      filename: 'src/execution-engine-factory.ts',
      settings: templated('await ExecutionEngineFactory.createExecutionEngine($userContext)'),
      code: `import type { UserExecutionContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export class ExecutionEngineFactory {
  static async createExecutionEngine(userContext: UserExecutionContext): Promise<UserExecutionEngine> {
    return new UserExecutionEngine(userContext);
  }

  static async run(userContext: UserExecutionContext, task: string) {
    return this.createExecutionEngine(userContext).execute(task);
  }
}`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('execute', {
            factory: ['ExecutionEngineFactory.createExecutionEngine', './src/execution-engine-factory.ts'],
          }),
          line: 10,
          column: 12,
          endLine: 10,
          endColumn: 51,
        },
      ],
      output: `import type { UserExecutionContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export class ExecutionEngineFactory {
  static async createExecutionEngine(userContext: UserExecutionContext): Promise<UserExecutionEngine> {
    return new UserExecutionEngine(userContext);
  }

  static async run(userContext: UserExecutionContext, task: string) {
    return (await this.createExecutionEngine(userContext)).execute(task);
  }
}`,
    },
  ],
});
