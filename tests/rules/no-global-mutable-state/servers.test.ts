import { noGlobalMutableState } from '../../../rules/no-global-mutable-state.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// What servers do that nobody wrote for a test: each case is in short what a public code base does.
ruleTester({ project: 'engines', settings: { concepts: [] } }).run('no-global-mutable-state', noGlobalMutableState, {
  valid: [
    {
      name: 'a helper that a flag makes give what is of the call',
      filename: 'src/consumer.js',
      code: `const pick = (own) => (own ? {} : globalThis);
export const set = (value) => {
  pick(true).user = value;
};`,
    },
    {
      name: 'an object that its maker set listeners on, which change nothing',
      filename: 'src/consumer.js',
      code: `class Client {
  isOpen = false;
}
function open(bus) {
  const client = new Client();
  bus.on('end', () => client.isOpen);
  return client;
}
export const shared = open(process);`,
    },
    {
      name: 'a function that sets up a module, by its name',
      filename: 'src/consumer.js',
      code: `let client;
export async function initStore(options) {
  client = await connect(options);
}
export const storeOf = () => client;`,
    },
    {
      name: 'a function that sets up a module, as a member of its exports',
      filename: 'src/consumer.cjs',
      code: `const Store = module.exports;
Store.init = async function (options) {
  Store.client = await connect(options);
};`,
    },
    {
      name: 'a static method that sets up its class',
      filename: 'src/consumer.js',
      code: `export class Folders {
  static data;
  static initFolders(args) {
    Folders.data = args.data;
  }
}`,
    },
    {
      name: 'what a method that sets up an instance leaves behind',
      filename: 'src/consumer.js',
      code: `export class Feed {
  register(environment) {
    const entry = { rows: [] };
    environment.on('row', (row) => {
      entry.rows = [...entry.rows, row];
    });
    return entry;
  }
}`,
    },
    {
      name: 'what a function within another sets up',
      filename: 'src/consumer.js',
      code: `export function merge(sources) {
  function initSource(source) {
    let state = 'idle';
    return {
      stop() {
        state = 'done';
      },
      isDone: () => state === 'done',
    };
  }
  return sources.map((source) => initSource(source));
}`,
    },
    {
      name: 'a client that is set up of what the configuration says',
      filename: 'src/consumer.js',
      code: `let client;
export async function initializeApollo(options) {
  client = createClient(options);
  return true;
}
export const clientOf = () => client;`,
    },
    {
      name: 'a set-up that waits for what it starts',
      filename: 'src/consumer.js',
      code: `let server;
export function configureServer(port) {
  server = createServer();
  return server.listen(port);
}`,
    },
    {
      name: 'what a set-up is handed back for that takes nothing',
      filename: 'src/consumer.js',
      code: `let client;
export function initClient() {
  client = connect();
  return client;
}`,
    },
    {
      name: 'a function that is listed in full, whatever it takes and gives',
      filename: 'src/consumer.js',
      options: [{ initFunctions: ['initSession'] }],
      code: `let current;
export function initSession(user) {
  current = user;
  return current;
}`,
    },
    {
      name: 'the object on which a method is called instead of the literal that has it',
      filename: 'src/consumer.cjs',
      code: `module.exports = {
  name: 'move posts',
  async method() {
    const { progress } = this;
    progress.total = await count('posts');
    this.progress.done = 0;
  },
};`,
    },
    {
      name: 'a bound function that gets properties',
      filename: 'src/consumer.js',
      code: `function matches(pattern, text) {
  return pattern.test(text);
}
export function matcher(pattern) {
  const bound = matches.bind(null, pattern);
  bound.pattern = pattern;
  return bound;
}`,
    },
    {
      name: 'what a WeakMap holds for its key',
      filename: 'src/consumer.js',
      code: `const states = new WeakMap();
export function seed(adapter) {
  const state = states.get(adapter) ?? { seeded: false };
  states.set(adapter, state);
  states.get(adapter).seeded = true;
}`,
    },
    {
      name: 'what the callbacks of a stored promise put there once',
      filename: 'src/consumer.js',
      code: `let loading;
let api;
export function apiOnce() {
  if (!loading) {
    loading = import('node:fs')
      .then((loaded) => {
        api = loaded;
      })
      .catch(() => undefined);
  }
  return api;
}`,
    },
    {
      name: 'an instance that its constructor keeps once',
      filename: 'src/consumer.js',
      code: `export class Provider {
  static kept = null;
  constructor() {
    if (Provider.kept) return Provider.kept;
    this.limit = 2;
    Provider.kept = this;
  }
}`,
    },
    {
      name: 'a private method that only the constructor calls',
      filename: 'src/consumer.js',
      code: `export class Metrics {
  #counters;
  constructor(meter) {
    this.#start(meter);
  }
  #start(meter) {
    this.#counters = meter.counters();
  }
  count() {
    return this.#counters;
  }
}
export const noMetrics = new Metrics({ counters: () => [] });`,
    },
    {
      name: 'a double for tests',
      filename: 'src/cache.mock.ts',
      code: `const entries = new Map<string, string>();
export const put = (key: string, value: string): Map<string, string> => entries.set(key, value);`,
    },
    {
      name: 'a helper of tests',
      filename: 'src/test-utils/cleanup.ts',
      code: `const entries = new Set<() => void>();
export const later = (cleanup: () => void): Set<() => void> => entries.add(cleanup);`,
    },
    {
      name: 'a test with a suffix of its edition',
      filename: 'src/quota.e2e-ee.ts',
      code: `let runs = 0;
export const run = (): void => {
  runs += 1;
};`,
    },
  ],
  invalid: [
    {
      name: 'a helper that no flag makes give what is of the call',
      filename: 'src/consumer.js',
      code: `const pick = (own) => (own ? {} : globalThis);
export const set = (value) => {
  pick().user = value;
};`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'user', writer: "'set'", line: '3', writes: '1', more: '' },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const pick = (own) => (own ? {} : globalThis);
export const set = (value) => {
  // ssot-shared: 
  pick().user = value;
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an object that its maker set listeners on, by the name of the module alone',
      filename: 'src/consumer.js',
      code: `class Client {
  isOpen = false;
  open() {
    this.isOpen = true;
  }
}
function make(bus) {
  const client = new Client();
  bus.on('end', () => {
    client.isOpen = false;
  });
  return client;
}
export const shared = make(process);`,
      errors: [
        {
          messageId: 'singletonState',
          data: { name: 'shared', writer: "'open'", line: '4', writes: '2', more: ', as does one more write' },
          line: 14,
          column: 14,
          endLine: 14,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Client {
  isOpen = false;
  open() {
    this.isOpen = true;
  }
}
function make(bus) {
  const client = new Client();
  bus.on('end', () => {
    client.isOpen = false;
  });
  return client;
}
// ssot-shared: 
export const shared = make(process);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a function that sets up a module whenever a request finds that it is not',
      filename: 'src/consumer.js',
      code: `let client;
async function initStore(options) {
  client = await connect(options);
}
export async function storeOf(request) {
  await initStore(request.options);
  return client;
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'client', writer: "'initStore'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let client;
async function initStore(options) {
  client = await connect(options);
}
export async function storeOf(request) {
  await initStore(request.options);
  return client;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a client that is set up of what a page brings, and handed back',
      filename: 'src/consumer.js',
      code: `let client;
export function initializeApollo(state) {
  client = createClient(state);
  return client;
}
export const isReady = () => client !== undefined;`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'client', writer: "'initializeApollo'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let client;
export function initializeApollo(state) {
  client = createClient(state);
  return client;
}
export const isReady = () => client !== undefined;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what the setup of a component leaves for all others',
      filename: 'src/consumer.js',
      code: `let current;
export default {
  setup(props) {
    current = props.user;
    return { current };
  },
};
export const currentName = () => current.name;`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'current', writer: "'setup'", line: '4', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let current;
export default {
  setup(props) {
    current = props.user;
    return { current };
  },
};
export const currentName = () => current.name;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a function that sets up what a user brings',
      filename: 'src/consumer.js',
      code: `let current;
export function initSession(user) {
  current = user;
}
export const currentName = () => current.name;`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'current', writer: "'initSession'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let current;
export function initSession(user) {
  current = user;
}
export const currentName = () => current.name;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a member of the exports that sets up nothing',
      filename: 'src/consumer.cjs',
      code: `const Store = module.exports;
Store.initialOf = function (name) {
  Store.last = name;
};`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'exports.last', writer: "'initialOf'", line: '3', more: '' },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const Store = module.exports;
Store.initialOf = function (name) {
  // ssot-shared: 
  Store.last = name;
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what a hook of a framework leaves behind',
      filename: 'src/consumer.js',
      code: `export class Gate {
  onModuleInit() {
    let visits = 0;
    listen(() => {
      visits += 1;
    });
  }
}`,
      errors: [
        {
          messageId: 'closureState',
          data: { name: 'visits', writer: 'a function', line: '5', more: '' },
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export class Gate {
  onModuleInit() {
    // ssot-shared: 
    let visits = 0;
    listen(() => {
      visits += 1;
    });
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a member of the literal that has the method',
      filename: 'src/consumer.cjs',
      code: `module.exports = {
  progress: { total: 0 },
  async method() {
    this.progress.total = await count('posts');
  },
};`,
      errors: [
        {
          messageId: 'singletonState',
          data: { name: 'default', writer: "'method'", line: '4', more: '' },
          line: 1,
          column: 18,
          endLine: 6,
          endColumn: 2,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
module.exports = {
  progress: { total: 0 },
  async method() {
    this.progress.total = await count('posts');
  },
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a member that a method of the literal puts there',
      filename: 'src/consumer.cjs',
      code: `module.exports = {
  begin() {
    this.progress = { total: 0 };
  },
  async method() {
    this.progress.total = await count('posts');
  },
};`,
      errors: [
        {
          messageId: 'singletonState',
          data: { name: 'default', writer: "'begin'", line: '3', more: ', as does one more write' },
          line: 1,
          column: 18,
          endLine: 8,
          endColumn: 2,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
module.exports = {
  begin() {
    this.progress = { total: 0 };
  },
  async method() {
    this.progress.total = await count('posts');
  },
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a function that gets properties',
      filename: 'src/consumer.js',
      code: `function matches(text) {
  return matches.pattern.test(text);
}
export function use(pattern) {
  matches.pattern = pattern;
  return matches;
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'matches', writer: "'use'", line: '5', more: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
function matches(text) {
  return matches.pattern.test(text);
}
export function use(pattern) {
  matches.pattern = pattern;
  return matches;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what a bound function writes',
      filename: 'src/consumer.js',
      code: `let last;
function note(scope, text) {
  last = scope + text;
}
export const noteHere = note.bind(undefined, 'here');
console.log(last);`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'last', writer: "'note'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 9,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let last;
function note(scope, text) {
  last = scope + text;
}
export const noteHere = note.bind(undefined, 'here');
console.log(last);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what a Map holds for its key',
      filename: 'src/consumer.js',
      code: `const states = new Map([['main', { seeded: false }]]);
export function seed(adapter) {
  states.get(adapter).seeded = true;
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'states', writer: "'seed'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const states = new Map([['main', { seeded: false }]]);
export function seed(adapter) {
  states.get(adapter).seeded = true;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what the callbacks of a promise put there each time',
      filename: 'src/consumer.js',
      code: `let api;
export function load() {
  return import('node:fs').then((loaded) => {
    api = loaded;
  });
}
export const apiOf = () => api;`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'api', writer: 'a function', line: '4', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 8,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let api;
export function load() {
  return import('node:fs').then((loaded) => {
    api = loaded;
  });
}
export const apiOf = () => api;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an argument that a constructor keeps once',
      filename: 'src/consumer.js',
      code: `export class Provider {
  static kept = null;
  constructor(options) {
    if (!Provider.kept) Provider.kept = options.client;
  }
}`,
      errors: [
        {
          messageId: 'lazyInitCapturesArgument',
          data: { name: 'Provider.kept', writer: "the constructor of 'Provider'", line: '4', more: '' },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export class Provider {
  // ssot-shared: 
  static kept = null;
  constructor(options) {
    if (!Provider.kept) Provider.kept = options.client;
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a private method that another method calls as well',
      filename: 'src/consumer.js',
      code: `export class Metrics {
  #counters;
  constructor(meter) {
    this.#start(meter);
  }
  #start(meter) {
    this.#counters = meter.counters();
  }
  restart(meter) {
    this.#start(meter);
  }
}
export const metrics = new Metrics({ counters: () => [] });`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'metrics', writer: "'#start'", line: '7', more: ', as does one more write' },
          line: 13,
          column: 14,
          endLine: 13,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `export class Metrics {
  #counters;
  constructor(meter) {
    this.#start(meter);
  }
  #start(meter) {
    this.#counters = meter.counters();
  }
  restart(meter) {
    this.#start(meter);
  }
}
// ssot-shared: 
export const metrics = new Metrics({ counters: () => [] });`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a file whose name only looks like that of a double',
      filename: 'src/mocker.ts',
      code: `let runs = 0;
export const run = (): void => {
  runs += 1;
};`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'runs', writer: "'run'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 9,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let runs = 0;
export const run = (): void => {
  runs += 1;
};`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
