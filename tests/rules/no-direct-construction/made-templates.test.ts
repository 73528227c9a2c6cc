import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { dropped, explained, leaving, made } from './findings.ts';
import { makers } from './settings.ts';

// Lists of arguments, overloads, and what the settings say of deprecated functions that make instances.
ruleTester({ project: 'engines', settings: makers() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'an overload with two: shadowed',
      code: `import { currentContext } from './context.js';
import { Bridge } from './bridge.js';
import { startEngine } from './makers/old-makers.js';

export const open = (startEngine: (bridge: Bridge, context: object) => object) => startEngine(new Bridge(), currentContext());
export { startEngine };
`,
    },
    {
      name: 'a list of them: from another module',
      code: `import { currentContext } from './context.js';
import { openEngine } from './makers/sandbox-makers.js';

const given = [currentContext()] as const;
export const engine = await openEngine(...given);
`,
    },
    {
      name: 'a template of its own: from another module',
      settings: makers({
        deprecated: [{ ref: './src/old-factories.ts#makeEngine', call: 'createExecutionEngineSync($userContext)' }],
      }),
      code: `import { currentContext } from './context.js';
import { makeEngine } from './makers/sandbox-makers.js';
import type { Bridge } from './bridge.js';

export const open = (bridge: Bridge) => makeEngine(bridge, currentContext());
`,
    },
    {
      name: 'a list of them, where the factory takes the same: from another module',
      settings: makers({
        factory: { module: './src/execution-engine-factory.ts', call: 'await createExecutionEngine($args)' },
      }),
      code: `import { currentContext } from './context.js';
import { openEngine } from './makers/sandbox-makers.js';

const given = [currentContext()] as const;
export const engine = await openEngine(...given);
`,
    },
    {
      name: 'type arguments: from another module',
      settings: makers({ deprecated: ['./src/makers/old-makers.ts#readAs'] }),
      code: `import { currentContext } from './context.js';
import { remember } from './makers/remember.js';

export const context = remember<object>(currentContext());
`,
    },
    {
      name: 'the nearest user: from another module',
      settings: makers({
        factory: { module: './src/execution-engine-factory.ts', call: 'await createExecutionEngine($scope)' },
      }),
      code: `import { openEngine } from './makers/sandbox-makers.js';
import type { UserExecutionContext } from './context.js';

export const open = async (current: UserExecutionContext) => openEngine(current);
`,
    },
  ],
  invalid: [
    {
      name: 'an overload with one',
      code: `import { currentContext } from './context.js';
import { startEngine } from './makers/old-makers.js';

export const engine = startEngine(currentContext());
`,
      errors: [{ ...made('startEngine'), line: 4, column: 23, endLine: 4, endColumn: 52 }],
      output: `import { currentContext } from './context.js';
import { startEngine } from './makers/old-makers.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());
`,
    },
    {
      name: 'an overload with two',
      code: `import { currentContext } from './context.js';
import { Bridge } from './bridge.js';
import { startEngine } from './makers/old-makers.js';

const bridge = new Bridge();
export const engine = startEngine(bridge, currentContext());
`,
      errors: [
        {
          ...made('startEngine', { outcome: leaving(['bridge'], 'bridge') }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 60,
        },
      ],
      output: `import { currentContext } from './context.js';
import { Bridge } from './bridge.js';
import { startEngine } from './makers/old-makers.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const bridge = new Bridge();
export const engine = await createExecutionEngine(currentContext());
`,
    },
    {
      name: 'a list of them',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

const given = [currentContext()] as const;
export const engine = await openEngine(...given);
`,
      errors: [{ ...made('openEngine'), line: 5, column: 29, endLine: 5, endColumn: 49 }],
      output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const given = [currentContext()] as const;
export const engine = await createExecutionEngine(...given);
`,
    },
    {
      name: 'a list of them, for one of several overloads',
      code: `import { currentContext } from './context.js';
import { startEngine } from './makers/old-makers.js';

const given = [currentContext()] as const;
export const engine = startEngine(...given);
`,
      errors: [
        {
          ...made('startEngine', {
            outcome:
              ' Not fixed: which of its overloads is called cannot be told from its arguments (overload-unknown).',
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 44,
        },
      ],
      output: null,
    },
    {
      name: 'a list of them, where the factory takes the same',
      settings: makers({
        factory: { module: './src/execution-engine-factory.ts', call: 'await createExecutionEngine($args)' },
      }),
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

const given = [currentContext()] as const;
export const engines = [await openEngine(...given), await openEngine(currentContext())];
`,
      errors: [
        {
          ...made('openEngine', { factory: ['await createExecutionEngine($args)'] }),
          line: 5,
          column: 31,
          endLine: 5,
          endColumn: 51,
        },
        {
          ...made('openEngine', { factory: ['await createExecutionEngine($args)'] }),
          line: 5,
          column: 59,
          endLine: 5,
          endColumn: 87,
        },
      ],
      output: [
        `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const given = [currentContext()] as const;
export const engines = [await createExecutionEngine(...given), await openEngine(currentContext())];
`,
        `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const given = [currentContext()] as const;
export const engines = [await createExecutionEngine(...given), await createExecutionEngine(currentContext())];
`,
      ],
    },
    {
      name: 'names that the settings give',
      settings: makers({
        deprecated: [{ ref: './src/makers/plain-makers.js#memoEngine', parameters: ['userContext'] }],
      }),
      code: `import { currentContext } from './context.js';
import { memoEngine } from './makers/plain-makers.js';

export const engine = memoEngine(currentContext());
`,
      errors: [{ ...made('memoEngine'), line: 4, column: 23, endLine: 4, endColumn: 51 }],
      output: `import { currentContext } from './context.js';
import { memoEngine } from './makers/plain-makers.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());
`,
    },
    {
      name: 'names that nobody knows',
      code: `import { currentContext } from './context.js';
import { memoEngine } from './makers/plain-makers.js';

export const engine = memoEngine(currentContext());
`,
      errors: [
        {
          ...made('memoEngine', {
            outcome:
              " Not fixed: the parameters of 'memoEngine' are neither declared nor readable (constructor-unknown).",
          }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 51,
        },
      ],
      output: null,
    },
    {
      name: 'a template of its own',
      settings: makers({
        deprecated: [{ ref: './src/old-factories.ts#makeEngine', call: 'createExecutionEngineSync($userContext)' }],
      }),
      code: `import { currentContext } from './context.js';
import { makeEngine } from './old-factories.js';
import type { Bridge } from './bridge.js';

export const open = (bridge: Bridge) => makeEngine(bridge, currentContext());
`,
      errors: [
        {
          ...made('makeEngine', { outcome: dropped('bridge'), factory: ['createExecutionEngineSync($userContext)'] }),
          line: 5,
          column: 41,
          endLine: 5,
          endColumn: 77,
        },
      ],
      output: `import { currentContext } from './context.js';
import { makeEngine } from './old-factories.js';
import type { Bridge } from './bridge.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const open = (bridge: Bridge) => createExecutionEngineSync(currentContext());
`,
    },
    {
      name: 'the nearest user',
      settings: makers({
        factory: { module: './src/execution-engine-factory.ts', call: 'await createExecutionEngine($scope)' },
      }),
      code: `import { dialEngine } from './old-factories.js';
import type { UserExecutionContext } from './context.js';

export const open = async (current: UserExecutionContext) => dialEngine({ userContext: current });
`,
      errors: [
        {
          ...made('dialEngine', {
            outcome: dropped('{ userContext: current }'),
            factory: ['await createExecutionEngine($scope)'],
          }),
          line: 4,
          column: 62,
          endLine: 4,
          endColumn: 98,
        },
      ],
      output: `import { dialEngine } from './old-factories.js';
import type { UserExecutionContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async (current: UserExecutionContext) => await createExecutionEngine(current);
`,
    },
    {
      name: 'a reason in the settings',
      settings: makers({ deprecated: [{ ref: './src/old-factories.ts#openEngine', reason: 'It keeps a bridge.' }] }),
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export const engine = await openEngine(currentContext());
`,
      errors: [
        { ...made('openEngine', { note: ' It keeps a bridge.' }), line: 4, column: 29, endLine: 4, endColumn: 57 },
      ],
      output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());
`,
    },
    {
      name: 'type arguments',
      settings: makers({ deprecated: ['./src/makers/old-makers.ts#readAs'] }),
      code: `import { currentContext } from './context.js';
import { readAs } from './makers/old-makers.js';

export const engine = readAs<string>(currentContext());
`,
      errors: [
        { ...made('readAs', { outcome: explained('type-arguments') }), line: 4, column: 23, endLine: 4, endColumn: 55 },
      ],
      output: null,
    },
    {
      name: 'a function that is cast',
      code: `import { currentContext } from './context.js';
import { dialEngine } from './old-factories.js';

export const engine = (dialEngine as any)(currentContext());
`,
      errors: [
        {
          ...made('dialEngine', {
            outcome:
              ' Not fixed: the function is taken for `any`, so its arguments and its result may be anything (class-cast).',
          }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 60,
        },
      ],
      output: null,
    },
  ],
});
