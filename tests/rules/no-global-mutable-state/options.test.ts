import { noGlobalMutableState } from '../../../rules/no-global-mutable-state.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// The options, and the modules that the settings name.
ruleTester({ project: 'engines', settings: { concepts: [] } }).run('no-global-mutable-state', noGlobalMutableState, {
  valid: [
    {
      name: 'a variable that is allowed',
      filename: 'src/consumer.js',
      options: [{ allow: ['count'] }],
      code: `let count = 0;
export const next = () => ++count;`,
    },
    {
      name: 'a static member that is allowed',
      filename: 'src/consumer.js',
      options: [{ allow: ['Meter.count'] }],
      code: `export class Meter {
  static count = 0;
  static hit() {
    Meter.count += 1;
  }
}`,
    },
    {
      name: 'a global that is allowed',
      filename: 'src/consumer.js',
      options: [{ allow: ['process.env.TZ'] }],
      code: `export function useUtc() {
  process.env.TZ = 'UTC';
}`,
    },
    {
      name: 'globals that are allowed by a prefix',
      filename: 'src/consumer.js',
      options: [{ allow: ['__app*'] }],
      code: `export function start() {
  globalThis.__appState = 1;
}`,
    },
    {
      name: 'a cache that is allowed, by its name',
      filename: 'src/consumer.js',
      options: [{ allowedCaches: ['BoundedMap'] }],
      code: `class BoundedMap extends Map {}
import { BoundedMap as Imported } from './bounded.js';
const known = new Imported();
export function remember(id) {
  known.last = id;
}
export { BoundedMap };`,
    },
    {
      name: 'a cache that is allowed, by its module',
      filename: 'src/consumer.js',
      options: [{ allowedCaches: ['lru-cache#LRUCache'] }],
      code: `import { LRUCache } from 'lru-cache';
const known = new LRUCache({ max: 10 });
export function remember(id) {
  known.set(id, 1);
  known.last = id;
}`,
    },
    {
      name: 'a function that makes something immutable, by its module',
      filename: 'src/consumer.js',
      options: [{ immutableFactories: ['./own.js#constant'] }],
      code: `import { constant } from './own.js';
const config = constant({ nested: { depth: 1 } });
export function tune() {
  config.nested.depth = 2;
}`,
    },
    {
      name: 'a copy that is handed to an unknown function',
      filename: 'src/consumer.js',
      options: [{ escapes: true }],
      code: `import { work } from './work.js';
const config = { depth: 1 };
export const run = () => work({ ...config });`,
    },
    {
      name: 'a root that the module hands to an unknown function',
      filename: 'src/consumer.js',
      options: [{ escapes: true }],
      code: `import { work } from './work.js';
const config = { depth: 1 };
work(config);`,
    },
    {
      name: 'a frozen root that is handed to an unknown function',
      filename: 'src/consumer.js',
      options: [{ escapes: true }],
      code: `import { work } from './work.js';
const config = Object.freeze({ depth: 1 });
export const run = () => work(config);`,
    },
    {
      name: 'a text that is handed to an unknown function',
      filename: 'src/consumer.js',
      options: [{ escapes: true }],
      code: `import { work } from './work.js';
const name = 'a';
export const run = () => work(name);`,
    },
    {
      name: 'an exported object',
      filename: 'src/consumer.js',
      code: `export const config = { depth: 1 };`,
    },
    {
      name: 'an exported object that is frozen',
      filename: 'src/consumer.js',
      options: [{ exportedBindings: true }],
      code: `export const config = Object.freeze({ depth: 1 });`,
    },
    {
      name: 'an exported text and an exported function',
      filename: 'src/consumer.js',
      options: [{ exportedBindings: true }],
      code: `export const name = 'a';
export const run = () => name;`,
    },
    {
      name: 'an object that is not exported',
      filename: 'src/consumer.js',
      options: [{ exportedBindings: true }],
      code: `const config = { depth: 1 };
console.log(config);`,
    },
    {
      name: 'a file that no concept has under isolation',
      filename: 'src/consumer.js',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            modules: ['src/agents/**'],
          },
        ],
      },
      code: `let count = 0;
export const hit = () => ++count;`,
    },
  ],
  invalid: [
    {
      name: 'a variable beside the one that is allowed',
      filename: 'src/consumer.js',
      options: [{ allow: ['count'] }],
      code: `let counter = 0;
export const next = () => ++counter;`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'counter', writer: "'next'", line: '2', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let counter = 0;
export const next = () => ++counter;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a cache of the same name from another module',
      filename: 'src/consumer.js',
      options: [{ allowedCaches: ['lru-cache#LRUCache'] }],
      code: `import { LRUCache } from './lru-cache.js';
const known = new LRUCache();
export function remember(id) {
  known.last = id;
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'known', writer: "'remember'", line: '4', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { LRUCache } from './lru-cache.js';
// ssot-shared: 
const known = new LRUCache();
export function remember(id) {
  known.last = id;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a function of the same name that is not listed',
      filename: 'src/consumer.js',
      options: [{ immutableFactories: ['./own.js#constant'] }],
      code: `import { constant } from './other.js';
const config = constant({ nested: { depth: 1 } });
export function tune() {
  config.nested.depth = 2;
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'config', writer: "'tune'", line: '4', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { constant } from './other.js';
// ssot-shared: 
const config = constant({ nested: { depth: 1 } });
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
      name: 'a root that is handed to an unknown function, if the option says so',
      filename: 'src/consumer.js',
      options: [{ escapes: true }],
      code: `import { work } from './work.js';
const config = { depth: 1 };
export const run = () => work(config);`,
      errors: [
        {
          messageId: 'escapingState',
          data: { name: 'config', writer: "'run'", line: '3', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { work } from './work.js';
// ssot-shared: 
const config = { depth: 1 };
export const run = () => work(config);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an exported object, if the option says so',
      filename: 'src/consumer.js',
      options: [{ exportedBindings: true }],
      code: `export const config = { depth: 1 };`,
      errors: [
        {
          messageId: 'exportedState',
          data: { name: 'config' },
          line: 1,
          column: 14,
          endLine: 1,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
export const config = { depth: 1 };`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an exported list that is exported by name',
      filename: 'src/consumer.js',
      options: [{ exportedBindings: true }],
      code: `const list = [1];
export { list };`,
      errors: [
        {
          messageId: 'exportedState',
          data: { name: 'list' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const list = [1];
export { list };`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an exported object that is written is told once',
      filename: 'src/consumer.js',
      options: [{ exportedBindings: true }],
      code: `export const list = [];
export const add = () => list.push(1);`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'list', writer: "'add'", line: '2', more: '' },
          line: 1,
          column: 14,
          endLine: 1,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
export const list = [];
export const add = () => list.push(1);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a test, if the option says so',
      filename: 'src/store.test.js',
      options: [{ includeTests: true }],
      code: `let count = 0;
export const hit = () => ++count;`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'count', writer: "'hit'", line: '2', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let count = 0;
export const hit = () => ++count;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a file that a concept has under isolation',
      filename: 'src/consumer.js',
      settings: {
        concepts: [
          { name: 'Engine', canonical: './src/user-execution-engine.ts#UserExecutionEngine', modules: ['src/**'] },
        ],
      },
      code: `let count = 0;
export const hit = () => ++count;`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'count', writer: "'hit'", line: '2', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let count = 0;
export const hit = () => ++count;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a file that one of several globs names',
      filename: 'src/consumer.js',
      settings: {
        concepts: [
          {
            name: 'Engine',
            canonical: './src/user-execution-engine.ts#UserExecutionEngine',
            modules: ['src/agents/**', './src/{consumer,other}.js'],
          },
        ],
      },
      code: `let count = 0;
export const hit = () => ++count;`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'count', writer: "'hit'", line: '2', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let count = 0;
export const hit = () => ++count;`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
