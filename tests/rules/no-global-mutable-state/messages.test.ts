import { noGlobalMutableState } from '../../../rules/no-global-mutable-state.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// Which message is said.
ruleTester({ project: 'engines', settings: { concepts: [] } }).run('no-global-mutable-state', noGlobalMutableState, {
  valid: [
    {
      name: 'a variable that is set and restored at once',
      filename: 'src/consumer.js',
      code: `let current;
export function runAs(user, work) {
  const before = current;
  current = user;
  try {
    return work();
  } finally {
    current = before;
  }
}`,
    },
    {
      name: 'a read-only list that nobody writes',
      code: `const list: readonly number[] = [1];
export const first = (): number | undefined => list[0];`,
    },
  ],
  invalid: [
    {
      name: 'an argument in a list',
      filename: 'src/consumer.js',
      code: `const names = [];
export const add = (name) => names.push(name);`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'names', writer: "'add'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const names = [];
export const add = (name) => names.push(name);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an argument in a Set',
      filename: 'src/consumer.js',
      code: `const names = new Set();
export const add = (name) => names.add(name);`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'names', writer: "'add'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const names = new Set();
export const add = (name) => names.add(name);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an argument under a fixed key',
      filename: 'src/consumer.js',
      code: `const state = new Map();
export const setUser = (user) => state.set('user', user);`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'state', writer: "'setUser'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const state = new Map();
export const setUser = (user) => state.set('user', user);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'something that is made of an argument',
      filename: 'src/consumer.js',
      code: `let greeting;
export function greet(name) {
  const text = \`Hello \${name}\`;
  greeting = { text };
  return greeting;
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'greeting', writer: "'greet'", line: '4', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'moveIntoFunction',
              output: `export function greet(name) {
  let greeting;
  const text = \`Hello \${name}\`;
  greeting = { text };
  return greeting;
}`,
            },
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let greeting;
export function greet(name) {
  const text = \`Hello \${name}\`;
  greeting = { text };
  return greeting;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an argument of a private function',
      filename: 'src/consumer.js',
      code: `let current;
function remember(user) {
  current = user;
}
export const handle = (user) => remember(user);`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'current', writer: "'remember'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'moveIntoFunction',
              output: `function remember(user) {
  let current;
  current = user;
}
export const handle = (user) => remember(user);`,
            },
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let current;
function remember(user) {
  current = user;
}
export const handle = (user) => remember(user);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a constant argument of a private function',
      filename: 'src/consumer.js',
      code: `let level;
function setLevel(value) {
  level = value;
}
export const quiet = () => setLevel(0);`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'level', writer: "'setLevel'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'moveIntoFunction',
              output: `function setLevel(value) {
  let level;
  level = value;
}
export const quiet = () => setLevel(0);`,
            },
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let level;
function setLevel(value) {
  level = value;
}
export const quiet = () => setLevel(0);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an element of an argument',
      filename: 'src/consumer.js',
      code: `let last;
export function visit(names) {
  for (const name of names) {
    last = name;
  }
  return last;
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'last', writer: "'visit'", line: '4', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 9,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let last;
export function visit(names) {
  for (const name of names) {
    last = name;
  }
  return last;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what a context holds',
      filename: 'src/consumer.js',
      code: `import { AsyncLocalStorage } from 'node:async_hooks';
const storage = new AsyncLocalStorage();
let last;
export function note() {
  last = storage.getStore();
  return last;
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'last', writer: "'note'", line: '5', more: '' },
          line: 3,
          column: 5,
          endLine: 3,
          endColumn: 9,
          suggestions: [
            {
              messageId: 'moveIntoFunction',
              output: `import { AsyncLocalStorage } from 'node:async_hooks';
const storage = new AsyncLocalStorage();
export function note() {
  let last;
  last = storage.getStore();
  return last;
}`,
            },
            {
              messageId: 'giveReason',
              output: `import { AsyncLocalStorage } from 'node:async_hooks';
const storage = new AsyncLocalStorage();
// ssot-shared: 
let last;
export function note() {
  last = storage.getStore();
  return last;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the user of a field of `this`',
      filename: 'src/consumer.js',
      code: `let last;
export class Handler {
  run() {
    last = this.user;
    return last;
  }
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'last', writer: "'run'", line: '4', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 9,
          suggestions: [
            {
              messageId: 'moveIntoFunction',
              output: `export class Handler {
  run() {
    let last;
    last = this.user;
    return last;
  }
}`,
            },
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let last;
export class Handler {
  run() {
    last = this.user;
    return last;
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a static member, of an argument',
      filename: 'src/consumer.js',
      code: `export class Session {
  static user;
  static begin(user) {
    Session.user = user;
  }
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'Session.user', writer: "'begin'", line: '4', more: '' },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export class Session {
  // ssot-shared: 
  static user;
  static begin(user) {
    Session.user = user;
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a field of a single instance, of an argument',
      filename: 'src/consumer.js',
      code: `class Session {
  user;
  begin(user) {
    this.user = user;
  }
}
export const session = new Session();`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'session', writer: "'begin'", line: '4', more: '' },
          line: 7,
          column: 14,
          endLine: 7,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Session {
  user;
  begin(user) {
    this.user = user;
  }
}
// ssot-shared: 
export const session = new Session();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a property of something imported, of an argument',
      filename: 'src/consumer.js',
      code: `import { client } from './client.js';
export function begin(user) {
  client.userId = user.id;
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'client', writer: "'begin'", line: '3', more: '' },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { client } from './client.js';
export function begin(user) {
  // ssot-shared: 
  client.userId = user.id;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a member of globalThis, of an argument',
      filename: 'src/consumer.js',
      code: `export function begin(user) {
  globalThis.user = user;
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'user', writer: "'begin'", line: '2', more: '' },
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 25,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export function begin(user) {
  // ssot-shared: 
  globalThis.user = user;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the environment, of an argument',
      filename: 'src/consumer.js',
      code: `export function begin(tenant) {
  process.env.TENANT = tenant;
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'process.env.TENANT', writer: "'begin'", line: '2', more: '' },
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export function begin(tenant) {
  // ssot-shared: 
  process.env.TENANT = tenant;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: "a Map under the caller's key",
      filename: 'src/consumer.js',
      code: `const profiles = new Map();
export const remember = (id, profile) => profiles.set(id, profile);`,
      errors: [
        {
          messageId: 'keyedCache',
          data: { name: 'profiles', writer: "'remember'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const profiles = new Map();
export const remember = (id, profile) => profiles.set(id, profile);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: "an object under the caller's key",
      filename: 'src/consumer.js',
      code: `const profiles = {};
export function remember(id, profile) {
  profiles[id] = profile;
}`,
      errors: [
        {
          messageId: 'keyedCache',
          data: { name: 'profiles', writer: "'remember'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const profiles = {};
export function remember(id, profile) {
  profiles[id] = profile;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a counter for each caller',
      filename: 'src/consumer.js',
      code: `const hits = {};
export function hit(address) {
  hits[address] = (hits[address] ?? 0) + 1;
}`,
      errors: [
        {
          messageId: 'keyedCache',
          data: { name: 'hits', writer: "'hit'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const hits = {};
export function hit(address) {
  hits[address] = (hits[address] ?? 0) + 1;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: "a static Map under the caller's key",
      filename: 'src/consumer.js',
      code: `export class Profiles {
  static known = new Map();
  static remember(id, profile) {
    Profiles.known.set(id, profile);
  }
}`,
      errors: [
        {
          messageId: 'keyedCache',
          data: { name: 'Profiles.known', writer: "'remember'", line: '4', more: '' },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export class Profiles {
  // ssot-shared: 
  static known = new Map();
  static remember(id, profile) {
    Profiles.known.set(id, profile);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a Map in an instance of which there is only one',
      filename: 'src/consumer.js',
      code: `class Profiles {
  #known = new Map();
  remember(id, profile) {
    this.#known.set(id, profile);
  }
}
export const profiles = new Profiles();`,
      errors: [
        {
          messageId: 'keyedCache',
          data: { name: 'profiles', writer: "'remember'", line: '4', more: '' },
          line: 7,
          column: 14,
          endLine: 7,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Profiles {
  #known = new Map();
  remember(id, profile) {
    this.#known.set(id, profile);
  }
}
// ssot-shared: 
export const profiles = new Profiles();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a variable that is set and restored around a wait',
      filename: 'src/consumer.js',
      code: `let current;
export async function runAs(user, work) {
  const before = current;
  current = user;
  try {
    return await work();
  } finally {
    current = before;
  }
}`,
      errors: [
        {
          messageId: 'ambientContext',
          data: { name: 'current', writer: "'runAs'", line: '4', more: ', as does one more write' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let current;
export async function runAs(user, work) {
  const before = current;
  current = user;
  try {
    return await work();
  } finally {
    current = before;
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a member that is set and cleared around a wait',
      filename: 'src/consumer.js',
      code: `const context = { user: undefined };
export async function runAs(user, work) {
  context.user = user;
  try {
    return await work();
  } finally {
    context.user = undefined;
  }
}`,
      errors: [
        {
          messageId: 'ambientContext',
          data: { name: 'context', writer: "'runAs'", line: '3', more: ', as does one more write' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const context = { user: undefined };
export async function runAs(user, work) {
  context.user = user;
  try {
    return await work();
  } finally {
    context.user = undefined;
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a variable that is set and restored at once, if the option says so',
      filename: 'src/consumer.js',
      options: [{ allowSyncAmbient: false }],
      code: `let current;
export function runAs(user, work) {
  const before = current;
  current = user;
  try {
    return work();
  } finally {
    current = before;
  }
}`,
      errors: [
        {
          messageId: 'ambientContext',
          data: { name: 'current', writer: "'runAs'", line: '4', more: ', as does one more write' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let current;
export function runAs(user, work) {
  const before = current;
  current = user;
  try {
    return work();
  } finally {
    current = before;
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a variable that is set and not restored',
      filename: 'src/consumer.js',
      code: `let current;
export async function runAs(user, work) {
  current = user;
  try {
    return await work();
  } finally {
    work.end();
  }
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'current', writer: "'runAs'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'moveIntoFunction',
              output: `export async function runAs(user, work) {
  let current;
  current = user;
  try {
    return await work();
  } finally {
    work.end();
  }
}`,
            },
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let current;
export async function runAs(user, work) {
  current = user;
  try {
    return await work();
  } finally {
    work.end();
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what is declared to be constant',
      code: `const config = { depth: 1 } as const;
export function tune(): void {
  (config as { depth: number }).depth = 2;
}`,
      errors: [
        {
          messageId: 'readonlyBypass',
          data: { name: 'config', writer: "'tune'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const config = { depth: 1 } as const;
export function tune(): void {
  (config as { depth: number }).depth = 2;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what is declared to be read only',
      code: `const config: Readonly<{ depth: number }> = { depth: 1 };
export function tune(): void {
  (config as { depth: number }).depth = 2;
}`,
      errors: [
        {
          messageId: 'readonlyBypass',
          data: { name: 'config', writer: "'tune'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const config: Readonly<{ depth: number }> = { depth: 1 };
export function tune(): void {
  (config as { depth: number }).depth = 2;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a read-only list',
      code: `const list: readonly number[] = [1];
export const add = (): number => (list as number[]).push(2);`,
      errors: [
        {
          messageId: 'readonlyBypass',
          data: { name: 'list', writer: "'add'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const list: readonly number[] = [1];
export const add = (): number => (list as number[]).push(2);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a read-only Map',
      code: `const sizes: ReadonlyMap<string, number> = new Map();
export function measure(): void {
  (sizes as Map<string, number>).set('a', 1);
}`,
      errors: [
        {
          messageId: 'readonlyBypass',
          data: { name: 'sizes', writer: "'measure'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const sizes: ReadonlyMap<string, number> = new Map();
export function measure(): void {
  (sizes as Map<string, number>).set('a', 1);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what a frozen object holds',
      filename: 'src/consumer.js',
      code: `const config = Object.freeze({ nested: { depth: 1 } });
export function tune() {
  config.nested.depth = 2;
}`,
      errors: [
        {
          messageId: 'shallowFreeze',
          data: { name: 'config', writer: "'tune'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const config = Object.freeze({ nested: { depth: 1 } });
export function tune() {
  config.nested.depth = 2;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a list in a frozen object',
      filename: 'src/consumer.js',
      code: `const config = Object.freeze({ list: [1] });
export const tune = () => config.list.push(2);`,
      errors: [
        {
          messageId: 'shallowFreeze',
          data: { name: 'config', writer: "'tune'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const config = Object.freeze({ list: [1] });
export const tune = () => config.list.push(2);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an element of a frozen list',
      filename: 'src/consumer.js',
      code: `const list = Object.freeze([{ depth: 1 }]);
export const tune = () => list[0].depth++;`,
      errors: [
        {
          messageId: 'shallowFreeze',
          data: { name: 'list', writer: "'tune'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const list = Object.freeze([{ depth: 1 }]);
export const tune = () => list[0].depth++;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a frozen Map',
      filename: 'src/consumer.js',
      code: `const sizes = Object.freeze(new Map());
export const tune = () => sizes.set('a', 1);`,
      errors: [
        {
          messageId: 'shallowFreeze',
          data: { name: 'sizes', writer: "'tune'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const sizes = Object.freeze(new Map());
export const tune = () => sizes.set('a', 1);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an object that a statement freezes',
      filename: 'src/consumer.js',
      code: `const config = { nested: { depth: 1 } };
Object.freeze(config);
export function tune() {
  config.nested.depth = 2;
}`,
      errors: [
        {
          messageId: 'shallowFreeze',
          data: { name: 'config', writer: "'tune'", line: '4', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const config = { nested: { depth: 1 } };
Object.freeze(config);
export function tune() {
  config.nested.depth = 2;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the first of two reasons is the stronger one',
      filename: 'src/consumer.js',
      code: `let current;
export function reset() {
  current = 0;
}
export function set(user) {
  current = user;
}
console.log(current);`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'current', writer: "'set'", line: '6', more: ', as does one more write' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let current;
export function reset() {
  current = 0;
}
export function set(user) {
  current = user;
}
console.log(current);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'two roots in source order',
      filename: 'src/consumer.js',
      code: `const list = [];
let count = 0;
export function note() {
  count += 1;
  list.push(1);
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'list', writer: "'note'", line: '5', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const list = [];
let count = 0;
export function note() {
  count += 1;
  list.push(1);
}`,
            },
          ],
        },
        {
          messageId: 'reassigned',
          data: { name: 'count', writer: "'note'", line: '4', more: '' },
          line: 2,
          column: 5,
          endLine: 2,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const list = [];
// ssot-shared: 
let count = 0;
export function note() {
  count += 1;
  list.push(1);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'several writes are told once',
      filename: 'src/consumer.js',
      code: `const list = [];
export function note() {
  list.push(1);
  list.push(2);
}
export function forget() {
  list.pop();
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'list', writer: "'note'", line: '3', more: ', as do 2 more writes' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const list = [];
export function note() {
  list.push(1);
  list.push(2);
}
export function forget() {
  list.pop();
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'two globals',
      filename: 'src/consumer.js',
      code: `export function start() {
  globalThis.a = 1;
  globalThis.b = 2;
}`,
      errors: [
        {
          messageId: 'globalWrite',
          data: { name: 'a', writer: "'start'", line: '2', more: '' },
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export function start() {
  // ssot-shared: 
  globalThis.a = 1;
  globalThis.b = 2;
}`,
            },
          ],
        },
        {
          messageId: 'globalWrite',
          data: { name: 'b', writer: "'start'", line: '3', more: '' },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export function start() {
  globalThis.a = 1;
  // ssot-shared: 
  globalThis.b = 2;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'one global that is written twice',
      filename: 'src/consumer.js',
      code: `export function start() {
  globalThis.a = 1;
}
export function stop() {
  globalThis.a = 2;
}`,
      errors: [
        {
          messageId: 'globalWrite',
          data: { name: 'a', writer: "'start'", line: '2', more: ', as does one more write' },
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export function start() {
  // ssot-shared: 
  globalThis.a = 1;
}
export function stop() {
  globalThis.a = 2;
}`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
