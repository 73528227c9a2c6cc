import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { templated } from './settings.ts';

// Where an instance goes on to other code, what the canonical class lacks counts if code uses a member of that name.
ruleTester({ project: 'engines', settings: templated('createExecutionEngineSync($userContext)') }).run(
  'no-direct-construction',
  noDirectConstruction,
  {
    valid: [
      {
        name: 'a variable of the name of a missing member: from another module',
        code: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const kept: unknown = keep<unknown>(new RequestScopedExecutionEngine(currentContext()));
const timeout = 30;
keep(timeout);`,
      },
      {
        name: 'a parameter and a function of the names of missing members: from another module',
        code: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const kept: unknown = keep<unknown>(new RequestScopedExecutionEngine(currentContext()));
export function remainingTime(timeout: number): number {
  return timeout;
}`,
      },
      {
        name: 'an import of the name of a missing member: from another module',
        code: `import { currentContext as timeout } from './context.js';
import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const kept: unknown = keep<unknown>(new RequestScopedExecutionEngine(currentContext()));
keep(timeout);`,
      },
      {
        name: 'a text that is the name of a missing member: from another module',
        code: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const kept: unknown = keep<unknown>(new RequestScopedExecutionEngine(currentContext()));
export const word = 'timeout';`,
      },
      {
        name: 'a text that has the name of a missing member in it: from another module',
        code: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const kept: unknown = keep<unknown>(new RequestScopedExecutionEngine(currentContext()));
keep('the timeout is over');`,
      },
      {
        name: 'a property of the name of a missing member: from another module',
        code: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const kept: unknown = keep<unknown>(new RequestScopedExecutionEngine(currentContext()));
export const limits = { timeout: 30 };`,
      },
      {
        name: 'a member of a class of the file of the name of a missing member: from another module',
        code: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const kept: unknown = keep<unknown>(new RequestScopedExecutionEngine(currentContext()));
export class Timer {
  remainingTime(): number {
    return 1;
  }
}`,
      },
      {
        name: 'a comment that names a missing member: from another module',
        code: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const kept: unknown = keep<unknown>(new RequestScopedExecutionEngine(currentContext()));
// The timeout is that of the engine: engine.timeout`,
      },
      {
        name: 'a missing member that is used on what is not known: from another module',
        code: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const kept: unknown = keep<unknown>(new RequestScopedExecutionEngine(currentContext()));
export const time = (kept as { timeout: number }).timeout;`,
      },
      {
        name: 'a missing member that is taken out by a pattern: from another module',
        code: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const kept: unknown = keep<unknown>(new RequestScopedExecutionEngine(currentContext()));
const { timeout } = keep<any>(kept);
keep(timeout);`,
      },
      {
        name: 'a missing member that is asked for by a text: from another module',
        code: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const kept: unknown = keep<unknown>(new RequestScopedExecutionEngine(currentContext()));
export const time = Reflect.get(Object(kept), 'timeout');`,
      },
      {
        name: 'a missing member that is looked for: from another module',
        code: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const kept: unknown = keep<unknown>(new RequestScopedExecutionEngine(currentContext()));
export const isTimed = 'timeout' in Object(kept);`,
      },
      {
        name: 'a missing member that a type has: from another module',
        code: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const kept: unknown = keep<unknown>(new RequestScopedExecutionEngine(currentContext()));
export interface Timed {
  timeout: number;
}`,
      },
      {
        name: 'a text that may be a key: from another module',
        code: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const kept: unknown = keep<unknown>(new RequestScopedExecutionEngine(currentContext()));
const word = 'timeout';
export const time = keep<any>(kept)[word];`,
      },
      {
        name: 'a missing member that is used on what is not known: of a local class of the same name',
        code: `export type { RequestScopedExecutionEngine as Other } from './request-scoped-execution-engine.js';
import { keep } from './keepers.js';

class RequestScopedExecutionEngine {}
const kept: unknown = keep<unknown>(new RequestScopedExecutionEngine());
export const time = (kept as { timeout: number }).timeout;`,
      },
    ],
    invalid: [
      {
        name: 'a variable of the name of a missing member',
        code: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const kept: unknown = keep<unknown>(new RequestScopedExecutionEngine(currentContext()));
const timeout = 30;
keep(timeout);`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: "`createExecutionEngineSync($userContext)` from './src/execution-engine-factory.ts'",
              outcome: '',
            },
            line: 5,
            column: 44,
            endLine: 5,
            endColumn: 94,
          },
        ],
        output: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const kept: unknown = keep<unknown>(createExecutionEngineSync(currentContext()));
const timeout = 30;
keep(timeout);`,
      },
      {
        name: 'a parameter and a function of the names of missing members',
        code: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const kept: unknown = keep<unknown>(new RequestScopedExecutionEngine(currentContext()));
export function remainingTime(timeout: number): number {
  return timeout;
}`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: "`createExecutionEngineSync($userContext)` from './src/execution-engine-factory.ts'",
              outcome: '',
            },
            line: 5,
            column: 44,
            endLine: 5,
            endColumn: 94,
          },
        ],
        output: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const kept: unknown = keep<unknown>(createExecutionEngineSync(currentContext()));
export function remainingTime(timeout: number): number {
  return timeout;
}`,
      },
      {
        name: 'an import of the name of a missing member',
        code: `import { currentContext as timeout } from './context.js';
import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const kept: unknown = keep<unknown>(new RequestScopedExecutionEngine(currentContext()));
keep(timeout);`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: "`createExecutionEngineSync($userContext)` from './src/execution-engine-factory.ts'",
              outcome: '',
            },
            line: 6,
            column: 44,
            endLine: 6,
            endColumn: 94,
          },
        ],
        output: `import { currentContext as timeout } from './context.js';
import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const kept: unknown = keep<unknown>(createExecutionEngineSync(currentContext()));
keep(timeout);`,
      },
      {
        name: 'a text that is the name of a missing member',
        code: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const kept: unknown = keep<unknown>(new RequestScopedExecutionEngine(currentContext()));
export const word = 'timeout';`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: "`createExecutionEngineSync($userContext)` from './src/execution-engine-factory.ts'",
              outcome: '',
            },
            line: 5,
            column: 44,
            endLine: 5,
            endColumn: 94,
          },
        ],
        output: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const kept: unknown = keep<unknown>(createExecutionEngineSync(currentContext()));
export const word = 'timeout';`,
      },
      {
        name: 'a text that has the name of a missing member in it',
        code: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const kept: unknown = keep<unknown>(new RequestScopedExecutionEngine(currentContext()));
keep('the timeout is over');`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: "`createExecutionEngineSync($userContext)` from './src/execution-engine-factory.ts'",
              outcome: '',
            },
            line: 5,
            column: 44,
            endLine: 5,
            endColumn: 94,
          },
        ],
        output: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const kept: unknown = keep<unknown>(createExecutionEngineSync(currentContext()));
keep('the timeout is over');`,
      },
      {
        name: 'a property of the name of a missing member',
        code: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const kept: unknown = keep<unknown>(new RequestScopedExecutionEngine(currentContext()));
export const limits = { timeout: 30 };`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: "`createExecutionEngineSync($userContext)` from './src/execution-engine-factory.ts'",
              outcome: '',
            },
            line: 5,
            column: 44,
            endLine: 5,
            endColumn: 94,
          },
        ],
        output: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const kept: unknown = keep<unknown>(createExecutionEngineSync(currentContext()));
export const limits = { timeout: 30 };`,
      },
      {
        name: 'a member of a class of the file of the name of a missing member',
        code: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const kept: unknown = keep<unknown>(new RequestScopedExecutionEngine(currentContext()));
export class Timer {
  remainingTime(): number {
    return 1;
  }
}`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: "`createExecutionEngineSync($userContext)` from './src/execution-engine-factory.ts'",
              outcome: '',
            },
            line: 5,
            column: 44,
            endLine: 5,
            endColumn: 94,
          },
        ],
        output: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const kept: unknown = keep<unknown>(createExecutionEngineSync(currentContext()));
export class Timer {
  remainingTime(): number {
    return 1;
  }
}`,
      },
      {
        name: 'a comment that names a missing member',
        code: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const kept: unknown = keep<unknown>(new RequestScopedExecutionEngine(currentContext()));
// The timeout is that of the engine: engine.timeout`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: "`createExecutionEngineSync($userContext)` from './src/execution-engine-factory.ts'",
              outcome: '',
            },
            line: 5,
            column: 44,
            endLine: 5,
            endColumn: 94,
          },
        ],
        output: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const kept: unknown = keep<unknown>(createExecutionEngineSync(currentContext()));
// The timeout is that of the engine: engine.timeout`,
      },
      {
        name: 'a missing member that is used on what is not known',
        code: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const kept: unknown = keep<unknown>(new RequestScopedExecutionEngine(currentContext()));
export const time = (kept as { timeout: number }).timeout;`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: "`createExecutionEngineSync($userContext)` from './src/execution-engine-factory.ts'",
              outcome:
                " Not fixed: this file uses 'timeout', which may be of the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
            },
            line: 5,
            column: 44,
            endLine: 5,
            endColumn: 94,
          },
        ],
        output: null,
      },
      {
        name: 'a missing member that is taken out by a pattern',
        code: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const kept: unknown = keep<unknown>(new RequestScopedExecutionEngine(currentContext()));
const { timeout } = keep<any>(kept);
keep(timeout);`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: "`createExecutionEngineSync($userContext)` from './src/execution-engine-factory.ts'",
              outcome:
                " Not fixed: this file uses 'timeout', which may be of the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
            },
            line: 5,
            column: 44,
            endLine: 5,
            endColumn: 94,
          },
        ],
        output: null,
      },
      {
        name: 'a missing member that is asked for by a text',
        code: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const kept: unknown = keep<unknown>(new RequestScopedExecutionEngine(currentContext()));
export const time = Reflect.get(Object(kept), 'timeout');`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: "`createExecutionEngineSync($userContext)` from './src/execution-engine-factory.ts'",
              outcome:
                " Not fixed: this file uses 'timeout', which may be of the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
            },
            line: 5,
            column: 44,
            endLine: 5,
            endColumn: 94,
          },
        ],
        output: null,
      },
      {
        name: 'a missing member that is looked for',
        code: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const kept: unknown = keep<unknown>(new RequestScopedExecutionEngine(currentContext()));
export const isTimed = 'timeout' in Object(kept);`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: "`createExecutionEngineSync($userContext)` from './src/execution-engine-factory.ts'",
              outcome:
                " Not fixed: this file uses 'timeout', which may be of the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
            },
            line: 5,
            column: 44,
            endLine: 5,
            endColumn: 94,
          },
        ],
        output: null,
      },
      {
        name: 'a missing member that a type has',
        code: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const kept: unknown = keep<unknown>(new RequestScopedExecutionEngine(currentContext()));
export interface Timed {
  timeout: number;
}`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: "`createExecutionEngineSync($userContext)` from './src/execution-engine-factory.ts'",
              outcome:
                " Not fixed: this file uses 'timeout', which may be of the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
            },
            line: 5,
            column: 44,
            endLine: 5,
            endColumn: 94,
          },
        ],
        output: null,
      },
      {
        name: 'a text that may be a key',
        code: `import { currentContext } from './context.js';
import { keep } from './keepers.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const kept: unknown = keep<unknown>(new RequestScopedExecutionEngine(currentContext()));
const word = 'timeout';
export const time = keep<any>(kept)[word];`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: "`createExecutionEngineSync($userContext)` from './src/execution-engine-factory.ts'",
              outcome:
                " Not fixed: this file uses 'timeout', which may be of the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
            },
            line: 5,
            column: 44,
            endLine: 5,
            endColumn: 94,
          },
        ],
        output: null,
      },
    ],
  },
);
