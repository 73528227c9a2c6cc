import { noGlobalMutableState } from '../../../rules/no-global-mutable-state.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// Leaks as they happen with what servers and renderings use, and how the same is done without. Silent is also what the rule
// leaves to others: methods of things of an unknown kind.
ruleTester({ project: 'engines', settings: { concepts: [] } }).run('no-global-mutable-state', noGlobalMutableState, {
  valid: [
    {
      name: 'a language that is changed by a method',
      filename: 'src/consumer.js',
      code: `import i18next from 'i18next';
export function render(request) {
  i18next.changeLanguage(request.query.language);
  return i18next.t('greeting');
}`,
    },
    {
      name: 'a locale of dates that is set by a function',
      filename: 'src/consumer.js',
      code: `import moment from 'moment';
import dayjs from 'dayjs';
export function render(request) {
  moment.locale(request.user.locale);
  dayjs.locale(request.user.locale);
  return moment().format('LL');
}`,
    },
    {
      name: 'a strategy that is registered by a method',
      filename: 'src/consumer.js',
      code: `import passport from 'passport';
export function login(request, response, next) {
  passport.use(request.tenant.name, strategyOf(request.tenant));
  passport.authenticate(request.tenant.name)(request, response, next);
}`,
    },
    {
      name: 'a client of queries that is filled by its methods',
      filename: 'src/consumer.js',
      code: `import { QueryClient } from '@tanstack/react-query';
const client = new QueryClient();
export async function prefetch(user) {
  await client.prefetchQuery({ queryKey: ['me', user.id], queryFn: () => loadUser(user) });
}`,
    },
    {
      name: 'a cache in another process',
      filename: 'src/consumer.js',
      code: `import { redis } from './redis.js';
export const remember = (user) => redis.set(\`user:\${user.id}\`, JSON.stringify(user));`,
    },
    {
      name: 'a scope of an error tracker that is set by a method',
      filename: 'src/consumer.js',
      code: `import * as Sentry from '@sentry/node';
export function middleware(request, response, next) {
  Sentry.setUser({ id: request.user.id });
  next();
}`,
    },
    {
      name: 'a feature flag that is read from the environment',
      filename: 'src/consumer.js',
      code: `export const isEnabled = (name) => process.env[\`FEATURE_\${name}\`] === 'on';`,
    },
    {
      name: 'a user in the store of an asynchronous context',
      filename: 'src/consumer.js',
      code: `import { AsyncLocalStorage } from 'node:async_hooks';
const requests = new AsyncLocalStorage();
export function middleware(request, response, next) {
  requests.run({ user: null }, () => {
    requests.getStore().user = request.user;
    next();
  });
}`,
    },
    {
      name: 'a store of a rendered page that is made for each of them',
      filename: 'src/consumer.js',
      code: `import { reactive } from 'vue';
export function createStore() {
  const store = reactive({ user: null });
  const setUser = (user) => {
    store.user = user;
  };
  return { store, setUser };
}`,
    },
    {
      name: 'a client for HTTP that is made for each request',
      filename: 'src/consumer.js',
      code: `import axios from 'axios';
export async function load(request) {
  const api = axios.create({ baseURL: 'https://example.org' });
  api.defaults.headers.cookie = request.headers.cookie;
  return (await api.get('/me')).data;
}`,
    },
    {
      name: 'a client of a query language that is made for each rendering',
      filename: 'src/consumer.js',
      code: `export function apolloOf(initialState, context) {
  const client = createClient(context);
  if (initialState) client.cache.restore(initialState);
  return client;
}`,
    },
    {
      name: 'a platform that is made while the module is evaluated',
      filename: 'src/consumer.js',
      code: `let platform = null;
function createPlatform(providers) {
  if (platform) platform.destroy();
  platform = makeInjector(providers);
}
createPlatform([]);
export const render = (document) => platform.render(document);`,
    },
    {
      name: 'a context of authentication whose promise is kept',
      filename: 'src/consumer.js',
      code: `let context;
export const auth = {
  async handler(request) {
    context ??= init();
    return (await context).handle(request);
  },
};`,
    },
    {
      name: 'a zone of one date',
      filename: 'src/consumer.js',
      code: `import { DateTime } from 'luxon';
export const render = (request) => DateTime.now().setZone(request.user.zone).toISO();`,
    },
    {
      name: 'permissions that are added to a copy of the ones of a role',
      filename: 'src/consumer.js',
      code: `const roles = { admin: ['read', 'write'], guest: ['read'] };
export function permissionsOf(user) {
  const permissions = [...roles[user.role]];
  if (user.isOwner) permissions.push('delete');
  return permissions;
}`,
    },
    {
      name: 'messages of one conversation',
      filename: 'src/consumer.js',
      code: `const system = { role: 'system', content: 'You are helpful.' };
export async function chat(history, question) {
  const messages = [system, ...history];
  messages.push({ role: 'user', content: question });
  return complete(messages);
}`,
    },
  ],
  invalid: [
    {
      name: 'an injector of the platform that each rendering replaces and destroys: Angular SSR, CVE-2025-59052',
      filename: 'src/consumer.js',
      code: `let platformInjector = null;
export function createPlatform(providers) {
  if (platformInjector) platformInjector.destroy();
  platformInjector = makeInjector(providers);
  return platformInjector;
}
export function destroyPlatform() {
  platformInjector = null;
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'platformInjector', writer: "'createPlatform'", line: '4', more: ', as does one more write' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let platformInjector = null;
export function createPlatform(providers) {
  if (platformInjector) platformInjector.destroy();
  platformInjector = makeInjector(providers);
  return platformInjector;
}
export function destroyPlatform() {
  platformInjector = null;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a context of authentication that is awaited on first use: the race of better-auth',
      filename: 'src/consumer.js',
      code: `let context;
export const auth = {
  async handler(request) {
    if (!context) context = await init();
    return context.handle(request);
  },
};`,
      errors: [
        {
          messageId: 'lazyInitRace',
          data: { name: 'context', writer: "'handler'", line: '4', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let context;
export const auth = {
  async handler(request) {
    if (!context) context = await init();
    return context.handle(request);
  },
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'options of authentication that take the address of the first request: the base URL of better-auth',
      filename: 'src/consumer.js',
      code: `const options = { baseURL: '' };
export async function handler(request) {
  if (!options.baseURL) options.baseURL = new URL(request.url).origin;
  return respond(options, request);
}`,
      errors: [
        {
          messageId: 'lazyInitCapturesArgument',
          data: { name: 'options', writer: "'handler'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const options = { baseURL: '' };
export async function handler(request) {
  if (!options.baseURL) options.baseURL = new URL(request.url).origin;
  return respond(options, request);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a user on the client of a database, set by the middleware of a server: nile.userId = … of niledatabase',
      filename: 'src/consumer.js',
      code: `import { Client } from '@acme/database';
export const database = new Client();
server.use((request, response, next) => {
  database.userId = request.user.id;
  database.tenantId = request.params.tenant;
  next();
});`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'database', writer: 'a function', line: '4', more: ', as does one more write' },
          line: 2,
          column: 14,
          endLine: 2,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Client } from '@acme/database';
// ssot-shared: 
export const database = new Client();
server.use((request, response, next) => {
  database.userId = request.user.id;
  database.tenantId = request.params.tenant;
  next();
});`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a token among the default headers of a client for HTTP',
      filename: 'src/consumer.js',
      code: `import axios from 'axios';
export function authenticate(request, response, next) {
  axios.defaults.headers.common.Authorization = request.headers.authorization;
  next();
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'axios', writer: "'authenticate'", line: '3', more: '' },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 78,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import axios from 'axios';
export function authenticate(request, response, next) {
  // ssot-shared: 
  axios.defaults.headers.common.Authorization = request.headers.authorization;
  next();
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a token among the default headers of an own client for HTTP',
      filename: 'src/consumer.js',
      code: `import axios from 'axios';
const api = axios.create({ baseURL: 'https://example.org' });
export async function load(request) {
  api.defaults.headers.cookie = request.headers.cookie;
  return (await api.get('/me')).data;
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'api', writer: "'load'", line: '4', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import axios from 'axios';
// ssot-shared: 
const api = axios.create({ baseURL: 'https://example.org' });
export async function load(request) {
  api.defaults.headers.cookie = request.headers.cookie;
  return (await api.get('/me')).data;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a zone in the settings of a library for dates',
      filename: 'src/consumer.js',
      code: `import { Settings } from 'luxon';
export function render(request) {
  Settings.defaultZone = request.user.zone;
  Settings.defaultLocale = request.user.locale;
  return page(request);
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'Settings', writer: "'render'", line: '3', more: ', as does one more write' },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 43,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { Settings } from 'luxon';
export function render(request) {
  // ssot-shared: 
  Settings.defaultZone = request.user.zone;
  Settings.defaultLocale = request.user.locale;
  return page(request);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a language on the shared instance of a library for translations',
      filename: 'src/consumer.js',
      code: `import i18next from 'i18next';
export function render(request) {
  i18next.language = request.query.language;
  return i18next.t('greeting');
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'i18next', writer: "'render'", line: '3', more: '' },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 44,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import i18next from 'i18next';
export function render(request) {
  // ssot-shared: 
  i18next.language = request.query.language;
  return i18next.t('greeting');
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the environment of the process, set for a request',
      filename: 'src/consumer.js',
      code: `export async function build(request) {
  process.env.TENANT = request.params.tenant;
  process.env.TZ = request.user.zone;
  return run('build');
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'process.env.TENANT', writer: "'build'", line: '2', more: '' },
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 45,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export async function build(request) {
  // ssot-shared: 
  process.env.TENANT = request.params.tenant;
  process.env.TZ = request.user.zone;
  return run('build');
}`,
            },
          ],
        },
        {
          messageId: 'requestData',
          data: { name: 'process.env.TZ', writer: "'build'", line: '3', more: '' },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export async function build(request) {
  process.env.TENANT = request.params.tenant;
  // ssot-shared: 
  process.env.TZ = request.user.zone;
  return run('build');
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a store of a rendered page that a component fills',
      filename: 'src/consumer.js',
      code: `import { reactive } from 'vue';
export const store = reactive({ user: null });
export async function show(request) {
  store.user = await loadUser(request);
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'store', writer: "'show'", line: '4', more: '' },
          line: 2,
          column: 14,
          endLine: 2,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { reactive } from 'vue';
// ssot-shared: 
export const store = reactive({ user: null });
export async function show(request) {
  store.user = await loadUser(request);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a state of a rendered page outside of its composable',
      filename: 'src/consumer.js',
      code: `import { ref } from 'vue';
const user = ref(null);
export const useUser = () => {
  const load = async (id) => {
    user.value = await fetchUser(id);
  };
  return { user, load };
};`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'user', writer: "'load'", line: '5', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { ref } from 'vue';
// ssot-shared: 
const user = ref(null);
export const useUser = () => {
  const load = async (id) => {
    user.value = await fetchUser(id);
  };
  return { user, load };
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a store of a rendered page that a load function sets',
      filename: 'src/consumer.js',
      code: `import { writable } from 'svelte/store';
export const user = writable(null);
export async function load({ locals }) {
  user.set(locals.user);
  return {};
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'user', writer: "'load'", line: '4', more: '' },
          line: 2,
          column: 14,
          endLine: 2,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { writable } from 'svelte/store';
// ssot-shared: 
export const user = writable(null);
export async function load({ locals }) {
  user.set(locals.user);
  return {};
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'persisted stores that a module keeps by name',
      filename: 'src/consumer.js',
      code: `import { writable } from 'svelte/store';
const stores = {};
export function persisted(key, initial) {
  if (!stores[key]) stores[key] = writable(initial);
  return stores[key];
}`,
      errors: [
        {
          messageId: 'keyedCache',
          data: { name: 'stores', writer: "'persisted'", line: '4', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { writable } from 'svelte/store';
// ssot-shared: 
const stores = {};
export function persisted(key, initial) {
  if (!stores[key]) stores[key] = writable(initial);
  return stores[key];
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a client of a query language that the first rendering makes',
      filename: 'src/consumer.js',
      code: `let apolloClient;
export function apolloOf(initialState, context) {
  if (!apolloClient) apolloClient = createClient(context);
  if (initialState) apolloClient.cache.restore(initialState);
  return apolloClient;
}`,
      errors: [
        {
          messageId: 'lazyInitCapturesArgument',
          data: { name: 'apolloClient', writer: "'apolloOf'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let apolloClient;
export function apolloOf(initialState, context) {
  if (!apolloClient) apolloClient = createClient(context);
  if (initialState) apolloClient.cache.restore(initialState);
  return apolloClient;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a client of queries, made anew by whoever renders',
      filename: 'src/consumer.js',
      code: `let queryClient = new QueryClient();
export function render(request) {
  queryClient = new QueryClient({ defaultOptions: { meta: { user: request.user } } });
  return renderPage(queryClient);
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'queryClient', writer: "'render'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'moveIntoFunction',
              output: `export function render(request) {
  let queryClient = new QueryClient();
  queryClient = new QueryClient({ defaultOptions: { meta: { user: request.user } } });
  return renderPage(queryClient);
}`,
            },
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let queryClient = new QueryClient();
export function render(request) {
  queryClient = new QueryClient({ defaultOptions: { meta: { user: request.user } } });
  return renderPage(queryClient);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a session that a helper of tests and servers alike keeps',
      filename: 'src/consumer.js',
      code: `let session = null;
export const setSession = (value) => {
  session = value;
};
export const getSession = () => session;`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'session', writer: "'setSession'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let session = null;
export const setSession = (value) => {
  session = value;
};
export const getSession = () => session;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an undeclared variable in a handler',
      filename: 'src/consumer.js',
      code: `export function handle(request) {
  payload = request.body;
  return reply(payload);
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'payload', writer: "'handle'", line: '2', more: '' },
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 25,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export function handle(request) {
  // ssot-shared: 
  payload = request.body;
  return reply(payload);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a current request on the global object',
      filename: 'src/consumer.js',
      code: `export function middleware(request, response, next) {
  globalThis.currentRequest = request;
  next();
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'currentRequest', writer: "'middleware'", line: '2', more: '' },
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 38,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export function middleware(request, response, next) {
  // ssot-shared: 
  globalThis.currentRequest = request;
  next();
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a strategy of authentication with the tenant of the last request',
      filename: 'src/consumer.js',
      code: `const strategy = { clientId: '', callbackURL: '' };
export function login(request, response) {
  strategy.clientId = request.tenant.clientId;
  strategy.callbackURL = \`https://\${request.hostname}/callback\`;
  return authenticate(strategy, request, response);
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'strategy', writer: "'login'", line: '3', more: ', as does one more write' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const strategy = { clientId: '', callbackURL: '' };
export function login(request, response) {
  strategy.clientId = request.tenant.clientId;
  strategy.callbackURL = \`https://\${request.hostname}/callback\`;
  return authenticate(strategy, request, response);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'styles that all renderings collect',
      filename: 'src/consumer.js',
      code: `const styles = new Set();
export const css = (rule) => {
  styles.add(rule);
  return rule;
};
export const flush = () => {
  const all = [...styles];
  styles.clear();
  return all;
};`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'styles', writer: "'css'", line: '3', more: ', as does one more write' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const styles = new Set();
export const css = (rule) => {
  styles.add(rule);
  return rule;
};
export const flush = () => {
  const all = [...styles];
  styles.clear();
  return all;
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the head of a document that renderings append to',
      filename: 'src/consumer.js',
      code: `const head = { title: '', tags: [] };
export function useHead({ title, tags }) {
  head.title = title;
  head.tags.push(...tags);
}
export const renderHead = () => head.tags.join('');`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'head', writer: "'useHead'", line: '3', more: ', as does one more write' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const head = { title: '', tags: [] };
export function useHead({ title, tags }) {
  head.title = title;
  head.tags.push(...tags);
}
export const renderHead = () => head.tags.join('');`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a counter of ids that the server and the browser disagree on',
      filename: 'src/consumer.js',
      code: `let id = 0;
export const useId = () => \`id-\${++id}\`;`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'id', writer: "'useId'", line: '2', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 7,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let id = 0;
export const useId = () => \`id-\${++id}\`;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a dispatcher that renderings set around asynchronous work',
      filename: 'src/consumer.js',
      code: `export const internals = { current: null };
export async function render(dispatcher, element) {
  const previous = internals.current;
  internals.current = dispatcher;
  try {
    return await renderElement(element);
  } finally {
    internals.current = previous;
  }
}`,
      errors: [
        {
          messageId: 'ambientContext',
          data: { name: 'internals', writer: "'render'", line: '4', more: ', as does one more write' },
          line: 1,
          column: 14,
          endLine: 1,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
export const internals = { current: null };
export async function render(dispatcher, element) {
  const previous = internals.current;
  internals.current = dispatcher;
  try {
    return await renderElement(element);
  } finally {
    internals.current = previous;
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a transaction in a field of the one repository',
      filename: 'src/consumer.js',
      code: `class Orders {
  transaction = null;
  async within(transaction, work) {
    this.transaction = transaction;
    const result = await work(this);
    this.transaction = null;
    return result;
  }
}
export const orders = new Orders();`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'orders', writer: "'within'", line: '4', more: ', as does one more write' },
          line: 10,
          column: 14,
          endLine: 10,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Orders {
  transaction = null;
  async within(transaction, work) {
    this.transaction = transaction;
    const result = await work(this);
    this.transaction = null;
    return result;
  }
}
// ssot-shared: 
export const orders = new Orders();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a service of a container with the request of the last caller',
      code: `declare function Injectable(): ClassDecorator;
@Injectable()
export class Tenants {
  static current: string | undefined;
  use(tenant: string): void {
    Tenants.current = tenant;
  }
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'Tenants.current', writer: "'use'", line: '6', more: '' },
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `declare function Injectable(): ClassDecorator;
@Injectable()
export class Tenants {
  // ssot-shared: 
  static current: string | undefined;
  use(tenant: string): void {
    Tenants.current = tenant;
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'options of a cookie that one response changes for all',
      filename: 'src/consumer.js',
      code: `const cookie = { httpOnly: true, path: '/' };
export function signIn(request, response) {
  cookie.domain = request.hostname;
  response.cookie('session', request.session.id, cookie);
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'cookie', writer: "'signIn'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const cookie = { httpOnly: true, path: '/' };
export function signIn(request, response) {
  cookie.domain = request.hostname;
  response.cookie('session', request.session.id, cookie);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'permissions that are added to the ones of a role',
      filename: 'src/consumer.js',
      code: `const roles = { admin: ['read', 'write'], guest: ['read'] };
export function permissionsOf(user) {
  const permissions = roles[user.role];
  if (user.isOwner) permissions.push('delete');
  return permissions;
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'roles', writer: "'permissionsOf'", line: '4', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const roles = { admin: ['read', 'write'], guest: ['read'] };
export function permissionsOf(user) {
  const permissions = roles[user.role];
  if (user.isOwner) permissions.push('delete');
  return permissions;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a schema of a form that each request extends',
      filename: 'src/consumer.js',
      code: `const fields = [];
export default function form(request) {
  for (const field of request.tenant.fields) fields.push(field);
  return renderForm(fields);
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'fields', writer: "'form'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const fields = [];
export default function form(request) {
  for (const field of request.tenant.fields) fields.push(field);
  return renderForm(fields);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a prompt of an agent that keeps the messages of all users',
      filename: 'src/consumer.js',
      code: `const messages = [{ role: 'system', content: 'You are helpful.' }];
export async function chat(question) {
  messages.push({ role: 'user', content: question });
  const answer = await complete(messages);
  messages.push(answer);
  return answer;
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'messages', writer: "'chat'", line: '3', more: ', as does one more write' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const messages = [{ role: 'system', content: 'You are helpful.' }];
export async function chat(question) {
  messages.push({ role: 'user', content: question });
  const answer = await complete(messages);
  messages.push(answer);
  return answer;
}`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
