import { noGlobalMutableState } from '../../../rules/no-global-mutable-state.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// Containers whose content others watch, each with a twin from another module, writers of objects, and the kinds of files.
ruleTester({ project: 'engines', settings: { concepts: [] } }).run('no-global-mutable-state', noGlobalMutableState, {
  valid: [
    {
      name: 'a signal of another module',
      filename: 'src/consumer.js',
      code: `import { signal } from './signals.js';
const value = signal(0);
export const hit = () => value.set(1);`,
    },
    {
      name: 'a signal that is read',
      filename: 'src/consumer.js',
      code: `import { signal } from '@angular/core';
const value = signal(0);
export const hit = () => value();`,
    },
    {
      name: 'an atom of another module',
      filename: 'src/consumer.js',
      code: `import { atom } from './atoms.js';
const value = atom(0);
export const hit = () => value.set(1);`,
    },
    {
      name: 'a map of another module whose keys are set',
      filename: 'src/consumer.js',
      code: `import { map } from './maps.js';
const value = map({});
export const hit = () => value.setKey('count', 1);`,
    },
    {
      name: 'a subject of another module',
      filename: 'src/consumer.js',
      code: `import { ReplaySubject } from './subjects.js';
const value = new ReplaySubject(1);
export const hit = () => value.next(1);`,
    },
    {
      name: 'a store of another module',
      filename: 'src/consumer.js',
      code: `import { create } from './stores.js';
const value = create(() => ({ count: 0 }));
export const hit = () => value.setState({ count: 1 });`,
    },
    {
      name: 'a shallow reference that each call makes',
      filename: 'src/consumer.js',
      code: `import { shallowRef } from 'vue';
export const hit = () => {
  const value = shallowRef(0);
  value.value = 1;
  return value;
};`,
    },
    {
      name: 'Object.defineProperties on what is new',
      filename: 'src/consumer.js',
      code: `const state = {};
export const define = () => Object.defineProperties({ ...state }, { count: { value: 1 } });`,
    },
    {
      name: 'Reflect.defineProperty of an object of the file',
      filename: 'src/consumer.js',
      code: `const state = {};
const Reflect = { defineProperty: (target, key) => ({ target, key }) };
export const define = () => Reflect.defineProperty(state, 'count');`,
    },
    {
      name: 'a file called src/consumer.spec.ts',
      filename: 'src/consumer.spec.ts',
      code: `let count = 0;
export const hit = () => {
  count += 1;
};`,
    },
    {
      name: 'a file called src/__tests__/consumer.ts',
      filename: 'src/__tests__/consumer.ts',
      code: `let count = 0;
export const hit = () => {
  count += 1;
};`,
    },
    {
      name: 'declarations',
      filename: 'src/globals.d.ts',
      code: `export declare let count: number;
export declare function hit(): void;`,
    },
  ],
  invalid: [
    {
      name: 'a signal',
      filename: 'src/consumer.js',
      code: `import { signal } from '@angular/core';
const value = signal(0);
export const hit = () => value.set(1);`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'value', writer: "'hit'", line: '3', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { signal } from '@angular/core';
// ssot-shared: 
const value = signal(0);
export const hit = () => value.set(1);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a signal that is updated',
      filename: 'src/consumer.js',
      code: `import { signal } from '@angular/core';
const value = signal(0);
export const hit = () => value.update((count) => count + 1);`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'value', writer: "'hit'", line: '3', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { signal } from '@angular/core';
// ssot-shared: 
const value = signal(0);
export const hit = () => value.update((count) => count + 1);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an atom that is set',
      filename: 'src/consumer.js',
      code: `import { atom } from 'nanostores';
const value = atom(0);
export const hit = () => value.set(1);`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'value', writer: "'hit'", line: '3', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { atom } from 'nanostores';
// ssot-shared: 
const value = atom(0);
export const hit = () => value.set(1);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a map whose keys are watched',
      filename: 'src/consumer.js',
      code: `import { map } from 'nanostores';
const value = map({});
export const hit = () => value.setKey('count', 1);`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'value', writer: "'hit'", line: '3', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { map } from 'nanostores';
// ssot-shared: 
const value = map({});
export const hit = () => value.setKey('count', 1);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a subject that replays',
      filename: 'src/consumer.js',
      code: `import { ReplaySubject } from 'rxjs';
const value = new ReplaySubject(1);
export const hit = () => value.next(1);`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'value', writer: "'hit'", line: '3', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { ReplaySubject } from 'rxjs';
// ssot-shared: 
const value = new ReplaySubject(1);
export const hit = () => value.next(1);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a store that is set',
      filename: 'src/consumer.js',
      code: `import { create } from 'zustand';
const value = create(() => ({ count: 0 }));
export const hit = () => value.setState({ count: 1 });`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'value', writer: "'hit'", line: '3', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { create } from 'zustand';
// ssot-shared: 
const value = create(() => ({ count: 0 }));
export const hit = () => value.setState({ count: 1 });`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a shallow reference',
      filename: 'src/consumer.js',
      code: `import { shallowRef } from 'vue';
const value = shallowRef(0);
export const hit = () => {
  value.value = 1;
};`,
      errors: [
        {
          messageId: 'mutated',
          data: { name: 'value', writer: "'hit'", line: '4', more: '' },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 12,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { shallowRef } from 'vue';
// ssot-shared: 
const value = shallowRef(0);
export const hit = () => {
  value.value = 1;
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Object.defineProperties',
      filename: 'src/consumer.js',
      code: `const state = {};
export const define = () => Object.defineProperties(state, { count: { value: 1 } });`,
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
export const define = () => Object.defineProperties(state, { count: { value: 1 } });`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'Reflect.defineProperty',
      filename: 'src/consumer.js',
      code: `const state = {};
export const define = () => Reflect.defineProperty(state, 'count', { value: 1 });`,
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
export const define = () => Reflect.defineProperty(state, 'count', { value: 1 });`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a file called src/consumer.mts',
      filename: 'src/consumer.mts',
      code: `let count = 0;
export const hit = () => {
  count += 1;
};`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'count', writer: "'hit'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let count = 0;
export const hit = () => {
  count += 1;
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a file called src/consumer.cts',
      filename: 'src/consumer.cts',
      code: `let count = 0;
function hit(): void {
  count += 1;
}
export = hit;`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'count', writer: "'hit'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let count = 0;
function hit(): void {
  count += 1;
}
export = hit;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a file called src/consumer.jsx',
      filename: 'src/consumer.jsx',
      code: `let count = 0;
export const hit = () => {
  count += 1;
};`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'count', writer: "'hit'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let count = 0;
export const hit = () => {
  count += 1;
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a file called src/consumer.tsx',
      filename: 'src/consumer.tsx',
      code: `let count = 0;
export const hit = () => {
  count += 1;
};`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'count', writer: "'hit'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let count = 0;
export const hit = () => {
  count += 1;
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a file called src/consumer.mjs',
      filename: 'src/consumer.mjs',
      code: `let count = 0;
export const hit = () => {
  count += 1;
};`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'count', writer: "'hit'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let count = 0;
export const hit = () => {
  count += 1;
};`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a file called src/consumer.cjs',
      filename: 'src/consumer.cjs',
      code: `let count = 0;
export const hit = () => {
  count += 1;
};`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'count', writer: "'hit'", line: '3', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let count = 0;
export const hit = () => {
  count += 1;
};`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
