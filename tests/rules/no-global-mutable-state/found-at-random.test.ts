import { noGlobalMutableState } from '../../../rules/no-global-mutable-state.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// What modules at random, and the suites of other rules, have shown to be told wrongly, each with its twin.
ruleTester({ project: 'engines', settings: { concepts: [] } }).run('no-global-mutable-state', noGlobalMutableState, {
  valid: [
    {
      name: 'a type that is exported by a list, of a function that only the module calls',
      code: `let last = '';
function remember(user: string): string {
  last = user;
  return last;
}
export const first = remember('nobody');
export type { remember };`,
    },
    {
      name: 'a parameter with the name of an import',
      filename: 'src/consumer.js',
      code: `import user from './user.js';
export function handle(request, user) {
  user = request.user;
  return user;
}`,
    },
    {
      name: 'a variable of a method that each call has anew',
      filename: 'src/consumer.js',
      code: `class Counters {
  make() {
    let count = 0;
    return { next: () => ++count };
  }
}
export const counterOf = () => new Counters().make();`,
    },
    {
      name: 'a variable of a method of which the module calls a namesake',
      filename: 'src/consumer.js',
      code: `class Counters {
  make() {
    let count = 0;
    return { next: () => ++count };
  }
}
class Names {
  make() {
    return ['a'];
  }
}
export const names = new Names().make();
export const counterOf = () => new Counters().make();`,
    },
    {
      name: 'a copy of a list that a CommonJS module exports',
      filename: 'src/consumer.js',
      code: `exports.users = [];
exports.with = (user) => {
  const users = [...exports.users];
  users.push(user);
  return users;
};`,
    },
    {
      name: 'a local that is called exports',
      filename: 'src/consumer.js',
      code: `export const collect = (user) => {
  const exports = { users: [] };
  exports.users.push(user);
  return exports;
};`,
    },
    {
      name: 'a setter that keeps nothing',
      filename: 'src/consumer.js',
      code: `const settings = {
  set level(value) {
    configure(value);
  },
};
export const handle = (request) => {
  settings.level = request.level;
};`,
    },
    {
      name: 'a setter of a class that keeps nothing',
      filename: 'src/consumer.js',
      code: `class Settings {
  set level(value) {
    configure(value);
  }
}
const settings = new Settings();
export const handle = (request) => {
  settings.level = request.level;
};`,
    },
  ],
  invalid: [
    {
      name: 'a function that is exported by a list, below a call of what it calls',
      filename: 'src/consumer.js',
      code: `let last = '';
function remember(user) {
  last = user;
}
remember('nobody');
function handle(user) {
  remember(user);
}
export { handle };`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'last', writer: "'remember'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 9,
          suggestions: [
            {
              messageId: 'moveIntoFunction',
              output: `function remember(user) {
  let last = '';
  last = user;
}
remember('nobody');
function handle(user) {
  remember(user);
}
export { handle };`,
            },
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let last = '';
function remember(user) {
  last = user;
}
remember('nobody');
function handle(user) {
  remember(user);
}
export { handle };`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an import that is assigned',
      filename: 'src/consumer.js',
      code: `import user from './user.js';
export function handle(request) {
  user = request.user;
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'user', writer: "'handle'", line: '3', more: '' },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 22,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import user from './user.js';
export function handle(request) {
  // ssot-shared: 
  user = request.user;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a function that another one replaces',
      filename: 'src/consumer.js',
      code: `function render() {}
export function use(engine) {
  render = engine.render;
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'render', writer: "'use'", line: '3', more: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 16,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
function render() {}
export function use(engine) {
  render = engine.render;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a class that is replaced',
      filename: 'src/consumer.js',
      code: `export class Engine {}
export function use(engine) {
  Engine = engine.constructor;
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'Engine', writer: "'use'", line: '3', more: '' },
          line: 1,
          column: 14,
          endLine: 1,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
export class Engine {}
export function use(engine) {
  Engine = engine.constructor;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a variable of a method that the module calls on an instance',
      filename: 'src/consumer.js',
      code: `class Counters {
  make() {
    let count = 0;
    return { next: () => ++count };
  }
}
export const counter = new Counters().make();`,
      errors: [
        {
          messageId: 'closureState',
          data: { name: 'count', writer: "'next'", line: '4', more: '' },
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Counters {
  make() {
    // ssot-shared: 
    let count = 0;
    return { next: () => ++count };
  }
}
export const counter = new Counters().make();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a variable of a static method that the module calls',
      filename: 'src/consumer.js',
      code: `class Counters {
  static make() {
    let count = 0;
    return { next: () => ++count };
  }
}
export const counter = Counters.make();`,
      errors: [
        {
          messageId: 'closureState',
          data: { name: 'count', writer: "'next'", line: '4', more: '' },
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Counters {
  static make() {
    // ssot-shared: 
    let count = 0;
    return { next: () => ++count };
  }
}
export const counter = Counters.make();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a variable of a method of an object that the module calls',
      filename: 'src/consumer.js',
      code: `const counters = {
  make() {
    let count = 0;
    return { next: () => ++count };
  },
};
export const counter = counters.make();`,
      errors: [
        {
          messageId: 'closureState',
          data: { name: 'count', writer: "'next'", line: '4', more: '' },
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const counters = {
  make() {
    // ssot-shared: 
    let count = 0;
    return { next: () => ++count };
  },
};
export const counter = counters.make();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a list that a CommonJS module exports and changes',
      filename: 'src/consumer.js',
      code: `exports.users = [];
exports.add = (user) => {
  exports.users.push(user);
};`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'exports.users', writer: "'add'", line: '3', more: '' },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `exports.users = [];
exports.add = (user) => {
  // ssot-shared: 
  exports.users.push(user);
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a list of the module under another name among its exports',
      filename: 'src/consumer.js',
      code: `const users = [];
module.exports.users = users;
module.exports.add = (user) => {
  module.exports.users.push(user);
};`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'users', writer: "'add'", line: '4', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const users = [];
module.exports.users = users;
module.exports.add = (user) => {
  module.exports.users.push(user);
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a setter that keeps the value in its object',
      filename: 'src/consumer.js',
      code: `const settings = {
  set level(value) {
    this.kept = value;
  },
};
export const handle = (request) => {
  settings.level = request.level;
};`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'settings', writer: "'handle'", line: '7', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const settings = {
  set level(value) {
    this.kept = value;
  },
};
export const handle = (request) => {
  settings.level = request.level;
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a member beside a setter',
      filename: 'src/consumer.js',
      code: `const settings = {
  set level(value) {
    configure(value);
  },
};
export const handle = (request) => {
  settings.user = request.user;
};`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'settings', writer: "'handle'", line: '7', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const settings = {
  set level(value) {
    configure(value);
  },
};
export const handle = (request) => {
  settings.user = request.user;
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a getter that is deleted',
      filename: 'src/consumer.js',
      code: `const settings = {
  set level(value) {
    configure(value);
  },
};
export const handle = () => {
  delete settings.level;
};`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'settings', writer: "'handle'", line: '7', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const settings = {
  set level(value) {
    configure(value);
  },
};
export const handle = () => {
  delete settings.level;
};`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
