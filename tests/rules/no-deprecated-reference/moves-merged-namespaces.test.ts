import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import type { SsotSettings } from '../../harness/settings.ts';

const settings: SsotSettings = {
  concepts: [{ name: 'tally', canonical: './src/tally.ts#tally', deprecated: ['./src/old-tally.ts#oldTally'] }],
};

// Functions to which namespaces of their names add members.
ruleTester({ project: 'things', settings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a call: from another module',
      code: `import { oldTally } from './lookalikes/old-tally.js';

export const count = oldTally(['a']);`,
    },
    {
      name: 'a constant of the namespace with the same value: from another module',
      code: `import { oldTally } from './lookalikes/old-tally.js';

export const count = oldTally(['a']) + oldTally.most;`,
    },
    {
      name: 'a constant of the namespace with another value: from another module',
      code: `import { oldTally } from './lookalikes/old-tally.js';

export const count = oldTally(['a']) + oldTally.least;`,
    },
    {
      name: 'a constant that the canonical namespace lacks: from another module',
      code: `import { oldTally } from './lookalikes/old-tally.js';

export const count = oldTally(['a']) + oldTally.middle;`,
    },
    {
      name: 'a function of the namespace: from another module',
      code: `import { oldTally } from './lookalikes/old-tally.js';

export const count = oldTally.twice(['a']);`,
    },
    {
      name: 'a function of the namespace that takes something else: from another module',
      code: `import { oldTally } from './lookalikes/old-tally.js';

export const count = oldTally.once(['a']);`,
    },
  ],
  invalid: [
    {
      name: 'a call',
      code: `import { oldTally } from './old-tally.js';

export const count = oldTally(['a']);`,
      errors: [
        {
          messageId: 'imported',
          data: { name: 'oldTally', canonical: "'tally' from './src/tally.ts'", outcome: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 18,
        },
        {
          messageId: 'called',
          data: { name: 'oldTally', canonical: "'tally' from './src/tally.ts'", outcome: '' },
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 30,
        },
      ],
      output: `import { tally as oldTally } from './tally.js';

export const count = oldTally(['a']);`,
    },
    {
      name: 'a constant of the namespace with the same value',
      code: `import { oldTally } from './old-tally.js';

export const count = oldTally(['a']) + oldTally.most;`,
      errors: [
        {
          messageId: 'imported',
          data: { name: 'oldTally', canonical: "'tally' from './src/tally.ts'", outcome: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 18,
        },
        {
          messageId: 'called',
          data: { name: 'oldTally', canonical: "'tally' from './src/tally.ts'", outcome: '' },
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 30,
        },
        {
          messageId: 'memberUsed',
          data: { name: 'oldTally', canonical: "'tally' from './src/tally.ts'", outcome: '' },
          line: 3,
          column: 40,
          endLine: 3,
          endColumn: 48,
        },
      ],
      output: `import { tally as oldTally } from './tally.js';

export const count = oldTally(['a']) + oldTally.most;`,
    },
    {
      name: 'a constant of the namespace with another value',
      code: `import { oldTally } from './old-tally.js';

export const count = oldTally(['a']) + oldTally.least;`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'oldTally',
            canonical: "'tally' from './src/tally.ts'",
            outcome: ' Not fixed automatically: the canonical one has another value: 2 and not 1 (value-differs).',
          },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { canonical: "'tally' from './src/tally.ts'", choice: '' },
              output: `import { tally as oldTally } from './tally.js';

export const count = oldTally(['a']) + oldTally.least;`,
            },
          ],
        },
        {
          messageId: 'called',
          data: {
            name: 'oldTally',
            canonical: "'tally' from './src/tally.ts'",
            outcome: ' Not fixed automatically: the canonical one has another value: 2 and not 1 (value-differs).',
          },
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { canonical: "'tally' from './src/tally.ts'", choice: '' },
              output: `import { tally as oldTally } from './tally.js';

export const count = oldTally(['a']) + oldTally.least;`,
            },
          ],
        },
        {
          messageId: 'memberUsed',
          data: {
            name: 'oldTally',
            canonical: "'tally' from './src/tally.ts'",
            outcome: ' Not fixed automatically: the canonical one has another value: 2 and not 1 (value-differs).',
          },
          line: 3,
          column: 40,
          endLine: 3,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { canonical: "'tally' from './src/tally.ts'", choice: '' },
              output: `import { tally as oldTally } from './tally.js';

export const count = oldTally(['a']) + oldTally.least;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a constant that the canonical namespace lacks',
      code: `import { oldTally } from './old-tally.js';

export const count = oldTally(['a']) + oldTally.middle;`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'oldTally',
            canonical: "'tally' from './src/tally.ts'",
            outcome: " Not fixed: the canonical one lacks 'middle' or takes it with other arguments (member-missing).",
          },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 18,
        },
        {
          messageId: 'called',
          data: {
            name: 'oldTally',
            canonical: "'tally' from './src/tally.ts'",
            outcome: " Not fixed: the canonical one lacks 'middle' or takes it with other arguments (member-missing).",
          },
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 30,
        },
        {
          messageId: 'memberUsed',
          data: {
            name: 'oldTally',
            canonical: "'tally' from './src/tally.ts'",
            outcome: " Not fixed: the canonical one lacks 'middle' or takes it with other arguments (member-missing).",
          },
          line: 3,
          column: 40,
          endLine: 3,
          endColumn: 48,
        },
      ],
      output: null,
    },
    {
      name: 'a function of the namespace',
      code: `import { oldTally } from './old-tally.js';

export const count = oldTally.twice(['a']);`,
      errors: [
        {
          messageId: 'imported',
          data: { name: 'oldTally', canonical: "'tally' from './src/tally.ts'", outcome: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 18,
        },
        {
          messageId: 'memberUsed',
          data: { name: 'oldTally', canonical: "'tally' from './src/tally.ts'", outcome: '' },
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 30,
        },
      ],
      output: `import { tally as oldTally } from './tally.js';

export const count = oldTally.twice(['a']);`,
    },
    {
      name: 'a function of the namespace that takes something else',
      code: `import { oldTally } from './old-tally.js';

export const count = oldTally.once(['a']);`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'oldTally',
            canonical: "'tally' from './src/tally.ts'",
            outcome:
              " Not fixed: the canonical one is called in another way: 'once' takes no argument and gets 1 (signature-differs).",
          },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 18,
        },
        {
          messageId: 'memberUsed',
          data: {
            name: 'oldTally',
            canonical: "'tally' from './src/tally.ts'",
            outcome:
              " Not fixed: the canonical one is called in another way: 'once' takes no argument and gets 1 (signature-differs).",
          },
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 30,
        },
      ],
      output: null,
    },
  ],
});
