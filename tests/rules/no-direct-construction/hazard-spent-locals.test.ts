import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { templated } from './settings.ts';

// Values of the file that nothing uses once the constructions are rewritten go with the last of them, or the message names them.
ruleTester({ project: 'engines', settings: templated('createExecutionEngineSync($userContext)') }).run(
  'no-direct-construction',
  noDirectConstruction,
  {
    valid: [
      {
        name: 'a number: from another module',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const timeout = 1000;
export const engine = new RequestScopedExecutionEngine(currentContext(), timeout);`,
      },
      {
        name: 'a text in a function: from another module',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function open() {
  const name = 'plan';
  return new RequestScopedExecutionEngine(currentContext(), name.length);
}`,
      },
      {
        name: 'values that hold each other: from another module',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const second = 1000;
const times = { second };
const all = [times.second];
export const engine = new RequestScopedExecutionEngine(currentContext(), all[0]);`,
      },
      {
        name: 'a value with a type of the file: from another module',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

interface Times {
  readonly all: number;
}
const times: Times = { all: 1000 };
export const engine = new RequestScopedExecutionEngine(currentContext(), times.all);`,
      },
      {
        name: 'a value with an imported type: from another module',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

import type { UserExecutionContext } from './context.js';
const times: Partial<UserExecutionContext> & { all: number } = { all: 1000 };
export const engine = new RequestScopedExecutionEngine(currentContext(), times.all);`,
      },
      {
        name: 'two constructions: from another module',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const timeout = 1000;
export const first = new RequestScopedExecutionEngine(currentContext(), timeout);
export const second = new RequestScopedExecutionEngine(currentContext(), timeout);`,
      },
      {
        name: 'two constructions and something else: from another module',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const timeout = 1000;
export const first = new RequestScopedExecutionEngine(currentContext(), timeout);
export const second = new RequestScopedExecutionEngine(currentContext(), timeout);
export const third = timeout;`,
      },
      {
        name: 'a registry of the class: from another module',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const kinds = { old: RequestScopedExecutionEngine, other: Map };
export const engine = new kinds.old(currentContext());`,
      },
      {
        name: 'a registry that is read again: from another module',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const kinds = { old: RequestScopedExecutionEngine, other: Map };
export const engine = new kinds.old(currentContext());
export const map = new kinds.other();`,
      },
      {
        name: 'a class with the class in it: from another module',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

class Kinds {
  static readonly old = RequestScopedExecutionEngine;
}
export const engine = new Kinds.old(currentContext());`,
      },
      {
        name: 'a list that is taken apart: from another module',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const [Kind] = [RequestScopedExecutionEngine];
export const engine = new Kind(currentContext());`,
      },
      {
        name: 'what a call gave: from another module',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const timeout = Number('1000');
export const engine = new RequestScopedExecutionEngine(currentContext(), timeout);`,
      },
      {
        name: 'a function: from another module',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

function timeout() {}
export const engine = new RequestScopedExecutionEngine(currentContext(), timeout.length);`,
      },
      {
        name: 'a value with functions: from another module',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const times = { get: () => 1000, all: 1000 };
export const engine = new RequestScopedExecutionEngine(currentContext(), times.all);`,
      },
      {
        name: 'a value that is exported: from another module',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const timeout = 1000;
export const engine = new RequestScopedExecutionEngine(currentContext(), timeout);`,
      },
      {
        name: 'a value that is exported by its name: from another module',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const timeout = 1000;
export const engine = new RequestScopedExecutionEngine(currentContext(), timeout);
export { timeout };`,
      },
      {
        name: 'a value that is written again: from another module',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

let timeout = 1000;
timeout = 2000;
export const engine = new RequestScopedExecutionEngine(currentContext(), timeout);`,
      },
      {
        name: 'a value with a comment above it: from another module',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

// In milliseconds.
const timeout = 1000;
export const engine = new RequestScopedExecutionEngine(currentContext(), timeout);`,
      },
      {
        name: 'a value that is declared with another one: from another module',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const timeout = 1000,
  size = 10;
export const engine = new RequestScopedExecutionEngine(currentContext(), timeout);
export const sizes = [size];`,
      },
      {
        name: 'a parameter: from another module',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const open = (timeout: number) => new RequestScopedExecutionEngine(currentContext(), timeout);`,
      },
      {
        name: 'a value that only the type of another one names: from another module',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const timeout = 1000;
export const engine = new RequestScopedExecutionEngine(currentContext(), timeout);
export const other: typeof timeout = 1000;`,
      },
      {
        name: 'a value under a name that is a key as well: from another module',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const timeout = 1000;
export const times = { timeout: 10 };
export const engine = new RequestScopedExecutionEngine(currentContext(), timeout);`,
      },
    ],
    invalid: [
      {
        name: 'a number',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const timeout = 1000;
export const engine = new RequestScopedExecutionEngine(currentContext(), timeout);`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: ' The fix drops `timeout`.',
            },
            line: 5,
            column: 23,
            endLine: 5,
            endColumn: 82,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engine = createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'a text in a function',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open() {
  const name = 'plan';
  return new RequestScopedExecutionEngine(currentContext(), name.length);
}`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: ' The fix drops `name.length`.',
            },
            line: 6,
            column: 10,
            endLine: 6,
            endColumn: 73,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function open() {
  return createExecutionEngineSync(currentContext());
}`,
      },
      {
        name: 'values that hold each other',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const second = 1000;
const times = { second };
const all = [times.second];
export const engine = new RequestScopedExecutionEngine(currentContext(), all[0]);`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: ' The fix drops `all[0]`.',
            },
            line: 7,
            column: 23,
            endLine: 7,
            endColumn: 81,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engine = createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'a value with a type of the file',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

interface Times {
  readonly all: number;
}
const times: Times = { all: 1000 };
export const engine = new RequestScopedExecutionEngine(currentContext(), times.all);`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: ' The fix drops `times.all`, and leaves `Times` without a use.',
            },
            line: 8,
            column: 23,
            endLine: 8,
            endColumn: 84,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

interface Times {
  readonly all: number;
}
export const engine = createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'a value with an imported type',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

import type { UserExecutionContext } from './context.js';
const times: Partial<UserExecutionContext> & { all: number } = { all: 1000 };
export const engine = new RequestScopedExecutionEngine(currentContext(), times.all);`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: ' The fix drops `times.all`.',
            },
            line: 6,
            column: 23,
            endLine: 6,
            endColumn: 84,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

import { createExecutionEngineSync } from './execution-engine-factory.js';
export const engine = createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'two constructions',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const timeout = 1000;
export const first = new RequestScopedExecutionEngine(currentContext(), timeout);
export const second = new RequestScopedExecutionEngine(currentContext(), timeout);`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: ' The fix drops `timeout`.',
            },
            line: 5,
            column: 22,
            endLine: 5,
            endColumn: 81,
          },
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: ' The fix drops `timeout`.',
            },
            line: 6,
            column: 23,
            endLine: 6,
            endColumn: 82,
          },
        ],
        output: [
          `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const timeout = 1000;
export const first = createExecutionEngineSync(currentContext());
export const second = new RequestScopedExecutionEngine(currentContext(), timeout);`,
          `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const first = createExecutionEngineSync(currentContext());
export const second = createExecutionEngineSync(currentContext());`,
        ],
      },
      {
        name: 'two constructions and something else',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const timeout = 1000;
export const first = new RequestScopedExecutionEngine(currentContext(), timeout);
export const second = new RequestScopedExecutionEngine(currentContext(), timeout);
export const third = timeout;`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: ' The fix drops `timeout`.',
            },
            line: 5,
            column: 22,
            endLine: 5,
            endColumn: 81,
          },
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: ' The fix drops `timeout`.',
            },
            line: 6,
            column: 23,
            endLine: 6,
            endColumn: 82,
          },
        ],
        output: [
          `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const timeout = 1000;
export const first = createExecutionEngineSync(currentContext());
export const second = new RequestScopedExecutionEngine(currentContext(), timeout);
export const third = timeout;`,
          `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const timeout = 1000;
export const first = createExecutionEngineSync(currentContext());
export const second = createExecutionEngineSync(currentContext());
export const third = timeout;`,
        ],
      },
      {
        name: 'a registry of the class',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const kinds = { old: RequestScopedExecutionEngine, other: Map };
export const engine = new kinds.old(currentContext());`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: '',
            },
            line: 5,
            column: 23,
            endLine: 5,
            endColumn: 54,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engine = createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'a registry that is read again',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const kinds = { old: RequestScopedExecutionEngine, other: Map };
export const engine = new kinds.old(currentContext());
export const map = new kinds.other();`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: '',
            },
            line: 5,
            column: 23,
            endLine: 5,
            endColumn: 54,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const kinds = { old: RequestScopedExecutionEngine, other: Map };
export const engine = createExecutionEngineSync(currentContext());
export const map = new kinds.other();`,
      },
      {
        name: 'a class with the class in it',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

class Kinds {
  static readonly old = RequestScopedExecutionEngine;
}
export const engine = new Kinds.old(currentContext());`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: ' The fix leaves `Kinds` without a use.',
            },
            line: 7,
            column: 23,
            endLine: 7,
            endColumn: 54,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

class Kinds {
  static readonly old = RequestScopedExecutionEngine;
}
export const engine = createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'a list that is taken apart',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const [Kind] = [RequestScopedExecutionEngine];
export const engine = new Kind(currentContext());`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: ' The fix leaves `Kind` without a use.',
            },
            line: 5,
            column: 23,
            endLine: 5,
            endColumn: 49,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const [Kind] = [RequestScopedExecutionEngine];
export const engine = createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'what a call gave',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const timeout = Number('1000');
export const engine = new RequestScopedExecutionEngine(currentContext(), timeout);`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: ' The fix drops `timeout`, and leaves `timeout` without a use.',
            },
            line: 5,
            column: 23,
            endLine: 5,
            endColumn: 82,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const timeout = Number('1000');
export const engine = createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'a function',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

function timeout() {}
export const engine = new RequestScopedExecutionEngine(currentContext(), timeout.length);`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: ' The fix drops `timeout.length`, and leaves `timeout` without a use.',
            },
            line: 5,
            column: 23,
            endLine: 5,
            endColumn: 89,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

function timeout() {}
export const engine = createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'a value with functions',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const times = { get: () => 1000, all: 1000 };
export const engine = new RequestScopedExecutionEngine(currentContext(), times.all);`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: ' The fix drops `times.all`, and leaves `times` without a use.',
            },
            line: 5,
            column: 23,
            endLine: 5,
            endColumn: 84,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const times = { get: () => 1000, all: 1000 };
export const engine = createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'a value that is exported',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const timeout = 1000;
export const engine = new RequestScopedExecutionEngine(currentContext(), timeout);`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: ' The fix drops `timeout`.',
            },
            line: 5,
            column: 23,
            endLine: 5,
            endColumn: 82,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const timeout = 1000;
export const engine = createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'a value that is exported by its name',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const timeout = 1000;
export const engine = new RequestScopedExecutionEngine(currentContext(), timeout);
export { timeout };`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: ' The fix drops `timeout`.',
            },
            line: 5,
            column: 23,
            endLine: 5,
            endColumn: 82,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const timeout = 1000;
export const engine = createExecutionEngineSync(currentContext());
export { timeout };`,
      },
      {
        name: 'a value that is written again',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

let timeout = 1000;
timeout = 2000;
export const engine = new RequestScopedExecutionEngine(currentContext(), timeout);`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: ' The fix drops `timeout`, and leaves `timeout` without a use.',
            },
            line: 6,
            column: 23,
            endLine: 6,
            endColumn: 82,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

let timeout = 1000;
timeout = 2000;
export const engine = createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'a value with a comment above it',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

// In milliseconds.
const timeout = 1000;
export const engine = new RequestScopedExecutionEngine(currentContext(), timeout);`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: ' The fix drops `timeout`, and leaves `timeout` without a use.',
            },
            line: 6,
            column: 23,
            endLine: 6,
            endColumn: 82,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

// In milliseconds.
const timeout = 1000;
export const engine = createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'a value that is declared with another one',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const timeout = 1000,
  size = 10;
export const engine = new RequestScopedExecutionEngine(currentContext(), timeout);
export const sizes = [size];`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: ' The fix drops `timeout`, and leaves `timeout` without a use.',
            },
            line: 6,
            column: 23,
            endLine: 6,
            endColumn: 82,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const timeout = 1000,
  size = 10;
export const engine = createExecutionEngineSync(currentContext());
export const sizes = [size];`,
      },
      {
        name: 'a parameter',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const open = (timeout: number) => new RequestScopedExecutionEngine(currentContext(), timeout);`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: ' The fix drops `timeout`.',
            },
            line: 4,
            column: 42,
            endLine: 4,
            endColumn: 101,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const open = (timeout: number) => createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'a value that only the type of another one names',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const timeout = 1000;
export const engine = new RequestScopedExecutionEngine(currentContext(), timeout);
export const other: typeof timeout = 1000;`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: ' The fix drops `timeout`.',
            },
            line: 5,
            column: 23,
            endLine: 5,
            endColumn: 82,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const timeout = 1000;
export const engine = createExecutionEngineSync(currentContext());
export const other: typeof timeout = 1000;`,
      },
      {
        name: 'a value under a name that is a key as well',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const timeout = 1000;
export const times = { timeout: 10 };
export const engine = new RequestScopedExecutionEngine(currentContext(), timeout);`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: ' The fix drops `timeout`.',
            },
            line: 6,
            column: 23,
            endLine: 6,
            endColumn: 82,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const times = { timeout: 10 };
export const engine = createExecutionEngineSync(currentContext());`,
      },
    ],
  },
);
