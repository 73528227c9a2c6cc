import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { callFactoryIn, constructed, explained, suggested } from './findings.ts';
import { commonjs, engines, javascript } from './settings.ts';

// Where `await` may stand, and where it may not.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'an asynchronous function: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export async function open() {
  return new RequestScopedExecutionEngine(userContext);
}`,
    },
    {
      name: 'an asynchronous method: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export class Desk {
  async open() {
    return new RequestScopedExecutionEngine(userContext);
  }
}`,
    },
    {
      name: 'an asynchronous method of an object: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const desk = {
  async open() {
    return new RequestScopedExecutionEngine(userContext);
  },
};`,
    },
    {
      name: 'an asynchronous generator: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export async function* open() {
  yield new RequestScopedExecutionEngine(userContext);
}`,
    },
    {
      name: 'an asynchronous callback: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engines = Promise.all([userContext].map(async (each) => new RequestScopedExecutionEngine(each)));`,
    },
    {
      name: 'an asynchronous field: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export class Desk {
  open = async () => new RequestScopedExecutionEngine(userContext);
}`,
    },
    {
      name: 'a block of an asynchronous function: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export async function open() {
  try {
    for (const each of [userContext]) if (each) return new RequestScopedExecutionEngine(each);
  } finally {
    currentContext();
  }
}`,
    },
    {
      name: 'the top level of a module: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext);`,
    },
    {
      name: 'the top level of a module that is JavaScript: from another module',
      filename: 'src/consumer.mjs',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext);`,
    },
    {
      name: 'the top level of an `.mts` module: from another module',
      filename: 'src/consumer.mts',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext);`,
    },
    {
      name: 'a block at the top level: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
if (userContext) {
  new RequestScopedExecutionEngine(userContext).cancel();
}`,
    },
    {
      name: 'a computed key at the top level: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export class Desk {
  [new RequestScopedExecutionEngine(userContext).userContext.userId]() {}
}`,
    },
    {
      name: 'the argument of a decorator at the top level: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
const held = (engine: object) => (target: object): void => void [engine, target];
@held(new RequestScopedExecutionEngine(userContext))
export class Desk {}`,
    },
    {
      name: 'the argument of a method decorator at the top level: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
const held = (engine: object) => (target: object, key: string): void => void [engine, target, key];
export class Desk {
  @held(new RequestScopedExecutionEngine(userContext))
  open() {}
}`,
    },
    {
      name: 'what a class extends at the top level: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
const mixed = (engine: object) => class { engine = engine; };
export class Desk extends mixed(new RequestScopedExecutionEngine(userContext)) {}`,
    },
    {
      name: 'a synchronous function: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export function open() {
  return new RequestScopedExecutionEngine(userContext);
}`,
    },
    {
      name: 'a synchronous function in an asynchronous one: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export async function open() {
  const make = () => new RequestScopedExecutionEngine(userContext);
  return make();
}`,
    },
    {
      name: 'a synchronous callback: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engines = [userContext].map((each) => new RequestScopedExecutionEngine(each));`,
    },
    {
      name: 'a synchronous callback in an asynchronous function: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export async function open() {
  return [userContext].map((each) => new RequestScopedExecutionEngine(each));
}`,
    },
    {
      name: 'a generator: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export function* open() {
  yield new RequestScopedExecutionEngine(userContext);
}`,
    },
    {
      name: 'a getter: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export class Desk {
  get engine() {
    return new RequestScopedExecutionEngine(userContext);
  }
}`,
    },
    {
      name: 'a getter of an object: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const desk = {
  get engine() {
    return new RequestScopedExecutionEngine(userContext);
  },
};`,
    },
    {
      name: 'a setter: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export class Desk {
  engine: object = {};
  set current(value: string) {
    this.engine = new RequestScopedExecutionEngine({ ...userContext, userId: value });
  }
}`,
    },
    {
      name: 'a constructor: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export class Desk {
  readonly engine: object;
  constructor() {
    this.engine = new RequestScopedExecutionEngine(userContext);
  }
}`,
    },
    {
      name: 'the argument of `super`: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
class Base {
  constructor(readonly engine: object) {}
}
export class Desk extends Base {
  constructor() {
    super(new RequestScopedExecutionEngine(userContext));
  }
}`,
    },
    {
      name: 'a field: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export class Desk {
  readonly engine = new RequestScopedExecutionEngine(userContext);
}`,
    },
    {
      name: 'a static field: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export class Desk {
  static readonly engine = new RequestScopedExecutionEngine(userContext);
}`,
    },
    {
      name: 'a private field in an asynchronous function: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export async function open() {
  return class {
    readonly #engine = new RequestScopedExecutionEngine(userContext);
    get engine() {
      return this.#engine;
    }
  };
}`,
    },
    {
      name: 'an accessor field: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export class Desk {
  accessor engine = new RequestScopedExecutionEngine(userContext);
}`,
    },
    {
      name: 'a static block: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export class Desk {
  static engine: object;
  static {
    Desk.engine = new RequestScopedExecutionEngine(userContext);
  }
}`,
    },
    {
      name: 'an enum: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export enum Timeouts {
  Usual = new RequestScopedExecutionEngine(userContext).userContext.userId.length,
}`,
    },
    {
      name: 'a namespace: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export namespace desk {
  export const engine = new RequestScopedExecutionEngine(userContext);
}`,
    },
    {
      name: 'a default value of a parameter: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export function open(engine = new RequestScopedExecutionEngine(userContext)) {
  return engine;
}`,
    },
    {
      name: 'a default value of a parameter of an asynchronous function: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export async function open(engine = new RequestScopedExecutionEngine(userContext)) {
  return engine;
}`,
    },
    {
      name: 'a default value of a parameter of an asynchronous arrow function: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const open = async (engine = new RequestScopedExecutionEngine(userContext)) => engine;`,
    },
    {
      name: 'a default value in a pattern of a parameter: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export async function open({ engine = new RequestScopedExecutionEngine(userContext) } = {}) {
  return engine;
}`,
    },
    {
      name: 'a default value in a pattern of a variable: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const { engine = new RequestScopedExecutionEngine(userContext) } = {} as { engine?: object };`,
    },
    {
      name: 'the promise of a callback that returns one: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = Promise.resolve().then(() => new RequestScopedExecutionEngine(userContext));`,
    },
  ],
  invalid: [
    {
      name: 'an asynchronous function',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export async function open() {
  return new RequestScopedExecutionEngine(userContext);
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 10, endLine: 6, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export async function open() {
  return await createExecutionEngine(userContext);
}`,
    },
    {
      name: 'an asynchronous method',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export class Desk {
  async open() {
    return new RequestScopedExecutionEngine(userContext);
  }
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 7, column: 12, endLine: 7, endColumn: 57 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export class Desk {
  async open() {
    return await createExecutionEngine(userContext);
  }
}`,
    },
    {
      name: 'an asynchronous method of an object',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const desk = {
  async open() {
    return new RequestScopedExecutionEngine(userContext);
  },
};`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 7, column: 12, endLine: 7, endColumn: 57 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const desk = {
  async open() {
    return await createExecutionEngine(userContext);
  },
};`,
    },
    {
      name: 'an asynchronous generator',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export async function* open() {
  yield new RequestScopedExecutionEngine(userContext);
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 9, endLine: 6, endColumn: 54 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export async function* open() {
  yield await createExecutionEngine(userContext);
}`,
    },
    {
      name: 'an asynchronous callback',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engines = Promise.all([userContext].map(async (each) => new RequestScopedExecutionEngine(each)));`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 70, endLine: 5, endColumn: 108 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const engines = Promise.all([userContext].map(async (each) => await createExecutionEngine(each)));`,
    },
    {
      name: 'an asynchronous field',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export class Desk {
  open = async () => new RequestScopedExecutionEngine(userContext);
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 22, endLine: 6, endColumn: 67 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export class Desk {
  open = async () => await createExecutionEngine(userContext);
}`,
    },
    {
      name: 'a block of an asynchronous function',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export async function open() {
  try {
    for (const each of [userContext]) if (each) return new RequestScopedExecutionEngine(each);
  } finally {
    currentContext();
  }
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 7, column: 56, endLine: 7, endColumn: 94 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export async function open() {
  try {
    for (const each of [userContext]) if (each) return await createExecutionEngine(each);
  } finally {
    currentContext();
  }
}`,
    },
    {
      name: 'the top level of a module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext);`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 23, endLine: 5, endColumn: 68 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const engine = await createExecutionEngine(userContext);`,
    },
    {
      name: 'the top level of a module that is JavaScript',
      filename: 'src/consumer.mjs',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext);`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 23, endLine: 5, endColumn: 68 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const engine = await createExecutionEngine(userContext);`,
    },
    {
      name: 'the top level of an `.mts` module',
      filename: 'src/consumer.mts',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext);`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 23, endLine: 5, endColumn: 68 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const engine = await createExecutionEngine(userContext);`,
    },
    {
      name: 'a block at the top level',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
if (userContext) {
  new RequestScopedExecutionEngine(userContext).cancel();
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 3, endLine: 6, endColumn: 48 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
if (userContext) {
  (await createExecutionEngine(userContext)).cancel();
}`,
    },
    {
      name: 'a computed key at the top level',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export class Desk {
  [new RequestScopedExecutionEngine(userContext).userContext.userId]() {}
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 4, endLine: 6, endColumn: 49 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export class Desk {
  [(await createExecutionEngine(userContext)).userContext.userId]() {}
}`,
    },
    {
      name: 'the argument of a decorator at the top level',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
const held = (engine: object) => (target: object): void => void [engine, target];
@held(new RequestScopedExecutionEngine(userContext))
export class Desk {}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 7, endLine: 6, endColumn: 52 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
const held = (engine: object) => (target: object): void => void [engine, target];
@held(await createExecutionEngine(userContext))
export class Desk {}`,
    },
    {
      name: 'the argument of a method decorator at the top level',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
const held = (engine: object) => (target: object, key: string): void => void [engine, target, key];
export class Desk {
  @held(new RequestScopedExecutionEngine(userContext))
  open() {}
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 7, column: 9, endLine: 7, endColumn: 54 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
const held = (engine: object) => (target: object, key: string): void => void [engine, target, key];
export class Desk {
  @held(await createExecutionEngine(userContext))
  open() {}
}`,
    },
    {
      name: 'what a class extends at the top level',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
const mixed = (engine: object) => class { engine = engine; };
export class Desk extends mixed(new RequestScopedExecutionEngine(userContext)) {}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 33, endLine: 6, endColumn: 78 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
const mixed = (engine: object) => class { engine = engine; };
export class Desk extends mixed(await createExecutionEngine(userContext)) {}`,
    },
    {
      name: 'a synchronous function',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export function open() {
  return new RequestScopedExecutionEngine(userContext);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 6,
          column: 10,
          endLine: 6,
          endColumn: 55,
        },
      ],
      output: null,
    },
    {
      name: 'a synchronous function in an asynchronous one',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export async function open() {
  const make = () => new RequestScopedExecutionEngine(userContext);
  return make();
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('await-not-allowed') }),
          line: 6,
          column: 22,
          endLine: 6,
          endColumn: 67,
          suggestions: [
            {
              ...callFactoryIn('make'),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export async function open() {
  const make = async () => await createExecutionEngine(userContext);
  return make();
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a synchronous callback',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engines = [userContext].map((each) => new RequestScopedExecutionEngine(each));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 5,
          column: 52,
          endLine: 5,
          endColumn: 90,
        },
      ],
      output: null,
    },
    {
      name: 'a synchronous callback in an asynchronous function',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export async function open() {
  return [userContext].map((each) => new RequestScopedExecutionEngine(each));
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 6,
          column: 38,
          endLine: 6,
          endColumn: 76,
        },
      ],
      output: null,
    },
    {
      name: 'a generator',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export function* open() {
  yield new RequestScopedExecutionEngine(userContext);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 54,
        },
      ],
      output: null,
    },
    {
      name: 'a getter',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export class Desk {
  get engine() {
    return new RequestScopedExecutionEngine(userContext);
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 7,
          column: 12,
          endLine: 7,
          endColumn: 57,
        },
      ],
      output: null,
    },
    {
      name: 'a getter of an object',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const desk = {
  get engine() {
    return new RequestScopedExecutionEngine(userContext);
  },
};`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 7,
          column: 12,
          endLine: 7,
          endColumn: 57,
        },
      ],
      output: null,
    },
    {
      name: 'a setter',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export class Desk {
  engine: object = {};
  set current(value: string) {
    this.engine = new RequestScopedExecutionEngine({ ...userContext, userId: value });
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 8,
          column: 19,
          endLine: 8,
          endColumn: 86,
        },
      ],
      output: null,
    },
    {
      name: 'a constructor',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export class Desk {
  readonly engine: object;
  constructor() {
    this.engine = new RequestScopedExecutionEngine(userContext);
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 8,
          column: 19,
          endLine: 8,
          endColumn: 64,
        },
      ],
      output: null,
    },
    {
      name: 'the argument of `super`',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
class Base {
  constructor(readonly engine: object) {}
}
export class Desk extends Base {
  constructor() {
    super(new RequestScopedExecutionEngine(userContext));
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 10,
          column: 11,
          endLine: 10,
          endColumn: 56,
        },
      ],
      output: null,
    },
    {
      name: 'a field',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export class Desk {
  readonly engine = new RequestScopedExecutionEngine(userContext);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 6,
          column: 21,
          endLine: 6,
          endColumn: 66,
        },
      ],
      output: null,
    },
    {
      name: 'a static field',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export class Desk {
  static readonly engine = new RequestScopedExecutionEngine(userContext);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 6,
          column: 28,
          endLine: 6,
          endColumn: 73,
        },
      ],
      output: null,
    },
    {
      name: 'a private field in an asynchronous function',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export async function open() {
  return class {
    readonly #engine = new RequestScopedExecutionEngine(userContext);
    get engine() {
      return this.#engine;
    }
  };
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 7,
          column: 24,
          endLine: 7,
          endColumn: 69,
        },
      ],
      output: null,
    },
    {
      name: 'an accessor field',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export class Desk {
  accessor engine = new RequestScopedExecutionEngine(userContext);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 6,
          column: 21,
          endLine: 6,
          endColumn: 66,
        },
      ],
      output: null,
    },
    {
      name: 'a static block',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export class Desk {
  static engine: object;
  static {
    Desk.engine = new RequestScopedExecutionEngine(userContext);
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 8,
          column: 19,
          endLine: 8,
          endColumn: 64,
        },
      ],
      output: null,
    },
    {
      name: 'an enum',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export enum Timeouts {
  Usual = new RequestScopedExecutionEngine(userContext).userContext.userId.length,
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 6,
          column: 11,
          endLine: 6,
          endColumn: 56,
        },
      ],
      output: null,
    },
    {
      name: 'a namespace',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export namespace desk {
  export const engine = new RequestScopedExecutionEngine(userContext);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 6,
          column: 25,
          endLine: 6,
          endColumn: 70,
        },
      ],
      output: null,
    },
    {
      name: 'a default value of a parameter',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export function open(engine = new RequestScopedExecutionEngine(userContext)) {
  return engine;
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 5,
          column: 31,
          endLine: 5,
          endColumn: 76,
        },
      ],
      output: null,
    },
    {
      name: 'a default value of a parameter of an asynchronous function',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export async function open(engine = new RequestScopedExecutionEngine(userContext)) {
  return engine;
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 5,
          column: 37,
          endLine: 5,
          endColumn: 82,
        },
      ],
      output: null,
    },
    {
      name: 'a default value of a parameter of an asynchronous arrow function',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const open = async (engine = new RequestScopedExecutionEngine(userContext)) => engine;`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 5,
          column: 37,
          endLine: 5,
          endColumn: 82,
        },
      ],
      output: null,
    },
    {
      name: 'a default value in a pattern of a parameter',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export async function open({ engine = new RequestScopedExecutionEngine(userContext) } = {}) {
  return engine;
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 5,
          column: 39,
          endLine: 5,
          endColumn: 84,
        },
      ],
      output: null,
    },
    {
      name: 'a default value in a pattern of a variable',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const { engine = new RequestScopedExecutionEngine(userContext) } = {} as { engine?: object };`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 25, endLine: 5, endColumn: 70 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const { engine = await createExecutionEngine(userContext) } = {} as { engine?: object };`,
    },
    {
      name: 'the promise of a callback that returns one',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = Promise.resolve().then(() => new RequestScopedExecutionEngine(userContext));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 5,
          column: 52,
          endLine: 5,
          endColumn: 97,
        },
      ],
      output: null,
    },
  ],
});

// The top level of CommonJS has no `await`.
ruleTester({ project: 'commonjs', settings: commonjs('await createEngine($user)') }).run(
  'no-direct-construction',
  noDirectConstruction,
  {
    valid: [],
    invalid: [
      {
        name: 'the top level of a CommonJS package',
        settings: commonjs('await createEngine($user)'),
        code: `import { OldEngine } from './old-engine';

export const engine = new OldEngine('user-1');`,
        errors: [
          {
            ...constructed('OldEngine', {
              outcome: explained('await-not-allowed'),
              factory: ['await createEngine($user)', './src/engine-factory.ts'],
            }),
            line: 3,
            column: 23,
            endLine: 3,
            endColumn: 46,
          },
        ],
        output: null,
      },
      {
        name: 'a function of a CommonJS package',
        settings: commonjs('await createEngine($user)'),
        code: `import { OldEngine } from './old-engine';

export async function open() {
  return new OldEngine('user-1');
}`,
        errors: [
          {
            ...constructed('OldEngine', { factory: ['await createEngine($user)', './src/engine-factory.ts'] }),
            line: 4,
            column: 10,
            endLine: 4,
            endColumn: 33,
          },
        ],
        output: `import { OldEngine } from './old-engine';
import { createEngine } from './engine-factory';

export async function open() {
  return await createEngine('user-1');
}`,
      },
      {
        name: 'the top level of a `.cts` file',
        filename: 'src/consumer.cts',
        settings: commonjs('await createEngine($user)'),
        code: `import engines = require('./old-engine.js');

export = new engines.OldEngine('user-1');`,
        errors: [
          {
            ...constructed('OldEngine', {
              outcome: explained('await-not-allowed'),
              factory: ['await createEngine($user)', './src/engine-factory.ts'],
            }),
            line: 3,
            column: 10,
            endLine: 3,
            endColumn: 41,
          },
        ],
        output: null,
      },
      {
        name: 'the top level of an `.mts` file in a CommonJS package',
        filename: 'src/consumer.mts',
        settings: commonjs('await createEngine($user)'),
        code: `import { OldEngine } from './old-engine.js';

export const engine = new OldEngine('user-1');`,
        errors: [
          {
            ...constructed('OldEngine', { factory: ['await createEngine($user)', './src/engine-factory.ts'] }),
            line: 3,
            column: 23,
            endLine: 3,
            endColumn: 46,
          },
        ],
        output: `import { OldEngine } from './old-engine.js';
import { createEngine } from './engine-factory.js';

export const engine = await createEngine('user-1');`,
      },
      {
        name: 'the top level of a CommonJS script',
        filename: 'lib/consumer.cjs',
        settings: javascript('await openEngine($user)'),
        code: `const { OldEngine } = require('./old-engine');

module.exports = new OldEngine('user-1');`,
        errors: [
          {
            ...constructed('OldEngine', {
              outcome: explained('await-not-allowed'),
              factory: ['await openEngine($user)', './lib/engine-factory.js'],
            }),
            line: 3,
            column: 18,
            endLine: 3,
            endColumn: 41,
          },
        ],
        output: null,
      },
      {
        name: 'a function of a CommonJS script',
        filename: 'lib/consumer.cjs',
        settings: javascript('await openEngine($user)'),
        code: `const { OldEngine } = require('./old-engine');

module.exports = async () => new OldEngine('user-1').run('plan');`,
        errors: [
          {
            ...constructed('OldEngine', { factory: ['await openEngine($user)', './lib/engine-factory.js'] }),
            line: 3,
            column: 30,
            endLine: 3,
            endColumn: 53,
          },
        ],
        output: `const { OldEngine } = require('./old-engine');
const { openEngine } = require('./engine-factory');

module.exports = async () => (await openEngine('user-1')).run('plan');`,
      },
      {
        name: 'a script that is no module',
        filename: 'lib/consumer.js',
        settings: javascript('await openEngine($user)'),
        languageOptions: { parserOptions: { sourceType: 'script' } },
        code: `import('./old-engine.js').then(async ({ OldEngine }) => new OldEngine('user-1'));`,
        errors: [
          {
            ...constructed('OldEngine', {
              outcome: explained('module-style'),
              factory: ['await openEngine($user)', './lib/engine-factory.js'],
            }),
            line: 1,
            column: 57,
            endLine: 1,
            endColumn: 80,
          },
        ],
        output: null,
      },
    ],
  },
);
