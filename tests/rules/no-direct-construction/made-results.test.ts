import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { explained, made, mentioned } from './findings.ts';
import { makers } from './settings.ts';

// What deprecated functions give: instances, whose members are used and whose types are written; or something else.
ruleTester({ project: 'engines', settings: makers() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'lists of instances',
      code: `import { currentContext } from './context.js';
import { makeEngines } from './makers/other-calls.js';

export const engines = makeEngines(currentContext());
`,
    },
    {
      name: 'a generator',
      code: `import { currentContext } from './context.js';
import { eachEngine } from './makers/other-calls.js';

for (const engine of eachEngine(currentContext())) engine.cancel();
`,
    },
    {
      name: 'an asynchronous generator',
      code: `import { currentContext } from './context.js';
import { streamEngines } from './makers/other-calls.js';

for await (const engine of streamEngines(currentContext())) engine.cancel();
`,
    },
    {
      name: 'a class, as it is declared',
      code: `import { engineClass } from './makers/other-calls.js';

export const Engine = engineClass();
`,
    },
    {
      name: 'a class, as far as the body tells',
      code: `import { tracedClass } from './makers/other-calls.js';

export const Engine = tracedClass();
`,
    },
    {
      name: 'a function',
      code: `import { engineMaker } from './makers/other-calls.js';

export const make = engineMaker();
`,
    },
    {
      name: 'nothing, as it is declared',
      code: `import { resetEngines } from './makers/other-calls.js';

resetEngines();
`,
    },
    {
      name: 'nothing, as far as the body tells',
      code: `import { clearEngines } from './makers/other-calls.js';

clearEngines();
`,
    },
    {
      name: 'a promise of nothing',
      code: `import { closeEngines } from './makers/other-calls.js';

await closeEngines();
`,
    },
    {
      name: 'a number',
      code: `import { countEngines } from './makers/other-calls.js';

export const count = countEngines();
`,
    },
    {
      name: 'an instance that is exported',
      code: `import { theEngine } from './old-factories.js';

export const answer = await theEngine.execute('plan');
`,
    },
    {
      name: 'a function that is handed on',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export const engines = await Promise.all([currentContext()].map(openEngine));
`,
    },
    {
      name: 'a function that is exported again',
      code: `export { openEngine } from './old-factories.js';
`,
    },
    {
      name: 'a function that is called by a method of its own',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export const engine = await openEngine.call(undefined, currentContext());
`,
    },
    {
      name: 'a member that the canonical class lacks: from another module',
      code: `import { currentContext } from './context.js';
import { openEngine } from './makers/sandbox-makers.js';

const engine = await openEngine(currentContext());
export const answer = engine.execute('plan');
`,
    },
  ],
  invalid: [
    {
      name: 'an instance, as far as the body tells',
      code: `import { currentContext } from './context.js';
import { readEngine } from './makers/old-makers.js';

export const engine = readEngine(currentContext());
`,
      errors: [{ ...made('readEngine'), line: 4, column: 23, endLine: 4, endColumn: 51 }],
      output: `import { currentContext } from './context.js';
import { readEngine } from './makers/old-makers.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());
`,
    },
    {
      name: 'an instance or nothing',
      code: `import { currentContext } from './context.js';
import { findEngine } from './makers/old-makers.js';

export const answer = await findEngine(currentContext())?.execute('plan');
`,
      errors: [{ ...made('findEngine'), line: 4, column: 29, endLine: 4, endColumn: 57 }],
      output: `import { currentContext } from './context.js';
import { findEngine } from './makers/old-makers.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const answer = await (await createExecutionEngine(currentContext()))?.execute('plan');
`,
    },
    {
      name: 'a member that the canonical class lacks',
      code: `import { currentContext } from './context.js';
import { timedEngine } from './makers/old-makers.js';

const engine = timedEngine(currentContext());
export const time = engine.remainingTime();
`,
      errors: [
        {
          ...made('timedEngine', { outcome: explained('member-missing', 'remainingTime') }),
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 45,
        },
      ],
      output: null,
    },
    {
      name: 'a member that the canonical class lacks, of one in a list',
      code: `import { currentContext } from './context.js';
import { timedEngine } from './makers/old-makers.js';

export const times = [timedEngine(currentContext())].map((engine) => engine.remainingTime());
`,
      errors: [
        {
          ...made('timedEngine', { outcome: explained('member-missing', 'remainingTime') }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 52,
        },
      ],
      output: null,
    },
    {
      name: 'a member that the canonical class lacks, taken apart',
      code: `import { currentContext } from './context.js';
import { timedEngine } from './makers/old-makers.js';

export const { timeout } = timedEngine(currentContext());
`,
      errors: [
        {
          ...made('timedEngine', { outcome: explained('member-missing', 'timeout') }),
          line: 4,
          column: 28,
          endLine: 4,
          endColumn: 57,
        },
      ],
      output: null,
    },
    {
      name: 'a member that the canonical class lacks, out of sight',
      code: `import { currentContext } from './context.js';
import { timedEngine } from './makers/old-makers.js';
import { remember } from './makers/remember.js';

const remembered = remember(timedEngine(currentContext()));
export const time = remembered.remainingTime();
`,
      errors: [
        {
          ...made('timedEngine', { outcome: mentioned('remainingTime') }),
          line: 5,
          column: 29,
          endLine: 5,
          endColumn: 58,
        },
      ],
      output: null,
    },
    {
      name: 'members that the canonical class has',
      code: `import { currentContext } from './context.js';
import { timedEngine } from './makers/old-makers.js';

const engine = timedEngine(currentContext());
engine.cancel();
export const answer = await engine.execute('plan');
`,
      errors: [{ ...made('timedEngine'), line: 4, column: 16, endLine: 4, endColumn: 45 }],
      output: `import { currentContext } from './context.js';
import { timedEngine } from './makers/old-makers.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());
engine.cancel();
export const answer = await engine.execute('plan');
`,
    },
    {
      name: 'a member of an interface that the canonical class lacks',
      settings: makers({ deprecated: ['./src/makers/old-makers.ts#describedEngine'] }),
      code: `import { currentContext } from './context.js';
import { describedEngine } from './makers/old-makers.js';
import { remember } from './makers/remember.js';

const remembered = remember(describedEngine(currentContext()));
export const text = remembered.describe();
`,
      errors: [
        {
          ...made('describedEngine', { outcome: mentioned('describe') }),
          line: 5,
          column: 29,
          endLine: 5,
          endColumn: 62,
        },
      ],
      output: null,
    },
    {
      name: 'a variable of the deprecated class',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import type { ExecutionEngine } from './execution-engine.js';

export const engine: ExecutionEngine = await openEngine(currentContext());
`,
      errors: [{ ...made('openEngine'), line: 5, column: 46, endLine: 5, endColumn: 74 }],
      output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine: UserExecutionEngine = await createExecutionEngine(currentContext());
`,
    },
    {
      name: 'a variable of a class beside it',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine: unknown = await openEngine(currentContext());
export type Other = RequestScopedExecutionEngine;
`,
      errors: [{ ...made('openEngine'), line: 5, column: 38, endLine: 5, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine: unknown = await createExecutionEngine(currentContext());
export type Other = RequestScopedExecutionEngine;
`,
    },
    {
      name: 'a function that is declared to give the deprecated class',
      code: `import { currentContext } from './context.js';
import { dialEngine } from './old-factories.js';
import type { ExecutionEngine } from './execution-engine.js';

export async function open(): Promise<ExecutionEngine> {
  return dialEngine({ userContext: currentContext() });
}
`,
      errors: [{ ...made('dialEngine'), line: 6, column: 10, endLine: 6, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { dialEngine } from './old-factories.js';
import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function open(): Promise<UserExecutionEngine> {
  return await createExecutionEngine(currentContext());
}
`,
    },
    {
      name: 'a variable of the type that the function gives',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

let engine: Awaited<ReturnType<typeof openEngine>> | undefined;
engine = await openEngine(currentContext());
export { engine };
`,
      errors: [
        {
          ...made('openEngine', { outcome: explained('linked-site', 'openEngine', 4) }),
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 44,
        },
      ],
      output: null,
    },
    {
      name: 'a type of the parameters',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export type Given = Parameters<typeof openEngine>;
export const engine = await openEngine(currentContext());
`,
      errors: [{ ...made('openEngine'), line: 5, column: 29, endLine: 5, endColumn: 57 }],
      output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export type Given = Parameters<typeof openEngine>;
export const engine = await createExecutionEngine(currentContext());
`,
    },
  ],
});
