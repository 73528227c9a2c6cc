import { noGlobalMutableState } from '../../../rules/no-global-mutable-state.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// What is made on first use.
ruleTester({ project: 'engines', settings: { concepts: [] } }).run('no-global-mutable-state', noGlobalMutableState, {
  valid: [
    {
      name: 'a nullish assignment',
      filename: 'src/consumer.js',
      code: `let client;
export const getClient = () => (client ??= createClient());`,
    },
    {
      name: 'an or assignment',
      filename: 'src/consumer.js',
      code: `let client;
export const getClient = () => (client ||= createClient());`,
    },
    {
      name: 'a test before',
      filename: 'src/consumer.js',
      code: `let client;
export function getClient() {
  if (!client) client = createClient();
  return client;
}`,
    },
    {
      name: 'a comparison with undefined',
      filename: 'src/consumer.js',
      code: `let client;
export function getClient() {
  if (client === undefined) {
    client = createClient();
  }
  return client;
}`,
    },
    {
      name: 'a comparison with null',
      filename: 'src/consumer.js',
      code: `let client = null;
export function getClient() {
  if (client == null) client = createClient();
  return client;
}`,
    },
    {
      name: 'a test of its type',
      filename: 'src/consumer.js',
      code: `let client;
export function getClient() {
  if (typeof client === 'undefined') client = createClient();
  return client;
}`,
    },
    {
      name: 'an early return',
      filename: 'src/consumer.js',
      code: `let client;
export function getClient() {
  if (client) return client;
  client = createClient();
  return client;
}`,
    },
    {
      name: 'the other branch',
      filename: 'src/consumer.js',
      code: `let client;
export function getClient() {
  if (client) {
    return client;
  } else {
    client = createClient();
  }
  return client;
}`,
    },
    {
      name: 'a conditional expression',
      filename: 'src/consumer.js',
      code: `let client;
export const getClient = () => (client ? client : (client = createClient()));`,
    },
    {
      name: 'a logical expression',
      filename: 'src/consumer.js',
      code: `let client;
export const getClient = () => client ?? (client = createClient());`,
    },
    {
      name: 'an assignment of itself or something new',
      filename: 'src/consumer.js',
      code: `let client;
export function getClient() {
  client = client || createClient();
  return client;
}`,
    },
    {
      name: 'a member',
      filename: 'src/consumer.js',
      code: `const state = {};
export const getClient = () => (state.client ??= createClient());`,
    },
    {
      name: 'a static member',
      filename: 'src/consumer.js',
      code: `export class Clients {
  static #client;
  static get() {
    return (Clients.#client ??= {});
  }
}`,
    },
    {
      name: 'a field of an instance of which there is only one',
      filename: 'src/consumer.js',
      code: `class Clients {
  #client;
  get() {
    this.#client ??= {};
    return this.#client;
  }
}
export const clients = new Clients();`,
    },
    {
      name: 'an entry under a fixed key',
      filename: 'src/consumer.js',
      code: `const clients = new Map();
export function getClient() {
  if (!clients.has('main')) clients.set('main', createClient());
  return clients.get('main');
}`,
    },
    {
      name: 'a list that is filled while it is empty',
      filename: 'src/consumer.js',
      code: `const names = [];
export function getNames() {
  if (names.length === 0) names.push('a', 'b');
  return names;
}`,
    },
    {
      name: 'a promise that is stored',
      filename: 'src/consumer.js',
      code: `let promise;
export function getClient() {
  promise ??= connect();
  return promise;
}`,
    },
    {
      name: 'with a reset',
      filename: 'src/consumer.js',
      code: `let client;
export const getClient = () => (client ??= createClient());
export function close() {
  client = undefined;
}`,
    },
    {
      name: 'in a function of its own',
      filename: 'src/consumer.js',
      code: `let client;
function open() {
  client = createClient();
}
export function getClient() {
  if (!client) open();
  return client;
}`,
    },
    {
      name: 'a flag beside it',
      filename: 'src/consumer.js',
      code: `let isReady = false;
const table = [];
export function prepare() {
  if (isReady) return;
  isReady = true;
  table.push('a');
}`,
    },
    {
      name: 'a test again after the wait',
      filename: 'src/consumer.js',
      code: `let client;
export async function getClient() {
  if (!client) {
    const made = await connect();
    client ??= made;
  }
  return client;
}`,
    },
  ],
  invalid: [
    {
      name: 'a wait in the value',
      filename: 'src/consumer.js',
      code: `let client;
export async function getClient() {
  client ??= await connect();
  return client;
}`,
      errors: [
        {
          messageId: 'lazyInitRace',
          data: { name: 'client', writer: "'getClient'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'storePromise',
              output: `let client;
export async function getClient() {
  client ??= connect();
  return client;
}`,
            },
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let client;
export async function getClient() {
  client ??= await connect();
  return client;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a wait before the write',
      filename: 'src/consumer.js',
      code: `let client;
export async function getClient() {
  if (!client) {
    const made = await connect();
    client = made;
  }
  return client;
}`,
      errors: [
        {
          messageId: 'lazyInitRace',
          data: { name: 'client', writer: "'getClient'", line: '5', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let client;
export async function getClient() {
  if (!client) {
    const made = await connect();
    client = made;
  }
  return client;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a wait after an early return',
      filename: 'src/consumer.js',
      code: `let client;
export async function getClient() {
  if (client) return client;
  const made = await connect();
  client = made;
  return made;
}`,
      errors: [
        {
          messageId: 'lazyInitRace',
          data: { name: 'client', writer: "'getClient'", line: '5', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let client;
export async function getClient() {
  if (client) return client;
  const made = await connect();
  client = made;
  return made;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a flag that is set after the wait',
      filename: 'src/consumer.js',
      code: `let isReady = false;
export async function prepare() {
  if (!isReady) {
    await connect();
    isReady = true;
  }
}`,
      errors: [
        {
          messageId: 'lazyInitRace',
          data: { name: 'isReady', writer: "'prepare'", line: '5', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let isReady = false;
export async function prepare() {
  if (!isReady) {
    await connect();
    isReady = true;
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an entry under a fixed key, after a wait',
      filename: 'src/consumer.js',
      code: `const clients = new Map();
export async function getClient() {
  if (!clients.has('main')) clients.set('main', await connect());
  return clients.get('main');
}`,
      errors: [
        {
          messageId: 'lazyInitRace',
          data: { name: 'clients', writer: "'getClient'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const clients = new Map();
export async function getClient() {
  if (!clients.has('main')) clients.set('main', await connect());
  return clients.get('main');
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a static member after a wait',
      filename: 'src/consumer.js',
      code: `export class Clients {
  static client;
  static async get() {
    if (!Clients.client) Clients.client = await connect();
    return Clients.client;
  }
}`,
      errors: [
        {
          messageId: 'lazyInitRace',
          data: { name: 'Clients.client', writer: "'get'", line: '4', more: '' },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export class Clients {
  // ssot-shared: 
  static client;
  static async get() {
    if (!Clients.client) Clients.client = await connect();
    return Clients.client;
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an argument of the first caller',
      filename: 'src/consumer.js',
      code: `let client;
export function getClient(url) {
  client ??= createClient(url);
  return client;
}`,
      errors: [
        {
          messageId: 'lazyInitCapturesArgument',
          data: { name: 'client', writer: "'getClient'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let client;
export function getClient(url) {
  client ??= createClient(url);
  return client;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an argument by way of a variable',
      filename: 'src/consumer.js',
      code: `let client;
export function getClient(request) {
  const { url } = request;
  if (!client) client = createClient(url);
  return client;
}`,
      errors: [
        {
          messageId: 'lazyInitCapturesArgument',
          data: { name: 'client', writer: "'getClient'", line: '4', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let client;
export function getClient(request) {
  const { url } = request;
  if (!client) client = createClient(url);
  return client;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the context of the first request',
      filename: 'src/consumer.js',
      code: `import { headers } from 'next/headers';
let client;
export function getClient() {
  client ??= createClient(headers().get('host'));
  return client;
}`,
      errors: [
        {
          messageId: 'lazyInitCapturesArgument',
          data: { name: 'client', writer: "'getClient'", line: '4', more: '' },
          line: 2,
          column: 5,
          endLine: 2,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { headers } from 'next/headers';
// ssot-shared: 
let client;
export function getClient() {
  client ??= createClient(headers().get('host'));
  return client;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a write beside the lazy one',
      filename: 'src/consumer.js',
      code: `let client;
export const getClient = () => (client ??= createClient());
export function replace() {
  client = createClient();
}`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'client', writer: "'replace'", line: '4', more: ', as does one more write' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let client;
export const getClient = () => (client ??= createClient());
export function replace() {
  client = createClient();
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a test of something else',
      filename: 'src/consumer.js',
      code: `let client;
let other;
export function getClient() {
  if (!other) client = createClient();
  return client;
}`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'client', writer: "'getClient'", line: '4', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let client;
let other;
export function getClient() {
  if (!other) client = createClient();
  return client;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the wrong branch',
      filename: 'src/consumer.js',
      code: `let client;
export function getClient() {
  if (client) client = createClient();
  return client;
}`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'client', writer: "'getClient'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let client;
export function getClient() {
  if (client) client = createClient();
  return client;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a test that holds with it as well',
      filename: 'src/consumer.js',
      code: `let token;
let expires = 0;
export function getToken() {
  if (!token || isPast(expires)) token = createToken();
  return token;
}`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'token', writer: "'getToken'", line: '4', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let token;
let expires = 0;
export function getToken() {
  if (!token || isPast(expires)) token = createToken();
  return token;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a reset without a lazy initialisation',
      filename: 'src/consumer.js',
      code: `let cache = createCache();
export function forget() {
  cache = undefined;
}
console.log(cache);`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'cache', writer: "'forget'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let cache = createCache();
export function forget() {
  cache = undefined;
}
console.log(cache);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: "an entry under the caller's key",
      filename: 'src/consumer.js',
      code: `const clients = new Map();
export function getClient(tenant) {
  if (!clients.has(tenant)) clients.set(tenant, createClient());
  return clients.get(tenant);
}`,
      errors: [
        {
          messageId: 'keyedCache',
          data: { name: 'clients', writer: "'getClient'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const clients = new Map();
export function getClient(tenant) {
  if (!clients.has(tenant)) clients.set(tenant, createClient());
  return clients.get(tenant);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: "a property under the caller's key",
      filename: 'src/consumer.js',
      code: `const clients = {};
export const getClient = (tenant) => (clients[tenant] ??= createClient());`,
      errors: [
        {
          messageId: 'keyedCache',
          data: { name: 'clients', writer: "'getClient'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const clients = {};
export const getClient = (tenant) => (clients[tenant] ??= createClient());`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
