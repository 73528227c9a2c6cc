import { noGlobalMutableState } from '../../../rules/no-global-mutable-state.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// Leaks as they have happened.
ruleTester({ project: 'engines', settings: { concepts: [] } }).run('no-global-mutable-state', noGlobalMutableState, {
  valid: [],
  invalid: [
    {
      name: 'a user on a client that all requests share: nile.userId = … of niledatabase',
      filename: 'src/consumer.js',
      code: `import { database } from './database.js';
export async function middleware(request, response, next) {
  database.userId = request.user.id;
  next();
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'database', writer: "'middleware'", line: '3', more: '' },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 36,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { database } from './database.js';
export async function middleware(request, response, next) {
  // ssot-shared: 
  database.userId = request.user.id;
  next();
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'ids that a server renders for a user interface: the map of useId, adobe/react-spectrum#5260',
      filename: 'src/consumer.js',
      code: `const ids = new Map();
let counter = 0;
export function useStableId(key) {
  if (!ids.has(key)) ids.set(key, \`id-\${counter}\`);
  return ids.get(key);
}`,
      errors: [
        {
          messageId: 'keyedCache',
          data: { name: 'ids', writer: "'useStableId'", line: '4', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const ids = new Map();
let counter = 0;
export function useStableId(key) {
  if (!ids.has(key)) ids.set(key, \`id-\${counter}\`);
  return ids.get(key);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a store of keys that is made by the first of many callers: the lazy initialisation of better-auth',
      filename: 'src/consumer.js',
      code: `let keys;
export async function getKeys() {
  if (!keys) {
    const stored = await readKeys();
    keys = stored ?? (await createKeys());
  }
  return keys;
}`,
      errors: [
        {
          messageId: 'lazyInitRace',
          data: { name: 'keys', writer: "'getKeys'", line: '5', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 9,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let keys;
export async function getKeys() {
  if (!keys) {
    const stored = await readKeys();
    keys = stored ?? (await createKeys());
  }
  return keys;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a platform that each rendering sets for all: Angular SSR, CVE-2025-59052',
      filename: 'src/consumer.js',
      code: `let platform;
export function renderApplication(bootstrap, document) {
  platform = createPlatform(document);
  return bootstrap(platform);
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'platform', writer: "'renderApplication'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'moveIntoFunction',
              output: `export function renderApplication(bootstrap, document) {
  let platform;
  platform = createPlatform(document);
  return bootstrap(platform);
}`,
            },
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let platform;
export function renderApplication(bootstrap, document) {
  platform = createPlatform(document);
  return bootstrap(platform);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a client with the token of the first user',
      filename: 'src/consumer.js',
      code: `let api;
export function getApi(session) {
  if (!api) api = createApi({ token: session.token });
  return api;
}`,
      errors: [
        {
          messageId: 'lazyInitCapturesArgument',
          data: { name: 'api', writer: "'getApi'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 8,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let api;
export function getApi(session) {
  if (!api) api = createApi({ token: session.token });
  return api;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'options that a request changes for those after it',
      filename: 'src/consumer.js',
      code: `const defaults = { headers: { accept: 'json' } };
export function send(url, token) {
  const options = Object.assign({}, defaults);
  options.headers.authorization = token;
  return fetch(url, options);
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'defaults', writer: "'send'", line: '4', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const defaults = { headers: { accept: 'json' } };
export function send(url, token) {
  const options = Object.assign({}, defaults);
  options.headers.authorization = token;
  return fetch(url, options);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a tenant in a static field',
      filename: 'src/consumer.js',
      code: `export class Tenancy {
  static current;
  static use(tenant) {
    this.current = tenant;
  }
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'Tenancy.current', writer: "'use'", line: '4', more: '' },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export class Tenancy {
  // ssot-shared: 
  static current;
  static use(tenant) {
    this.current = tenant;
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a locale for the time of a request',
      filename: 'src/consumer.js',
      code: `let locale = 'en';
export async function withLocale(wanted, render) {
  const before = locale;
  locale = wanted;
  try {
    return await render();
  } finally {
    locale = before;
  }
}`,
      errors: [
        {
          messageId: 'ambientContext',
          data: { name: 'locale', writer: "'withLocale'", line: '4', more: ', as does one more write' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let locale = 'en';
export async function withLocale(wanted, render) {
  const before = locale;
  locale = wanted;
  try {
    return await render();
  } finally {
    locale = before;
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'messages that wait for the next request',
      filename: 'src/consumer.js',
      code: `const flash = [];
export function handle(request, response) {
  if (request.query.error) flash.push(request.query.error);
  response.render('page', { flash: flash.splice(0) });
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'flash', writer: "'handle'", line: '3', more: ', as does one more write' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const flash = [];
export function handle(request, response) {
  if (request.query.error) flash.push(request.query.error);
  response.render('page', { flash: flash.splice(0) });
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a logger that is bound to the last request',
      filename: 'src/consumer.js',
      code: `let log = createLogger();
app.use((request, response, next) => {
  log = log.child({ id: request.id });
  next();
});`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'log', writer: 'a function', line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 8,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let log = createLogger();
app.use((request, response, next) => {
  log = log.child({ id: request.id });
  next();
});`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a validation that fails every other time',
      filename: 'src/consumer.js',
      code: `const email = /^[^@]+@[^@]+$/g;
export const isEmail = (text) => email.test(text);`,
      errors: [
        {
          messageId: 'statefulRegExp',
          data: { name: 'email', writer: "'isEmail'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'dropFlag',
              output: `const email = /^[^@]+@[^@]+$/;
export const isEmail = (text) => email.test(text);`,
            },
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const email = /^[^@]+@[^@]+$/g;
export const isEmail = (text) => email.test(text);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a shopping basket in a module',
      filename: 'src/consumer.js',
      code: `const basket = { items: [] };
export const actions = {
  add(item) {
    basket.items.push(item);
  },
};`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'basket', writer: "'add'", line: '4', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const basket = { items: [] };
export const actions = {
  add(item) {
    basket.items.push(item);
  },
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a store of a component library at the top of a module',
      filename: 'src/consumer.js',
      code: `import { ref } from 'vue';
const user = ref();
export function useUser() {
  const setUser = (next) => {
    user.value = next;
  };
  return { user, setUser };
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'user', writer: "'setUser'", line: '5', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { ref } from 'vue';
// ssot-shared: 
const user = ref();
export function useUser() {
  const setUser = (next) => {
    user.value = next;
  };
  return { user, setUser };
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a query that each call narrows',
      filename: 'src/consumer.js',
      code: `const query = { filters: [] };
export function activeOnly() {
  query.filters.push('active');
  return query;
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'query', writer: "'activeOnly'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const query = { filters: [] };
export function activeOnly() {
  query.filters.push('active');
  return query;
}`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
