import { noGlobalMutableState } from '../../../rules/no-global-mutable-state.ts';
import { ruleTester } from '../../harness/rule-tester.ts';

// The comment that allows shared state.
ruleTester({ project: 'engines', settings: { concepts: [] } }).run('no-global-mutable-state', noGlobalMutableState, {
  valid: [
    {
      name: 'a comment with a reason above',
      filename: 'src/consumer.js',
      code: `// ssot-shared: the number of requests is a figure of the process
let count = 0;
export const hit = () => ++count;`,
    },
    {
      name: 'a comment with a reason in the same line',
      filename: 'src/consumer.js',
      code: `let count = 0; // ssot-shared: the number of requests is a figure of the process
export const hit = () => ++count;`,
    },
    {
      name: 'a block comment with a reason',
      filename: 'src/consumer.js',
      code: `/* ssot-shared: the number of requests is a figure of the process */
let count = 0;
export const hit = () => ++count;`,
    },
    {
      name: 'a comment above other comments',
      filename: 'src/consumer.js',
      code: `// ssot-shared: a figure of the process
// It starts at 0.
let count = 0;
export const hit = () => ++count;`,
    },
    {
      name: 'a comment above an export',
      filename: 'src/consumer.js',
      code: `// ssot-shared: a figure of the process
export const counts = { hits: 0 };
export const hit = () => ++counts.hits;`,
    },
    {
      name: 'a comment above a static member',
      filename: 'src/consumer.js',
      code: `export class Meter {
  // ssot-shared: a figure of the process
  static count = 0;
  static hit() {
    Meter.count += 1;
  }
}`,
    },
    {
      name: 'a comment above the first write to a global',
      filename: 'src/consumer.js',
      code: `export function useUtc() {
  // ssot-shared: the process has one time zone
  process.env.TZ = 'UTC';
}`,
    },
  ],
  invalid: [
    {
      name: 'a comment without a reason',
      filename: 'src/consumer.js',
      code: `// ssot-shared:
let count = 0;
export const hit = () => ++count;`,
      errors: [
        {
          messageId: 'exceptionWithoutReason',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 16,
        },
        {
          messageId: 'reassigned',
          data: { name: 'count', writer: "'hit'", line: '3', more: '' },
          line: 2,
          column: 5,
          endLine: 2,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared:
// ssot-shared: 
let count = 0;
export const hit = () => ++count;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a comment without a colon',
      filename: 'src/consumer.js',
      code: `// ssot-shared
let count = 0;
export const hit = () => ++count;`,
      errors: [
        {
          messageId: 'exceptionWithoutReason',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 15,
        },
        {
          messageId: 'reassigned',
          data: { name: 'count', writer: "'hit'", line: '3', more: '' },
          line: 2,
          column: 5,
          endLine: 2,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared
// ssot-shared: 
let count = 0;
export const hit = () => ++count;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a comment without a reason where there is nothing',
      filename: 'src/consumer.js',
      code: `// ssot-shared:
const count = 0;
export const hit = () => count;`,
      errors: [
        {
          messageId: 'exceptionWithoutReason',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 16,
        },
      ],
      output: null,
    },
    {
      name: 'a comment where there is nothing to allow',
      filename: 'src/consumer.js',
      code: `// ssot-shared: a figure of the process
const count = 0;
export const hit = () => count;`,
      errors: [
        {
          messageId: 'idleException',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 40,
        },
      ],
      output: null,
    },
    {
      name: 'a comment at another declaration',
      filename: 'src/consumer.js',
      code: `// ssot-shared: a figure of the process
const start = 0;
let count = start;
export const hit = () => ++count;`,
      errors: [
        {
          messageId: 'idleException',
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 40,
        },
        {
          messageId: 'reassigned',
          data: { name: 'count', writer: "'hit'", line: '4', more: '' },
          line: 3,
          column: 5,
          endLine: 3,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: a figure of the process
const start = 0;
// ssot-shared: 
let count = start;
export const hit = () => ++count;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a comment that only speaks of it',
      filename: 'src/consumer.js',
      code: `// This is like ssot-shared: but not the comment.
let count = 0;
export const hit = () => ++count;`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'count', writer: "'hit'", line: '3', more: '' },
          line: 2,
          column: 5,
          endLine: 2,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// This is like ssot-shared: but not the comment.
// ssot-shared: 
let count = 0;
export const hit = () => ++count;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'the comment of another rule',
      filename: 'src/consumer.js',
      code: `// ssot-public: everybody may see it
let count = 0;
export const hit = () => ++count;`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'count', writer: "'hit'", line: '3', more: '' },
          line: 2,
          column: 5,
          endLine: 2,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-public: everybody may see it
// ssot-shared: 
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
