import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed, explained, mentioned } from './findings.ts';
import { engines } from './settings.ts';

// What the canonical class lacks, and the types that take the instance.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a member that the canonical class lacks: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export const time = new RequestScopedExecutionEngine(currentContext()).remainingTime();`,
    },
    {
      name: 'a member that the canonical class lacks, on a variable: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { currentContext } from './context.js';

const engine = new RequestScopedExecutionEngine(currentContext());
export const time = engine.remainingTime();`,
    },
    {
      name: 'a member that the canonical class lacks, on a variable that is assigned: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { currentContext } from './context.js';

let engine;
engine = new RequestScopedExecutionEngine(currentContext());
export const time = engine.remainingTime();`,
    },
    {
      name: 'a member that the canonical class lacks, in brackets: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { currentContext } from './context.js';

const engine = new RequestScopedExecutionEngine(currentContext());
export const time = engine['remainingTime']();`,
    },
    {
      name: 'a member that the canonical class lacks, taken out: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { currentContext } from './context.js';

const { timeout } = new RequestScopedExecutionEngine(currentContext());
export const time = timeout;`,
    },
    {
      name: 'a member that the canonical class lacks, on a field: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export class Desk {
  engine: any;
  async open() {
    this.engine = new RequestScopedExecutionEngine(currentContext());
  }
  time() {
    return this.engine.remainingTime();
  }
}`,
    },
    {
      name: 'a member that the canonical class lacks, on a branch: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { currentContext } from './context.js';

const given = undefined as RequestScopedExecutionEngine | undefined;
export const time = (given ?? new RequestScopedExecutionEngine(currentContext())).remainingTime();`,
    },
    {
      name: 'a member that the canonical class lacks, used where the instance cannot be followed: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { currentContext } from './context.js';

const engines = [new RequestScopedExecutionEngine(currentContext())];
export const times = engines.map((engine) => engine.remainingTime());`,
    },
    {
      name: 'a member that the canonical class lacks, asked for by its name: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { currentContext } from './context.js';

const call = (engine: any, name: string) => engine[name]();
export const time = call(new RequestScopedExecutionEngine(currentContext()), 'remainingTime');`,
    },
    {
      name: 'an instance that cannot be followed, and no mention of what the canonical class lacks: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { currentContext } from './context.js';

const engines = [new RequestScopedExecutionEngine(currentContext())];
export const answers = await Promise.all(engines.map((engine) => engine.execute('plan')));`,
    },
    {
      name: 'a mention of what the canonical class lacks, beside an instance that is followed: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { currentContext } from './context.js';

const engine = new RequestScopedExecutionEngine(currentContext());
engine.cancel();
export const remainingTime = 1;`,
    },
    {
      name: 'members that both classes have: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { currentContext } from './context.js';

const engine = new RequestScopedExecutionEngine(currentContext());
engine.cancel();
engine.cleanup();
export const answer = await engine.execute('plan');`,
    },
    {
      name: 'members that every object has: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { currentContext } from './context.js';

const engine = new RequestScopedExecutionEngine(currentContext());
export const text = engine.toString();`,
    },
    {
      name: 'a type that takes the instance: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { currentContext } from './context.js';

const engine: RequestScopedExecutionEngine = new RequestScopedExecutionEngine(currentContext());
engine.cancel();`,
    },
    {
      name: 'a type that takes the instance and cannot change: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { currentContext } from './context.js';

let engine: RequestScopedExecutionEngine;
export async function open() {
  engine = new RequestScopedExecutionEngine(currentContext());
}
export const reopen = () => (engine = new RequestScopedExecutionEngine(currentContext()));`,
    },
  ],
  invalid: [
    {
      name: 'a member that the canonical class lacks',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export const time = new RequestScopedExecutionEngine(currentContext()).remainingTime();`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'remainingTime') }),
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 71,
        },
      ],
      output: null,
    },
    {
      name: 'a member that the canonical class lacks, on a variable',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

const engine = new RequestScopedExecutionEngine(currentContext());
export const time = engine.remainingTime();`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'remainingTime') }),
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 66,
        },
      ],
      output: null,
    },
    {
      name: 'a member that the canonical class lacks, on a variable that is assigned',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

let engine;
engine = new RequestScopedExecutionEngine(currentContext());
export const time = engine.remainingTime();`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'remainingTime') }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 60,
        },
      ],
      output: null,
    },
    {
      name: 'a member that the canonical class lacks, in brackets',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

const engine = new RequestScopedExecutionEngine(currentContext());
export const time = engine['remainingTime']();`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'remainingTime') }),
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 66,
        },
      ],
      output: null,
    },
    {
      name: 'a member that the canonical class lacks, taken out',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

const { timeout } = new RequestScopedExecutionEngine(currentContext());
export const time = timeout;`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'timeout') }),
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 71,
        },
      ],
      output: null,
    },
    {
      name: 'a member that the canonical class lacks, on a field',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export class Desk {
  engine: any;
  async open() {
    this.engine = new RequestScopedExecutionEngine(currentContext());
  }
  time() {
    return this.engine.remainingTime();
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'remainingTime') }),
          line: 7,
          column: 19,
          endLine: 7,
          endColumn: 69,
        },
      ],
      output: null,
    },
    {
      name: 'a member that the canonical class lacks, on a branch',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

const given = undefined as RequestScopedExecutionEngine | undefined;
export const time = (given ?? new RequestScopedExecutionEngine(currentContext())).remainingTime();`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'remainingTime') }),
          line: 5,
          column: 31,
          endLine: 5,
          endColumn: 81,
        },
      ],
      output: null,
    },
    {
      name: 'a method that takes another number of arguments',
      code: `import { BatchExecutionEngine } from './batch-execution-engine.js';
import { currentContext } from './context.js';

const engine = new BatchExecutionEngine(currentContext());
export const answer = await engine.execute('plan', 3);`,
      errors: [
        {
          ...constructed('BatchExecutionEngine', { outcome: explained('member-missing', 'execute') }),
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 58,
        },
      ],
      output: null,
    },
    {
      name: 'a method that takes another number of arguments, which are spread',
      code: `import { BatchExecutionEngine } from './batch-execution-engine.js';
import { currentContext } from './context.js';

const engine = new BatchExecutionEngine(currentContext());
const list = ['plan', 3] as const;
export const answer = await engine.execute(...list);`,
      errors: [
        {
          ...constructed('BatchExecutionEngine', { outcome: explained('member-missing', 'execute') }),
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 58,
        },
      ],
      output: null,
    },
    {
      name: 'a member that the canonical class lacks, used where the instance cannot be followed',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

const engines = [new RequestScopedExecutionEngine(currentContext())];
export const times = engines.map((engine) => engine.remainingTime());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('member-missing', 'remainingTime') }),
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 68,
        },
      ],
      output: null,
    },
    {
      name: 'a member that the canonical class lacks, asked for by its name',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

const call = (engine: any, name: string) => engine[name]();
export const time = call(new RequestScopedExecutionEngine(currentContext()), 'remainingTime');`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: mentioned('remainingTime') }),
          line: 5,
          column: 26,
          endLine: 5,
          endColumn: 76,
        },
      ],
      output: null,
    },
    {
      name: 'an instance that cannot be followed, and no mention of what the canonical class lacks',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

const engines = [new RequestScopedExecutionEngine(currentContext())];
export const answers = await Promise.all(engines.map((engine) => engine.execute('plan')));`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 18, endLine: 4, endColumn: 68 }],
      output: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engines = [await createExecutionEngine(currentContext())];
export const answers = await Promise.all(engines.map((engine) => engine.execute('plan')));`,
    },
    {
      name: 'a mention of what the canonical class lacks, beside an instance that is followed',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

const engine = new RequestScopedExecutionEngine(currentContext());
engine.cancel();
export const remainingTime = 1;`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 66 }],
      output: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());
engine.cancel();
export const remainingTime = 1;`,
    },
    {
      name: 'members that both classes have',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

const engine = new RequestScopedExecutionEngine(currentContext());
engine.cancel();
engine.cleanup();
export const answer = await engine.execute('plan');`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 66 }],
      output: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());
engine.cancel();
engine.cleanup();
export const answer = await engine.execute('plan');`,
    },
    {
      name: 'members that every object has',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

const engine = new RequestScopedExecutionEngine(currentContext());
export const text = engine.toString();`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 16, endLine: 4, endColumn: 66 }],
      output: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());
export const text = engine.toString();`,
    },
    {
      name: 'a type that takes the instance',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

const engine: RequestScopedExecutionEngine = new RequestScopedExecutionEngine(currentContext());
engine.cancel();`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 46, endLine: 4, endColumn: 96 }],
      output: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine: UserExecutionEngine = await createExecutionEngine(currentContext());
engine.cancel();`,
    },
    {
      name: 'a type that takes the instance and cannot change',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

let engine: RequestScopedExecutionEngine;
export async function open() {
  engine = new RequestScopedExecutionEngine(currentContext());
}
export const reopen = () => (engine = new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('linked-site', 'RequestScopedExecutionEngine', 8),
          }),
          line: 6,
          column: 12,
          endLine: 6,
          endColumn: 62,
        },
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 8,
          column: 39,
          endLine: 8,
          endColumn: 89,
        },
      ],
      output: null,
    },
  ],
});
