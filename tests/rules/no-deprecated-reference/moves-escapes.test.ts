import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { explained, found, suggested, useCanonical } from './moves-words.ts';

const queues = {
  concepts: [
    { name: 'queue', canonical: './src/queue.ts#createQueue', deprecated: ['./src/old-queue.ts#makeQueue'] },
    { name: 'store', canonical: './src/queue.ts#createStore', deprecated: ['./src/old-queue.ts#makeStore'] },
  ],
};

const lacksSize = explained('member-missing', 'size');

// What deprecated functions give, where it leaves the file or has a type written for it.
ruleTester({ project: 'things', settings: queues }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [],
  invalid: [
    {
      name: 'a result that only the file uses',
      code: `import { makeQueue } from './old-queue.js';

const queue = makeQueue();
queue.push('a');
`,
      errors: [
        { ...found('imported', 'makeQueue'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('called', 'makeQueue'), line: 3, column: 15, endLine: 3, endColumn: 24 },
      ],
      output: `import { createQueue as makeQueue } from './queue.js';

const queue = makeQueue();
queue.push('a');
`,
    },
    {
      name: 'results in a list that only the file uses',
      code: `import { makeQueue } from './old-queue.js';

for (const queue of [makeQueue()]) queue.push('a');
`,
      errors: [
        { ...found('imported', 'makeQueue'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('called', 'makeQueue'), line: 3, column: 22, endLine: 3, endColumn: 31 },
      ],
      output: `import { createQueue as makeQueue } from './queue.js';

for (const queue of [makeQueue()]) queue.push('a');
`,
    },
    {
      name: 'a result that is exported',
      code: `import { makeQueue } from './old-queue.js';

export const queue = makeQueue();
`,
      errors: [
        { ...found('imported', 'makeQueue', lacksSize), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('called', 'makeQueue', lacksSize), line: 3, column: 22, endLine: 3, endColumn: 31 },
      ],
      output: null,
    },
    {
      name: 'a result that an exported function gives',
      code: `import { makeQueue } from './old-queue.js';

export function open() {
  return makeQueue();
}
`,
      errors: [
        { ...found('imported', 'makeQueue', lacksSize), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('called', 'makeQueue', lacksSize), line: 4, column: 10, endLine: 4, endColumn: 19 },
      ],
      output: null,
    },
    {
      name: 'a variable of the type of the result',
      code: `import { makeQueue, type OldQueue } from './old-queue.js';

const queue: OldQueue = makeQueue();
queue.push('a');
`,
      errors: [
        { ...found('imported', 'makeQueue', lacksSize), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('called', 'makeQueue', lacksSize), line: 3, column: 25, endLine: 3, endColumn: 34 },
      ],
      output: null,
    },
    {
      name: 'a field of the type of the result',
      code: `import { makeQueue, type OldQueue } from './old-queue.js';

export class Desk {
  private readonly queue: OldQueue = makeQueue();
  open() {
    this.queue.push('a');
  }
}
`,
      errors: [
        { ...found('imported', 'makeQueue', lacksSize), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('called', 'makeQueue', lacksSize), line: 4, column: 38, endLine: 4, endColumn: 47 },
      ],
      output: null,
    },
    {
      name: 'a variable of another type with the members of the result',
      code: `import { makeQueue } from './old-queue.js';

interface Sized {
  readonly size: number;
}
export const queue: Sized = makeQueue();
`,
      errors: [
        { ...found('imported', 'makeQueue', lacksSize), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('called', 'makeQueue', lacksSize), line: 6, column: 29, endLine: 6, endColumn: 38 },
      ],
      output: null,
    },
    {
      name: 'a result that a function of another module takes',
      code: `import { makeQueue, sizeOf } from './old-queue.js';

export const size = sizeOf(makeQueue());
`,
      errors: [
        { ...found('imported', 'makeQueue', lacksSize), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('called', 'makeQueue', lacksSize), line: 3, column: 28, endLine: 3, endColumn: 37 },
      ],
      output: null,
    },
    {
      name: 'a result that a function of another module takes by a variable',
      code: `import { makeQueue, sizeOf } from './old-queue.js';

const queue = makeQueue();
export const size = sizeOf(queue);
`,
      errors: [
        { ...found('imported', 'makeQueue', lacksSize), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('called', 'makeQueue', lacksSize), line: 3, column: 15, endLine: 3, endColumn: 24 },
      ],
      output: null,
    },
    {
      name: 'the type of what the function gives',
      code: `import { makeQueue } from './old-queue.js';

export type Queue = ReturnType<typeof makeQueue>;
`,
      errors: [
        {
          ...found(
            'imported',
            'makeQueue',
            suggested('signature-differs', "what it gives lacks 'size' or takes it with other arguments"),
          ),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 19,
          suggestions: [
            {
              ...useCanonical('makeQueue'),
              output: `import { createQueue as makeQueue } from './queue.js';

export type Queue = ReturnType<typeof makeQueue>;
`,
            },
          ],
        },
        {
          ...found(
            'typed',
            'makeQueue',
            suggested('signature-differs', "what it gives lacks 'size' or takes it with other arguments"),
          ),
          line: 3,
          column: 39,
          endLine: 3,
          endColumn: 48,
          suggestions: [
            {
              ...useCanonical('makeQueue'),
              output: `import { createQueue as makeQueue } from './queue.js';

export type Queue = ReturnType<typeof makeQueue>;
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the function as a value',
      code: `import { makeQueue } from './old-queue.js';

export const makers = [makeQueue];
`,
      errors: [
        {
          ...found(
            'imported',
            'makeQueue',
            suggested('signature-differs', "what it gives lacks 'size' or takes it with other arguments"),
          ),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 19,
          suggestions: [
            {
              ...useCanonical('makeQueue'),
              output: `import { createQueue as makeQueue } from './queue.js';

export const makers = [makeQueue];
`,
            },
          ],
        },
        {
          ...found(
            'passed',
            'makeQueue',
            suggested('signature-differs', "what it gives lacks 'size' or takes it with other arguments"),
          ),
          line: 3,
          column: 24,
          endLine: 3,
          endColumn: 33,
          suggestions: [
            {
              ...useCanonical('makeQueue'),
              output: `import { createQueue as makeQueue } from './queue.js';

export const makers = [makeQueue];
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the function that is exported again',
      code: `export { makeQueue } from './old-queue.js';
`,
      errors: [
        {
          ...found(
            'exportedAgain',
            'makeQueue',
            suggested('signature-differs', "what it gives lacks 'size' or takes it with other arguments"),
          ),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 19,
          suggestions: [
            {
              ...useCanonical('makeQueue'),
              output: `export { createQueue as makeQueue } from './queue.js';
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a variable of a class with private members',
      code: `import { makeStore, type OldStore } from './old-queue.js';

const store: OldStore = makeStore();
export const count = store.keep('a');
`,
      errors: [
        {
          ...found('imported', 'makeStore', explained('member-missing', 'texts')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 19,
        },
        {
          ...found('called', 'makeStore', explained('member-missing', 'texts')),
          line: 3,
          column: 25,
          endLine: 3,
          endColumn: 34,
        },
      ],
      output: null,
    },
    {
      name: 'an instance of a class with private members, and no type',
      code: `import { makeStore } from './old-queue.js';

const store = makeStore();
export const count = store.keep('a');
`,
      errors: [
        { ...found('imported', 'makeStore'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('called', 'makeStore'), line: 3, column: 15, endLine: 3, endColumn: 24 },
      ],
      output: `import { createStore as makeStore } from './queue.js';

const store = makeStore();
export const count = store.keep('a');
`,
    },
    {
      name: 'a variable of another type than that of a class with private members',
      code: `import { makeStore } from './old-queue.js';

const store: { keep(text: string): number } = makeStore();
export const count = store.keep('a');
`,
      errors: [
        { ...found('imported', 'makeStore'), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('called', 'makeStore'), line: 3, column: 47, endLine: 3, endColumn: 56 },
      ],
      output: `import { createStore as makeStore } from './queue.js';

const store: { keep(text: string): number } = makeStore();
export const count = store.keep('a');
`,
    },
  ],
});
