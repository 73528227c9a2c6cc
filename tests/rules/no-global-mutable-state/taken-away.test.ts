import { noGlobalMutableState } from '../../../rules/no-global-mutable-state.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// What fills a cache, and what takes something away.
ruleTester({ project: 'engines', settings: { concepts: [] } }).run('no-global-mutable-state', noGlobalMutableState, {
  valid: [
    {
      name: 'a cache of a call from which another function takes something first',
      filename: 'src/consumer.js',
      code: `export const remember = (name) => {
  const users = new Map();
  const forget = () => {
    users.delete(name);
  };
  users.set(name, 1);
  forget();
};`,
    },
    {
      name: 'a Map of the module that is asked',
      filename: 'src/consumer.js',
      code: `const users = new Map([['first', 1]]);
export const knows = (name) => users.has(name);`,
    },
    {
      name: 'a copy of an object of the module from which a member is deleted',
      filename: 'src/consumer.js',
      code: `const users = { first: 1 };
export const without = (name) => {
  const rest = { ...users };
  delete rest[name];
  return rest;
};`,
    },
    {
      name: 'a cache that the module fills',
      filename: 'src/consumer.js',
      code: `const users = new Map();
const remember = (name) => {
  users.set(name, 1);
};
remember('first');
export const find = (name) => users.get(name);`,
    },
    {
      name: 'an object that the exported function makes',
      filename: 'src/consumer.js',
      code: `module.exports = function (name) {
  const users = {};
  users[name] = 1;
  return users;
};`,
    },
  ],
  invalid: [
    {
      name: 'a cache from which another function takes something first',
      filename: 'src/consumer.js',
      code: `const users = new Map();
export const forget = (name) => {
  users.delete(name);
};
export const remember = (name) => {
  users.set(name, 1);
};`,
      errors: [
        {
          messageId: 'keyedCache',
          data: { name: 'users', writer: "'remember'", line: '6', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const users = new Map();
export const forget = (name) => {
  users.delete(name);
};
export const remember = (name) => {
  users.set(name, 1);
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a Map of the module from which something is taken',
      filename: 'src/consumer.js',
      code: `const users = new Map([['first', 1]]);
export const forget = (name) => {
  users.delete(name);
};`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'users', writer: "'forget'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const users = new Map([['first', 1]]);
export const forget = (name) => {
  users.delete(name);
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an object of the module from which a member is deleted',
      filename: 'src/consumer.js',
      code: `const users = { first: 1 };
export const forget = (name) => {
  delete users[name];
};`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'users', writer: "'forget'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const users = { first: 1 };
export const forget = (name) => {
  delete users[name];
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a cache that two functions fill',
      filename: 'src/consumer.js',
      code: `const users = new Map();
export const remember = (name) => {
  users.set(name, 1);
};
export const replace = (name) => {
  users.set(name, 2);
};`,
      errors: [
        {
          messageId: 'keyedCache',
          data: { name: 'users', writer: "'remember'", line: '3', more: ', as does one more write' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const users = new Map();
export const remember = (name) => {
  users.set(name, 1);
};
export const replace = (name) => {
  users.set(name, 2);
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a cache that the exported function fills',
      filename: 'src/consumer.js',
      code: `const users = {};
module.exports = function (name) {
  users[name] = 1;
};`,
      errors: [
        {
          messageId: 'keyedCache',
          data: { name: 'users', writer: 'the exported function', line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const users = {};
module.exports = function (name) {
  users[name] = 1;
};`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
