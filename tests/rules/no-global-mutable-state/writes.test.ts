import { noGlobalMutableState } from '../../../rules/no-global-mutable-state.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// The forms of writing.
ruleTester({ project: 'engines', settings: { concepts: [] } }).run('no-global-mutable-state', noGlobalMutableState, {
  valid: [
    {
      name: 'a method that an unknown type declares',
      code: `interface Store {
  set(key: string, value: number): void;
}
declare function load(): Store;
const store: Store = load();
export function measure(): void {
  store.set('a', 1);
}`,
    },
    {
      name: 'a function of the same name from another module',
      filename: 'src/consumer.js',
      code: `import { writable } from './own.js';
const count = writable(0);
export const hit = () => count.set(1);`,
    },
    {
      name: 'an expression without a position',
      filename: 'src/consumer.js',
      code: `const pattern = /a/i;
export const has = (text) => pattern.test(text);`,
    },
    {
      name: 'a global expression in methods of texts',
      filename: 'src/consumer.js',
      code: `const pattern = /a/g;
export const count = (text) => text.replace(pattern, 'b').split(pattern).length + (text.match(pattern)?.length ?? 0);`,
    },
    {
      name: 'a global expression that runs to its end',
      filename: 'src/consumer.js',
      code: `const pattern = /a/g;
export function count(text) {
  let found = 0;
  while (pattern.exec(text) !== null) found += 1;
  return found;
}`,
    },
    {
      name: 'a global expression that is rewound before',
      filename: 'src/consumer.js',
      code: `const pattern = /a/g;
export function has(text) {
  pattern.lastIndex = 0;
  return pattern.test(text);
}`,
    },
    {
      name: 'a global expression of the call',
      filename: 'src/consumer.js',
      code: `export function has(text) {
  const pattern = /a/g;
  return pattern.test(text);
}`,
    },
    {
      name: 'a global expression, if the option says so',
      filename: 'src/consumer.js',
      options: [{ statefulRegExp: false }],
      code: `const pattern = /a/g;
export const has = (text) => pattern.test(text);`,
    },
  ],
  invalid: [
    {
      name: 'a nullish assignment over what may be there',
      filename: 'src/consumer.js',
      code: `let level = 1;
export function raise() {
  level &&= 2;
}`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'level', writer: "'raise'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let level = 1;
export function raise() {
  level &&= 2;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'destructuring into a variable',
      filename: 'src/consumer.js',
      code: `let first;
export function take(list) {
  [first] = list;
  return first;
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'first', writer: "'take'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let first;
export function take(list) {
  [first] = list;
  return first;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'destructuring of an object into a variable',
      filename: 'src/consumer.js',
      code: `let name;
export function take(user) {
  ({ name } = user);
  return name;
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'name', writer: "'take'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 9,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let name;
export function take(user) {
  ({ name } = user);
  return name;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the rest of a list',
      filename: 'src/consumer.js',
      code: `let others;
export function take(list) {
  [, ...others] = list;
  return others;
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'others', writer: "'take'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let others;
export function take(list) {
  [, ...others] = list;
  return others;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the target of a loop',
      filename: 'src/consumer.js',
      code: `let item;
export function last(list) {
  for (item of list);
  return item;
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'item', writer: "'last'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 9,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let item;
export function last(list) {
  for (item of list);
  return item;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the target of a loop over keys',
      filename: 'src/consumer.js',
      code: `let key;
export function lastKey(object) {
  for (key in object);
  return key;
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'key', writer: "'lastKey'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 8,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let key;
export function lastKey(object) {
  for (key in object);
  return key;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a member as the target of a loop',
      filename: 'src/consumer.js',
      code: `const state = {};
export function last(list) {
  for (state.item of list);
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'state', writer: "'last'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const state = {};
export function last(list) {
  for (state.item of list);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'destructuring into a member',
      filename: 'src/consumer.js',
      code: `const state = {};
export function take(user) {
  ({ name: state.name } = user);
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'state', writer: "'take'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const state = {};
export function take(user) {
  ({ name: state.name } = user);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an update of a member',
      filename: 'src/consumer.js',
      code: `const state = { count: 0 };
export const hit = () => (state.count += 1);`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'state', writer: "'hit'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const state = { count: 0 };
export const hit = () => (state.count += 1);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a deletion of a member',
      filename: 'src/consumer.js',
      code: `const state = { count: 0 };
export function forget() {
  delete state.count;
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'state', writer: "'forget'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const state = { count: 0 };
export function forget() {
  delete state.count;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a member of a member',
      filename: 'src/consumer.js',
      code: `const state = { nested: { count: 0 } };
export const hit = () => state.nested.count++;`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'state', writer: "'hit'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const state = { nested: { count: 0 } };
export const hit = () => state.nested.count++;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the length of a list',
      filename: 'src/consumer.js',
      code: `const list = [1];
export function clear() {
  list.length = 0;
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'list', writer: "'clear'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const list = [1];
export function clear() {
  list.length = 0;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an element of a list',
      filename: 'src/consumer.js',
      code: `const list = [1];
export function clear() {
  list[0] = 0;
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'list', writer: "'clear'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const list = [1];
export function clear() {
  list[0] = 0;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'sort in place',
      filename: 'src/consumer.js',
      code: `const list = [2, 1];
export function order() {
  list.sort();
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'list', writer: "'order'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const list = [2, 1];
export function order() {
  list.sort();
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'reverse, splice, shift, pop, unshift, fill and copyWithin',
      filename: 'src/consumer.js',
      code: `const list = [2, 1];
export function churn() {
  list.reverse();
  list.splice(0, 1);
  list.shift();
  list.pop();
  list.unshift(1);
  list.fill(0);
  list.copyWithin(0, 1);
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'list', writer: "'churn'", line: '3', more: ', as do 6 more writes' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const list = [2, 1];
export function churn() {
  list.reverse();
  list.splice(0, 1);
  list.shift();
  list.pop();
  list.unshift(1);
  list.fill(0);
  list.copyWithin(0, 1);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a Map',
      code: `const sizes = new Map<string, number>();
export function measure(): void {
  sizes.set('a', 1);
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'sizes', writer: "'measure'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const sizes = new Map<string, number>();
export function measure(): void {
  sizes.set('a', 1);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a Set',
      code: `const names = new Set<string>();
export const note = (): Set<string> => names.add('a');`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'names', writer: "'note'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const names = new Set<string>();
export const note = (): Set<string> => names.add('a');`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a Map that is cleared',
      code: `const sizes = new Map<string, number>([['a', 1]]);
export const forget = (): void => sizes.clear();`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'sizes', writer: "'forget'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const sizes = new Map<string, number>([['a', 1]]);
export const forget = (): void => sizes.clear();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a typed array',
      filename: 'src/consumer.js',
      code: `const bytes = new Uint8Array(4);
export function stamp() {
  bytes.set([1]);
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'bytes', writer: "'stamp'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const bytes = new Uint8Array(4);
export function stamp() {
  bytes.set([1]);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an element of a typed array',
      filename: 'src/consumer.js',
      code: `const bytes = new Uint8Array(4);
export function stamp() {
  bytes[0] = 1;
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'bytes', writer: "'stamp'", line: '3', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const bytes = new Uint8Array(4);
export function stamp() {
  bytes[0] = 1;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a buffer',
      filename: 'src/consumer.js',
      code: `const buffer = Buffer.alloc(4);
export const stamp = () => buffer.writeUInt8(1, 0);`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'buffer', writer: "'stamp'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 13,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const buffer = Buffer.alloc(4);
export const stamp = () => buffer.writeUInt8(1, 0);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a view of data',
      filename: 'src/consumer.js',
      code: `const view = new DataView(new ArrayBuffer(4));
export const stamp = () => view.setUint8(0, 1);`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'view', writer: "'stamp'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const view = new DataView(new ArrayBuffer(4));
export const stamp = () => view.setUint8(0, 1);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a date',
      filename: 'src/consumer.js',
      code: `const start = new Date();
export const restart = () => start.setHours(0);`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'start', writer: "'restart'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const start = new Date();
export const restart = () => start.setHours(0);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'headers',
      filename: 'src/consumer.js',
      code: `const headers = new Headers();
export const mark = () => headers.set('x', '1');`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'headers', writer: "'mark'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const headers = new Headers();
export const mark = () => headers.set('x', '1');`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'search parameters',
      filename: 'src/consumer.js',
      code: `const parameters = new URLSearchParams();
export const mark = () => parameters.append('x', '1');`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'parameters', writer: "'mark'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 17,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const parameters = new URLSearchParams();
export const mark = () => parameters.append('x', '1');`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'form data',
      filename: 'src/consumer.js',
      code: `const form = new FormData();
export const mark = () => form.append('x', '1');`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'form', writer: "'mark'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const form = new FormData();
export const mark = () => form.append('x', '1');`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Object.assign',
      filename: 'src/consumer.js',
      code: `const state = { count: 0 };
export const reset = () => Object.assign(state, { count: 1 });`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'state', writer: "'reset'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const state = { count: 0 };
export const reset = () => Object.assign(state, { count: 1 });`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Object.defineProperty',
      filename: 'src/consumer.js',
      code: `const state = {};
export const define = () => Object.defineProperty(state, 'count', { value: 1 });`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'state', writer: "'define'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const state = {};
export const define = () => Object.defineProperty(state, 'count', { value: 1 });`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Object.setPrototypeOf',
      filename: 'src/consumer.js',
      code: `const state = {};
export const adopt = () => Object.setPrototypeOf(state, {});`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'state', writer: "'adopt'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const state = {};
export const adopt = () => Object.setPrototypeOf(state, {});`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Reflect.set',
      filename: 'src/consumer.js',
      code: `const state = {};
export const define = () => Reflect.set(state, 'count', 1);`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'state', writer: "'define'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const state = {};
export const define = () => Reflect.set(state, 'count', 1);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Reflect.deleteProperty',
      filename: 'src/consumer.js',
      code: `const state = { count: 1 };
export const forget = () => Reflect.deleteProperty(state, 'count');`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'state', writer: "'forget'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const state = { count: 1 };
export const forget = () => Reflect.deleteProperty(state, 'count');`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a borrowed method',
      filename: 'src/consumer.js',
      code: `const list = [];
export const add = () => Array.prototype.push.call(list, 1);`,
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
export const add = () => Array.prototype.push.call(list, 1);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a method borrowed from a literal',
      filename: 'src/consumer.js',
      code: `const list = [];
export const add = () => [].push.apply(list, [1]);`,
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
export const add = () => [].push.apply(list, [1]);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a list that a type declares',
      code: `declare function load(): unknown;
const list = load() as string[];
export const add = (): number => list.push('a');`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'list', writer: "'add'", line: '3', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `declare function load(): unknown;
// ssot-shared: 
const list = load() as string[];
export const add = (): number => list.push('a');`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a Map that an annotation declares',
      code: `declare function load(): Map<string, number>;
const sizes: Map<string, number> = load();
export function measure(): void {
  sizes.set('a', 1);
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'sizes', writer: "'measure'", line: '4', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `declare function load(): Map<string, number>;
// ssot-shared: 
const sizes: Map<string, number> = load();
export function measure(): void {
  sizes.set('a', 1);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a Map in an object of a declared type',
      code: `interface State {
  readonly sizes: Map<string, number>;
}
declare function load(): State;
const state: State = load();
export function measure(): void {
  state.sizes.set('a', 1);
}`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'state', writer: "'measure'", line: '7', more: '' },
          line: 5,
          column: 7,
          endLine: 5,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `interface State {
  readonly sizes: Map<string, number>;
}
declare function load(): State;
// ssot-shared: 
const state: State = load();
export function measure(): void {
  state.sizes.set('a', 1);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a subclass of Map',
      filename: 'src/consumer.js',
      code: `class Registry extends Map {}
const registry = new Registry();
export const enter = () => registry.set('a', 1);`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'registry', writer: "'enter'", line: '3', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `class Registry extends Map {}
// ssot-shared: 
const registry = new Registry();
export const enter = () => registry.set('a', 1);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what a copying method made',
      filename: 'src/consumer.js',
      code: `const list = ['b', 'a'].map((name) => name.trim());
export const add = () => list.push('c');`,
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
const list = ['b', 'a'].map((name) => name.trim());
export const add = () => list.push('c');`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a list of keys',
      filename: 'src/consumer.js',
      code: `const names = Object.keys({ a: 1 });
export const add = () => names.push('b');`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'names', writer: "'add'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const names = Object.keys({ a: 1 });
export const add = () => names.push('b');`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a boolean that is turned',
      code: `let isOpen = false;
export function toggle(): void {
  isOpen = !isOpen;
}`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'isOpen', writer: "'toggle'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let isOpen = false;
export function toggle(): void {
  isOpen = !isOpen;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a reactive value',
      filename: 'src/consumer.js',
      code: `import { ref } from 'vue';
const count = ref(0);
export const hit = () => count.value++;`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'count', writer: "'hit'", line: '3', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { ref } from 'vue';
// ssot-shared: 
const count = ref(0);
export const hit = () => count.value++;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a store that is written by a method',
      filename: 'src/consumer.js',
      code: `import { writable } from 'svelte/store';
const count = writable(0);
export const hit = () => count.set(1);`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'count', writer: "'hit'", line: '3', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { writable } from 'svelte/store';
// ssot-shared: 
const count = writable(0);
export const hit = () => count.set(1);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a subject',
      filename: 'src/consumer.js',
      code: `import { BehaviorSubject } from 'rxjs';
const user = new BehaviorSubject(undefined);
export const forget = () => user.next(undefined);`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'user', writer: "'forget'", line: '3', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 11,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { BehaviorSubject } from 'rxjs';
// ssot-shared: 
const user = new BehaviorSubject(undefined);
export const forget = () => user.next(undefined);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: "a store of one's own that an option names",
      filename: 'src/consumer.js',
      options: [{ reactiveFactories: ['./own.js#writable'] }],
      code: `import { writable } from './own.js';
const count = writable(0);
export const hit = () => count.set(1);`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'count', writer: "'hit'", line: '3', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { writable } from './own.js';
// ssot-shared: 
const count = writable(0);
export const hit = () => count.set(1);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a test with a global expression',
      filename: 'src/consumer.js',
      code: `const pattern = /a/g;
export const has = (text) => pattern.test(text);`,
      errors: [
        {
          messageId: 'statefulRegExp',
          data: { name: 'pattern', writer: "'has'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'dropFlag',
              output: `const pattern = /a/;
export const has = (text) => pattern.test(text);`,
            },
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const pattern = /a/g;
export const has = (text) => pattern.test(text);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'exec with a sticky expression',
      filename: 'src/consumer.js',
      code: `const pattern = /a/y;
export const find = (text) => pattern.exec(text);`,
      errors: [
        {
          messageId: 'statefulRegExp',
          data: { name: 'pattern', writer: "'find'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const pattern = /a/y;
export const find = (text) => pattern.exec(text);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a global expression that is constructed',
      filename: 'src/consumer.js',
      code: `const pattern = new RegExp('a', 'g');
export const has = (text) => pattern.test(text);`,
      errors: [
        {
          messageId: 'statefulRegExp',
          data: { name: 'pattern', writer: "'has'", line: '2', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const pattern = new RegExp('a', 'g');
export const has = (text) => pattern.test(text);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a global expression that is left early',
      filename: 'src/consumer.js',
      code: `const pattern = /a/g;
export function find(text) {
  let match;
  while ((match = pattern.exec(text))) {
    if (match.index > 3) return match;
  }
  return undefined;
}`,
      errors: [
        {
          messageId: 'statefulRegExp',
          data: { name: 'pattern', writer: "'find'", line: '4', more: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
const pattern = /a/g;
export function find(text) {
  let match;
  while ((match = pattern.exec(text))) {
    if (match.index > 3) return match;
  }
  return undefined;
}`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
