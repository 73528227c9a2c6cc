import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed, explained, mentioned } from './findings.ts';
import { engines } from './settings.ts';

// Members that the canonical class lacks, on instances that go through the file.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a member, by way of another variable: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());
const alias = engine;
export const time = alias.remainingTime();`,
    },
    {
      name: 'members of both, by way of another variable: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());
const alias = engine;
alias.cancel();
export const timeout = 1;`,
    },
    {
      name: 'a member, by way of what a local function returns: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

async function open() {
  return new RequestScopedExecutionEngine(currentContext());
}
export const time = async () => (await open()).remainingTime();`,
    },
    {
      name: 'members of both, by way of what a local function returns: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

async function open() {
  return new RequestScopedExecutionEngine(currentContext());
}
export const timeout = async () => (await open()).cancel();`,
    },
    {
      name: 'a member, by way of a parameter of a local function: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const timeOf = (engine: { remainingTime(): number }) => engine.remainingTime();
export const time = timeOf(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'members of both, by way of a parameter of a local function: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const stop = (engine: { cancel(): void }, timeout: number) => [engine.cancel(), timeout];
stop(new RequestScopedExecutionEngine(currentContext()), 3);`,
    },
    {
      name: 'a member, by way of the constructor of a local class: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

class Desk {
  constructor(private readonly engine: any) {}

  time() {
    return this.engine.remainingTime();
  }
}
export const desk = new Desk(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'members of both, by way of the constructor of a local class: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

class Desk {
  timeout = 3;

  constructor(private readonly engine: any) {}

  stop() {
    this.engine.cancel();
  }
}
export const desk = new Desk(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a member, on a field of another instance of the class: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  engine: any;

  async open(other: Desk) {
    this.engine = new RequestScopedExecutionEngine(currentContext());
    return other.engine.timeout;
  }
}`,
    },
    {
      name: 'a member, on a private field behind a getter: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  #engine: any;

  async open() {
    this.#engine = new RequestScopedExecutionEngine(currentContext());
  }

  get engine() {
    return this.#engine;
  }

  time() {
    return this.engine.timeout;
  }
}`,
    },
    {
      name: 'members of both, on a private field behind a getter: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  #engine: any;
  readonly timeout = 3;

  async open() {
    this.#engine = new RequestScopedExecutionEngine(currentContext());
  }

  get engine() {
    return this.#engine;
  }

  stop() {
    return this.engine.cancel();
  }
}`,
    },
    {
      name: 'a member, on a static field: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  static engine: any;

  static async open() {
    Desk.engine = new RequestScopedExecutionEngine(currentContext());
    return this.engine.timeout;
  }
}`,
    },
    {
      name: 'a member, out of a pattern in a pattern: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const desk = { engine: new RequestScopedExecutionEngine(currentContext()) };
const {
  engine: { timeout },
} = desk;
export const time = timeout;`,
    },
    {
      name: 'a member, out of the pattern of a parameter: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const timeOf = ({ timeout }: { timeout: number }) => timeout;
export const time = timeOf(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a member, out of a list by a pattern: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const [first] = [new RequestScopedExecutionEngine(currentContext())];
export const time = first.timeout;`,
    },
    {
      name: 'a member, in a loop over a list: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

let time = 0;
for (const engine of [new RequestScopedExecutionEngine(currentContext())]) time += engine.timeout;
export const times = [time];`,
    },
    {
      name: 'members of both, in a loop over a list: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

for (const engine of [new RequestScopedExecutionEngine(currentContext())]) engine.cancel();
export const timeout = 3;`,
    },
    {
      name: 'a member, in callbacks of the methods of a list: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engines = [new RequestScopedExecutionEngine(currentContext())];
engines.push(new RequestScopedExecutionEngine(currentContext()));
export const time = engines.filter(Boolean).reduce((sum, engine) => sum + engine.timeout, 0);`,
    },
    {
      name: 'members of both, in callbacks of the methods of a list: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engines = [new RequestScopedExecutionEngine(currentContext())];
engines.push(new RequestScopedExecutionEngine(currentContext()));
export const ids = engines.map((engine) => engine.userContext.userId).map((timeout) => timeout);`,
    },
    {
      name: 'a member, out of a map and by an optional chain: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engines = new Map([['first', new RequestScopedExecutionEngine(currentContext())]]);
export const time = engines.get('first')?.timeout;`,
    },
    {
      name: 'a member, out of a map in a loop: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engines = new Map([['first', new RequestScopedExecutionEngine(currentContext())]]);
for (const [, engine] of engines) engine.remainingTime();`,
    },
    {
      name: 'members of both, out of a map in a loop: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engines = new Map([['timeout', new RequestScopedExecutionEngine(currentContext())]]);
for (const [, engine] of engines) engine.cancel();`,
    },
    {
      name: 'a member, after a promise: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const opened = Promise.resolve(new RequestScopedExecutionEngine(currentContext()));
export const time = opened.then((engine) => engine.timeout);`,
    },
    {
      name: 'a member, after several promises: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const open = async () => new RequestScopedExecutionEngine(currentContext());
const [first, second] = await Promise.all([open(), open()]);
export const time = first.timeout + second.timeout;`,
    },
    {
      name: 'a member, of what a generator yields: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

async function* open() {
  yield new RequestScopedExecutionEngine(currentContext());
}
for await (const engine of open()) engine.remainingTime();`,
    },
    {
      name: 'a member, in a closure: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());
export const later = () => () => engine.timeout;`,
    },
    {
      name: 'a member, in brackets with a template: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());
export const time = engine[\`timeout\`];`,
    },
    {
      name: 'a member, looked for by `in`: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());
export const isPatient = 'timeout' in engine;`,
    },
    {
      name: 'a member of both, looked for by `in`: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());
export const timeout = 'cancel' in engine;`,
    },
    {
      name: 'a member that is written: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine: any = new RequestScopedExecutionEngine(currentContext());
engine.timeout = 3;`,
    },
    {
      name: 'a member, through `call`: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());
export const time = engine.remainingTime.call(engine);`,
    },
    {
      name: 'a member, in a default value: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const timeOf = async (given: { engine?: any }) => {
  const { engine = new RequestScopedExecutionEngine(currentContext()) } = given;
  return engine.timeout;
};`,
    },
    {
      name: 'a member, of a copy: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const copy = { ...new RequestScopedExecutionEngine(currentContext()) };
export const time = copy.timeout;`,
    },
    {
      name: 'a member, of what an imported function may give back: from another module',
      code: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const time = keep(new RequestScopedExecutionEngine(currentContext())).timeout;`,
    },
    {
      name: 'members of both, of what an imported function may give back: from another module',
      code: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const stopped = keep(new RequestScopedExecutionEngine(currentContext())).cancel();`,
    },
    {
      name: 'a member, by a name that is made: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engines: Record<string, any> = { first: new RequestScopedExecutionEngine(currentContext()) };
export const timesOf = (name: string) => engines[name].timeout;`,
    },
    {
      name: 'members of both, by a name that is made: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engines: Record<string, any> = { first: new RequestScopedExecutionEngine(currentContext()) };
export const stop = (name: string) => engines[name].cancel();`,
    },
    {
      name: 'a member of another object under the same key: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = { timeout: 3 };
const other = new RequestScopedExecutionEngine(currentContext());
other.cancel();
export const time = engine.timeout;`,
    },
  ],
  invalid: [
    {
      name: 'a member, by way of another variable',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());
const alias = engine;
export const time = alias.remainingTime();`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'remainingTime') }),
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 66,
        },
      ],
      output: null,
    },
    {
      name: 'members of both, by way of another variable',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());
const alias = engine;
alias.cancel();
export const timeout = 1;`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 66,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());
const alias = engine;
alias.cancel();
export const timeout = 1;`,
    },
    {
      name: 'a member, by way of what a local function returns',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

async function open() {
  return new RequestScopedExecutionEngine(currentContext());
}
export const time = async () => (await open()).remainingTime();`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'remainingTime') }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 60,
        },
      ],
      output: null,
    },
    {
      name: 'members of both, by way of what a local function returns',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

async function open() {
  return new RequestScopedExecutionEngine(currentContext());
}
export const timeout = async () => (await open()).cancel();`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 60,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

async function open() {
  return await createExecutionEngine(currentContext());
}
export const timeout = async () => (await open()).cancel();`,
    },
    {
      name: 'a member, by way of a parameter of a local function',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const timeOf = (engine: { remainingTime(): number }) => engine.remainingTime();
export const time = timeOf(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'remainingTime') }),
          line: 5,
          column: 28,
          endLine: 5,
          endColumn: 78,
        },
      ],
      output: null,
    },
    {
      name: 'members of both, by way of a parameter of a local function',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const stop = (engine: { cancel(): void }, timeout: number) => [engine.cancel(), timeout];
stop(new RequestScopedExecutionEngine(currentContext()), 3);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 5,
          column: 6,
          endLine: 5,
          endColumn: 56,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const stop = (engine: { cancel(): void }, timeout: number) => [engine.cancel(), timeout];
stop(await createExecutionEngine(currentContext()), 3);`,
    },
    {
      name: 'a member, by way of the constructor of a local class',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

class Desk {
  constructor(private readonly engine: any) {}

  time() {
    return this.engine.remainingTime();
  }
}
export const desk = new Desk(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'remainingTime') }),
          line: 11,
          column: 30,
          endLine: 11,
          endColumn: 80,
        },
      ],
      output: null,
    },
    {
      name: 'members of both, by way of the constructor of a local class',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

class Desk {
  timeout = 3;

  constructor(private readonly engine: any) {}

  stop() {
    this.engine.cancel();
  }
}
export const desk = new Desk(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 13,
          column: 30,
          endLine: 13,
          endColumn: 80,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

class Desk {
  timeout = 3;

  constructor(private readonly engine: any) {}

  stop() {
    this.engine.cancel();
  }
}
export const desk = new Desk(await createExecutionEngine(currentContext()));`,
    },
    {
      name: 'a member, on a field of another instance of the class',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  engine: any;

  async open(other: Desk) {
    this.engine = new RequestScopedExecutionEngine(currentContext());
    return other.engine.timeout;
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'timeout') }),
          line: 8,
          column: 19,
          endLine: 8,
          endColumn: 69,
        },
      ],
      output: null,
    },
    {
      name: 'a member, on a private field behind a getter',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  #engine: any;

  async open() {
    this.#engine = new RequestScopedExecutionEngine(currentContext());
  }

  get engine() {
    return this.#engine;
  }

  time() {
    return this.engine.timeout;
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'timeout') }),
          line: 8,
          column: 20,
          endLine: 8,
          endColumn: 70,
        },
      ],
      output: null,
    },
    {
      name: 'members of both, on a private field behind a getter',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  #engine: any;
  readonly timeout = 3;

  async open() {
    this.#engine = new RequestScopedExecutionEngine(currentContext());
  }

  get engine() {
    return this.#engine;
  }

  stop() {
    return this.engine.cancel();
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 9,
          column: 20,
          endLine: 9,
          endColumn: 70,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  #engine: any;
  readonly timeout = 3;

  async open() {
    this.#engine = await createExecutionEngine(currentContext());
  }

  get engine() {
    return this.#engine;
  }

  stop() {
    return this.engine.cancel();
  }
}`,
    },
    {
      name: 'a member, on a static field',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  static engine: any;

  static async open() {
    Desk.engine = new RequestScopedExecutionEngine(currentContext());
    return this.engine.timeout;
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'timeout') }),
          line: 8,
          column: 19,
          endLine: 8,
          endColumn: 69,
        },
      ],
      output: null,
    },
    {
      name: 'a member, out of a pattern in a pattern',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const desk = { engine: new RequestScopedExecutionEngine(currentContext()) };
const {
  engine: { timeout },
} = desk;
export const time = timeout;`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'timeout') }),
          line: 4,
          column: 24,
          endLine: 4,
          endColumn: 74,
        },
      ],
      output: null,
    },
    {
      name: 'a member, out of the pattern of a parameter',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const timeOf = ({ timeout }: { timeout: number }) => timeout;
export const time = timeOf(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'timeout') }),
          line: 5,
          column: 28,
          endLine: 5,
          endColumn: 78,
        },
      ],
      output: null,
    },
    {
      name: 'a member, out of a list by a pattern',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const [first] = [new RequestScopedExecutionEngine(currentContext())];
export const time = first.timeout;`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'timeout') }),
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 68,
        },
      ],
      output: null,
    },
    {
      name: 'a member, in a loop over a list',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

let time = 0;
for (const engine of [new RequestScopedExecutionEngine(currentContext())]) time += engine.timeout;
export const times = [time];`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'timeout') }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 73,
        },
      ],
      output: null,
    },
    {
      name: 'members of both, in a loop over a list',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

for (const engine of [new RequestScopedExecutionEngine(currentContext())]) engine.cancel();
export const timeout = 3;`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 73,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

for (const engine of [await createExecutionEngine(currentContext())]) engine.cancel();
export const timeout = 3;`,
    },
    {
      name: 'a member, in callbacks of the methods of a list',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engines = [new RequestScopedExecutionEngine(currentContext())];
engines.push(new RequestScopedExecutionEngine(currentContext()));
export const time = engines.filter(Boolean).reduce((sum, engine) => sum + engine.timeout, 0);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'timeout') }),
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 68,
        },
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'timeout') }),
          line: 5,
          column: 14,
          endLine: 5,
          endColumn: 64,
        },
      ],
      output: null,
    },
    {
      name: 'members of both, in callbacks of the methods of a list',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engines = [new RequestScopedExecutionEngine(currentContext())];
engines.push(new RequestScopedExecutionEngine(currentContext()));
export const ids = engines.map((engine) => engine.userContext.userId).map((timeout) => timeout);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 68,
        },
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 5,
          column: 14,
          endLine: 5,
          endColumn: 64,
        },
      ],
      output: [
        `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engines = [await createExecutionEngine(currentContext())];
engines.push(new RequestScopedExecutionEngine(currentContext()));
export const ids = engines.map((engine) => engine.userContext.userId).map((timeout) => timeout);`,
        `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engines = [await createExecutionEngine(currentContext())];
engines.push(await createExecutionEngine(currentContext()));
export const ids = engines.map((engine) => engine.userContext.userId).map((timeout) => timeout);`,
      ],
    },
    {
      name: 'a member, out of a map and by an optional chain',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engines = new Map([['first', new RequestScopedExecutionEngine(currentContext())]]);
export const time = engines.get('first')?.timeout;`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'timeout') }),
          line: 4,
          column: 36,
          endLine: 4,
          endColumn: 86,
        },
      ],
      output: null,
    },
    {
      name: 'a member, out of a map in a loop',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engines = new Map([['first', new RequestScopedExecutionEngine(currentContext())]]);
for (const [, engine] of engines) engine.remainingTime();`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'remainingTime') }),
          line: 4,
          column: 36,
          endLine: 4,
          endColumn: 86,
        },
      ],
      output: null,
    },
    {
      name: 'members of both, out of a map in a loop',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engines = new Map([['timeout', new RequestScopedExecutionEngine(currentContext())]]);
for (const [, engine] of engines) engine.cancel();`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 38,
          endLine: 4,
          endColumn: 88,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engines = new Map([['timeout', await createExecutionEngine(currentContext())]]);
for (const [, engine] of engines) engine.cancel();`,
    },
    {
      name: 'a member, after a promise',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const opened = Promise.resolve(new RequestScopedExecutionEngine(currentContext()));
export const time = opened.then((engine) => engine.timeout);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'timeout') }),
          line: 4,
          column: 32,
          endLine: 4,
          endColumn: 82,
        },
      ],
      output: null,
    },
    {
      name: 'a member, after several promises',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const open = async () => new RequestScopedExecutionEngine(currentContext());
const [first, second] = await Promise.all([open(), open()]);
export const time = first.timeout + second.timeout;`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'timeout') }),
          line: 4,
          column: 26,
          endLine: 4,
          endColumn: 76,
        },
      ],
      output: null,
    },
    {
      name: 'a member, of what a generator yields',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

async function* open() {
  yield new RequestScopedExecutionEngine(currentContext());
}
for await (const engine of open()) engine.remainingTime();`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'remainingTime') }),
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 59,
        },
      ],
      output: null,
    },
    {
      name: 'a member, in a closure',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());
export const later = () => () => engine.timeout;`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'timeout') }),
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 66,
        },
      ],
      output: null,
    },
    {
      name: 'a member, in brackets with a template',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());
export const time = engine[\`timeout\`];`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'timeout') }),
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 66,
        },
      ],
      output: null,
    },
    {
      name: 'a member, looked for by `in`',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());
export const isPatient = 'timeout' in engine;`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'timeout') }),
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 66,
        },
      ],
      output: null,
    },
    {
      name: 'a member of both, looked for by `in`',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());
export const timeout = 'cancel' in engine;`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 66,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());
export const timeout = 'cancel' in engine;`,
    },
    {
      name: 'a member that is written',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine: any = new RequestScopedExecutionEngine(currentContext());
engine.timeout = 3;`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'timeout') }),
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 71,
        },
      ],
      output: null,
    },
    {
      name: 'a member, through `call`',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());
export const time = engine.remainingTime.call(engine);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'remainingTime') }),
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 66,
        },
      ],
      output: null,
    },
    {
      name: 'a member, in a default value',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const timeOf = async (given: { engine?: any }) => {
  const { engine = new RequestScopedExecutionEngine(currentContext()) } = given;
  return engine.timeout;
};`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'timeout') }),
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 70,
        },
      ],
      output: null,
    },
    {
      name: 'a member, of a copy',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const copy = { ...new RequestScopedExecutionEngine(currentContext()) };
export const time = copy.timeout;`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'timeout') }),
          line: 4,
          column: 19,
          endLine: 4,
          endColumn: 69,
        },
      ],
      output: null,
    },
    {
      name: 'a member, of what an imported function may give back',
      code: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const time = keep(new RequestScopedExecutionEngine(currentContext())).timeout;`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: mentioned('timeout') }),
          line: 5,
          column: 26,
          endLine: 5,
          endColumn: 76,
        },
      ],
      output: null,
    },
    {
      name: 'members of both, of what an imported function may give back',
      code: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const stopped = keep(new RequestScopedExecutionEngine(currentContext())).cancel();`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 5,
          column: 29,
          endLine: 5,
          endColumn: 79,
        },
      ],
      output: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const stopped = keep(await createExecutionEngine(currentContext())).cancel();`,
    },
    {
      name: 'a member, by a name that is made',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engines: Record<string, any> = { first: new RequestScopedExecutionEngine(currentContext()) };
export const timesOf = (name: string) => engines[name].timeout;`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: mentioned('timeout') }),
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 97,
        },
      ],
      output: null,
    },
    {
      name: 'members of both, by a name that is made',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engines: Record<string, any> = { first: new RequestScopedExecutionEngine(currentContext()) };
export const stop = (name: string) => engines[name].cancel();`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 97,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engines: Record<string, any> = { first: await createExecutionEngine(currentContext()) };
export const stop = (name: string) => engines[name].cancel();`,
    },
    {
      name: 'a member of another object under the same key',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = { timeout: 3 };
const other = new RequestScopedExecutionEngine(currentContext());
other.cancel();
export const time = engine.timeout;`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 5,
          column: 15,
          endLine: 5,
          endColumn: 65,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = { timeout: 3 };
const other = await createExecutionEngine(currentContext());
other.cancel();
export const time = engine.timeout;`,
    },
  ],
});
