import { noGlobalMutableState } from '../../../rules/no-global-mutable-state.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// What is none of the rule's business.
ruleTester({ project: 'engines', settings: { concepts: [] } }).run('no-global-mutable-state', noGlobalMutableState, {
  valid: [
    {
      name: 'a table that is only read',
      code: `const prices: Record<string, number> = { tea: 3 };
export const priceOf = (name: string): number | undefined => prices[name];`,
    },
    {
      name: 'a variable that nothing writes later',
      code: `let limit = 10;
limit = 20;
export const isOver = (count: number): boolean => count > limit;`,
    },
    {
      name: 'a container that is filled by the module',
      filename: 'src/consumer.js',
      code: `const list = [];
for (const name of ['a', 'b']) list.push(name);
export const first = () => list[0];`,
    },
    {
      name: 'a container that is filled after a top-level await',
      filename: 'src/consumer.js',
      code: `const list = [];
list.push(await load());
export const first = () => list[0];`,
    },
    {
      name: 'a shadowed twin in a function',
      filename: 'src/consumer.js',
      code: `let count = 0;
export function hit() {
  let count = 1;
  count += 1;
  return count;
}
console.log(count);`,
    },
    {
      name: 'a shadowed twin among the parameters',
      filename: 'src/consumer.js',
      code: `let count = 0;
export const hit = (count) => {
  count += 1;
  return count;
};
console.log(count);`,
    },
    {
      name: 'a shadowed twin in a catch',
      filename: 'src/consumer.js',
      code: `let error;
export function attempt() {
  try {
    return run();
  } catch (error) {
    error = undefined;
    return error;
  }
}
console.log(error);`,
    },
    {
      name: 'a shadowed global object',
      filename: 'src/consumer.js',
      code: `export function start(globalThis) {
  globalThis.isStarted = true;
}`,
    },
    {
      name: 'a shadowed process',
      filename: 'src/consumer.js',
      code: `export function start(process) {
  process.env.TZ = 'UTC';
}`,
    },
    {
      name: 'a property of a parameter of the same name as an import',
      filename: 'src/consumer.js',
      code: `import { settings } from './settings.js';
export function enable(settings) {
  settings.isEnabled = true;
}
console.log(settings);`,
    },
    {
      name: 'an object that is local to the call',
      filename: 'src/consumer.js',
      code: `export function collect(names) {
  const found = {};
  for (const name of names) found[name] = true;
  return found;
}`,
    },
    {
      name: 'an array that is local to the call',
      filename: 'src/consumer.js',
      code: `export function collect(names) {
  const found = [];
  names.forEach((name) => found.push(name));
  return found;
}`,
    },
    {
      name: 'a counter of a factory that nobody calls here',
      filename: 'src/consumer.js',
      code: `export function createCounter() {
  let count = 0;
  return () => ++count;
}`,
    },
    {
      name: 'a class without an instance in the module',
      filename: 'src/consumer.js',
      code: `export class Store {
  count = 0;
  hit() {
    this.count += 1;
  }
}`,
    },
    {
      name: 'an instance that is made for each call',
      filename: 'src/consumer.js',
      code: `class Store {
  count = 0;
  hit() {
    this.count += 1;
  }
}
export function run() {
  const store = new Store();
  store.hit();
  return store;
}`,
    },
    {
      name: 'an instance whose methods only read',
      filename: 'src/consumer.js',
      code: `class Table {
  #rows = ['a'];
  first() {
    return this.#rows[0];
  }
}
export const table = new Table();`,
    },
    {
      name: 'an instance that only the module uses',
      filename: 'src/consumer.js',
      code: `class Loader {
  count = 0;
  load() {
    this.count += 1;
  }
}
const loader = new Loader();
loader.load();`,
    },
    {
      name: 'the same field of another class',
      filename: 'src/consumer.js',
      code: `class Store {
  static count = 0;
}
class Other {
  static count = 0;
  bump() {
    const Store = class {
      static count = 0;
    };
    Store.count += 1;
  }
}
export { Other, Store };`,
    },
    {
      name: 'a method of something imported',
      filename: 'src/consumer.js',
      code: `import { redis } from './redis.js';
export const save = (key, value) => redis.set(key, value);`,
    },
    {
      name: 'a method of something required',
      filename: 'src/consumer.js',
      code: `const router = require('./router');
exports.go = (path) => router.push(path);`,
    },
    {
      name: 'a logger, a pool and a metric',
      filename: 'src/consumer.js',
      code: `import { createPool, Counter, logger } from './infrastructure.js';
const pool = createPool();
const requests = new Counter('requests');
export async function handle(request) {
  requests.inc();
  logger.info(request.url);
  return pool.query('select 1');
}`,
    },
    {
      name: 'a singleton that survives reloading',
      filename: 'src/consumer.js',
      code: `globalThis.client ??= createClient();
export const client = () => globalThis.client;`,
    },
    {
      name: 'the environment while the module is evaluated',
      filename: 'src/consumer.js',
      code: `process.env.TZ ??= 'UTC';
export const zone = () => process.env.TZ;`,
    },
    {
      name: 'the exit code of the process',
      filename: 'src/consumer.js',
      code: `export function fail() {
  process.exitCode = 1;
}`,
    },
    {
      name: 'the document of a browser',
      filename: 'src/consumer.js',
      code: `export function show(title) {
  document.title = title;
  location.href = '/';
}`,
    },
    {
      name: 'a WeakMap that is keyed by a parameter',
      code: `const notes = new WeakMap<object, string>();
export function annotate(request: object, note: string): void {
  notes.set(request, note);
}`,
    },
    {
      name: 'a WeakMap that is keyed by a local',
      filename: 'src/consumer.js',
      code: `const notes = new WeakMap();
export function wrap() {
  const box = {};
  notes.set(box, 1);
  return box;
}`,
    },
    {
      name: 'a WeakSet that is keyed by a parameter',
      filename: 'src/consumer.js',
      code: `const seen = new WeakSet();
export const visit = (node) => seen.add(node);`,
    },
    {
      name: 'what an AsyncLocalStorage holds',
      filename: 'src/consumer.js',
      code: `import { AsyncLocalStorage } from 'node:async_hooks';
const storage = new AsyncLocalStorage();
export function setUser(user) {
  const store = storage.getStore();
  store.user = user;
  storage.getStore().seen = true;
}`,
    },
    {
      name: 'a fresh copy by spread',
      filename: 'src/consumer.js',
      code: `const list = [1];
export function extended() {
  const copy = [...list];
  copy.push(2);
  return copy;
}`,
    },
    {
      name: 'a fresh copy by slice',
      filename: 'src/consumer.js',
      code: `const list = [1];
export const extended = () => {
  const copy = list.slice();
  copy.sort();
  return copy;
};`,
    },
    {
      name: 'a fresh copy by filter and map',
      filename: 'src/consumer.js',
      code: `const list = [{ n: 1 }];
export function numbers() {
  const copy = list.filter(Boolean).map(({ n }) => n);
  copy.push(2);
  return copy;
}`,
    },
    {
      name: 'a fresh copy of an object',
      filename: 'src/consumer.js',
      code: `const defaults = { depth: 1 };
export function options(depth) {
  const copy = { ...defaults };
  copy.depth = depth;
  return Object.assign({}, defaults, { depth });
}`,
    },
    {
      name: 'a deep copy',
      filename: 'src/consumer.js',
      code: `const defaults = { nested: { depth: 1 } };
export function options(depth) {
  const copy = structuredClone(defaults);
  copy.nested.depth = depth;
  return copy;
}`,
    },
    {
      name: 'a deep copy by JSON',
      filename: 'src/consumer.js',
      code: `const defaults = { nested: { depth: 1 } };
export function options(depth) {
  const copy = JSON.parse(JSON.stringify(defaults));
  copy.nested.depth = depth;
  return copy;
}`,
    },
    {
      name: 'a sorted copy',
      filename: 'src/consumer.js',
      code: `const list = [3, 1];
export const sorted = () => list.toSorted().reverse();`,
    },
    {
      name: 'a root that is handed to an unknown function',
      filename: 'src/consumer.js',
      code: `const config = { depth: 1 };
export const run = (work) => work(config);`,
    },
    {
      name: 'a frozen object',
      filename: 'src/consumer.js',
      code: `const config = Object.freeze({ depth: 1 });
export function tune() {
  config.depth = 2;
}`,
    },
    {
      name: 'a frozen array',
      filename: 'src/consumer.js',
      code: `const list = Object.freeze([1]);
export const tune = () => list.push(2);`,
    },
    {
      name: 'a frozen object in a frozen object',
      filename: 'src/consumer.js',
      code: `const config = Object.freeze({ nested: Object.freeze({ depth: 1 }) });
export function tune() {
  config.nested.depth = 2;
}`,
    },
    {
      name: 'something that a statement freezes',
      filename: 'src/consumer.js',
      code: `const config = { depth: 1 };
Object.freeze(config);
export function tune() {
  config.depth = 2;
}`,
    },
    {
      name: 'something that is frozen deeply',
      filename: 'src/consumer.js',
      code: `import { deepFreeze } from './deep-freeze.js';
const config = deepFreeze({ nested: { depth: 1 } });
export function tune() {
  config.nested.depth = 2;
}`,
    },
    {
      name: 'an array method that does not write',
      filename: 'src/consumer.js',
      code: `const list = [1, 2];
export const has = (n) => list.includes(n) && list.indexOf(n) >= 0 && list.at(-1) === n;`,
    },
    {
      name: 'a method called push of an unknown thing',
      filename: 'src/consumer.js',
      code: `const queue = createQueue();
export const send = (message) => queue.push(message);`,
    },
    {
      name: 'a method of the same name as a mutator on a text',
      filename: 'src/consumer.js',
      code: `const text = 'a';
export const fill = () => text.padEnd(3).concat('b');`,
    },
    {
      name: 'an enum and a type of the same name',
      code: `enum Level {
  low,
}
type Count = { count: number };
export function make(): Count {
  const level: Count = { count: Level.low };
  level.count += 1;
  return level;
}`,
    },
    {
      name: 'a promise that the module makes',
      filename: 'src/consumer.js',
      code: `let settle;
export const ready = new Promise((resolve) => {
  settle = resolve;
});
settle();`,
    },
    {
      name: 'a constant that is copied into a literal',
      filename: 'src/consumer.js',
      code: `const VERSION = 5;
export function describe() {
  const parts = { version: VERSION };
  for (const key of Object.keys(parts)) parts[key] = 1;
  return parts;
}`,
    },
    {
      name: 'what is under way is taken out when it is over',
      filename: 'src/consumer.js',
      code: `const running = new Map();
export async function load(key) {
  const known = running.get(key);
  if (known) return known;
  const promise = fetchIt(key);
  running.set(key, promise);
  try {
    return await promise;
  } finally {
    running.delete(key);
  }
}`,
    },
    {
      name: 'what is under way is taken out by its promise',
      filename: 'src/consumer.js',
      code: `const running = new Map();
export function load(key) {
  if (!running.has(key)) {
    running.set(key, fetchIt(key).finally(() => running.delete(key)));
  }
  return running.get(key);
}`,
    },
    {
      name: 'a callback of an imported class',
      filename: 'src/consumer.js',
      code: `import { Lambda } from './lambda.js';
const trim = (input) => {
  for (const each of input) each.n = 1;
  return input;
};
export const make = () => Lambda.from((input) => trim(input));`,
    },
    {
      name: "a declaration file's twin in a test",
      filename: 'src/store.test.js',
      code: `let count = 0;
export const hit = () => ++count;`,
    },
    {
      name: 'an empty file',
      filename: 'src/consumer.js',
      code: ``,
    },
    {
      name: 'a local of a function that runs early and late',
      filename: 'src/consumer.js',
      code: `function sum(numbers) {
  let total = 0;
  numbers.forEach((n) => {
    total += n;
  });
  return total;
}
export const start = sum([1]);
export const later = (numbers) => sum(numbers);`,
    },
    {
      name: 'a local of a function whose helper runs within the call',
      filename: 'src/consumer.js',
      code: `function sum(numbers) {
  let total = 0;
  const add = (n) => {
    total += n;
  };
  for (const n of numbers) add(n);
  return total;
}
export const start = sum([1]);
export const later = (numbers) => sum(numbers);`,
    },
  ],
  invalid: [
    {
      name: 'a WeakMap that is keyed by an object of the module',
      filename: 'src/consumer.js',
      code: `const key = {};
const notes = new WeakMap();
export function annotate() {
  notes.set(key, Math.random());
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'notes', writer: "'annotate'", line: '4', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const key = {};
// ssot-shared: 
const notes = new WeakMap();
export function annotate() {
  notes.set(key, Math.random());
}`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
