import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { callFactory, made, suggested } from './findings.ts';
import { makers } from './settings.ts';

// Deprecated functions that make instances, as elements, parameters, methods and members.
ruleTester({ project: 'engines', settings: makers() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'another element of the object',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { openEngine as rehearse } from './makers/sandbox-makers.js';

const makers = { old: openEngine, sandbox: rehearse };
export const engine = await makers.sandbox(currentContext());
`,
    },
    {
      name: 'a parameter that gets another function',
      code: `import { currentContext } from './context.js';
import { openEngine } from './makers/sandbox-makers.js';

const use = async (open: typeof openEngine) => await open(currentContext());
export const engine = await use(openEngine);
`,
    },
    {
      name: 'a static method: another one',
      code: `import { Engines } from './old-factories.js';

export const name = Engines.toString();
`,
    },
    {
      name: 'a method of an exported object: another one',
      code: `import { engines } from './makers/old-makers.js';

export const names = engines.names();
`,
    },
    {
      name: 'a method of an exported object: from another module',
      code: `import { currentContext } from './context.js';
import { engines } from './makers/sandbox-makers.js';

export const engine = engines.create(currentContext());
`,
    },
    {
      name: 'a method of an exported object: shadowed',
      code: `import { currentContext } from './context.js';
import { engines } from './makers/old-makers.js';

export const run = (engines: { create(context: object): object }) => engines.create(currentContext());
export const names = engines.names();
`,
    },
  ],
  invalid: [
    {
      name: 'an element of an object',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { openEngine as rehearse } from './makers/sandbox-makers.js';

const makers = { old: openEngine, sandbox: rehearse };
export const engine = await makers.old(currentContext());
export const other = await makers.sandbox(currentContext());
`,
      errors: [{ ...made('openEngine'), line: 6, column: 29, endLine: 6, endColumn: 57 }],
      output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { openEngine as rehearse } from './makers/sandbox-makers.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const makers = { old: openEngine, sandbox: rehearse };
export const engine = await createExecutionEngine(currentContext());
export const other = await makers.sandbox(currentContext());
`,
    },
    {
      name: 'an element of a map',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

const makers = new Map([['old', openEngine]]);
export const engine = await makers.get('old')?.(currentContext());
`,
      errors: [
        {
          ...made('openEngine', { outcome: ' Not fixed: what is called is decided at run time (ambiguous-target).' }),
          line: 5,
          column: 29,
          endLine: 5,
          endColumn: 66,
        },
      ],
      output: null,
    },
    {
      name: 'a parameter of a function of the file',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

async function use(open: (context: ReturnType<typeof currentContext>) => Promise<object>) {
  return await open(currentContext());
}
export const engine = await use(openEngine);
`,
      errors: [
        {
          ...made('openEngine', { outcome: ' Not fixed: what is called is decided at run time (ambiguous-target).' }),
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 38,
        },
      ],
      output: null,
    },
    {
      name: 'the result of a function of the file',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

const maker = () => openEngine;
export const engine = await maker()(currentContext());
`,
      errors: [
        {
          ...made('openEngine', { outcome: suggested('argument-has-effects', 'maker()') }),
          line: 5,
          column: 29,
          endLine: 5,
          endColumn: 54,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const maker = () => openEngine;
export const engine = await createExecutionEngine(currentContext());
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'one of two functions',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { openEngine as rehearse } from './makers/sandbox-makers.js';

export const open = async (isOld: boolean) => await (isOld ? openEngine : rehearse)(currentContext());
`,
      errors: [
        {
          ...made('openEngine', { outcome: ' Not fixed: what is called is decided at run time (ambiguous-target).' }),
          line: 5,
          column: 53,
          endLine: 5,
          endColumn: 102,
        },
      ],
      output: null,
    },
    {
      name: 'a static method',
      code: `import { currentContext } from './context.js';
import { Engines } from './old-factories.js';

export const engine = Engines.make(currentContext());
`,
      errors: [{ ...made('Engines.make'), line: 4, column: 23, endLine: 4, endColumn: 53 }],
      output: `import { currentContext } from './context.js';
import { Engines } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());
`,
    },
    {
      name: 'a method of an exported object',
      code: `import { currentContext } from './context.js';
import { engines } from './makers/old-makers.js';

export const engine = engines.create(currentContext());
export const other = await engines['open'](currentContext());
`,
      errors: [
        { ...made('engines.create'), line: 4, column: 23, endLine: 4, endColumn: 55 },
        { ...made('engines.open'), line: 5, column: 28, endLine: 5, endColumn: 61 },
      ],
      output: [
        `import { currentContext } from './context.js';
import { engines } from './makers/old-makers.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());
export const other = await engines['open'](currentContext());
`,
        `import { currentContext } from './context.js';
import { engines } from './makers/old-makers.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());
export const other = await createExecutionEngine(currentContext());
`,
      ],
    },
    {
      name: 'a method of an exported object by its own name',
      code: `import { currentContext } from './context.js';
import { engines } from './makers/old-makers.js';

const { create } = engines;
export const engine = create(currentContext());
`,
      errors: [{ ...made('engines.create'), line: 5, column: 23, endLine: 5, endColumn: 47 }],
      output: `import { currentContext } from './context.js';
import { engines } from './makers/old-makers.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const { create } = engines;
export const engine = await createExecutionEngine(currentContext());
`,
    },
    {
      name: 'an optional call',
      code: `import { currentContext } from './context.js';
import { dialEngine } from './old-factories.js';

export const engine = dialEngine?.({ userContext: currentContext() });
`,
      errors: [{ ...made('dialEngine'), line: 4, column: 23, endLine: 4, endColumn: 70 }],
      output: `import { currentContext } from './context.js';
import { dialEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());
`,
    },
    {
      name: 'a statement without a semicolon before it',
      code: `import { currentContext } from './context.js';
import { dialEngine } from './old-factories.js';

const context = currentContext()
dialEngine({ userContext: context }).cancel()
`,
      errors: [{ ...made('dialEngine'), line: 5, column: 1, endLine: 5, endColumn: 37 }],
      output: `import { currentContext } from './context.js';
import { dialEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const context = currentContext()
;(await createExecutionEngine(context)).cancel()
`,
    },
    {
      name: 'shadowed in a function beside it',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export const run = async (openEngine: (context: object) => object) => openEngine(currentContext());
export const engine = await openEngine(currentContext());
`,
      errors: [{ ...made('openEngine'), line: 5, column: 29, endLine: 5, endColumn: 57 }],
      output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const run = async (openEngine: (context: object) => object) => openEngine(currentContext());
export const engine = await createExecutionEngine(currentContext());
`,
    },
    {
      name: 'a name that the factory has taken',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

const createExecutionEngine = () => 'mine';
export const engine = [await openEngine(currentContext()), createExecutionEngine()];
`,
      errors: [{ ...made('openEngine'), line: 5, column: 30, endLine: 5, endColumn: 58 }],
      output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine as createExecutionEngine2 } from './execution-engine-factory.js';

const createExecutionEngine = () => 'mine';
export const engine = [await createExecutionEngine2(currentContext()), createExecutionEngine()];
`,
    },
    {
      name: 'a factory that is imported already',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine as create } from './execution-engine-factory.js';

export const engines = [await openEngine(currentContext()), await create(currentContext())];
`,
      errors: [{ ...made('openEngine'), line: 5, column: 31, endLine: 5, endColumn: 59 }],
      output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine as create } from './execution-engine-factory.js';

export const engines = [await create(currentContext()), await create(currentContext())];
`,
    },
  ],
});
