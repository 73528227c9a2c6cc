import { noGlobalMutableState } from '../../../rules/no-global-mutable-state.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// What lives as long as the process, one way of living after the other.
ruleTester({ project: 'engines', settings: { concepts: [] } }).run('no-global-mutable-state', noGlobalMutableState, {
  valid: [],
  invalid: [
    {
      name: 'a variable that a handler assigns',
      code: `let current: string | undefined;

export function handle(user: string): void {
  current = user;
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'current', writer: "'handle'", line: '4', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'moveIntoFunction',
              output: `
export function handle(user: string): void {
  let current: string | undefined;
  current = user;
}`,
            },
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let current: string | undefined;

export function handle(user: string): void {
  current = user;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a counter',
      filename: 'src/consumer.js',
      code: `let count = 0;
export function next() {
  return ++count;
}`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'count', writer: "'next'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let count = 0;
export function next() {
  return ++count;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a compound assignment',
      filename: 'src/consumer.js',
      code: `let total = 0;
export const add = () => {
  total += 1;
};`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'total', writer: "'add'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let total = 0;
export const add = () => {
  total += 1;
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an array that grows',
      filename: 'src/consumer.js',
      code: `const log = [];
export function note() {
  log.push('x');
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'log', writer: "'note'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const log = [];
export function note() {
  log.push('x');
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a property of an object',
      filename: 'src/consumer.js',
      code: `const state = { isOpen: false };
export function open() {
  state.isOpen = true;
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'state', writer: "'open'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const state = { isOpen: false };
export function open() {
  state.isOpen = true;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a boxed variable is no better than a variable',
      filename: 'src/consumer.js',
      code: `const state = { count: 0 };
export const hit = () => state.count++;`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'state', writer: "'hit'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const state = { count: 0 };
export const hit = () => state.count++;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a variable in a block of the module',
      filename: 'src/consumer.js',
      code: `{
  let hidden = 0;
  globalThis.on?.('hit', () => {
    hidden += 1;
  });
}`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'hidden', writer: 'a function', line: '4', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `{
  // ssot-shared: 
  let hidden = 0;
  globalThis.on?.('hit', () => {
    hidden += 1;
  });
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a variable in a try of the module',
      filename: 'src/consumer.js',
      code: `try {
  let failures = 0;
  listen(() => {
    failures += 1;
  });
} catch {}`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'failures', writer: 'a function', line: '4', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `try {
  // ssot-shared: 
  let failures = 0;
  listen(() => {
    failures += 1;
  });
} catch {}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a variable of a loop of the module',
      filename: 'src/consumer.js',
      code: `for (let index = 0; index < 1; ) {
  listen(() => {
    index += 1;
  });
}`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'index', writer: 'a function', line: '3', more: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
for (let index = 0; index < 1; ) {
  listen(() => {
    index += 1;
  });
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a variable of a static block',
      filename: 'src/consumer.js',
      code: `class Boot {
  static {
    let booted = 0;
    listen(() => {
      booted += 1;
    });
  }
}
export { Boot };`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'booted', writer: 'a function', line: '5', more: '' },
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Boot {
  static {
    // ssot-shared: 
    let booted = 0;
    listen(() => {
      booted += 1;
    });
  }
}
export { Boot };`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a variable of a namespace',
      code: `export namespace Counter {
  let count = 0;
  export function hit(): number {
    count += 1;
    return count;
  }
}`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'count', writer: "'hit'", line: '4', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export namespace Counter {
  // ssot-shared: 
  let count = 0;
  export function hit(): number {
    count += 1;
    return count;
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a declared variable',
      code: `declare const shared: { count: number };
export const hit = (): number => shared.count++;`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'shared', writer: "'hit'", line: '2', more: '' },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
declare const shared: { count: number };
export const hit = (): number => shared.count++;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a static field by the name of the class',
      code: `export class Meter {
  static count = 0;
  static hit(): void {
    Meter.count += 1;
  }
}`,
      errors: [
        {
          messageId: 'staticState',
          data: { name: 'Meter.count', writer: "'hit'", line: '4', more: '' },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export class Meter {
  // ssot-shared: 
  static count = 0;
  static hit(): void {
    Meter.count += 1;
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a static field by `this`',
      code: `export class Meter {
  static count = 0;
  static hit(): void {
    this.count += 1;
  }
}`,
      errors: [
        {
          messageId: 'staticState',
          data: { name: 'Meter.count', writer: "'hit'", line: '4', more: '' },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export class Meter {
  // ssot-shared: 
  static count = 0;
  static hit(): void {
    this.count += 1;
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a private static field',
      code: `export class Meter {
  static #count = 0;
  static hit(): number {
    return ++Meter.#count;
  }
}`,
      errors: [
        {
          messageId: 'staticState',
          data: { name: 'Meter.#count', writer: "'hit'", line: '4', more: '' },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export class Meter {
  // ssot-shared: 
  static #count = 0;
  static hit(): number {
    return ++Meter.#count;
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a static container',
      code: `export class Meter {
  static readonly marks: number[] = [];
  mark(): void {
    Meter.marks.push(1);
  }
}`,
      errors: [
        {
          messageId: 'staticState',
          data: { name: 'Meter.marks', writer: "'mark'", line: '4', more: '' },
          line: 2,
          column: 19,
          endLine: 2,
          endColumn: 24,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export class Meter {
  // ssot-shared: 
  static readonly marks: number[] = [];
  mark(): void {
    Meter.marks.push(1);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a static member that is not declared',
      filename: 'src/consumer.js',
      code: `export class Meter {}
export function hit() {
  Meter.count = 1;
}`,
      errors: [
        {
          messageId: 'staticState',
          data: { name: 'Meter.count', writer: "'hit'", line: '3', more: '' },
          line: 1,
          column: 14,
          endLine: 1,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
export class Meter {}
export function hit() {
  Meter.count = 1;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a method that is put on a prototype',
      filename: 'src/consumer.js',
      code: `export class Meter {}
export function patch() {
  Meter.prototype.hit = () => 1;
}`,
      errors: [
        {
          messageId: 'staticState',
          data: { name: 'Meter.prototype', writer: "'patch'", line: '3', more: '' },
          line: 1,
          column: 14,
          endLine: 1,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
export class Meter {}
export function patch() {
  Meter.prototype.hit = () => 1;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a property of a function',
      filename: 'src/consumer.js',
      code: `export function next() {
  next.count = (next.count | 0) + 1;
  return next.count;
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'next', writer: "'next'", line: '2', more: '' },
          line: 1,
          column: 17,
          endLine: 1,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
export function next() {
  next.count = (next.count | 0) + 1;
  return next.count;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a class in a variable',
      code: `export const Meter = class {
  static count = 0;
  static hit(): void {
    Meter.count += 1;
  }
};`,
      errors: [
        {
          messageId: 'staticState',
          data: { name: 'Meter.count', writer: "'hit'", line: '4', more: '' },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export const Meter = class {
  // ssot-shared: 
  static count = 0;
  static hit(): void {
    Meter.count += 1;
  }
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a function that is called at once',
      filename: 'src/consumer.js',
      code: `export const next = (() => {
  let count = 0;
  return () => ++count;
})();`,
      errors: [
        {
          messageId: 'closureState',
          data: { name: 'count', writer: 'a function', line: '3', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export const next = (() => {
  // ssot-shared: 
  let count = 0;
  return () => ++count;
})();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a factory that the module calls',
      filename: 'src/consumer.js',
      code: `function createCounter() {
  let count = 0;
  return () => ++count;
}
export const next = createCounter();`,
      errors: [
        {
          messageId: 'closureState',
          data: { name: 'count', writer: 'a function', line: '3', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `function createCounter() {
  // ssot-shared: 
  let count = 0;
  return () => ++count;
}
export const next = createCounter();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a factory in a variable',
      filename: 'src/consumer.js',
      code: `const createCounter = () => {
  let count = 0;
  return { hit: () => ++count };
};
export const counter = createCounter();`,
      errors: [
        {
          messageId: 'closureState',
          data: { name: 'count', writer: "'hit'", line: '3', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const createCounter = () => {
  // ssot-shared: 
  let count = 0;
  return { hit: () => ++count };
};
export const counter = createCounter();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a container of a factory that the module calls',
      filename: 'src/consumer.js',
      code: `function createLog() {
  const lines = [];
  return { write() { lines.push('x'); } };
}
export const log = createLog();`,
      errors: [
        {
          messageId: 'closureState',
          data: { name: 'lines', writer: "'write'", line: '3', more: '' },
          line: 2,
          column: 9,
          endLine: 2,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `function createLog() {
  // ssot-shared: 
  const lines = [];
  return { write() { lines.push('x'); } };
}
export const log = createLog();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an exported factory that the module calls as well',
      filename: 'src/consumer.js',
      code: `export function createCounter() {
  let count = 0;
  return () => ++count;
}
export const next = createCounter();`,
      errors: [
        {
          messageId: 'closureState',
          data: { name: 'count', writer: 'a function', line: '3', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export function createCounter() {
  // ssot-shared: 
  let count = 0;
  return () => ++count;
}
export const next = createCounter();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a generator of the module',
      filename: 'src/consumer.js',
      code: `function* ids() {
  let id = 0;
  while (true) yield id++;
}
const sequence = ids();
export const nextId = () => sequence.next().value;`,
      errors: [
        {
          messageId: 'closureState',
          data: { name: 'sequence', writer: "'nextId'", line: '6', more: '' },
          line: 5,
          column: 7,
          endLine: 5,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `function* ids() {
  let id = 0;
  while (true) yield id++;
}
// ssot-shared: 
const sequence = ids();
export const nextId = () => sequence.next().value;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a variable of a set-up function whose listener outlives it',
      filename: 'src/consumer.js',
      code: `function setUp(app) {
  let last;
  app.get('/', (request) => {
    last = request.user;
    return last;
  });
}
setUp(globalThis.app);`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'last', writer: 'a function', line: '4', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `function setUp(app) {
  // ssot-shared: 
  let last;
  app.get('/', (request) => {
    last = request.user;
    return last;
  });
}
setUp(globalThis.app);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an instance of which there is only one',
      code: `class Store {
  count = 0;
  hit(): void {
    this.count += 1;
  }
}
export const store = new Store();`,
      errors: [
        {
          messageId: 'singletonState',
          data: { name: 'store', writer: "'hit'", line: '4', more: '' },
          line: 7,
          column: 14,
          endLine: 7,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Store {
  count = 0;
  hit(): void {
    this.count += 1;
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
      name: 'a container of an instance of which there is only one',
      code: `class Store {
  readonly #marks: number[] = [];
  mark(): void {
    this.#marks.push(1);
  }
}
export const store = new Store();`,
      errors: [
        {
          messageId: 'singletonState',
          data: { name: 'store', writer: "'mark'", line: '4', more: '' },
          line: 7,
          column: 14,
          endLine: 7,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Store {
  readonly #marks: number[] = [];
  mark(): void {
    this.#marks.push(1);
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
      name: 'an inherited method',
      code: `class Base {
  count = 0;
  hit(): void {
    this.count += 1;
  }
}
class Store extends Base {}
export const store = new Store();`,
      errors: [
        {
          messageId: 'singletonState',
          data: { name: 'store', writer: "'hit'", line: '4', more: '' },
          line: 8,
          column: 14,
          endLine: 8,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Base {
  count = 0;
  hit(): void {
    this.count += 1;
  }
}
class Store extends Base {}
// ssot-shared: 
export const store = new Store();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an instance behind a function',
      code: `class Store {
  count = 0;
  hit(): void {
    this.count += 1;
  }
}
const store = new Store();
export const getStore = (): Store => store;`,
      errors: [
        {
          messageId: 'singletonState',
          data: { name: 'store', writer: "'hit'", line: '4', more: '' },
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Store {
  count = 0;
  hit(): void {
    this.count += 1;
  }
}
// ssot-shared: 
const store = new Store();
export const getStore = (): Store => store;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an instance that is made on first use',
      code: `class Store {
  count = 0;
  hit(): void {
    this.count += 1;
  }
}
let store: Store | undefined;
export function getStore(): Store {
  store ??= new Store();
  return store;
}`,
      errors: [
        {
          messageId: 'singletonState',
          data: { name: 'store', writer: "'hit'", line: '4', more: ', as does one more write' },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Store {
  count = 0;
  hit(): void {
    this.count += 1;
  }
}
// ssot-shared: 
let store: Store | undefined;
export function getStore(): Store {
  store ??= new Store();
  return store;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an instance in a static field',
      code: `export class Store {
  static #instance: Store | undefined;
  count = 0;
  static getInstance(): Store {
    return (Store.#instance ??= new Store());
  }
  hit(): void {
    this.count += 1;
  }
}`,
      errors: [
        {
          messageId: 'singletonState',
          data: { name: 'Store.#instance', writer: "'hit'", line: '8', more: ', as does one more write' },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export class Store {
  // ssot-shared: 
  static #instance: Store | undefined;
  count = 0;
  static getInstance(): Store {
    return (Store.#instance ??= new Store());
  }
  hit(): void {
    this.count += 1;
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'methods of an object that write to their object',
      filename: 'src/consumer.js',
      code: `export const store = {
  count: 0,
  hit() {
    this.count += 1;
  },
};`,
      errors: [
        {
          messageId: 'singletonState',
          data: { name: 'store', writer: "'hit'", line: '4', more: '' },
          line: 1,
          column: 14,
          endLine: 1,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
export const store = {
  count: 0,
  hit() {
    this.count += 1;
  },
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an instance in an exported object',
      filename: 'src/consumer.js',
      code: `class Store {
  count = 0;
  hit() {
    this.count += 1;
  }
}
export const services = { store: new Store() };`,
      errors: [
        {
          messageId: 'singletonState',
          data: { name: 'services', writer: "'hit'", line: '4', more: '' },
          line: 7,
          column: 14,
          endLine: 7,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Store {
  count = 0;
  hit() {
    this.count += 1;
  }
}
// ssot-shared: 
export const services = { store: new Store() };`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a member of globalThis',
      code: `export function start(): void {
  (globalThis as { isStarted?: boolean }).isStarted = true;
}`,
      errors: [
        {
          messageId: 'globalWrite',
          data: { name: 'isStarted', writer: "'start'", line: '2', more: '' },
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 59,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export function start(): void {
  // ssot-shared: 
  (globalThis as { isStarted?: boolean }).isStarted = true;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a member of global',
      filename: 'src/consumer.js',
      code: `export function start() {
  global.isStarted = true;
}`,
      errors: [
        {
          messageId: 'globalWrite',
          data: { name: 'isStarted', writer: "'start'", line: '2', more: '' },
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export function start() {
  // ssot-shared: 
  global.isStarted = true;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a member of window',
      filename: 'src/consumer.js',
      code: `export const start = () => {
  window.isStarted = true;
};`,
      errors: [
        {
          messageId: 'globalWrite',
          data: { name: 'isStarted', writer: "'start'", line: '2', more: '' },
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export const start = () => {
  // ssot-shared: 
  window.isStarted = true;
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a variable that nobody declares',
      filename: 'src/consumer.js',
      code: `export function start() {
  isStarted = true;
}`,
      errors: [
        {
          messageId: 'globalWrite',
          data: { name: 'isStarted', writer: "'start'", line: '2', more: '' },
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export function start() {
  // ssot-shared: 
  isStarted = true;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a built-in prototype',
      filename: 'src/consumer.js',
      code: `export function patch() {
  Array.prototype.last = function () {
    return this[this.length - 1];
  };
}`,
      errors: [
        {
          messageId: 'globalWrite',
          data: { name: 'Array.prototype', writer: "'patch'", line: '2', more: '' },
          line: 2,
          column: 3,
          endLine: 4,
          endColumn: 4,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export function patch() {
  // ssot-shared: 
  Array.prototype.last = function () {
    return this[this.length - 1];
  };
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an alias of the global object',
      filename: 'src/consumer.js',
      code: `const root = globalThis;
export function start() {
  root.isStarted = true;
}`,
      errors: [
        {
          messageId: 'globalWrite',
          data: { name: 'isStarted', writer: "'start'", line: '3', more: '' },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 24,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const root = globalThis;
export function start() {
  // ssot-shared: 
  root.isStarted = true;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the environment',
      filename: 'src/consumer.js',
      code: `export function useUtc() {
  process.env.TZ = 'UTC';
}`,
      errors: [
        {
          messageId: 'envWrite',
          data: { name: 'process.env.TZ', writer: "'useUtc'", line: '2', more: '' },
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 25,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export function useUtc() {
  // ssot-shared: 
  process.env.TZ = 'UTC';
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the environment, taken apart',
      filename: 'src/consumer.js',
      code: `const { env } = process;
export function useUtc() {
  env.TZ = 'UTC';
}`,
      errors: [
        {
          messageId: 'envWrite',
          data: { name: 'process.env.TZ', writer: "'useUtc'", line: '3', more: '' },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const { env } = process;
export function useUtc() {
  // ssot-shared: 
  env.TZ = 'UTC';
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a deletion from the environment',
      filename: 'src/consumer.js',
      code: `export function forget() {
  delete process.env.TOKEN;
}`,
      errors: [
        {
          messageId: 'envWrite',
          data: { name: 'process.env.TOKEN', writer: "'forget'", line: '2', more: '' },
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export function forget() {
  // ssot-shared: 
  delete process.env.TOKEN;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the cache of modules',
      filename: 'src/consumer.js',
      code: `export function reload() {
  delete require.cache['./config'];
}`,
      errors: [
        {
          messageId: 'globalWrite',
          data: { name: 'require.cache../config', writer: "'reload'", line: '2', more: '' },
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 35,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export function reload() {
  // ssot-shared: 
  delete require.cache['./config'];
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a property of something imported',
      filename: 'src/consumer.js',
      code: `import { settings } from './settings.js';
export function enable() {
  settings.isEnabled = true;
}`,
      errors: [
        {
          messageId: 'importedState',
          data: { name: 'settings', writer: "'enable'", line: '3', more: '' },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { settings } from './settings.js';
export function enable() {
  // ssot-shared: 
  settings.isEnabled = true;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a property of a default import',
      filename: 'src/consumer.js',
      code: `import settings from './settings.js';
export function enable() {
  settings.isEnabled = true;
}`,
      errors: [
        {
          messageId: 'importedState',
          data: { name: 'settings', writer: "'enable'", line: '3', more: '' },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import settings from './settings.js';
export function enable() {
  // ssot-shared: 
  settings.isEnabled = true;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: "a property of a namespace's member",
      filename: 'src/consumer.js',
      code: `import * as settings from './settings.js';
export function enable() {
  settings.flags.isEnabled = true;
}`,
      errors: [
        {
          messageId: 'importedState',
          data: { name: 'settings', writer: "'enable'", line: '3', more: '' },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import * as settings from './settings.js';
export function enable() {
  // ssot-shared: 
  settings.flags.isEnabled = true;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a property of something required',
      filename: 'src/consumer.js',
      code: `const settings = require('./settings');
exports.enable = () => {
  settings.isEnabled = true;
};`,
      errors: [
        {
          messageId: 'importedState',
          data: { name: 'settings', writer: "'enable'", line: '3', more: '' },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 28,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const settings = require('./settings');
exports.enable = () => {
  // ssot-shared: 
  settings.isEnabled = true;
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a property of something required and taken apart',
      filename: 'src/consumer.js',
      code: `const { flags } = require('./settings');
exports.enable = () => {
  flags.isEnabled = true;
};`,
      errors: [
        {
          messageId: 'importedState',
          data: { name: 'flags', writer: "'enable'", line: '3', more: '' },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 25,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const { flags } = require('./settings');
exports.enable = () => {
  // ssot-shared: 
  flags.isEnabled = true;
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Object.assign on something imported',
      filename: 'src/consumer.js',
      code: `import { settings } from './settings.js';
export const enable = () => Object.assign(settings, { isEnabled: true });`,
      errors: [
        {
          messageId: 'importedState',
          data: { name: 'settings', writer: "'enable'", line: '2', more: '' },
          line: 2,
          column: 29,
          endLine: 2,
          endColumn: 73,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { settings } from './settings.js';
// ssot-shared: 
export const enable = () => Object.assign(settings, { isEnabled: true });`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
