import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { callFactory, dropped, explained, made, suggested } from './findings.ts';
import { makers } from './settings.ts';

// The arguments of deprecated functions that make instances, by the names of their parameters.
ruleTester({ project: 'engines', settings: makers() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'in another order: from another module',
      code: `import { currentContext } from './context.js';
import { makeEngine } from './makers/sandbox-makers.js';
import type { Bridge } from './bridge.js';

export const open = async (bridge: Bridge) => makeEngine(bridge, currentContext());
`,
    },
    {
      name: 'a property of an object: shadowed',
      code: `import { currentContext } from './context.js';
import { dialEngine } from './old-factories.js';

export const open = (dialEngine: (given: object) => object) => dialEngine({ userContext: currentContext() });
export { dialEngine };
`,
    },
    {
      name: 'a comment among them: from another module',
      code: `import { currentContext } from './context.js';
import { openEngine } from './makers/sandbox-makers.js';

export const engine = await openEngine(/* me */ currentContext());
`,
    },
    {
      name: 'one behind a parameter with a default: shadowed',
      code: `import { currentContext } from './context.js';
import { engineWithin } from './makers/old-makers.js';

export const open = (engineWithin: (time: number, context: object) => object) => engineWithin(10, currentContext());
export { engineWithin };
`,
    },
    {
      name: 'a call within them: from another module',
      code: `import { currentContext } from './context.js';
import { openEngine } from './makers/sandbox-makers.js';

export const text = String(await openEngine(currentContext()));
`,
    },
  ],
  invalid: [
    {
      name: 'in another order, with one that has no use',
      code: `import { currentContext } from './context.js';
import { makeEngine } from './old-factories.js';
import type { Bridge } from './bridge.js';

export const open = async (bridge: Bridge) => makeEngine(bridge, currentContext());
`,
      errors: [
        { ...made('makeEngine', { outcome: dropped('bridge') }), line: 5, column: 47, endLine: 5, endColumn: 83 },
      ],
      output: `import { currentContext } from './context.js';
import { makeEngine } from './old-factories.js';
import type { Bridge } from './bridge.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async (bridge: Bridge) => await createExecutionEngine(currentContext());
`,
    },
    {
      name: 'one with effects',
      code: `import { currentContext } from './context.js';
import { Bridge } from './bridge.js';
import { makeEngine } from './old-factories.js';

export const engine = makeEngine(new Bridge(), currentContext());
`,
      errors: [
        {
          ...made('makeEngine', { outcome: suggested('argument-has-effects', 'new Bridge()') }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 65,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { makeEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a property of an object',
      code: `import { currentContext } from './context.js';
import { dialEngine } from './old-factories.js';

export const engine = dialEngine({ userContext: currentContext() });
`,
      errors: [{ ...made('dialEngine'), line: 4, column: 23, endLine: 4, endColumn: 68 }],
      output: `import { currentContext } from './context.js';
import { dialEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());
`,
    },
    {
      name: 'a property of an object in a variable',
      code: `import { currentContext } from './context.js';
import { dialEngine } from './old-factories.js';

const options = { userContext: currentContext() };
export const engine = dialEngine(options);
`,
      errors: [{ ...made('dialEngine'), line: 5, column: 23, endLine: 5, endColumn: 42 }],
      output: `import { currentContext } from './context.js';
import { dialEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const options = { userContext: currentContext() };
export const engine = await createExecutionEngine(options.userContext);
`,
    },
    {
      name: 'a property of an object by its type',
      code: `import { currentContext } from './context.js';
import { engineFrom, type MakerOptions } from './makers/old-makers.js';
import type { Bridge } from './bridge.js';

export async function open(options: MakerOptions, bridge: Bridge) {
  return [engineFrom(options), engineFrom({ bridge, userContext: currentContext() })];
}
`,
      errors: [
        { ...made('engineFrom'), line: 6, column: 11, endLine: 6, endColumn: 30 },
        { ...made('engineFrom', { outcome: dropped('bridge') }), line: 6, column: 32, endLine: 6, endColumn: 85 },
      ],
      output: [
        `import { currentContext } from './context.js';
import { engineFrom, type MakerOptions } from './makers/old-makers.js';
import type { Bridge } from './bridge.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function open(options: MakerOptions, bridge: Bridge) {
  return [await createExecutionEngine(options.userContext), engineFrom({ bridge, userContext: currentContext() })];
}
`,
        `import { currentContext } from './context.js';
import { engineFrom, type MakerOptions } from './makers/old-makers.js';
import type { Bridge } from './bridge.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function open(options: MakerOptions, bridge: Bridge) {
  return [await createExecutionEngine(options.userContext), await createExecutionEngine(currentContext())];
}
`,
      ],
    },
    {
      name: 'a shorthand property',
      code: `import { dialEngine } from './old-factories.js';
import type { UserExecutionContext } from './context.js';

export const open = async (userContext: UserExecutionContext) => dialEngine({ userContext });
`,
      errors: [{ ...made('dialEngine'), line: 4, column: 66, endLine: 4, endColumn: 93 }],
      output: `import { dialEngine } from './old-factories.js';
import type { UserExecutionContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async (userContext: UserExecutionContext) => await createExecutionEngine(userContext);
`,
    },
    {
      name: 'a spread object',
      code: `import { currentContext } from './context.js';
import { dialEngine } from './old-factories.js';

const options = { userContext: currentContext() };
export const engine = dialEngine({ ...options });
`,
      errors: [
        {
          ...made('dialEngine', { outcome: explained('spread-argument', 'userContext') }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 49,
        },
      ],
      output: null,
    },
    {
      name: 'one behind a parameter with a default',
      code: `import { currentContext } from './context.js';
import { engineWithin } from './makers/old-makers.js';

export const engine = engineWithin(10, currentContext());
`,
      errors: [{ ...made('engineWithin', { outcome: dropped('10') }), line: 4, column: 23, endLine: 4, endColumn: 57 }],
      output: `import { currentContext } from './context.js';
import { engineWithin } from './makers/old-makers.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());
`,
    },
    {
      name: 'one that is missing',
      code: `import { engineWithin } from './makers/old-makers.js';

export const engine = engineWithin(10);
`,
      errors: [
        {
          ...made('engineWithin', { outcome: explained('argument-unmapped', 'userContext') }),
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 39,
        },
      ],
      output: null,
    },
    {
      name: 'none at all',
      code: `import { engineWithin } from './makers/old-makers.js';

export const engine = engineWithin();
`,
      errors: [
        {
          ...made('engineWithin', { outcome: explained('argument-unmapped', 'userContext') }),
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 37,
        },
      ],
      output: null,
    },
    {
      name: 'a comment among them',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export const engine = await openEngine(/* me */ currentContext());
export const other = await openEngine /* here */(currentContext());
`,
      errors: [
        { ...made('openEngine'), line: 4, column: 29, endLine: 4, endColumn: 66 },
        { ...made('openEngine'), line: 5, column: 28, endLine: 5, endColumn: 67 },
      ],
      output: [
        `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(/* me */ currentContext());
export const other = await openEngine /* here */(currentContext());
`,
        `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(/* me */ currentContext());
export const other = await /* here */ createExecutionEngine(currentContext());
`,
      ],
    },
    {
      name: 'a comment at one that has no use',
      code: `import { currentContext } from './context.js';
import { makeEngine } from './old-factories.js';
import type { Bridge } from './bridge.js';

export const open = async (bridge: Bridge) => makeEngine(bridge /* unused */, currentContext());
`,
      errors: [
        {
          ...made('makeEngine', { outcome: suggested('comment-would-be-lost') }),
          line: 5,
          column: 47,
          endLine: 5,
          endColumn: 96,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { makeEngine } from './old-factories.js';
import type { Bridge } from './bridge.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async (bridge: Bridge) => await createExecutionEngine(currentContext());
`,
              losesComments: true,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a call within them',
      code: `import { dialEngine, openEngine } from './old-factories.js';
import { currentContext } from './context.js';

export const engine = dialEngine({ userContext: (await openEngine(currentContext())).userContext });
`,
      errors: [
        { ...made('dialEngine'), line: 4, column: 23, endLine: 4, endColumn: 100 },
        { ...made('openEngine'), line: 4, column: 56, endLine: 4, endColumn: 84 },
      ],
      output: [
        `import { dialEngine, openEngine } from './old-factories.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = dialEngine({ userContext: (await createExecutionEngine(currentContext())).userContext });
`,
        `import { dialEngine, openEngine } from './old-factories.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine((await createExecutionEngine(currentContext())).userContext);
`,
      ],
    },
  ],
});
