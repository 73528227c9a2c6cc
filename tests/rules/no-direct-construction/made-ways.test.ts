import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { dropped, made } from './findings.ts';
import { makers } from './settings.ts';

// The ways by which a file comes to a deprecated function that makes instances, and calls it.
ruleTester({ project: 'engines', settings: makers() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a call: from another module',
      code: `import { currentContext } from './context.js';
import { makeEngine } from './makers/sandbox-makers.js';
import { Bridge } from './bridge.js';

export const answer = makeEngine(new Bridge(), currentContext()).execute('plan');
`,
    },
    {
      name: 'a renamed import: from another module',
      code: `import { currentContext } from './context.js';
import { openEngine as open } from './makers/sandbox-makers.js';

export const engine = await open(currentContext());
`,
    },
    {
      name: 'a default import: from another module',
      code: `import { currentContext } from './context.js';
import makeDefault from './makers/sandbox-makers.js';

export const engine = makeDefault(currentContext());
`,
    },
    {
      name: 'a namespace: from another module',
      code: `import { currentContext } from './context.js';
import * as makers from './makers/sandbox-makers.js';

export const engine = await makers.openEngine(currentContext());
`,
    },
    {
      name: 'a namespace that a barrel exports: from another module',
      code: `import { currentContext } from './context.js';
import { sandbox } from './makers/index.js';

export const engine = await sandbox.openEngine(currentContext());
`,
    },
    {
      name: 'a local name for it: shadowed',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

const open = openEngine;
export const run = (open: (context: object) => object) => open(currentContext());
export { open };
`,
    },
    {
      name: 'a dynamic import that is taken apart: from another module',
      code: `import { currentContext } from './context.js';

const { openEngine } = await import('./makers/sandbox-makers.js');
export const engine = await openEngine(currentContext());
`,
    },
    {
      name: 'a member of a dynamic import: from another module',
      code: `import { currentContext } from './context.js';

export const engine = await (await import('./makers/sandbox-makers.js')).openEngine(currentContext());
`,
    },
    {
      name: 'a dynamic import and a callback: from another module',
      code: `import { currentContext } from './context.js';

export const engine = await import('./makers/sandbox-makers.js').then((old) => old.openEngine(currentContext()));
`,
    },
    {
      name: 'require: from another module',
      filename: 'src/consumer.cjs',
      code: `const { openEngine } = require('./makers/sandbox-makers');

exports.open = async (context) => await openEngine(context);
`,
    },
    {
      name: 'require: shadowed',
      filename: 'src/consumer.cjs',
      code: `exports.open = (require, context) => require('./old-factories').openEngine(context);
`,
    },
    {
      name: 'a call: shadowed',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export const run = (openEngine: (context: object) => object) => openEngine(currentContext());
export { openEngine };
`,
    },
    {
      name: 'a function of the file by the same name',
      code: `import { currentContext } from './context.js';

function openEngine(context: object) {
  return context;
}
export const engine = openEngine(currentContext());
`,
    },
    {
      name: 'a method of the file by the same name',
      code: `import { currentContext } from './context.js';

class Desk {
  openEngine(context: object) {
    return context;
  }
}
export const engine = new Desk().openEngine(currentContext());
`,
    },
    {
      name: 'the factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());
`,
    },
    {
      name: "another function of the factory's module",
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engine = createExecutionEngineSync(currentContext());
`,
    },
    {
      name: 'an import that is only a type',
      code: `import type { openEngine } from './old-factories.js';

export type Open = typeof openEngine;
`,
    },
  ],
  invalid: [
    {
      name: 'a call',
      code: `import { currentContext } from './context.js';
import { makeEngine } from './old-factories.js';
import { Bridge } from './bridge.js';

export async function run(bridge: Bridge) {
  return makeEngine(bridge, currentContext()).execute('plan');
}
`,
      errors: [
        { ...made('makeEngine', { outcome: dropped('bridge') }), line: 6, column: 10, endLine: 6, endColumn: 46 },
      ],
      output: `import { currentContext } from './context.js';
import { makeEngine } from './old-factories.js';
import { Bridge } from './bridge.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function run(bridge: Bridge) {
  return (await createExecutionEngine(currentContext())).execute('plan');
}
`,
    },
    {
      name: 'a renamed import',
      code: `import { currentContext } from './context.js';
import { openEngine as open } from './old-factories.js';

export const engine = await open(currentContext());
`,
      errors: [{ ...made('openEngine'), line: 4, column: 29, endLine: 4, endColumn: 51 }],
      output: `import { currentContext } from './context.js';
import { openEngine as open } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());
`,
    },
    {
      name: 'a default import',
      code: `import { currentContext } from './context.js';
import makeDefault from './makers/old-makers.js';

export const engine = makeDefault(currentContext());
`,
      errors: [{ ...made('makeDefault'), line: 4, column: 23, endLine: 4, endColumn: 52 }],
      output: `import { currentContext } from './context.js';
import makeDefault from './makers/old-makers.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());
`,
    },
    {
      name: 'a namespace',
      code: `import { currentContext } from './context.js';
import * as makers from './old-factories.js';

export const engine = await makers.openEngine(currentContext());
`,
      errors: [{ ...made('openEngine'), line: 4, column: 29, endLine: 4, endColumn: 64 }],
      output: `import { currentContext } from './context.js';
import * as makers from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());
`,
    },
    {
      name: 'a barrel that renames it',
      code: `import { currentContext } from './context.js';
import { open } from './makers/index.js';

export const engine = await open(currentContext());
`,
      errors: [{ ...made('openEngine'), line: 4, column: 29, endLine: 4, endColumn: 51 }],
      output: `import { currentContext } from './context.js';
import { open } from './makers/index.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());
`,
    },
    {
      name: 'a namespace that a barrel exports',
      code: `import { currentContext } from './context.js';
import { makers } from './makers/index.js';

export const engine = await makers.openEngine(currentContext());
`,
      errors: [{ ...made('openEngine'), line: 4, column: 29, endLine: 4, endColumn: 64 }],
      output: `import { currentContext } from './context.js';
import { makers } from './makers/index.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());
`,
    },
    {
      name: 'a local name for it',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

const open = openEngine;
export const engine = await open(currentContext());
`,
      errors: [{ ...made('openEngine'), line: 5, column: 29, endLine: 5, endColumn: 51 }],
      output: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const open = openEngine;
export const engine = await createExecutionEngine(currentContext());
`,
    },
    {
      name: 'a dynamic import that is taken apart',
      code: `import { currentContext } from './context.js';

const { openEngine } = await import('./old-factories.js');
export const engine = await openEngine(currentContext());
`,
      errors: [{ ...made('openEngine'), line: 4, column: 29, endLine: 4, endColumn: 57 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const { openEngine } = await import('./old-factories.js');
export const engine = await createExecutionEngine(currentContext());
`,
    },
    {
      name: 'a member of a dynamic import',
      code: `import { currentContext } from './context.js';

export const engine = await (await import('./old-factories.js')).openEngine(currentContext());
`,
      errors: [{ ...made('openEngine'), line: 3, column: 29, endLine: 3, endColumn: 94 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());
`,
    },
    {
      name: 'a dynamic import and a callback',
      code: `import { currentContext } from './context.js';

export const engine = await import('./old-factories.js').then((old) => old.openEngine(currentContext()));
`,
      errors: [{ ...made('openEngine'), line: 3, column: 72, endLine: 3, endColumn: 104 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await import('./old-factories.js').then((old) => createExecutionEngine(currentContext()));
`,
    },
    {
      name: 'require, taken apart',
      filename: 'src/consumer.cjs',
      code: `const { openEngine } = require('./old-factories');

exports.open = async (context) => await openEngine(context);
`,
      errors: [{ ...made('openEngine'), line: 3, column: 41, endLine: 3, endColumn: 60 }],
      output: `const { openEngine } = require('./old-factories');
const { createExecutionEngine } = require('./execution-engine-factory');

exports.open = async (context) => await createExecutionEngine(context);
`,
    },
    {
      name: 'a member of require',
      filename: 'src/consumer.cjs',
      code: `exports.open = async (context) => require('./old-factories').dialEngine({ userContext: context });
`,
      errors: [{ ...made('dialEngine'), line: 1, column: 35, endLine: 1, endColumn: 98 }],
      output: `const { createExecutionEngine } = require('./execution-engine-factory');

exports.open = async (context) => await createExecutionEngine(context);
`,
    },
  ],
});
