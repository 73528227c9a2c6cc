import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

const queues = {
  concepts: [
    { name: 'queue', canonical: './src/queue.ts#createQueue', deprecated: ['./src/old-queue.ts#makeQueue'] },
    { name: 'store', canonical: './src/queue.ts#createStore', deprecated: ['./src/old-queue.ts#makeStore'] },
  ],
};

// Results of functions that have the names and shapes of deprecated ones in other modules, wherever they go.
ruleTester({ project: 'things', settings: queues }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a result that only the file uses: a lookalike',
      code: `import { makeQueue } from './lookalikes/old-queue.js';

const queue = makeQueue();
queue.push('a');
`,
    },
    {
      name: 'results in a list that only the file uses: a lookalike',
      code: `import { makeQueue } from './lookalikes/old-queue.js';

for (const queue of [makeQueue()]) queue.push('a');
`,
    },
    {
      name: 'a result that is exported: a lookalike',
      code: `import { makeQueue } from './lookalikes/old-queue.js';

export const queue = makeQueue();
`,
    },
    {
      name: 'a result that an exported function gives: a lookalike',
      code: `import { makeQueue } from './lookalikes/old-queue.js';

export function open() {
  return makeQueue();
}
`,
    },
    {
      name: 'a variable of the type of the result: a lookalike',
      code: `import { makeQueue, type OldQueue } from './lookalikes/old-queue.js';

const queue: OldQueue = makeQueue();
queue.push('a');
`,
    },
    {
      name: 'a field of the type of the result: a lookalike',
      code: `import { makeQueue, type OldQueue } from './lookalikes/old-queue.js';

export class Desk {
  private readonly queue: OldQueue = makeQueue();
  open() {
    this.queue.push('a');
  }
}
`,
    },
    {
      name: 'a variable of another type with the members of the result: a lookalike',
      code: `import { makeQueue } from './lookalikes/old-queue.js';

interface Sized {
  readonly size: number;
}
export const queue: Sized = makeQueue();
`,
    },
    {
      name: 'a result that a function of another module takes: a lookalike',
      code: `import { makeQueue, sizeOf } from './lookalikes/old-queue.js';

export const size = sizeOf(makeQueue());
`,
    },
    {
      name: 'a result that a function of another module takes by a variable: a lookalike',
      code: `import { makeQueue, sizeOf } from './lookalikes/old-queue.js';

const queue = makeQueue();
export const size = sizeOf(queue);
`,
    },
    {
      name: 'the type of what the function gives: a lookalike',
      code: `import { makeQueue } from './lookalikes/old-queue.js';

export type Queue = ReturnType<typeof makeQueue>;
`,
    },
    {
      name: 'the function as a value: a lookalike',
      code: `import { makeQueue } from './lookalikes/old-queue.js';

export const makers = [makeQueue];
`,
    },
    {
      name: 'the function that is exported again: a lookalike',
      code: `export { makeQueue } from './lookalikes/old-queue.js';
`,
    },
    {
      name: 'a variable of a class with private members: a lookalike',
      code: `import { makeStore, type OldStore } from './lookalikes/old-queue.js';

const store: OldStore = makeStore();
export const count = store.keep('a');
`,
    },
    {
      name: 'an instance of a class with private members, and no type: a lookalike',
      code: `import { makeStore } from './lookalikes/old-queue.js';

const store = makeStore();
export const count = store.keep('a');
`,
    },
    {
      name: 'a variable of another type than that of a class with private members: a lookalike',
      code: `import { makeStore } from './lookalikes/old-queue.js';

const store: { keep(text: string): number } = makeStore();
export const count = store.keep('a');
`,
    },
  ],
  invalid: [],
});
