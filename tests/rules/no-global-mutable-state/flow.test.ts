import { noGlobalMutableState } from '../../../rules/no-global-mutable-state.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// How a root comes to where it is written.
ruleTester({ project: 'engines', settings: { concepts: [] } }).run('no-global-mutable-state', noGlobalMutableState, {
  valid: [
    {
      name: 'the rest of a pattern is an object of its own',
      filename: 'src/consumer.js',
      code: `const state = { count: 0, other: {} };
export function add() {
  const { other, ...rest } = state;
  rest.count = 1;
  return [other, rest];
}`,
    },
    {
      name: 'the result of a function that makes it',
      filename: 'src/consumer.js',
      code: `const makeList = () => [];
export const add = () => makeList().push(1);`,
    },
    {
      name: 'a parameter that is given something else',
      filename: 'src/consumer.js',
      code: `const list = [];
const push = (target) => target.push(1);
push(list);
export const add = () => push([]);`,
    },
    {
      name: 'a shallow copy of the member as well',
      filename: 'src/consumer.js',
      code: `const defaults = { nested: { depth: 1 } };
export function options(depth) {
  const copy = { ...defaults, nested: { ...defaults.nested } };
  copy.nested.depth = depth;
  return copy;
}`,
    },
  ],
  invalid: [
    {
      name: 'an alias',
      filename: 'src/consumer.js',
      code: `const list = [];
export function add() {
  const alias = list;
  alias.push(1);
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'list', writer: "'add'", line: '4', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const list = [];
export function add() {
  const alias = list;
  alias.push(1);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an alias of the module',
      filename: 'src/consumer.js',
      code: `const list = [];
const alias = list;
export const add = () => alias.push(1);`,
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
const alias = list;
export const add = () => alias.push(1);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a destructured member',
      filename: 'src/consumer.js',
      code: `const state = { list: [] };
const { list } = state;
export const add = () => list.push(1);`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'state', writer: "'add'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const state = { list: [] };
const { list } = state;
export const add = () => list.push(1);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a destructured member in the function',
      filename: 'src/consumer.js',
      code: `const state = { list: [] };
export function add() {
  const { list } = state;
  list.push(1);
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'state', writer: "'add'", line: '4', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const state = { list: [] };
export function add() {
  const { list } = state;
  list.push(1);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a destructured element',
      filename: 'src/consumer.js',
      code: `const lists = [[]];
export function add() {
  const [list] = lists;
  list.push(1);
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'lists', writer: "'add'", line: '4', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const lists = [[]];
export function add() {
  const [list] = lists;
  list.push(1);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a nested pattern',
      filename: 'src/consumer.js',
      code: `const state = { nested: { list: [] } };
export function add() {
  const { nested: { list } } = state;
  list.push(1);
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'state', writer: "'add'", line: '4', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const state = { nested: { list: [] } };
export function add() {
  const { nested: { list } } = state;
  list.push(1);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the rest of a pattern holds the same things',
      filename: 'src/consumer.js',
      code: `const state = { list: [], other: {} };
export function add() {
  const { other, ...rest } = state;
  rest.list.push(other);
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'state', writer: "'add'", line: '4', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const state = { list: [], other: {} };
export function add() {
  const { other, ...rest } = state;
  rest.list.push(other);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'either of two',
      filename: 'src/consumer.js',
      code: `const a = [];
const b = [];
export const add = (isFirst) => (isFirst ? a : b).push(1);`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'a', writer: "'add'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 8,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const a = [];
const b = [];
export const add = (isFirst) => (isFirst ? a : b).push(1);`,
            },
          ],
        },
        {
          messageId: 'mutated',
          data: { name: 'b', writer: "'add'", line: '3', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 8,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `const a = [];
// ssot-shared: 
const b = [];
export const add = (isFirst) => (isFirst ? a : b).push(1);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a fallback',
      filename: 'src/consumer.js',
      code: `const shared = [];
export const add = (own) => (own ?? shared).push(1);`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'shared', writer: "'add'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const shared = [];
export const add = (own) => (own ?? shared).push(1);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the result of a function',
      filename: 'src/consumer.js',
      code: `const list = [];
const getList = () => list;
export const add = () => getList().push(1);`,
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
const getList = () => list;
export const add = () => getList().push(1);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the result of a function of a function',
      filename: 'src/consumer.js',
      code: `const list = [];
const getList = () => list;
function getIt() {
  return getList();
}
export const add = () => getIt().push(1);`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'list', writer: "'add'", line: '6', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const list = [];
const getList = () => list;
function getIt() {
  return getList();
}
export const add = () => getIt().push(1);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a parameter',
      filename: 'src/consumer.js',
      code: `const list = [];
function push(target) {
  target.push(1);
}
export const add = () => push(list);`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'list', writer: "'add'", line: '5', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const list = [];
function push(target) {
  target.push(1);
}
export const add = () => push(list);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a parameter of a parameter',
      filename: 'src/consumer.js',
      code: `const list = [];
const push = (target) => target.push(1);
const pushTwice = (target) => [push(target), push(target)];
export const add = () => pushTwice(list);`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'list', writer: "'add'", line: '4', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const list = [];
const push = (target) => target.push(1);
const pushTwice = (target) => [push(target), push(target)];
export const add = () => pushTwice(list);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a property of an argument',
      filename: 'src/consumer.js',
      code: `const list = [];
const push = ({ target }) => target.push(1);
export const add = () => push({ target: list });`,
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
const push = ({ target }) => target.push(1);
export const add = () => push({ target: list });`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a spread argument',
      filename: 'src/consumer.js',
      code: `const list = [];
const push = (first, second) => second.push(first);
export const add = () => push(...[1, list]);`,
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
const push = (first, second) => second.push(first);
export const add = () => push(...[1, list]);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a rest parameter',
      filename: 'src/consumer.js',
      code: `const list = [];
const push = (...targets) => targets[0].push(1);
export const add = () => push(list);`,
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
const push = (...targets) => targets[0].push(1);
export const add = () => push(list);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'arguments',
      filename: 'src/consumer.js',
      code: `const list = [];
function push() {
  arguments[0].push(1);
}
export const add = () => push(list);`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'list', writer: "'add'", line: '5', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const list = [];
function push() {
  arguments[0].push(1);
}
export const add = () => push(list);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a default value',
      filename: 'src/consumer.js',
      code: `const shared = [];
export const add = (list = shared) => list.push(1);`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'shared', writer: "'add'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const shared = [];
export const add = (list = shared) => list.push(1);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: '`this` of a function that is called with one',
      filename: 'src/consumer.js',
      code: `const state = { count: 0 };
function hit() {
  this.count += 1;
}
export const run = () => hit.call(state);`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'state', writer: "'run'", line: '5', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const state = { count: 0 };
function hit() {
  this.count += 1;
}
export const run = () => hit.call(state);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a method that is called on a root',
      filename: 'src/consumer.js',
      code: `const state = {
  count: 0,
  hit() {
    this.count += 1;
  },
};
export const run = () => state.hit();`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'state', writer: "'run'", line: '7', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const state = {
  count: 0,
  hit() {
    this.count += 1;
  },
};
export const run = () => state.hit();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a method of an instance that is called',
      code: `class Store {
  count = 0;
  hit(): void {
    this.count += 1;
  }
}
const store = new Store();
export const run = (): void => store.hit();`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'store', writer: "'run'", line: '8', more: '' },
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
export const run = (): void => store.hit();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a method that calls another',
      code: `class Store {
  count = 0;
  hit(): void {
    this.#add();
  }
  #add(): void {
    this.count += 1;
  }
}
const store = new Store();
export const run = (): void => store.hit();`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'store', writer: "'run'", line: '11', more: '' },
          line: 10,
          column: 7,
          endLine: 10,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Store {
  count = 0;
  hit(): void {
    this.#add();
  }
  #add(): void {
    this.count += 1;
  }
}
// ssot-shared: 
const store = new Store();
export const run = (): void => store.hit();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an element of a Map',
      code: `const users = new Map([['a', { visits: 0 }]]);
export function visit(): void {
  const user = users.get('a');
  if (user) user.visits += 1;
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'users', writer: "'visit'", line: '4', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const users = new Map([['a', { visits: 0 }]]);
export function visit(): void {
  const user = users.get('a');
  if (user) user.visits += 1;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an element of a list by index',
      filename: 'src/consumer.js',
      code: `const users = [{ visits: 0 }];
export const visit = () => users[0].visits++;`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'users', writer: "'visit'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const users = [{ visits: 0 }];
export const visit = () => users[0].visits++;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an element that is found',
      filename: 'src/consumer.js',
      code: `const users = [{ visits: 0 }];
export const visit = () => users.find(Boolean).visits++;`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'users', writer: "'visit'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const users = [{ visits: 0 }];
export const visit = () => users.find(Boolean).visits++;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'elements of a loop',
      filename: 'src/consumer.js',
      code: `const users = [{ visits: 0 }];
export function visit() {
  for (const user of users) user.visits += 1;
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'users', writer: "'visit'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const users = [{ visits: 0 }];
export function visit() {
  for (const user of users) user.visits += 1;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'values of a Map',
      filename: 'src/consumer.js',
      code: `const users = new Map([['a', { visits: 0 }]]);
export function visit() {
  for (const user of users.values()) user.visits += 1;
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'users', writer: "'visit'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const users = new Map([['a', { visits: 0 }]]);
export function visit() {
  for (const user of users.values()) user.visits += 1;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'entries of a Map',
      filename: 'src/consumer.js',
      code: `const users = new Map([['a', { visits: 0 }]]);
export function visit() {
  for (const [, user] of users) user.visits += 1;
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'users', writer: "'visit'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const users = new Map([['a', { visits: 0 }]]);
export function visit() {
  for (const [, user] of users) user.visits += 1;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'values of an object',
      filename: 'src/consumer.js',
      code: `const users = { a: { visits: 0 } };
export function visit() {
  for (const user of Object.values(users)) user.visits += 1;
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'users', writer: "'visit'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const users = { a: { visits: 0 } };
export function visit() {
  for (const user of Object.values(users)) user.visits += 1;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'entries of an object',
      filename: 'src/consumer.js',
      code: `const users = { a: { visits: 0 } };
export function visit() {
  for (const [, user] of Object.entries(users)) user.visits += 1;
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'users', writer: "'visit'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const users = { a: { visits: 0 } };
export function visit() {
  for (const [, user] of Object.entries(users)) user.visits += 1;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the parameter of forEach',
      filename: 'src/consumer.js',
      code: `const users = [{ visits: 0 }];
export function visit() {
  users.forEach((user) => {
    user.visits += 1;
  });
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'users', writer: "'visit'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const users = [{ visits: 0 }];
export function visit() {
  users.forEach((user) => {
    user.visits += 1;
  });
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'elements of a copy are the same elements',
      filename: 'src/consumer.js',
      code: `const users = [{ visits: 0 }];
export function visit() {
  const [first] = [...users];
  first.visits += 1;
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'users', writer: "'visit'", line: '4', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const users = [{ visits: 0 }];
export function visit() {
  const [first] = [...users];
  first.visits += 1;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'elements of a filtered copy',
      filename: 'src/consumer.js',
      code: `const users = [{ visits: 0 }];
export function visit() {
  users.filter(Boolean)[0].visits += 1;
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'users', writer: "'visit'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const users = [{ visits: 0 }];
export function visit() {
  users.filter(Boolean)[0].visits += 1;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'members of a shallow copy',
      filename: 'src/consumer.js',
      code: `const defaults = { nested: { depth: 1 } };
export function options(depth) {
  const copy = { ...defaults };
  copy.nested.depth = depth;
  return copy;
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'defaults', writer: "'options'", line: '4', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const defaults = { nested: { depth: 1 } };
export function options(depth) {
  const copy = { ...defaults };
  copy.nested.depth = depth;
  return copy;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'members of an assigned copy',
      filename: 'src/consumer.js',
      code: `const defaults = { nested: { depth: 1 } };
export function options() {
  const copy = Object.assign({}, defaults);
  copy.nested.depth = 2;
  return copy;
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'defaults', writer: "'options'", line: '4', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const defaults = { nested: { depth: 1 } };
export function options() {
  const copy = Object.assign({}, defaults);
  copy.nested.depth = 2;
  return copy;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a root in a literal',
      filename: 'src/consumer.js',
      code: `const list = [];
const box = { list };
export const add = () => box.list.push(1);`,
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
const box = { list };
export const add = () => box.list.push(1);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a root that a local object is given',
      filename: 'src/consumer.js',
      code: `const list = [];
export function add() {
  const box = {};
  box.list = list;
  box.list.push(1);
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'list', writer: "'add'", line: '5', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const list = [];
export function add() {
  const box = {};
  box.list = list;
  box.list.push(1);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a root behind a getter',
      filename: 'src/consumer.js',
      code: `const list = [];
const box = {
  get list() {
    return list;
  },
};
export const add = () => box.list.push(1);`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'list', writer: "'add'", line: '7', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const list = [];
const box = {
  get list() {
    return list;
  },
};
export const add = () => box.list.push(1);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a root that a constructor is given',
      code: `const shared = new Map<string, number>();
class Cache {
  readonly #map: Map<string, number>;
  constructor(map: Map<string, number>) {
    this.#map = map;
  }
  enter(key: string): void {
    this.#map.set(key, 1);
  }
}
export const run = (key: string): void => new Cache(shared).enter(key);`,
      errors: [
        {
          messageId: 'keyedCache',
          data: { name: 'shared', writer: "'run'", line: '11', more: ', as does one more write' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const shared = new Map<string, number>();
class Cache {
  readonly #map: Map<string, number>;
  constructor(map: Map<string, number>) {
    this.#map = map;
  }
  enter(key: string): void {
    this.#map.set(key, 1);
  }
}
export const run = (key: string): void => new Cache(shared).enter(key);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a root that a listener of a set-up function holds',
      filename: 'src/consumer.js',
      code: `const state = {};
function setUp(app, target) {
  app.get('/', (request) => {
    target.user = request.user;
  });
}
setUp(globalThis.app, state);`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'state', writer: 'a function', line: '4', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const state = {};
function setUp(app, target) {
  app.get('/', (request) => {
    target.user = request.user;
  });
}
setUp(globalThis.app, state);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an assignment in an expression',
      filename: 'src/consumer.js',
      code: `const list = [];
export function add() {
  let alias;
  (alias = list).push(1);
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'list', writer: "'add'", line: '4', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const list = [];
export function add() {
  let alias;
  (alias = list).push(1);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a cast and a non-null assertion',
      code: `const list: number[] | undefined = [];
export const add = (): number => (list as number[] | undefined)!.push(1);`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'list', writer: "'add'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const list: number[] | undefined = [];
export const add = (): number => (list as number[] | undefined)!.push(1);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'chained methods that give the same thing',
      filename: 'src/consumer.js',
      code: `const names = new Set();
export const add = () => names.add('a').add('b');`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'names', writer: "'add'", line: '2', more: ', as does one more write' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const names = new Set();
export const add = () => names.add('a').add('b');`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a method that sorts and gives the same list',
      filename: 'src/consumer.js',
      code: `const list = [2, 1];
export const add = () => list.sort().push(3);`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'list', writer: "'add'", line: '2', more: ', as does one more write' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const list = [2, 1];
export const add = () => list.sort().push(3);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an optional call',
      filename: 'src/consumer.js',
      code: `const list = [];
export const add = () => list?.push(1);`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'list', writer: "'add'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const list = [];
export const add = () => list?.push(1);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a computed method that the text tells',
      filename: 'src/consumer.js',
      code: `const list = [];
export const add = () => list['push'](1);`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'list', writer: "'add'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const list = [];
export const add = () => list['push'](1);`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
