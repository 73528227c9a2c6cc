import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { explained, made } from './findings.ts';
import { makers } from './settings.ts';

// A promise that a deprecated function gives gives way to that of the factory, and is awaited as often as before.
ruleTester({ project: 'engines', settings: makers() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'awaited: from another module',
      code: `import { currentContext } from './context.js';
import { openEngine } from './makers/sandbox-makers.js';

const engine = await openEngine(currentContext());
export const answer = await engine.execute('plan');
`,
    },
    {
      name: 'followed by a callback: from another module',
      code: `import { currentContext } from './context.js';
import { openEngine } from './makers/sandbox-makers.js';

export const answer = openEngine(currentContext()).then((engine) => engine.execute('plan'));
`,
    },
  ],
  invalid: [
    {
      name: 'awaited',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

const engine = await openEngine(currentContext());
export const answer = await engine.execute('plan');
`,
      errors: [{ ...made('openEngine'), line: 4, column: 22, endLine: 4, endColumn: 50 }],
      output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());
export const answer = await engine.execute('plan');
`,
    },
    {
      name: 'awaited in parentheses',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export const answer = await (await openEngine(currentContext())).execute('plan');
`,
      errors: [{ ...made('openEngine'), line: 4, column: 36, endLine: 4, endColumn: 64 }],
      output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const answer = await (await createExecutionEngine(currentContext())).execute('plan');
`,
    },
    {
      name: 'awaited with a mark that it is there',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export const engine = await openEngine(currentContext())!;
`,
      errors: [{ ...made('openEngine'), line: 4, column: 29, endLine: 4, endColumn: 57 }],
      output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext())!;
`,
    },
    {
      name: 'awaited in an optional call',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export const engine = await openEngine?.(currentContext());
`,
      errors: [{ ...made('openEngine'), line: 4, column: 29, endLine: 4, endColumn: 59 }],
      output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());
`,
    },
    {
      name: 'awaited in a branch',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export const open = async (isOld: boolean) => await (isOld ? openEngine(currentContext()) : undefined);
`,
      errors: [{ ...made('openEngine'), line: 4, column: 62, endLine: 4, endColumn: 90 }],
      output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async (isOld: boolean) => await (isOld ? createExecutionEngine(currentContext()) : undefined);
`,
    },
    {
      name: 'followed by a callback',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export const answer = openEngine(currentContext()).then((engine) => engine.execute('plan'));
`,
      errors: [{ ...made('openEngine'), line: 4, column: 23, endLine: 4, endColumn: 51 }],
      output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const answer = createExecutionEngine(currentContext()).then((engine) => engine.execute('plan'));
`,
    },
    {
      name: 'followed by callbacks for all that may come',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export const engine = openEngine(currentContext()).catch(() => undefined).finally(() => undefined);
`,
      errors: [{ ...made('openEngine'), line: 4, column: 23, endLine: 4, endColumn: 51 }],
      output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = createExecutionEngine(currentContext()).catch(() => undefined).finally(() => undefined);
`,
    },
    {
      name: 'followed by a callback that uses what the canonical class lacks',
      settings: makers({ deprecated: ['./src/makers/old-makers.ts#promiseTimed'] }),
      code: `import { currentContext } from './context.js';
import { promiseTimed } from './makers/old-makers.js';

export const time = promiseTimed(currentContext()).then((engine) => engine.remainingTime());
`,
      errors: [
        {
          ...made('promiseTimed', { outcome: explained('member-missing', 'remainingTime') }),
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 51,
        },
      ],
      output: null,
    },
    {
      name: 'cast',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export const engine = await (openEngine(currentContext()) as Promise<unknown>);
`,
      errors: [{ ...made('openEngine'), line: 4, column: 30, endLine: 4, endColumn: 58 }],
      output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await (createExecutionEngine(currentContext()) as Promise<unknown>);
`,
    },
    {
      name: 'a function that is declared to give a promise',
      code: `import { currentContext } from './context.js';
import { promiseEngine } from './makers/old-makers.js';

export const engine = await promiseEngine(currentContext());
export const opening = promiseEngine(currentContext());
`,
      errors: [
        { ...made('promiseEngine'), line: 4, column: 29, endLine: 4, endColumn: 60 },
        { ...made('promiseEngine'), line: 5, column: 24, endLine: 5, endColumn: 55 },
      ],
      output: [
        `import { currentContext } from './context.js';
import { promiseEngine } from './makers/old-makers.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());
export const opening = promiseEngine(currentContext());
`,
        `import { currentContext } from './context.js';
import { promiseEngine } from './makers/old-makers.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());
export const opening = createExecutionEngine(currentContext());
`,
      ],
    },
    {
      name: 'a function in JavaScript that may give one',
      code: `import { currentContext } from './context.js';
import { plainEngine } from './makers/plain-makers.js';

plainEngine(currentContext()).then((engine: object) => engine);
export const engine = await plainEngine(currentContext());
export const other = plainEngine(currentContext());
`,
      errors: [
        { ...made('plainEngine'), line: 4, column: 1, endLine: 4, endColumn: 30 },
        { ...made('plainEngine'), line: 5, column: 29, endLine: 5, endColumn: 58 },
        { ...made('plainEngine'), line: 6, column: 22, endLine: 6, endColumn: 51 },
      ],
      output: [
        `import { currentContext } from './context.js';
import { plainEngine } from './makers/plain-makers.js';
import { createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext()).then((engine: object) => engine);
export const engine = await plainEngine(currentContext());
export const other = plainEngine(currentContext());
`,
        `import { currentContext } from './context.js';
import { plainEngine } from './makers/plain-makers.js';
import { createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext()).then((engine: object) => engine);
export const engine = await createExecutionEngine(currentContext());
export const other = await createExecutionEngine(currentContext());
`,
      ],
    },
    {
      name: 'a function in JavaScript whose result is kept and followed by a callback',
      code: `import { currentContext } from './context.js';
import { plainEngine } from './makers/plain-makers.js';

const opening = plainEngine(currentContext());
export const other = opening.then((engine: object) => engine);
`,
      errors: [
        {
          ...made('plainEngine', { outcome: explained('member-missing', 'then') }),
          line: 4,
          column: 17,
          endLine: 4,
          endColumn: 46,
        },
      ],
      output: null,
    },
  ],
});
