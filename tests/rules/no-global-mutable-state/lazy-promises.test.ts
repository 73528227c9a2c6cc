import { noGlobalMutableState } from '../../../rules/no-global-mutable-state.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// What a promise gives that is made once, and what a flag lets happen once.
ruleTester({ project: 'engines', settings: { concepts: [] } }).run('no-global-mutable-state', noGlobalMutableState, {
  valid: [
    {
      name: 'the value of a promise that is made once',
      filename: 'src/consumer.js',
      code: `let promise;
let value;
export async function obtain() {
  promise ??= load();
  value = await promise;
  return value;
}`,
    },
    {
      name: 'the connection and its promise, side by side in one object',
      filename: 'src/consumer.js',
      code: `const cached = { connection: null, promise: null };
export async function connect() {
  if (cached.connection) return cached.connection;
  if (!cached.promise) cached.promise = open('mongodb://localhost');
  cached.connection = await cached.promise;
  return cached.connection;
}`,
    },
    {
      name: 'the connection and its promise, kept on the global object for reloads',
      filename: 'src/consumer.js',
      code: `let cached = globalThis.connections;
if (!cached) cached = globalThis.connections = { connection: null, promise: null };
export async function connect() {
  if (cached.connection) return cached.connection;
  if (!cached.promise) cached.promise = open('mongodb://localhost').then((opened) => opened);
  cached.connection = await cached.promise;
  return cached.connection;
}`,
    },
    {
      name: 'a promise that is taken away again if it fails',
      filename: 'src/consumer.js',
      code: `const cached = { connection: null, promise: null };
export async function connect() {
  if (!cached.promise) cached.promise = open('mongodb://localhost');
  try {
    cached.connection = await cached.promise;
  } catch (error) {
    cached.promise = null;
    throw error;
  }
  return cached.connection;
}`,
    },
    {
      name: 'a promise that another function makes once',
      filename: 'src/consumer.js',
      code: `let promise;
let value;
function start() {
  promise ??= load();
}
export async function obtain() {
  start();
  value = await promise;
  return value;
}`,
    },
    {
      name: 'the value of a promise that is made where it is waited for',
      filename: 'src/consumer.js',
      code: `let promise;
let value;
export async function obtain() {
  value = await (promise ??= load());
  return value;
}`,
    },
    {
      name: 'a member of what a promise gives that is made once, by a constant',
      filename: 'src/consumer.js',
      code: `let promise;
let client;
export async function obtain() {
  promise ??= load();
  const loaded = await promise;
  client = loaded.client;
  return client;
}`,
    },
    {
      name: 'what a callback is given by a promise that is made once',
      filename: 'src/consumer.js',
      code: `let promise;
let value;
export function obtain() {
  promise ??= load();
  promise.then((loaded) => {
    value = loaded;
  });
  return promise;
}`,
    },
    {
      name: 'what a callback of a nullish assignment puts there',
      filename: 'src/consumer.js',
      code: `let promise;
let value;
export function obtain() {
  promise ??= load().then((loaded) => {
    value = loaded;
  });
  return promise;
}`,
    },
    {
      name: 'what a function without a name puts there that is called for a promise, once',
      filename: 'src/consumer.js',
      code: `let promise;
let value;
export async function obtain() {
  promise ??= (async () => {
    value = await load();
  })();
  await promise;
  return value;
}`,
    },
    {
      name: 'the promise in a field of the only instance, and what it gives in another',
      filename: 'src/consumer.js',
      code: `class Store {
  #promise;
  #value;

  async obtain() {
    this.#promise ??= load();
    this.#value = await this.#promise;
    return this.#value;
  }
}

export const store = new Store();`,
    },
    {
      name: 'the promise in a field that another method of the instance makes',
      filename: 'src/consumer.js',
      code: `class Store {
  #promise;
  #value;

  start() {
    this.#promise ??= load();
  }

  async obtain() {
    this.start();
    this.#value = await this.#promise;
    return this.#value;
  }
}

export const store = new Store();`,
    },
    {
      name: 'a flag that is set with what it guards',
      filename: 'src/consumer.js',
      code: `let started = false;
let value;
export function start() {
  if (started) return;
  started = true;
  value = load();
}`,
    },
    {
      name: 'a flag in a field of the only instance',
      filename: 'src/consumer.js',
      code: `class Scheduler {
  started = false;
  jobs = [];

  start() {
    if (this.started) return;
    this.started = true;
    this.jobs.push(first);
  }
}

export const scheduler = new Scheduler();`,
    },
    {
      name: 'a flag in a private field, around what it guards',
      filename: 'src/consumer.js',
      code: `class Scheduler {
  #started = false;
  #jobs = 0;

  start() {
    if (!this.#started) {
      this.#started = true;
      this.#jobs += 1;
    }
  }
}

export default new Scheduler();`,
    },
    {
      name: 'a flag in a field that is taken back if the start fails',
      filename: 'src/consumer.js',
      code: `class Scheduler {
  started = false;
  jobs = [];

  start() {
    if (this.started) return;
    this.started = true;
    try {
      this.jobs = load();
    } catch (error) {
      this.started = false;
      throw error;
    }
  }
}

export const scheduler = new Scheduler();`,
    },
    {
      name: 'a flag in an object of the module',
      filename: 'src/consumer.js',
      code: `const state = { started: false, jobs: [] };
export function start() {
  if (state.started) return;
  state.started = true;
  state.jobs.push(first);
}`,
    },
  ],
  invalid: [
    {
      name: 'the value of a promise that is made each time',
      filename: 'src/consumer.js',
      code: `let value;
export async function obtain() {
  const promise = load();
  value = await promise;
  return value;
}`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'value', writer: "'obtain'", line: '4', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'moveIntoFunction',
              output: `export async function obtain() {
  let value;
  const promise = load();
  value = await promise;
  return value;
}`,
            },
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let value;
export async function obtain() {
  const promise = load();
  value = await promise;
  return value;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the connection of a promise that is not kept',
      filename: 'src/consumer.js',
      code: `const cached = { connection: null };
export async function connect() {
  if (cached.connection) return cached.connection;
  const promise = open('mongodb://localhost');
  cached.connection = await promise;
  return cached.connection;
}`,
      errors: [
        {
          messageId: 'lazyInitRace',
          data: { name: 'cached', writer: "'connect'", line: '5', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const cached = { connection: null };
export async function connect() {
  if (cached.connection) return cached.connection;
  const promise = open('mongodb://localhost');
  cached.connection = await promise;
  return cached.connection;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a connection of the global object whose promise is not kept',
      filename: 'src/consumer.js',
      code: `let cached = globalThis.connections;
if (!cached) cached = globalThis.connections = { connection: null };
export async function connect() {
  if (cached.connection) return cached.connection;
  cached.connection = await open('mongodb://localhost').then((opened) => opened);
  return cached.connection;
}`,
      errors: [
        {
          messageId: 'lazyInitRace',
          data: { name: 'cached', writer: "'connect'", line: '5', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let cached = globalThis.connections;
if (!cached) cached = globalThis.connections = { connection: null };
export async function connect() {
  if (cached.connection) return cached.connection;
  cached.connection = await open('mongodb://localhost').then((opened) => opened);
  return cached.connection;
}`,
            },
          ],
        },
        {
          messageId: 'lazyInitRace',
          data: { name: 'connections.connection', writer: "'connect'", line: '5', more: '' },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 81,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `let cached = globalThis.connections;
if (!cached) cached = globalThis.connections = { connection: null };
export async function connect() {
  if (cached.connection) return cached.connection;
  // ssot-shared: 
  cached.connection = await open('mongodb://localhost').then((opened) => opened);
  return cached.connection;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a promise that is put there whatever there was',
      filename: 'src/consumer.js',
      code: `const cached = { connection: null, promise: null };
export async function connect() {
  cached.promise = open('mongodb://localhost');
  cached.connection = await cached.promise;
  return cached.connection;
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'cached', writer: "'connect'", line: '3', more: ', as does one more write' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const cached = { connection: null, promise: null };
export async function connect() {
  cached.promise = open('mongodb://localhost');
  cached.connection = await cached.promise;
  return cached.connection;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a promise that another function makes of an argument',
      filename: 'src/consumer.js',
      code: `let promise;
let value;
function start(user) {
  promise ??= load(user);
}
export async function obtain(user) {
  start(user);
  value = await promise;
  return value;
}`,
      errors: [
        {
          messageId: 'lazyInitCapturesArgument',
          data: { name: 'promise', writer: "'start'", line: '4', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let promise;
let value;
function start(user) {
  promise ??= load(user);
}
export async function obtain(user) {
  start(user);
  value = await promise;
  return value;
}`,
            },
          ],
        },
        {
          messageId: 'reassigned',
          data: { name: 'value', writer: "'obtain'", line: '8', more: '' },
          line: 2,
          column: 5,
          endLine: 2,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'moveIntoFunction',
              output: `let promise;
function start(user) {
  promise ??= load(user);
}
export async function obtain(user) {
  let value;
  start(user);
  value = await promise;
  return value;
}`,
            },
            {
              messageId: 'giveReason',
              output: `let promise;
// ssot-shared: 
let value;
function start(user) {
  promise ??= load(user);
}
export async function obtain(user) {
  start(user);
  value = await promise;
  return value;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the value of a promise that is made where it is waited for, each time',
      filename: 'src/consumer.js',
      code: `let promise;
let value;
export async function obtain() {
  value = await (promise = load());
  return value;
}`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'promise', writer: "'obtain'", line: '4', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let promise;
let value;
export async function obtain() {
  value = await (promise = load());
  return value;
}`,
            },
          ],
        },
        {
          messageId: 'reassigned',
          data: { name: 'value', writer: "'obtain'", line: '4', more: '' },
          line: 2,
          column: 5,
          endLine: 2,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'moveIntoFunction',
              output: `let promise;
export async function obtain() {
  let value;
  value = await (promise = load());
  return value;
}`,
            },
            {
              messageId: 'giveReason',
              output: `let promise;
// ssot-shared: 
let value;
export async function obtain() {
  value = await (promise = load());
  return value;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a member of what a promise gives that an argument brings',
      filename: 'src/consumer.js',
      code: `let client;
export async function obtain(promise) {
  const loaded = await promise;
  client = loaded.client;
  return client;
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'client', writer: "'obtain'", line: '4', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'moveIntoFunction',
              output: `export async function obtain(promise) {
  let client;
  const loaded = await promise;
  client = loaded.client;
  return client;
}`,
            },
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let client;
export async function obtain(promise) {
  const loaded = await promise;
  client = loaded.client;
  return client;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what a callback puts there, whatever the promise gives',
      filename: 'src/consumer.js',
      code: `let promise;
let turns = 0;
export function obtain() {
  promise ??= load();
  promise.then(() => {
    turns += 1;
  });
  return promise;
}`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'turns', writer: 'a function', line: '6', more: '' },
          line: 2,
          column: 5,
          endLine: 2,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `let promise;
// ssot-shared: 
let turns = 0;
export function obtain() {
  promise ??= load();
  promise.then(() => {
    turns += 1;
  });
  return promise;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what a callback of a plain assignment puts there',
      filename: 'src/consumer.js',
      code: `let promise;
let value;
export function obtain() {
  promise = load().then((loaded) => {
    value = loaded;
  });
  return promise;
}`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'promise', writer: "'obtain'", line: '4', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'moveIntoFunction',
              output: `let value;
export function obtain() {
  let promise;
  promise = load().then((loaded) => {
    value = loaded;
  });
  return promise;
}`,
            },
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let promise;
let value;
export function obtain() {
  promise = load().then((loaded) => {
    value = loaded;
  });
  return promise;
}`,
            },
          ],
        },
        {
          messageId: 'reassigned',
          data: { name: 'value', writer: 'a function', line: '5', more: '' },
          line: 2,
          column: 5,
          endLine: 2,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'moveIntoFunction',
              output: `let promise;
export function obtain() {
  promise = load().then((loaded) => {
    let value;
    value = loaded;
  });
  return promise;
}`,
            },
            {
              messageId: 'giveReason',
              output: `let promise;
// ssot-shared: 
let value;
export function obtain() {
  promise = load().then((loaded) => {
    value = loaded;
  });
  return promise;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what a function without a name puts there that is called each time',
      filename: 'src/consumer.js',
      code: `let value;
export async function obtain() {
  await (async () => {
    value = await load();
  })();
  return value;
}`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'value', writer: 'a function', line: '4', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let value;
export async function obtain() {
  await (async () => {
    value = await load();
  })();
  return value;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what is waited for in a field of the only instance',
      filename: 'src/consumer.js',
      code: `class Store {
  #value;

  async obtain() {
    this.#value ??= await load();
    return this.#value;
  }
}

export const store = new Store();`,
      errors: [
        {
          messageId: 'lazyInitRace',
          data: { name: 'store', writer: "'obtain'", line: '5', more: '' },
          line: 10,
          column: 14,
          endLine: 10,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'storePromise',
              output: `class Store {
  #value;

  async obtain() {
    this.#value ??= load();
    return this.#value;
  }
}

export const store = new Store();`,
            },
            {
              messageId: 'giveReason',
              output: `class Store {
  #value;

  async obtain() {
    this.#value ??= await load();
    return this.#value;
  }
}

// ssot-shared: 
export const store = new Store();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the promise in a field of an instance whose class has another of that name',
      filename: 'src/consumer.js',
      code: `class Store {
  #value;

  async obtain(other) {
    this.#value = await other.promise;
    return this.#value;
  }
}

class Other {
  promise;

  start() {
    this.promise ??= load();
  }
}

export const store = new Store();
export const make = () => new Other();`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'store', writer: "'obtain'", line: '5', more: '' },
          line: 18,
          column: 14,
          endLine: 18,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Store {
  #value;

  async obtain(other) {
    this.#value = await other.promise;
    return this.#value;
  }
}

class Other {
  promise;

  start() {
    this.promise ??= load();
  }
}

// ssot-shared: 
export const store = new Store();
export const make = () => new Other();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a flag that is set before what it guards is there',
      filename: 'src/consumer.js',
      code: `let started = false;
let value;
export async function start() {
  if (started) return;
  started = true;
  value = await load();
}`,
      errors: [
        {
          messageId: 'lazyInitRace',
          data: { name: 'value', writer: "'start'", line: '6', more: '' },
          line: 2,
          column: 5,
          endLine: 2,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'moveIntoFunction',
              output: `let started = false;
export async function start() {
  let value;
  if (started) return;
  started = true;
  value = await load();
}`,
            },
            {
              messageId: 'storePromise',
              output: `let started = false;
let value;
export async function start() {
  if (started) return;
  started = true;
  value = load();
}`,
            },
            {
              messageId: 'giveReason',
              output: `let started = false;
// ssot-shared: 
let value;
export async function start() {
  if (started) return;
  started = true;
  value = await load();
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a flag in a field that is never set',
      filename: 'src/consumer.js',
      code: `class Scheduler {
  started = false;
  jobs = [];

  start() {
    if (this.started) return;
    this.jobs.push(first);
  }
}

export const scheduler = new Scheduler();`,
      errors: [
        {
          messageId: 'singletonState',
          data: { name: 'scheduler', writer: "'start'", line: '7', more: '' },
          line: 11,
          column: 14,
          endLine: 11,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Scheduler {
  started = false;
  jobs = [];

  start() {
    if (this.started) return;
    this.jobs.push(first);
  }
}

// ssot-shared: 
export const scheduler = new Scheduler();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a field that says what is under way, and is taken back',
      filename: 'src/consumer.js',
      code: `class Scheduler {
  #running = false;
  #jobs = 0;

  start() {
    if (!this.#running) {
      this.#running = true;
      this.#jobs += 1;
      this.#running = false;
    }
  }
}

export default new Scheduler();`,
      errors: [
        {
          messageId: 'singletonState',
          data: { name: 'new Scheduler', writer: "'start'", line: '8', more: ', as do 2 more writes' },
          line: 14,
          column: 16,
          endLine: 14,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Scheduler {
  #running = false;
  #jobs = 0;

  start() {
    if (!this.#running) {
      this.#running = true;
      this.#jobs += 1;
      this.#running = false;
    }
  }
}

// ssot-shared: 
export default new Scheduler();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a flag in a field of what each request has',
      filename: 'src/consumer.js',
      code: `const jobs = [];

export class Scheduler {
  started = false;

  start() {
    if (this.started) return;
    this.started = true;
    jobs.push(first);
  }
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'jobs', writer: "'start'", line: '9', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const jobs = [];

export class Scheduler {
  started = false;

  start() {
    if (this.started) return;
    this.started = true;
    jobs.push(first);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a flag in one of the elements of an object',
      filename: 'src/consumer.js',
      code: `const jobs = [];
const states = { a: { started: false }, b: { started: false } };
export function start(name) {
  if (states[name].started) return;
  states[name].started = true;
  jobs.push(first);
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'jobs', writer: "'start'", line: '6', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const jobs = [];
const states = { a: { started: false }, b: { started: false } };
export function start(name) {
  if (states[name].started) return;
  states[name].started = true;
  jobs.push(first);
}`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
