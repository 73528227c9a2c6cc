import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { explained, made } from './findings.ts';
import { makers } from './settings.ts';

// Promises of deprecated functions that are kept, gathered, returned and dropped.
ruleTester({ project: 'engines', settings: makers() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'kept in a variable: from another module',
      code: `import { currentContext } from './context.js';
import { openEngine } from './makers/sandbox-makers.js';

const opening = openEngine(currentContext());
export const engine = await opening;
`,
    },
    {
      name: 'kept in a field: from another module',
      code: `import { currentContext } from './context.js';
import { openEngine } from './makers/sandbox-makers.js';

export class Desk {
  private readonly opening = openEngine(currentContext());
  async run(): Promise<string> {
    return (await this.opening).execute('plan');
  }
}
`,
    },
    {
      name: 'gathered: from another module',
      code: `import { currentContext } from './context.js';
import { openEngine } from './makers/sandbox-makers.js';

export const [engine] = await Promise.all([openEngine(currentContext())]);
`,
    },
    {
      name: 'returned: from another module',
      code: `import { currentContext } from './context.js';
import { openEngine } from './makers/sandbox-makers.js';

export async function open() {
  return openEngine(currentContext());
}
`,
    },
    {
      name: 'dropped: from another module',
      code: `import { currentContext } from './context.js';
import { openEngine } from './makers/sandbox-makers.js';

void openEngine(currentContext());
`,
    },
  ],
  invalid: [
    {
      name: 'kept in a variable',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

const opening = openEngine(currentContext());
export const engine = await opening;
`,
      errors: [{ ...made('openEngine'), line: 4, column: 17, endLine: 4, endColumn: 45 }],
      output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const opening = createExecutionEngine(currentContext());
export const engine = await opening;
`,
    },
    {
      name: 'kept in a field',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export class Desk {
  private readonly opening = openEngine(currentContext());
  async run(): Promise<string> {
    return (await this.opening).execute('plan');
  }
}
`,
      errors: [{ ...made('openEngine'), line: 5, column: 30, endLine: 5, endColumn: 58 }],
      output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  private readonly opening = createExecutionEngine(currentContext());
  async run(): Promise<string> {
    return (await this.opening).execute('plan');
  }
}
`,
    },
    {
      name: 'kept in a field and used for what the canonical class lacks',
      settings: makers({ deprecated: ['./src/makers/old-makers.ts#promiseTimed'] }),
      code: `import { currentContext } from './context.js';
import { promiseTimed } from './makers/old-makers.js';

export class Desk {
  private readonly opening = promiseTimed(currentContext());
  async run(): Promise<number> {
    return (await this.opening).remainingTime();
  }
}
`,
      errors: [
        {
          ...made('promiseTimed', { outcome: explained('member-missing', 'remainingTime') }),
          line: 5,
          column: 30,
          endLine: 5,
          endColumn: 60,
        },
      ],
      output: null,
    },
    {
      name: 'kept where there is none yet',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

let opening: Promise<object> | undefined;
export const open = () => (opening ??= openEngine(currentContext()));
`,
      errors: [{ ...made('openEngine'), line: 5, column: 40, endLine: 5, endColumn: 68 }],
      output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let opening: Promise<object> | undefined;
export const open = () => (opening ??= createExecutionEngine(currentContext()));
`,
    },
    {
      name: 'declared to be a promise of the deprecated class',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import type { ExecutionEngine } from './execution-engine.js';

export const opening: Promise<ExecutionEngine> = openEngine(currentContext());
`,
      errors: [{ ...made('openEngine'), line: 5, column: 50, endLine: 5, endColumn: 78 }],
      output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const opening: Promise<UserExecutionEngine> = createExecutionEngine(currentContext());
`,
    },
    {
      name: 'gathered',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export const [engine] = await Promise.all([openEngine(currentContext())]);
`,
      errors: [{ ...made('openEngine'), line: 4, column: 44, endLine: 4, endColumn: 72 }],
      output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const [engine] = await Promise.all([createExecutionEngine(currentContext())]);
`,
    },
    {
      name: 'returned by an asynchronous function',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export async function open() {
  try {
    return openEngine(currentContext());
  } finally {
    currentContext();
  }
}
`,
      errors: [{ ...made('openEngine'), line: 6, column: 12, endLine: 6, endColumn: 40 }],
      output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function open() {
  try {
    return createExecutionEngine(currentContext());
  } finally {
    currentContext();
  }
}
`,
    },
    {
      name: 'returned by another function',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export function open() {
  return openEngine(currentContext());
}
`,
      errors: [{ ...made('openEngine'), line: 5, column: 10, endLine: 5, endColumn: 38 }],
      output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export function open() {
  return createExecutionEngine(currentContext());
}
`,
    },
    {
      name: 'dropped',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

void openEngine(currentContext());
`,
      errors: [{ ...made('openEngine'), line: 4, column: 6, endLine: 4, endColumn: 34 }],
      output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

void createExecutionEngine(currentContext());
`,
    },
    {
      name: 'looped over',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

for await (const engine of [openEngine(currentContext())]) engine.cancel();
`,
      errors: [{ ...made('openEngine'), line: 4, column: 29, endLine: 4, endColumn: 57 }],
      output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

for await (const engine of [createExecutionEngine(currentContext())]) engine.cancel();
`,
    },
  ],
});
