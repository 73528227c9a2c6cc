import { noGlobalMutableState } from '../../../rules/no-global-mutable-state.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// When functions run.
ruleTester({ project: 'engines', settings: { concepts: [] } }).run('no-global-mutable-state', noGlobalMutableState, {
  valid: [
    {
      name: 'the constructor of an exported class of which its module makes an instance, and nobody imports it',
      filename: 'src/consumer.js',
      code: `const made = [];
export class Setup {
  constructor() {
    made.push('x');
  }
}
new Setup();`,
    },
    {
      name: 'a handler of a signal',
      filename: 'src/consumer.js',
      code: `let open = true;
export const isOpen = () => open;
process.on('SIGTERM', () => {
  open = false;
});`,
    },
    {
      name: 'a handler of a signal of the imported process',
      filename: 'src/consumer.js',
      code: `import process from 'node:process';
let open = true;
export const isOpen = () => open;
process.on('SIGTERM', () => {
  open = false;
});`,
    },
    {
      name: 'a handler of a signal of the process as a namespace',
      filename: 'src/consumer.js',
      code: `import * as process from 'process';
let open = true;
export const isOpen = () => open;
process.on('SIGTERM', () => {
  open = false;
});`,
    },
    {
      name: 'a handler of a signal of the process that is required',
      filename: 'src/consumer.js',
      code: `const proc = require('node:process');
let open = true;
export const isOpen = () => open;
proc.on('SIGTERM', () => {
  open = false;
});`,
    },
    {
      name: 'a function that a handler of the end calls, and what it leaves behind',
      filename: 'src/consumer.js',
      code: `let open = true;
export const isOpen = () => open;
function close() {
  setTimeout(() => {
    open = false;
  }, 10);
}
process.once('exit', close);`,
    },
    {
      name: 'a handler of each signal of a list',
      filename: 'src/consumer.js',
      code: `let open = true;
export const isOpen = () => open;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    open = false;
  });
}`,
    },
    {
      name: 'a handler that a library calls at the end',
      filename: 'src/consumer.js',
      code: `import gracefulShutdown from 'http-graceful-shutdown';
let open = true;
export const isOpen = () => open;
export default (server) => {
  gracefulShutdown(server, { onShutdown: () => { open = false; } });
};`,
    },
    {
      name: 'a public method of an instance that only the module has',
      filename: 'src/consumer.js',
      code: `const made = [];
class Setup {
  constructor() {
    this.note();
  }
  note() {
    made.push('x');
  }
}
new Setup();`,
    },
    {
      name: 'a private function that only the module calls',
      filename: 'src/consumer.js',
      code: `const table = new Map();
function fill() {
  table.set('a', 1);
}
fill();
export const get = (key) => table.get(key);`,
    },
    {
      name: 'a function expression that is called at once',
      filename: 'src/consumer.js',
      code: `const table = new Map();
(function () {
  table.set('a', 1);
})();
export const get = (key) => table.get(key);`,
    },
    {
      name: 'an asynchronous function that is called at once',
      filename: 'src/consumer.js',
      code: `let config;
(async () => {
  config = await load();
})();
export const get = () => config;`,
    },
    {
      name: 'a callback of forEach of the module',
      filename: 'src/consumer.js',
      code: `const table = {};
['a', 'b'].forEach((key) => {
  table[key] = true;
});
export const has = (key) => table[key];`,
    },
    {
      name: 'callbacks of map, reduce and Array.from of the module',
      filename: 'src/consumer.js',
      code: `const seen = [];
['a'].map((key) => seen.push(key));
['a'].reduce((_, key) => seen.push(key), 0);
Array.from(['a'], (key) => seen.push(key));
export const first = () => seen[0];`,
    },
    {
      name: "a callback of a Map's forEach of the module",
      filename: 'src/consumer.js',
      code: `const sizes = {};
new Map([['a', 1]]).forEach((value, key) => {
  sizes[key] = value;
});
export const sizeOf = (key) => sizes[key];`,
    },
    {
      name: 'a callback of replace and sort of the module',
      filename: 'src/consumer.js',
      code: `let count = 0;
export const text = 'abc'.replace(/b/, () => {
  count += 1;
  return 'B';
});
export const sorted = [2, 1].sort((a, b) => {
  count += 1;
  return a - b;
});
export const counted = () => count;`,
    },
    {
      name: 'a named callback of the module',
      filename: 'src/consumer.js',
      code: `const table = {};
function enter(key) {
  table[key] = true;
}
['a', 'b'].forEach(enter);
export const has = (key) => table[key];`,
    },
    {
      name: 'a static initialiser and a static block',
      filename: 'src/consumer.js',
      code: `const table = {};
export class Setup {
  static version = (table.version = 1);
  static {
    table.isReady = true;
  }
}`,
    },
    {
      name: "a computed key and a decorator's argument",
      filename: 'src/consumer.js',
      code: `const names = [];
export class Setup {
  [(names.push('run'), 'run')]() {}
}
export const first = () => names[0];`,
    },
    {
      name: 'a constructor that only the module calls',
      filename: 'src/consumer.js',
      code: `const made = [];
class Setup {
  constructor() {
    made.push('x');
  }
}
new Setup();
export const first = () => made[0];`,
    },
    {
      name: 'an instance field of a class that only the module constructs',
      filename: 'src/consumer.js',
      code: `const made = [];
class Setup {
  id = made.push('x');
}
new Setup();
export const first = () => made[0];`,
    },
    {
      name: 'a private method that only such a constructor calls',
      filename: 'src/consumer.js',
      code: `const made = [];
class Setup {
  constructor() {
    this.#note();
  }
  #note() {
    made.push('x');
  }
}
new Setup();
export const first = () => made[0];`,
    },
    {
      name: 'recursion from the module',
      filename: 'src/consumer.js',
      code: `const names = [];
function visit(node) {
  names.push(node.name);
  for (const child of node.children) visit(child);
}
visit({ name: 'a', children: [] });
export const first = () => names[0];`,
    },
    {
      name: 'two functions that call each other from the module',
      filename: 'src/consumer.js',
      code: `const names = [];
function even(n) {
  if (n > 0) odd(n - 1);
}
function odd(n) {
  names.push(n);
  even(n - 1);
}
even(4);
export const first = () => names[0];`,
    },
    {
      name: 'a generator that the module runs to its end',
      filename: 'src/consumer.js',
      code: `const steps = [];
function* walk() {
  steps.push('x');
  yield 1;
}
for (const step of walk()) console.log(step);
export const first = () => steps[0];`,
    },
    {
      name: 'a function that a framework calls once',
      filename: 'src/consumer.js',
      options: [{ initFunctions: ['start'] }],
      code: `let server;
export function start(port) {
  server = listen(port);
}
console.log(server);`,
    },
    {
      name: 'functions that begin like one that is called once',
      filename: 'src/consumer.js',
      options: [{ initFunctions: ['init*'] }],
      code: `let server;
export function initServer(port) {
  server = listen(port);
}
console.log(server);`,
    },
    {
      name: 'a method that a framework calls once',
      filename: 'src/consumer.js',
      code: `export class Module {
  static isReady = false;
  onModuleInit() {
    Module.isReady = true;
  }
}`,
    },
    {
      name: 'a function that only another that runs once calls',
      filename: 'src/consumer.js',
      code: `const routes = [];
function add(path) {
  routes.push(path);
}
export function bootstrap() {
  add('/');
}
export const first = () => routes[0];`,
    },
    {
      name: 'a function that is called through call',
      filename: 'src/consumer.js',
      code: `const list = [];
(function () {
  list.push(1);
}).call(undefined);
export const first = () => list[0];`,
    },
    {
      name: 'a callback that a function of the module waits for',
      filename: 'src/consumer.js',
      code: `async function main() {
  let rows = [];
  await transaction(async (found) => {
    rows = found;
  });
  return rows;
}
void main();
export default main;`,
    },
  ],
  invalid: [
    {
      name: 'a handler of a signal of a process that the file declares',
      filename: 'src/consumer.js',
      code: `import process from './processes.js';
let open = true;
export const isOpen = () => open;
process.on('SIGTERM', () => {
  open = false;
});`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'open', writer: 'a function', line: '5', writes: '1', more: '' },
          line: 2,
          column: 5,
          endLine: 2,
          endColumn: 9,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import process from './processes.js';
// ssot-shared: 
let open = true;
export const isOpen = () => open;
process.on('SIGTERM', () => {
  open = false;
});`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the constructor of an exported class',
      filename: 'src/consumer.js',
      code: `const made = [];
export class Setup {
  constructor() {
    made.push('x');
  }
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'made', writer: "the constructor of 'Setup'", line: '4', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const made = [];
export class Setup {
  constructor() {
    made.push('x');
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a handler of a signal that asks for something else',
      filename: 'src/consumer.js',
      code: `let open = true;
export const isOpen = () => open;
process.on('SIGHUP', () => {
  open = false;
});`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'open', writer: 'a function', line: '4', writes: '1', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 9,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let open = true;
export const isOpen = () => open;
process.on('SIGHUP', () => {
  open = false;
});`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a function that a handler of the end calls, and a timer',
      filename: 'src/consumer.js',
      code: `let open = true;
export const isOpen = () => open;
function close() {
  open = false;
}
process.once('exit', close);
setTimeout(close, 10);`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'open', writer: "'close'", line: '4', writes: '1', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 9,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let open = true;
export const isOpen = () => open;
function close() {
  open = false;
}
process.once('exit', close);
setTimeout(close, 10);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a handler of each event of a list',
      filename: 'src/consumer.js',
      code: `let open = true;
export const isOpen = () => open;
for (const signal of ['SIGINT', 'warning']) {
  process.on(signal, () => {
    open = false;
  });
}`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'open', writer: 'a function', line: '5', writes: '1', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 9,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let open = true;
export const isOpen = () => open;
for (const signal of ['SIGINT', 'warning']) {
  process.on(signal, () => {
    open = false;
  });
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a handler that a function of another module is given',
      filename: 'src/consumer.js',
      code: `import gracefulShutdown from './consumer.js';
let open = true;
export const isOpen = () => open;
export default (server) => {
  gracefulShutdown(server, { onShutdown: () => { open = false; } });
};`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'open', writer: "'onShutdown'", line: '5', writes: '1', more: '' },
          line: 2,
          column: 5,
          endLine: 2,
          endColumn: 9,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import gracefulShutdown from './consumer.js';
// ssot-shared: 
let open = true;
export const isOpen = () => open;
export default (server) => {
  gracefulShutdown(server, { onShutdown: () => { open = false; } });
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a private function that an exported one calls as well',
      filename: 'src/consumer.js',
      code: `const table = new Map();
function fill() {
  table.set('a', 1);
}
fill();
export const refill = () => fill();`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'table', writer: "'fill'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const table = new Map();
function fill() {
  table.set('a', 1);
}
fill();
export const refill = () => fill();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a constructor that an exported function calls',
      filename: 'src/consumer.js',
      code: `const made = [];
class Setup {
  constructor() {
    made.push('x');
  }
}
export const create = () => new Setup();`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'made', writer: "the constructor of 'Setup'", line: '4', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const made = [];
class Setup {
  constructor() {
    made.push('x');
  }
}
export const create = () => new Setup();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an instance field of an exported class',
      filename: 'src/consumer.js',
      code: `const made = [];
export class Setup {
  id = made.push('x');
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'made', writer: "the constructor of 'Setup'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const made = [];
export class Setup {
  id = made.push('x');
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a public method of an instance that is exported',
      filename: 'src/consumer.js',
      code: `const made = [];
class Setup {
  constructor() {
    this.note();
  }
  note() {
    made.push('x');
  }
}
export const setup = new Setup();`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'made', writer: "'note'", line: '7', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const made = [];
class Setup {
  constructor() {
    this.note();
  }
  note() {
    made.push('x');
  }
}
export const setup = new Setup();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a getter',
      filename: 'src/consumer.js',
      code: `let reads = 0;
export const meter = {
  get value() {
    reads += 1;
    return reads;
  },
};`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'reads', writer: "'value'", line: '4', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let reads = 0;
export const meter = {
  get value() {
    reads += 1;
    return reads;
  },
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a setter',
      filename: 'src/consumer.js',
      code: `let value;
export const meter = {
  set value(next) {
    value = next;
  },
};
console.log(value);`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'value', writer: "'value'", line: '4', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let value;
export const meter = {
  set value(next) {
    value = next;
  },
};
console.log(value);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a timer',
      filename: 'src/consumer.js',
      code: `let ticks = 0;
setInterval(() => {
  ticks += 1;
}, 1000);`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'ticks', writer: 'a function', line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let ticks = 0;
setInterval(() => {
  ticks += 1;
}, 1000);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a listener',
      filename: 'src/consumer.js',
      code: `let last;
process.on('message', (message) => {
  last = message;
});
console.log(last);`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'last', writer: 'a function', line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 9,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let last;
process.on('message', (message) => {
  last = message;
});
console.log(last);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a route handler',
      filename: 'src/consumer.js',
      code: `const sessions = [];
app.get('/', (request) => {
  sessions.push(request.user);
});`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'sessions', writer: 'a function', line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const sessions = [];
app.get('/', (request) => {
  sessions.push(request.user);
});`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a promise callback',
      filename: 'src/consumer.js',
      code: `let user;
export const load = () =>
  fetchUser().then((found) => {
    user = found;
  });
console.log(user);`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'user', writer: 'a function', line: '4', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 9,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let user;
export const load = () =>
  fetchUser().then((found) => {
    user = found;
  });
console.log(user);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a function that is stored',
      filename: 'src/consumer.js',
      code: `let hits = 0;
const handlers = {};
handlers.hit = () => {
  hits += 1;
};`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'hits', writer: "'hit'", line: '4', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 9,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let hits = 0;
const handlers = {};
handlers.hit = () => {
  hits += 1;
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a function that is given an alias and exported',
      filename: 'src/consumer.js',
      code: `let hits = 0;
const hit = () => {
  hits += 1;
};
export { hit as touch };`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'hits', writer: "'hit'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 9,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let hits = 0;
const hit = () => {
  hits += 1;
};
export { hit as touch };`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a default export',
      filename: 'src/consumer.js',
      code: `let hits = 0;
export default function () {
  hits += 1;
}`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'hits', writer: 'a function', line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 9,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let hits = 0;
export default function () {
  hits += 1;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a default export of a private function',
      filename: 'src/consumer.js',
      code: `let hits = 0;
function hit() {
  hits += 1;
}
export default hit;`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'hits', writer: "'hit'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 9,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let hits = 0;
function hit() {
  hits += 1;
}
export default hit;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a function that nothing calls',
      filename: 'src/consumer.js',
      code: `let hits = 0;
function hit() {
  hits += 1;
}`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'hits', writer: "'hit'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 9,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let hits = 0;
function hit() {
  hits += 1;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the body of a generator',
      filename: 'src/consumer.js',
      code: `let pulls = 0;
export function* pull() {
  pulls += 1;
  yield pulls;
}`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'pulls', writer: "'pull'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let pulls = 0;
export function* pull() {
  pulls += 1;
  yield pulls;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a name that only looks like it',
      filename: 'src/consumer.js',
      options: [{ initFunctions: ['init*'] }],
      code: `let server;
export function initialise(port) {
  server = listen(port);
}
console.log(server);`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'server', writer: "'initialise'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let server;
export function initialise(port) {
  server = listen(port);
}
console.log(server);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a listener that a function called once leaves behind',
      filename: 'src/consumer.js',
      options: [{ initFunctions: ['start'] }],
      code: `export function start(app) {
  let last;
  app.get('/', (request) => {
    last = request.user;
    return last;
  });
}`,
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
              output: `export function start(app) {
  // ssot-shared: 
  let last;
  app.get('/', (request) => {
    last = request.user;
    return last;
  });
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a bound function',
      filename: 'src/consumer.js',
      code: `const list = [];
function add() {
  list.push(1);
}
export const bound = add.bind(undefined);`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'list', writer: "'add'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const list = [];
function add() {
  list.push(1);
}
export const bound = add.bind(undefined);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a listener in a callback that a function of the module waits for',
      filename: 'src/consumer.js',
      code: `async function main() {
  let last;
  await start((app) => {
    app.get('/', (request) => {
      last = request.user;
    });
  });
  return last;
}
void main();`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'last', writer: 'a function', line: '5', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `async function main() {
  // ssot-shared: 
  let last;
  await start((app) => {
    app.get('/', (request) => {
      last = request.user;
    });
  });
  return last;
}
void main();`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
