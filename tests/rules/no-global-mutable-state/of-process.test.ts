import { noGlobalMutableState } from '../../../rules/no-global-mutable-state.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// What a process writes for itself: how often it prints, its timers, its paths. Each with its reported twin.
ruleTester({ project: 'engines', settings: { concepts: [] } }).run('no-global-mutable-state', noGlobalMutableState, {
  valid: [
    {
      name: 'what has been printed',
      filename: 'src/consumer.js',
      code: `const printed = new Set();
export function warn(text) {
  if (printed.has(text)) return;
  printed.add(text);
  console.warn(text);
}`,
    },
    {
      name: 'when something was printed',
      filename: 'src/consumer.js',
      code: `let last = 0;
export function warn(text) {
  if (Date.now() - last < 60_000) return;
  last = Date.now();
  console.warn(text);
}`,
    },
    {
      name: 'what has been printed by a method of the one instance',
      filename: 'src/consumer.js',
      code: `class Deprecations {
  #times = new Map();
  warn(...args) {
    const { stack } = new Error();
    const last = this.#times.get(stack);
    if (last !== undefined && Date.now() - last < 60_000) return;
    this.#times.set(stack, Date.now());
    args.push(stack);
    console.warn(...args);
  }
}
export const deprecations = new Deprecations();`,
    },
    {
      name: 'a timer',
      filename: 'src/consumer.js',
      code: `let timer;
export function schedule() {
  clearTimeout(timer);
  timer = setTimeout(() => sweep(), 60_000);
}
export function stop() {
  clearTimeout(timer);
  timer = undefined;
}`,
    },
    {
      name: 'a timer that goes on by itself, of the one instance',
      filename: 'src/consumer.js',
      code: `class Sweeper {
  #timer;
  next() {
    this.#timer = setInterval(() => this.sweep(), 60_000).unref();
  }
  sweep() {}
}
export const sweeper = new Sweeper();`,
    },
    {
      name: 'paths of the configuration',
      filename: 'src/consumer.js',
      code: `import path from 'node:path';
class Cache {
  folder = null;
  images = null;
  prepare() {
    this.folder = path.join(process.env.DATA, 'cache');
    this.images = path.join(this.folder, 'images');
    return makeFolders([this.folder, this.images]);
  }
}
export const cache = new Cache();`,
    },
    {
      name: 'a path that a required module makes of a global setting',
      filename: 'src/consumer.js',
      code: `const path = require('path');
let folder;
exports.prepare = () => {
  folder = path.resolve(global.DataFolder ?? __dirname, 'cache');
  return folder;
};`,
    },
  ],
  invalid: [
    {
      name: 'what has been printed, and is told to others',
      filename: 'src/consumer.js',
      code: `const printed = new Set();
export function warn(text) {
  if (printed.has(text)) return;
  printed.add(text);
  console.warn(text);
}
export const warnings = () => [...printed];`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'printed', writer: "'warn'", line: '4', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const printed = new Set();
export function warn(text) {
  if (printed.has(text)) return;
  printed.add(text);
  console.warn(text);
}
export const warnings = () => [...printed];`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'when something was printed, which is the result',
      filename: 'src/consumer.js',
      code: `let last = 0;
export function warn(text) {
  if (Date.now() - last < 60_000) return last;
  last = Date.now();
  console.warn(text);
}`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'last', writer: "'warn'", line: '4', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 9,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let last = 0;
export function warn(text) {
  if (Date.now() - last < 60_000) return last;
  last = Date.now();
  console.warn(text);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what has been printed by a method, and another one tells',
      filename: 'src/consumer.js',
      code: `class Deprecations {
  #times = new Map();
  warn(text) {
    const last = this.#times.get(text);
    if (last !== undefined && Date.now() - last < 60_000) return;
    this.#times.set(text, Date.now());
    console.warn(text);
  }
  has(text) {
    return this.#times.has(text);
  }
}
export const deprecations = new Deprecations();`,
      errors: [
        {
          messageId: 'keyedCache',
          data: { name: 'deprecations', writer: "'warn'", line: '6', more: '' },
          line: 13,
          column: 14,
          endLine: 13,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Deprecations {
  #times = new Map();
  warn(text) {
    const last = this.#times.get(text);
    if (last !== undefined && Date.now() - last < 60_000) return;
    this.#times.set(text, Date.now());
    console.warn(text);
  }
  has(text) {
    return this.#times.has(text);
  }
}
// ssot-shared: 
export const deprecations = new Deprecations();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what has been printed, and sent as well',
      filename: 'src/consumer.js',
      code: `const told = new Set();
export function warn(text) {
  if (told.has(text)) return;
  told.add(text);
  console.warn(text);
  mails.send(text);
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'told', writer: "'warn'", line: '4', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const told = new Set();
export function warn(text) {
  if (told.has(text)) return;
  told.add(text);
  console.warn(text);
  mails.send(text);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what has been answered',
      filename: 'src/consumer.js',
      code: `const answered = new Set();
export function warn(text, response) {
  if (answered.has(text)) return;
  answered.add(text);
  response.error(text);
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'answered', writer: "'warn'", line: '4', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const answered = new Set();
export function warn(text, response) {
  if (answered.has(text)) return;
  answered.add(text);
  response.error(text);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what is computed with a logarithm',
      filename: 'src/consumer.js',
      code: `const seen = new Set();
export function note(figure) {
  if (seen.has(figure)) return;
  seen.add(figure);
  Math.log(figure);
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'seen', writer: "'note'", line: '4', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const seen = new Set();
export function note(figure) {
  if (seen.has(figure)) return;
  seen.add(figure);
  Math.log(figure);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what is printed and kept',
      filename: 'src/consumer.js',
      code: `const lines = [];
export function note(line) {
  lines.push(line);
  console.log(line);
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'lines', writer: "'note'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const lines = [];
export function note(line) {
  lines.push(line);
  console.log(line);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what has been printed, in a set that others can read',
      filename: 'src/consumer.js',
      code: `export const printed = new Set();
export function warn(text) {
  if (printed.has(text)) return;
  printed.add(text);
  console.warn(text);
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'printed', writer: "'warn'", line: '4', more: '' },
          line: 1,
          column: 14,
          endLine: 1,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
export const printed = new Set();
export function warn(text) {
  if (printed.has(text)) return;
  printed.add(text);
  console.warn(text);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a timer that does what the caller asked for',
      filename: 'src/consumer.js',
      code: `let timer;
export function schedule(user) {
  clearTimeout(timer);
  timer = setTimeout(() => sweep(user), 60_000);
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'timer', writer: "'schedule'", line: '4', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let timer;
export function schedule(user) {
  clearTimeout(timer);
  timer = setTimeout(() => sweep(user), 60_000);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a timer of the one instance that waits as long as the caller asked for',
      filename: 'src/consumer.js',
      code: `class Sweeper {
  #timer;
  next(delay) {
    this.#timer = setInterval(() => this.sweep(), delay).unref();
  }
  sweep() {}
}
export const sweeper = new Sweeper();`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'sweeper', writer: "'next'", line: '4', more: '' },
          line: 8,
          column: 14,
          endLine: 8,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Sweeper {
  #timer;
  next(delay) {
    this.#timer = setInterval(() => this.sweep(), delay).unref();
  }
  sweep() {}
}
// ssot-shared: 
export const sweeper = new Sweeper();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a timer among other things that are put there',
      filename: 'src/consumer.js',
      code: `let timer;
export function schedule() {
  timer = setTimeout(() => sweep(), 60_000);
}
export function pause() {
  timer = 'paused';
}`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'timer', writer: "'pause'", line: '6', more: ', as does one more write' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let timer;
export function schedule() {
  timer = setTimeout(() => sweep(), 60_000);
}
export function pause() {
  timer = 'paused';
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what a function of the file makes that is called like a timer',
      filename: 'src/consumer.js',
      code: `let timer;
const setTimeout = (work) => ({ work, at: now() });
export function schedule() {
  timer = setTimeout(sweep, 60_000);
}`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'timer', writer: "'schedule'", line: '4', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'moveIntoFunction',
              output: `const setTimeout = (work) => ({ work, at: now() });
export function schedule() {
  let timer;
  timer = setTimeout(sweep, 60_000);
}`,
            },
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let timer;
const setTimeout = (work) => ({ work, at: now() });
export function schedule() {
  timer = setTimeout(sweep, 60_000);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a path of what the caller brings',
      filename: 'src/consumer.js',
      code: `import path from 'node:path';
class Cache {
  folder = null;
  prepare(user) {
    this.folder = path.join(process.env.DATA, user);
  }
}
export const cache = new Cache();`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'cache', writer: "'prepare'", line: '5', more: '' },
          line: 8,
          column: 14,
          endLine: 8,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import path from 'node:path';
class Cache {
  folder = null;
  prepare(user) {
    this.folder = path.join(process.env.DATA, user);
  }
}
// ssot-shared: 
export const cache = new Cache();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'two paths at one place',
      filename: 'src/consumer.js',
      code: `import path from 'node:path';
class Cache {
  folder = null;
  prepare() {
    this.folder = path.join(process.env.DATA, 'cache');
  }
  fallBack() {
    this.folder = path.join(process.env.TMP, 'cache');
  }
}
export const cache = new Cache();`,
      errors: [
        {
          messageId: 'singletonState',
          data: { name: 'cache', writer: "'prepare'", line: '5', more: ', as does one more write' },
          line: 11,
          column: 14,
          endLine: 11,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import path from 'node:path';
class Cache {
  folder = null;
  prepare() {
    this.folder = path.join(process.env.DATA, 'cache');
  }
  fallBack() {
    this.folder = path.join(process.env.TMP, 'cache');
  }
}
// ssot-shared: 
export const cache = new Cache();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a path of what an imported object holds at the time',
      filename: 'src/consumer.js',
      code: `import path from 'node:path';
import { session } from './session.js';
class Cache {
  folder = null;
  prepare() {
    this.folder = path.join(session.user, 'cache');
  }
}
export const cache = new Cache();`,
      errors: [
        {
          messageId: 'singletonState',
          data: { name: 'cache', writer: "'prepare'", line: '6', more: '' },
          line: 9,
          column: 14,
          endLine: 9,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import path from 'node:path';
import { session } from './session.js';
class Cache {
  folder = null;
  prepare() {
    this.folder = path.join(session.user, 'cache');
  }
}
// ssot-shared: 
export const cache = new Cache();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what something else that is called join makes',
      filename: 'src/consumer.js',
      code: `import path from './path.js';
class Cache {
  folder = null;
  prepare() {
    this.folder = path.join(process.env.DATA, 'cache');
  }
}
export const cache = new Cache();`,
      errors: [
        {
          messageId: 'singletonState',
          data: { name: 'cache', writer: "'prepare'", line: '5', more: '' },
          line: 8,
          column: 14,
          endLine: 8,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import path from './path.js';
class Cache {
  folder = null;
  prepare() {
    this.folder = path.join(process.env.DATA, 'cache');
  }
}
// ssot-shared: 
export const cache = new Cache();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a flag that is only ever set',
      filename: 'src/consumer.js',
      code: `let isClosed = false;
export function close() {
  isClosed = true;
}`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'isClosed', writer: "'close'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'moveIntoFunction',
              output: `export function close() {
  let isClosed = false;
  isClosed = true;
}`,
            },
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let isClosed = false;
export function close() {
  isClosed = true;
}`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
