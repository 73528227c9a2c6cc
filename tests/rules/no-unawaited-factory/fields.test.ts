import { noUnawaitedFactory } from '../../../rules/no-unawaited-factory.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { awaitFactory, dropped, explained, hasNo, suggested, used } from './words.ts';

// The promise is kept in fields.
ruleTester({ project: 'engines', settings: enginesSettings }).run('no-unawaited-factory', noUnawaitedFactory, {
  valid: [
    {
      name: 'a private field that a constructor assigns: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export class Desk {
  readonly #engine;
  constructor() {
    this.#engine = createExecutionEngine(currentContext());
  }
  async run(task: string) {
    return this.#engine.execute(task);
  }
}`,
    },
    {
      name: 'a private field with an initial value: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly #engine = createExecutionEngine(currentContext());
  async run(task: string) {
    return this.#engine.execute(task);
  }
}`,
    },
    {
      name: 'a private field that an asynchronous method assigns: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export class Desk {
  #engine: any;
  async open() {
    this.#engine = createExecutionEngine(currentContext());
  }
  stop() {
    this.#engine?.cancel();
  }
}`,
    },
    {
      name: 'a field that is private to the compiler: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export class Desk {
  private engine: any;
  async open() {
    this.engine = createExecutionEngine(currentContext());
  }
  stop() {
    this.engine?.cancel();
  }
}`,
    },
    {
      name: 'a public field: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  engine;
  constructor() {
    this.engine = createExecutionEngine(currentContext());
  }
  async stop() {
    this.engine.cancel();
  }
}`,
    },
    {
      name: 'a public field that an asynchronous method assigns: other modules may await it: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export class Desk {
  engine: any;
  async open() {
    this.engine = createExecutionEngine(currentContext());
  }
  async stop() {
    this.engine.cancel();
  }
}`,
    },
    {
      name: 'a field that is declared as the instance: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export class Desk {
  engine?: UserExecutionEngine;
  async open() {
    this.engine = createExecutionEngine(currentContext());
  }
  stop() {
    this.engine?.cancel();
  }
}`,
    },
    {
      name: 'a field that is declared as the instance and not used: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export class Desk {
  engine?: UserExecutionEngine;
  async open() {
    this.engine = createExecutionEngine(currentContext());
  }
}`,
    },
    {
      name: 'a field that is declared as a promise: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;
import { UserExecutionEngine } from './user-execution-engine.js';

export class Desk {
  private engine: Promise<UserExecutionEngine>;
  constructor() {
    this.engine = createExecutionEngine(currentContext());
  }
  async stop() {
    this.engine.cancel();
  }
}`,
      typeErrors: [2339],
    },
    {
      name: 'a static field: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export class Desk {
  static #engine = createExecutionEngine(currentContext());
  static async stop() {
    this.#engine.cancel();
  }
}`,
    },
    {
      name: 'a static field by the name of the class: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  static #engine = createExecutionEngine(currentContext());
  static async stop() {
    Desk.#engine.cancel();
  }
}`,
    },
    {
      name: 'a field of another instance of the class: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export class Desk {
  readonly #engine = createExecutionEngine(currentContext());
  async stop(other: Desk) {
    other.#engine.cancel();
  }
}`,
    },
    {
      name: 'a field in an arrow function: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export class Desk {
  readonly #engine = createExecutionEngine(currentContext());
  readonly stop = async () => {
    this.#engine.cancel();
  };
}`,
    },
    {
      name: 'a field in a callback: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly #engine = createExecutionEngine(currentContext());
  stopAll(names: readonly string[]) {
    return names.map(async () => this.#engine.cancel());
  }
}`,
    },
    {
      name: 'a field that is taken by a pattern: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export class Desk {
  private readonly engine = createExecutionEngine(currentContext());
  async stop() {
    const { engine } = this;
    engine.cancel();
  }
}`,
    },
    {
      name: 'a field with an alias: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export class Desk {
  readonly #engine = createExecutionEngine(currentContext());
  async stop() {
    const engine = this.#engine;
    engine.cancel();
  }
}`,
    },
    {
      name: 'a field of a cast `this`: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  private readonly engine = createExecutionEngine(currentContext());
  async stop() {
    (this as any).engine.cancel();
  }
}`,
    },
    {
      name: 'a field by a string: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export class Desk {
  private readonly engine = createExecutionEngine(currentContext());
  async stop() {
    this['engine'].cancel();
  }
}`,
    },
    {
      name: 'a cached promise in a field: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export class Desk {
  #engine: ReturnType<typeof createExecutionEngine> | undefined;
  async run(task: string) {
    this.#engine ??= createExecutionEngine(currentContext());
    return this.#engine.execute(task);
  }
}`,
    },
    {
      name: 'a cached promise in a field that is tested first: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  #engine: ReturnType<typeof createExecutionEngine> | undefined;
  async run(task: string) {
    if (!this.#engine) this.#engine = createExecutionEngine(currentContext());
    return this.#engine.execute(task);
  }
}`,
    },
    {
      name: 'a cache that is filled in one method and used in a synchronous one: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export class Desk {
  #engine: any;
  async open() {
    if (!this.#engine) this.#engine = createExecutionEngine(currentContext());
  }
  stop() {
    this.#engine?.cancel();
  }
}`,
    },
    {
      name: 'uses of which only some may wait: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export class Desk {
  readonly #engine = createExecutionEngine(currentContext());
  async run(task: string) {
    return this.#engine.execute(task);
  }
  stop() {
    this.#engine.cancel();
  }
}`,
    },
    {
      name: 'uses of which none may wait: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly #engine = createExecutionEngine(currentContext());
  stop() {
    this.#engine.cancel();
  }
}`,
    },
    {
      name: 'a use beside one that awaits: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export class Desk {
  readonly #engine = createExecutionEngine(currentContext());
  async run(task: string) {
    return (await this.#engine).execute(task);
  }
  async stop() {
    this.#engine.cancel();
  }
}`,
    },
    {
      name: 'a use in the constructor itself: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export class Desk {
  readonly engine;
  constructor() {
    this.engine = createExecutionEngine(currentContext());
    this.engine.cancel();
  }
}`,
    },
    {
      name: 'a field of a class expression: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

export const Desk = class {
  readonly #engine = createExecutionEngine(currentContext());
  async stop() {
    this.#engine.cancel();
  }
};`,
    },
    {
      name: 'a test of a field with an initial value: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export class Desk {
  readonly #engine = createExecutionEngine(currentContext());
  get isOpen() {
    return !!this.#engine;
  }
}`,
    },
    {
      name: 'a private field that nothing reads: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export class Desk {
  #engine = createExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a field in a static block: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  static #engine;
  static {
    this.#engine = createExecutionEngine(currentContext());
  }
  static async stop() {
    this.#engine?.cancel();
  }
}`,
    },
    {
      name: 'two fields, one of them awaited: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export class Desk {
  readonly #first = createExecutionEngine(currentContext());
  readonly #second = createExecutionEngine(currentContext());
  async stop() {
    (await this.#first).cancel();
    this.#second.cancel();
  }
}`,
    },
    {
      name: 'a field that is awaited into itself',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  #engine: any = createExecutionEngine(currentContext());
  async open() {
    this.#engine = await this.#engine;
  }
  stop() {
    this.#engine.cancel();
  }
}`,
    },
    {
      name: 'a field with other contents',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  #engine: any;
  constructor(engine?: object) {
    this.#engine = engine;
  }
  open() {
    this.#engine = createExecutionEngine(currentContext());
  }
  stop() {
    this.#engine.cancel();
  }
}`,
    },
    {
      name: 'a field that someone else assigns as well',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  engine: any = createExecutionEngine(currentContext());
  stop() {
    this.engine.cancel();
  }
}
export async function settle(desk: Desk) {
  desk.engine = await desk.engine;
}`,
    },
    {
      name: 'a field that `Object.assign` may fill',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  engine: any = createExecutionEngine(currentContext());
  constructor(parts: object) {
    Object.assign(this, parts);
  }
  stop() {
    this.engine.cancel();
  }
}`,
    },
    {
      name: 'a field that a computed assignment may fill',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  engine: any = createExecutionEngine(currentContext());
  [name: string]: any;
  fill(name: string, value: unknown) {
    this[name] = value;
  }
  stop() {
    this.engine.cancel();
  }
}`,
    },
    {
      name: 'a decorated field',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const injected: any;
export class Desk {
  @injected engine: any = createExecutionEngine(currentContext());
  stop() {
    this.engine.cancel();
  }
}`,
    },
    {
      name: 'a parameter property',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  constructor(private engine: any) {}
  open() {
    this.engine = createExecutionEngine(currentContext());
  }
  stop() {
    this.engine.cancel();
  }
}`,
    },
    {
      name: 'an accessor',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  set engine(engine: any) {
    engine.then(() => undefined);
  }
  get engine() {
    return { cancel() {} };
  }
  open() {
    this.engine = createExecutionEngine(currentContext());
    this.engine.cancel();
  }
}`,
    },
    {
      name: 'a field of the same name in another class',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  private readonly engine = createExecutionEngine(currentContext());
  async open() {
    return this.engine;
  }
}
export class Sandbox {
  private readonly engine = { cancel() {} };
  stop() {
    this.engine.cancel();
  }
}`,
    },
    {
      name: 'a static field of the same name',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  private readonly engine = createExecutionEngine(currentContext());
  private static readonly engine = { cancel() {} };
  async open() {
    return this.engine;
  }
  static stop() {
    this.engine.cancel();
  }
}`,
    },
    {
      name: 'the `this` of another function',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  private readonly engine = createExecutionEngine(currentContext());
  async open() {
    return this.engine;
  }
  stopper() {
    return function (this: { engine: { cancel(): void } }) {
      this.engine.cancel();
    };
  }
}`,
    },
    {
      name: 'the `this` of an object',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  private readonly engine = createExecutionEngine(currentContext());
  async open() {
    return this.engine;
  }
  readonly sandbox = {
    engine: { cancel() {} },
    stop() {
      this.engine.cancel();
    },
  };
}`,
    },
    {
      name: 'the `this` of a class inside the class',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  private readonly engine = createExecutionEngine(currentContext());
  async open() {
    return this.engine;
  }
  readonly Sandbox = class {
    engine = { cancel() {} };
    stop() {
      this.engine.cancel();
    }
  };
}`,
    },
    {
      name: 'a public field that nothing reads here',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly engine = createExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a field of promises that is awaited',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly #engine = createExecutionEngine(currentContext());
  async run(task: string) {
    const engine = await this.#engine;
    return engine.execute(task);
  }
}`,
    },
    {
      name: 'a field that a method gives away',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly #engine = createExecutionEngine(currentContext());
  get engine() {
    return this.#engine;
  }
}`,
    },
    {
      name: 'a field of an object that is not `this`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const desk: any;
desk.engine = createExecutionEngine(currentContext());
desk.engine.cancel();`,
    },
  ],
  invalid: [
    {
      name: 'a private field that a constructor assigns',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly #engine;
  constructor() {
    this.#engine = createExecutionEngine(currentContext());
  }
  async run(task: string) {
    return this.#engine.execute(task);
  }
}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('execute'), line: 7, column: 20, endLine: 7, endColumn: 59 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly #engine;
  constructor() {
    this.#engine = createExecutionEngine(currentContext());
  }
  async run(task: string) {
    return (await this.#engine).execute(task);
  }
}`,
    },
    {
      name: 'a private field with an initial value',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly #engine = createExecutionEngine(currentContext());
  async run(task: string) {
    return this.#engine.execute(task);
  }
}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('execute'), line: 5, column: 22, endLine: 5, endColumn: 61 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly #engine = createExecutionEngine(currentContext());
  async run(task: string) {
    return (await this.#engine).execute(task);
  }
}`,
    },
    {
      name: 'a private field that an asynchronous method assigns',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  #engine: any;
  async open() {
    this.#engine = createExecutionEngine(currentContext());
  }
  stop() {
    this.#engine?.cancel();
  }
}`,
      errors: [{ ...hasNo('cancel'), line: 7, column: 20, endLine: 7, endColumn: 59 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  #engine: any;
  async open() {
    this.#engine = await createExecutionEngine(currentContext());
  }
  stop() {
    this.#engine?.cancel();
  }
}`,
    },
    {
      name: 'a field that is private to the compiler',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  private engine: any;
  async open() {
    this.engine = createExecutionEngine(currentContext());
  }
  stop() {
    this.engine?.cancel();
  }
}`,
      errors: [{ ...hasNo('cancel'), line: 7, column: 19, endLine: 7, endColumn: 58 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  private engine: any;
  async open() {
    this.engine = await createExecutionEngine(currentContext());
  }
  stop() {
    this.engine?.cancel();
  }
}`,
    },
    {
      name: 'a public field',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  engine;
  constructor() {
    this.engine = createExecutionEngine(currentContext());
  }
  async stop() {
    this.engine.cancel();
  }
}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 7, column: 19, endLine: 7, endColumn: 58 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  engine;
  constructor() {
    this.engine = createExecutionEngine(currentContext());
  }
  async stop() {
    (await this.engine).cancel();
  }
}`,
    },
    {
      name: 'a public field that an asynchronous method assigns: other modules may await it',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  engine: any;
  async open() {
    this.engine = createExecutionEngine(currentContext());
  }
  async stop() {
    this.engine.cancel();
  }
}`,
      errors: [{ ...hasNo('cancel'), line: 7, column: 19, endLine: 7, endColumn: 58 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  engine: any;
  async open() {
    this.engine = createExecutionEngine(currentContext());
  }
  async stop() {
    (await this.engine).cancel();
  }
}`,
    },
    {
      name: 'a field that is declared as the instance',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export class Desk {
  engine?: UserExecutionEngine;
  async open() {
    this.engine = createExecutionEngine(currentContext());
  }
  stop() {
    this.engine?.cancel();
  }
}`,
      typeErrors: [2739],
      errors: [{ ...hasNo('cancel'), line: 8, column: 19, endLine: 8, endColumn: 58 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export class Desk {
  engine?: UserExecutionEngine;
  async open() {
    this.engine = await createExecutionEngine(currentContext());
  }
  stop() {
    this.engine?.cancel();
  }
}`,
    },
    {
      name: 'a field that is declared as the instance and not used',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export class Desk {
  engine?: UserExecutionEngine;
  async open() {
    this.engine = createExecutionEngine(currentContext());
  }
}`,
      typeErrors: [2739],
      errors: [{ ...used('is declared as the instance'), line: 8, column: 19, endLine: 8, endColumn: 58 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export class Desk {
  engine?: UserExecutionEngine;
  async open() {
    this.engine = await createExecutionEngine(currentContext());
  }
}`,
    },
    {
      name: 'a field that is declared as a promise',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export class Desk {
  private engine: Promise<UserExecutionEngine>;
  constructor() {
    this.engine = createExecutionEngine(currentContext());
  }
  async stop() {
    this.engine.cancel();
  }
}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 8, column: 19, endLine: 8, endColumn: 58 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export class Desk {
  private engine: Promise<UserExecutionEngine>;
  constructor() {
    this.engine = createExecutionEngine(currentContext());
  }
  async stop() {
    (await this.engine).cancel();
  }
}`,
    },
    {
      name: 'a static field',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  static #engine = createExecutionEngine(currentContext());
  static async stop() {
    this.#engine.cancel();
  }
}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 5, column: 20, endLine: 5, endColumn: 59 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  static #engine = createExecutionEngine(currentContext());
  static async stop() {
    (await this.#engine).cancel();
  }
}`,
    },
    {
      name: 'a static field by the name of the class',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  static #engine = createExecutionEngine(currentContext());
  static async stop() {
    Desk.#engine.cancel();
  }
}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 5, column: 20, endLine: 5, endColumn: 59 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  static #engine = createExecutionEngine(currentContext());
  static async stop() {
    (await Desk.#engine).cancel();
  }
}`,
    },
    {
      name: 'a field of another instance of the class',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly #engine = createExecutionEngine(currentContext());
  async stop(other: Desk) {
    other.#engine.cancel();
  }
}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 5, column: 22, endLine: 5, endColumn: 61 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly #engine = createExecutionEngine(currentContext());
  async stop(other: Desk) {
    (await other.#engine).cancel();
  }
}`,
    },
    {
      name: 'a field in an arrow function',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly #engine = createExecutionEngine(currentContext());
  readonly stop = async () => {
    this.#engine.cancel();
  };
}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 5, column: 22, endLine: 5, endColumn: 61 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly #engine = createExecutionEngine(currentContext());
  readonly stop = async () => {
    (await this.#engine).cancel();
  };
}`,
    },
    {
      name: 'a field in a callback',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly #engine = createExecutionEngine(currentContext());
  stopAll(names: readonly string[]) {
    return names.map(async () => this.#engine.cancel());
  }
}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 5, column: 22, endLine: 5, endColumn: 61 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly #engine = createExecutionEngine(currentContext());
  stopAll(names: readonly string[]) {
    return names.map(async () => (await this.#engine).cancel());
  }
}`,
    },
    {
      name: 'a field that is taken by a pattern',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  private readonly engine = createExecutionEngine(currentContext());
  async stop() {
    const { engine } = this;
    engine.cancel();
  }
}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 5, column: 29, endLine: 5, endColumn: 68 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  private readonly engine = createExecutionEngine(currentContext());
  async stop() {
    const { engine } = this;
    (await engine).cancel();
  }
}`,
    },
    {
      name: 'a field with an alias',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly #engine = createExecutionEngine(currentContext());
  async stop() {
    const engine = this.#engine;
    engine.cancel();
  }
}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 5, column: 22, endLine: 5, endColumn: 61 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly #engine = createExecutionEngine(currentContext());
  async stop() {
    const engine = this.#engine;
    (await engine).cancel();
  }
}`,
    },
    {
      name: 'a field of a cast `this`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  private readonly engine = createExecutionEngine(currentContext());
  async stop() {
    (this as any).engine.cancel();
  }
}`,
      errors: [{ ...hasNo('cancel'), line: 5, column: 29, endLine: 5, endColumn: 68 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  private readonly engine = createExecutionEngine(currentContext());
  async stop() {
    (await (this as any).engine).cancel();
  }
}`,
    },
    {
      name: 'a field by a string',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  private readonly engine = createExecutionEngine(currentContext());
  async stop() {
    this['engine'].cancel();
  }
}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 5, column: 29, endLine: 5, endColumn: 68 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  private readonly engine = createExecutionEngine(currentContext());
  async stop() {
    (await this['engine']).cancel();
  }
}`,
    },
    {
      name: 'a cached promise in a field',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  #engine: ReturnType<typeof createExecutionEngine> | undefined;
  async run(task: string) {
    this.#engine ??= createExecutionEngine(currentContext());
    return this.#engine.execute(task);
  }
}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('execute'), line: 7, column: 22, endLine: 7, endColumn: 61 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  #engine: ReturnType<typeof createExecutionEngine> | undefined;
  async run(task: string) {
    this.#engine ??= createExecutionEngine(currentContext());
    return (await this.#engine).execute(task);
  }
}`,
    },
    {
      name: 'a cached promise in a field that is tested first',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  #engine: ReturnType<typeof createExecutionEngine> | undefined;
  async run(task: string) {
    if (!this.#engine) this.#engine = createExecutionEngine(currentContext());
    return this.#engine.execute(task);
  }
}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('execute'), line: 7, column: 39, endLine: 7, endColumn: 78 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  #engine: ReturnType<typeof createExecutionEngine> | undefined;
  async run(task: string) {
    if (!this.#engine) this.#engine = createExecutionEngine(currentContext());
    return (await this.#engine).execute(task);
  }
}`,
    },
    {
      name: 'a cache that is filled in one method and used in a synchronous one',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  #engine: any;
  async open() {
    if (!this.#engine) this.#engine = createExecutionEngine(currentContext());
  }
  stop() {
    this.#engine?.cancel();
  }
}`,
      errors: [
        {
          ...hasNo('cancel', { outcome: suggested('update-not-atomic', 'this.#engine') }),
          line: 7,
          column: 39,
          endLine: 7,
          endColumn: 78,
          suggestions: [
            {
              ...awaitFactory(),
              output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  #engine: any;
  async open() {
    if (!this.#engine) this.#engine = await createExecutionEngine(currentContext());
  }
  stop() {
    this.#engine?.cancel();
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'uses of which only some may wait',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly #engine = createExecutionEngine(currentContext());
  async run(task: string) {
    return this.#engine.execute(task);
  }
  stop() {
    this.#engine.cancel();
  }
}`,
      typeErrors: [2339, 2339],
      errors: [{ ...hasNo('execute'), line: 5, column: 22, endLine: 5, endColumn: 61 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly #engine = createExecutionEngine(currentContext());
  async run(task: string) {
    return (await this.#engine).execute(task);
  }
  stop() {
    this.#engine.cancel();
  }
}`,
      outputTypeErrors: [2339],
    },
    {
      name: 'uses of which none may wait',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly #engine = createExecutionEngine(currentContext());
  stop() {
    this.#engine.cancel();
  }
}`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('cancel', { outcome: explained('await-not-allowed') }),
          line: 5,
          column: 22,
          endLine: 5,
          endColumn: 61,
        },
      ],
      output: null,
    },
    {
      name: 'a use beside one that awaits',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly #engine = createExecutionEngine(currentContext());
  async run(task: string) {
    return (await this.#engine).execute(task);
  }
  async stop() {
    this.#engine.cancel();
  }
}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 10, column: 5, endLine: 10, endColumn: 17 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly #engine = createExecutionEngine(currentContext());
  async run(task: string) {
    return (await this.#engine).execute(task);
  }
  async stop() {
    (await this.#engine).cancel();
  }
}`,
    },
    {
      name: 'a use in the constructor itself',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly engine;
  constructor() {
    this.engine = createExecutionEngine(currentContext());
    this.engine.cancel();
  }
}`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('cancel', { outcome: explained('await-not-allowed') }),
          line: 7,
          column: 19,
          endLine: 7,
          endColumn: 58,
        },
      ],
      output: null,
    },
    {
      name: 'a field of a class expression',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const Desk = class {
  readonly #engine = createExecutionEngine(currentContext());
  async stop() {
    this.#engine.cancel();
  }
};`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 5, column: 22, endLine: 5, endColumn: 61 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const Desk = class {
  readonly #engine = createExecutionEngine(currentContext());
  async stop() {
    (await this.#engine).cancel();
  }
};`,
    },
    {
      name: 'a test of a field with an initial value',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly #engine = createExecutionEngine(currentContext());
  get isOpen() {
    return !!this.#engine;
  }
}`,
      errors: [
        {
          ...used('is always true', { outcome: explained('await-not-allowed') }),
          line: 5,
          column: 22,
          endLine: 5,
          endColumn: 61,
        },
      ],
      output: null,
    },
    {
      name: 'a private field that nothing reads',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  #engine = createExecutionEngine(currentContext());
}`,
      errors: [
        { ...dropped({ outcome: explained('await-not-allowed') }), line: 5, column: 13, endLine: 5, endColumn: 52 },
      ],
      output: null,
    },
    {
      name: 'a field in a static block',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  static #engine;
  static {
    this.#engine = createExecutionEngine(currentContext());
  }
  static async stop() {
    this.#engine?.cancel();
  }
}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 7, column: 20, endLine: 7, endColumn: 59 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  static #engine;
  static {
    this.#engine = createExecutionEngine(currentContext());
  }
  static async stop() {
    (await this.#engine)?.cancel();
  }
}`,
    },
    {
      name: 'two fields, one of them awaited',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly #first = createExecutionEngine(currentContext());
  readonly #second = createExecutionEngine(currentContext());
  async stop() {
    (await this.#first).cancel();
    this.#second.cancel();
  }
}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 6, column: 22, endLine: 6, endColumn: 61 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly #first = createExecutionEngine(currentContext());
  readonly #second = createExecutionEngine(currentContext());
  async stop() {
    (await this.#first).cancel();
    (await this.#second).cancel();
  }
}`,
    },
  ],
});
