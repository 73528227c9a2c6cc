import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';

/** The other way round: the canonical class has more than the deprecated one. */
const richer = {
  concepts: [
    {
      name: 'ExecutionEngine',
      canonical: './src/request-scoped-execution-engine.ts#RequestScopedExecutionEngine',
      deprecated: ['./src/user-execution-engine.ts#UserExecutionEngine'],
    },
  ],
};

// Objects that are written out in the place of an instance have to be of the canonical class as well.
ruleTester({ project: 'engines', settings: enginesSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a variable: from another module',
      code: `import type { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine: RequestScopedExecutionEngine = {
  userContext: { userId: 'a', threadId: 'b' },
  execute: async (task) => task,
  cancel() {},
  cleanup() {},
  timeout: 30,
  remainingTime: () => 30,
};`,
    },
    {
      name: 'a list: from another module',
      code: `import type { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engines: RequestScopedExecutionEngine[] = [
  {
  userContext: { userId: 'a', threadId: 'b' },
  execute: async (task) => task,
  cancel() {},
  cleanup() {},
  timeout: 30,
  remainingTime: () => 30,
  },
];`,
    },
    {
      name: 'a parameter of a function of the file: from another module',
      code: `import type { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

function run(engine: RequestScopedExecutionEngine): void {
  engine.cancel();
}
run({
  userContext: { userId: 'a', threadId: 'b' },
  execute: async (task) => task,
  cancel() {},
  cleanup() {},
  timeout: 30,
  remainingTime: () => 30,
});`,
    },
    {
      name: 'a result: from another module',
      code: `import type { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function open(): RequestScopedExecutionEngine {
  return {
  userContext: { userId: 'a', threadId: 'b' },
  execute: async (task) => task,
  cancel() {},
  cleanup() {},
  timeout: 30,
  remainingTime: () => 30,
  };
}`,
    },
    {
      name: '`satisfies`: from another module',
      code: `import type { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine = {
  userContext: { userId: 'a', threadId: 'b' },
  execute: async (task) => task,
  cancel() {},
  cleanup() {},
  timeout: 30,
  remainingTime: () => 30,
} satisfies RequestScopedExecutionEngine;`,
    },
    {
      name: 'a part of an instance, by a type that asks for a part: from another module',
      code: `import type { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine: Partial<RequestScopedExecutionEngine> = { cancel() {} };`,
    },
    {
      name: 'a cast: from another module',
      code: `import type { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine = { cancel() {} } as RequestScopedExecutionEngine;`,
    },
    {
      name: 'another object beside: from another module',
      code: `import type { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const options = { timeout: 30 };
export const engines: RequestScopedExecutionEngine[] = [];`,
    },
    {
      name: 'the canonical class asks for more: from another module',
      settings: richer,
      code: `import type { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export const engine: UserExecutionEngine = {
  userContext: { userId: 'a', threadId: 'b' },
  execute: async (task) => task,
};`,
    },
  ],
  invalid: [
    {
      name: 'a variable',
      code: `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine: RequestScopedExecutionEngine = {
  userContext: { userId: 'a', threadId: 'b' },
  execute: async (task) => task,
  cancel() {},
  cleanup() {},
  timeout: 30,
  remainingTime: () => 30,
};`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'RequestScopedExecutionEngine',
            canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'",
            outcome: ' Not fixed: its uses in this file come first (still-used).',
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 43,
        },
        {
          messageId: 'typed',
          data: {
            name: 'RequestScopedExecutionEngine',
            canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'",
            outcome:
              " Not fixed: an object is written out in the place of an instance, and the canonical class lacks 'timeout' (instance-differs).",
          },
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 50,
        },
      ],
      output: null,
    },
    {
      name: 'a list',
      code: `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engines: RequestScopedExecutionEngine[] = [
  {
  userContext: { userId: 'a', threadId: 'b' },
  execute: async (task) => task,
  cancel() {},
  cleanup() {},
  timeout: 30,
  remainingTime: () => 30,
  },
];`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'RequestScopedExecutionEngine',
            canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'",
            outcome: ' Not fixed: its uses in this file come first (still-used).',
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 43,
        },
        {
          messageId: 'typed',
          data: {
            name: 'RequestScopedExecutionEngine',
            canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'",
            outcome:
              " Not fixed: line 4 holds it back: an object is written out in the place of an instance, and the canonical class lacks 'timeout' (instance-differs).",
          },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 51,
        },
      ],
      output: null,
    },
    {
      name: 'a parameter of a function of the file',
      code: `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

function run(engine: RequestScopedExecutionEngine): void {
  engine.cancel();
}
run({
  userContext: { userId: 'a', threadId: 'b' },
  execute: async (task) => task,
  cancel() {},
  cleanup() {},
  timeout: 30,
  remainingTime: () => 30,
});`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'RequestScopedExecutionEngine',
            canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'",
            outcome: ' Not fixed: its uses in this file come first (still-used).',
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 43,
        },
        {
          messageId: 'typed',
          data: {
            name: 'RequestScopedExecutionEngine',
            canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'",
            outcome:
              " Not fixed: line 6 holds it back: an object is written out in the place of an instance, and the canonical class lacks 'timeout' (instance-differs).",
          },
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 50,
        },
      ],
      output: null,
    },
    {
      name: 'a result',
      code: `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open(): RequestScopedExecutionEngine {
  return {
  userContext: { userId: 'a', threadId: 'b' },
  execute: async (task) => task,
  cancel() {},
  cleanup() {},
  timeout: 30,
  remainingTime: () => 30,
  };
}`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'RequestScopedExecutionEngine',
            canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'",
            outcome: ' Not fixed: its uses in this file come first (still-used).',
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 43,
        },
        {
          messageId: 'typed',
          data: {
            name: 'RequestScopedExecutionEngine',
            canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'",
            outcome:
              " Not fixed: line 4 holds it back: an object is written out in the place of an instance, and the canonical class lacks 'timeout' (instance-differs).",
          },
          line: 3,
          column: 25,
          endLine: 3,
          endColumn: 53,
        },
      ],
      output: null,
    },
    {
      name: '`satisfies`',
      code: `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = {
  userContext: { userId: 'a', threadId: 'b' },
  execute: async (task) => task,
  cancel() {},
  cleanup() {},
  timeout: 30,
  remainingTime: () => 30,
} satisfies RequestScopedExecutionEngine;`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'RequestScopedExecutionEngine',
            canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'",
            outcome: ' Not fixed: its uses in this file come first (still-used).',
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 43,
        },
        {
          messageId: 'typed',
          data: {
            name: 'RequestScopedExecutionEngine',
            canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'",
            outcome:
              " Not fixed: line 3 holds it back: an object is written out in the place of an instance, and the canonical class lacks 'timeout' (instance-differs).",
          },
          line: 10,
          column: 13,
          endLine: 10,
          endColumn: 41,
        },
      ],
      output: null,
    },
    {
      name: 'a part of an instance, by a type that asks for a part',
      code: `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine: Partial<RequestScopedExecutionEngine> = { cancel() {} };`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'RequestScopedExecutionEngine',
            canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'",
            outcome: ' Not fixed: its uses in this file come first (still-used).',
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 43,
        },
        {
          messageId: 'typed',
          data: {
            name: 'RequestScopedExecutionEngine',
            canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'",
            outcome: '',
          },
          line: 3,
          column: 30,
          endLine: 3,
          endColumn: 58,
        },
      ],
      output: [
        `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const engine: Partial<UserExecutionEngine> = { cancel() {} };`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export const engine: Partial<UserExecutionEngine> = { cancel() {} };`,
      ],
    },
    {
      name: 'a cast',
      code: `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = { cancel() {} } as RequestScopedExecutionEngine;`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'RequestScopedExecutionEngine',
            canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'",
            outcome: ' Not fixed: its uses in this file come first (still-used).',
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 43,
        },
        {
          messageId: 'typed',
          data: {
            name: 'RequestScopedExecutionEngine',
            canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'",
            outcome: '',
          },
          line: 3,
          column: 42,
          endLine: 3,
          endColumn: 70,
        },
      ],
      output: [
        `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const engine = { cancel() {} } as UserExecutionEngine;`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export const engine = { cancel() {} } as UserExecutionEngine;`,
      ],
    },
    {
      name: 'another object beside',
      code: `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const options = { timeout: 30 };
export const engines: RequestScopedExecutionEngine[] = [];`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'RequestScopedExecutionEngine',
            canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'",
            outcome: ' Not fixed: its uses in this file come first (still-used).',
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 43,
        },
        {
          messageId: 'typed',
          data: {
            name: 'RequestScopedExecutionEngine',
            canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'",
            outcome: '',
          },
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 51,
        },
      ],
      output: [
        `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const options = { timeout: 30 };
export const engines: UserExecutionEngine[] = [];`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export const options = { timeout: 30 };
export const engines: UserExecutionEngine[] = [];`,
      ],
    },
    {
      name: 'the canonical class asks for more',
      settings: richer,
      code: `import type { UserExecutionEngine } from './user-execution-engine.js';

export const engine: UserExecutionEngine = {
  userContext: { userId: 'a', threadId: 'b' },
  execute: async (task) => task,
  cancel() {},
  cleanup() {},
};`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'UserExecutionEngine',
            canonical: "'RequestScopedExecutionEngine' from './src/request-scoped-execution-engine.ts'",
            outcome: ' Not fixed: its uses in this file come first (still-used).',
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 34,
        },
        {
          messageId: 'typed',
          data: {
            name: 'UserExecutionEngine',
            canonical: "'RequestScopedExecutionEngine' from './src/request-scoped-execution-engine.ts'",
            outcome:
              " Not fixed: an object is written out in the place of an instance, and the canonical class has 'timeout' besides (instance-differs).",
          },
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 41,
        },
      ],
      output: null,
    },
  ],
});
