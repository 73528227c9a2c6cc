import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { outcomes, things } from './words.ts';

ruleTester({ project: 'engines', settings: enginesSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'by name, from another module',
      code: `export { ExecutionEngine } from './elsewhere/index.js';
`,
    },
    {
      name: 'by another name, from another module',
      code: `export { ExecutionEngine as Engine } from './elsewhere/index.js';
`,
    },
    {
      name: 'by a string, from another module',
      code: `export { ExecutionEngine as 'old engine' } from './elsewhere/index.js';
`,
    },
    {
      name: 'as the default, from another module',
      code: `export { ExecutionEngine as default } from './elsewhere/index.js';
`,
    },
    {
      name: 'of the default, from another module',
      code: `export { default } from './elsewhere/index.js';
`,
    },
    {
      name: 'of the default by a name, from another module',
      code: `export { default as Engine } from './elsewhere/index.js';
`,
    },
    {
      name: 'of one thing twice, from another module',
      code: `export { ExecutionEngine, default } from './elsewhere/index.js';
`,
    },
    {
      name: 'by star, from another module',
      code: `export * from './elsewhere/index.js';
`,
    },
    {
      name: 'by star under a name, from another module',
      code: `export * as legacy from './elsewhere/index.js';
`,
    },
    {
      name: 'of a type, from another module',
      code: `export type { ExecutionEngine } from './elsewhere/index.js';
`,
    },
    {
      name: 'of a type inline, from another module',
      code: `export { type ExecutionEngine } from './elsewhere/index.js';
`,
    },
    {
      name: 'of types by star, from another module',
      code: `export type * from './elsewhere/index.js';
`,
    },
    {
      name: 'of types by star under a name, from another module',
      code: `export type * as legacy from './elsewhere/index.js';
`,
    },
    {
      name: 'of an import, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export { ExecutionEngine };
`,
    },
    {
      name: 'of an import by another name, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export { ExecutionEngine as Engine };
`,
    },
    {
      name: 'of an import as the default, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export default ExecutionEngine;
`,
    },
    {
      name: 'of an import as the default in a list, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export { ExecutionEngine as default };
`,
    },
    {
      name: 'of a type import, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export type { ExecutionEngine };
`,
    },
    {
      name: 'of a namespace import, from another module',
      code: `import * as legacy from './elsewhere/index.js';

export { legacy };
`,
    },
    {
      name: 'of a namespace import as the default, from another module',
      code: `import * as legacy from './elsewhere/index.js';

export default legacy;
`,
    },
    {
      name: 'as a constant, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const Engine = ExecutionEngine;
`,
    },
    {
      name: 'of a namespace member as a constant, from another module',
      code: `import * as legacy from './elsewhere/index.js';

export const Engine = legacy.ExecutionEngine;
`,
    },
    {
      name: 'of an alias of a namespace member, from another module',
      code: `import * as legacy from './elsewhere/index.js';

export import Engine = legacy.ExecutionEngine;
`,
    },
    {
      name: 'from inside a namespace, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export namespace engines {
  export const Engine = ExecutionEngine;
}
`,
    },
    {
      name: 'of a dynamic import, taken apart, from another module',
      code: `export const { ExecutionEngine } = await import('./elsewhere/index.js');
`,
    },
    {
      name: 'of a dynamic import, whole, from another module',
      code: `export const legacy = await import('./elsewhere/index.js');
`,
    },
    {
      name: 'by an export assignment, from another module',
      filename: 'src/consumer.cts',
      code: `import legacy = require('./elsewhere/index.js');

export = legacy.ExecutionEngine;
`,
    },
    {
      name: 'as module.exports, from another module',
      filename: 'src/consumer.cjs',
      code: `module.exports = require('./elsewhere/index.js').ExecutionEngine;
`,
    },
    {
      name: 'as a member of module.exports, from another module',
      filename: 'src/consumer.cjs',
      code: `const { ExecutionEngine } = require('./elsewhere/index.js');

module.exports.Engine = ExecutionEngine;
`,
    },
    {
      name: 'as a member of exports, from another module',
      filename: 'src/consumer.cjs',
      code: `const { ExecutionEngine } = require('./elsewhere/index.js');

exports.Engine = ExecutionEngine;
`,
    },
    {
      name: 'in the object of module.exports, from another module',
      filename: 'src/consumer.cjs',
      code: `const { ExecutionEngine } = require('./elsewhere/index.js');

module.exports = { ExecutionEngine, Old: ExecutionEngine };
`,
    },
    {
      name: 'of a whole module as module.exports, from another module',
      filename: 'src/consumer.cjs',
      code: `module.exports = require('./elsewhere/index.js');
`,
    },
    {
      name: 'of the canonical class',
      code: `export { UserExecutionEngine } from './user-execution-engine.js';
export * from './user-execution-engine.js';
`,
    },
    {
      name: 'of the canonical class from a barrel',
      code: `export { UserExecutionEngine as Engine } from './index.js';
`,
    },
    {
      name: 'of other exports of a barrel',
      code: `export { Bridge, Registry } from './index.js';
`,
    },
    {
      name: 'of the factory',
      code: `export * from './execution-engine-factory.js';
`,
    },
    {
      name: "of another export of a deprecated class's module",
      code: `export type { ExecutionEngineOptions } from './execution-engine-consolidated.js';
`,
    },
    {
      name: 'of an export that is not there',
      code: `export { Engine } from './execution-engine.js';
`,
      typeErrors: [2614],
    },
    {
      name: 'of a local class of the name',
      code: `import { currentContext } from './context.js';

export class ExecutionEngine {
  readonly context = currentContext();
}
`,
    },
    {
      name: 'by star of a module without a name for its default',
      code: `export * from './default-only.js';
`,
      typeErrors: [2307],
    },
    {
      name: 'of itself',
      code: `export * from './consumer.js';
`,
    },
  ],
  invalid: [
    {
      name: 'by name',
      code: `export { ExecutionEngine } from './execution-engine.js';
`,
      errors: [
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
      ],
      output: null,
    },
    {
      name: 'by another name',
      code: `export { ExecutionEngine as Engine } from './execution-engine.js';
`,
      errors: [
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 35,
        },
      ],
      output: null,
    },
    {
      name: 'by a string',
      code: `export { ExecutionEngine as 'old engine' } from './execution-engine.js';
`,
      errors: [
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 41,
        },
      ],
      output: null,
    },
    {
      name: 'as the default',
      code: `export { ExecutionEngine as default } from './execution-engine.js';
`,
      errors: [
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 36,
        },
      ],
      output: null,
    },
    {
      name: 'of the default',
      code: `export { default } from './execution-engine.js';
`,
      errors: [
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 17,
        },
      ],
      output: null,
    },
    {
      name: 'of the default by a name',
      code: `export { default as Engine } from './execution-engine.js';
`,
      errors: [
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 27,
        },
      ],
      output: null,
    },
    {
      name: 'of one thing twice',
      code: `export { ExecutionEngine, default } from './execution-engine.js';
`,
      errors: [
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 1,
          column: 27,
          endLine: 1,
          endColumn: 34,
        },
      ],
      output: null,
    },
    {
      name: 'among other exports',
      code: `export { Bridge, LegacyEngine, Registry } from './index.js';
`,
      errors: [
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 1,
          column: 18,
          endLine: 1,
          endColumn: 30,
        },
      ],
      output: null,
    },
    {
      name: 'by star',
      code: `export * from './execution-engine.js';
`,
      errors: [
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 39,
        },
      ],
      output: null,
    },
    {
      name: 'by star under a name',
      code: `export * as legacy from './execution-engine.js';
`,
      errors: [
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 49,
        },
      ],
      output: null,
    },
    {
      name: 'by star of a barrel',
      code: `export * from './index.js';
`,
      errors: [
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 28,
        },
        {
          messageId: 'exportedAgain',
          data: { ...things.scoped, outcome: outcomes.exportedAgain },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 28,
        },
      ],
      output: null,
    },
    {
      name: 'by star of a barrel under a name',
      code: `export * as engines from './index.js';
`,
      errors: [
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 39,
        },
        {
          messageId: 'exportedAgain',
          data: { ...things.scoped, outcome: outcomes.exportedAgain },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 39,
        },
      ],
      output: null,
    },
    {
      name: 'of a type',
      code: `export type { ExecutionEngine } from './execution-engine.js';
`,
      errors: [
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
      ],
      output: null,
    },
    {
      name: 'of a type inline',
      code: `export { type ExecutionEngine } from './execution-engine.js';
`,
      errors: [
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 30,
        },
      ],
      output: null,
    },
    {
      name: 'of types by star',
      code: `export type * from './execution-engine.js';
`,
      errors: [
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 44,
        },
      ],
      output: null,
    },
    {
      name: 'of types by star under a name',
      code: `export type * as legacy from './execution-engine.js';
`,
      errors: [
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 54,
        },
      ],
      output: null,
    },
    {
      name: 'through a chain of barrels',
      code: `export { LegacyEngine as Oldest } from './barrel-of-barrel.js';
`,
      errors: [
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 32,
        },
      ],
      output: null,
    },
    {
      name: 'of a namespace',
      code: `export { engines } from './barrel-of-barrel.js';
`,
      errors: [
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 17,
        },
        {
          messageId: 'exportedAgain',
          data: { ...things.scoped, outcome: outcomes.exportedAgain },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 17,
        },
      ],
      output: null,
    },
    {
      name: 'of an import',
      code: `import { ExecutionEngine } from './execution-engine.js';

export { ExecutionEngine };
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 25,
        },
      ],
      output: null,
    },
    {
      name: 'of an import by another name',
      code: `import { ExecutionEngine } from './execution-engine.js';

export { ExecutionEngine as Engine };
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 25,
        },
      ],
      output: null,
    },
    {
      name: 'of an import as the default',
      code: `import { ExecutionEngine } from './execution-engine.js';

export default ExecutionEngine;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 3,
          column: 16,
          endLine: 3,
          endColumn: 31,
        },
      ],
      output: null,
    },
    {
      name: 'of an import as the default in a list',
      code: `import { ExecutionEngine } from './execution-engine.js';

export { ExecutionEngine as default };
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 25,
        },
      ],
      output: null,
    },
    {
      name: 'of a type import',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export type { ExecutionEngine };
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 3,
          column: 15,
          endLine: 3,
          endColumn: 30,
        },
      ],
      output: null,
    },
    {
      name: 'of a namespace import',
      code: `import * as legacy from './execution-engine.js';

export { legacy };
`,
      errors: [
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 16,
        },
      ],
      output: null,
    },
    {
      name: 'of a namespace import as the default',
      code: `import * as legacy from './execution-engine.js';

export default legacy;
`,
      errors: [
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 3,
          column: 16,
          endLine: 3,
          endColumn: 22,
        },
      ],
      output: null,
    },
    {
      name: 'as a constant',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const Engine = ExecutionEngine;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 38,
        },
      ],
      output: null,
    },
    {
      name: 'of a namespace member as a constant',
      code: `import * as legacy from './execution-engine.js';

export const Engine = legacy.ExecutionEngine;
`,
      errors: [
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 45,
        },
      ],
      output: null,
    },
    {
      name: 'of an alias of a namespace member',
      code: `import * as legacy from './execution-engine.js';

export import Engine = legacy.ExecutionEngine;
`,
      errors: [
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 3,
          column: 8,
          endLine: 3,
          endColumn: 47,
        },
      ],
      output: null,
    },
    {
      name: 'from inside a namespace',
      code: `import { ExecutionEngine } from './execution-engine.js';

export namespace engines {
  export const Engine = ExecutionEngine;
}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 4,
          column: 25,
          endLine: 4,
          endColumn: 40,
        },
      ],
      output: null,
    },
    {
      name: 'of a dynamic import, taken apart',
      code: `export const { ExecutionEngine } = await import('./execution-engine.js');
`,
      errors: [
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 1,
          column: 16,
          endLine: 1,
          endColumn: 31,
        },
      ],
      output: null,
    },
    {
      name: 'of a dynamic import, whole',
      code: `export const legacy = await import('./execution-engine.js');
`,
      errors: [
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 1,
          column: 23,
          endLine: 1,
          endColumn: 60,
        },
      ],
      output: null,
    },
    {
      name: 'by an export assignment',
      filename: 'src/consumer.cts',
      code: `import legacy = require('./execution-engine.js');

export = legacy.ExecutionEngine;
`,
      errors: [
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 32,
        },
      ],
      output: null,
    },
    {
      name: 'as module.exports',
      filename: 'src/consumer.cjs',
      code: `module.exports = require('./execution-engine.js').ExecutionEngine;
`,
      errors: [
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 1,
          column: 18,
          endLine: 1,
          endColumn: 66,
        },
      ],
      output: null,
    },
    {
      name: 'as a member of module.exports',
      filename: 'src/consumer.cjs',
      code: `const { ExecutionEngine } = require('./execution-engine.js');

module.exports.Engine = ExecutionEngine;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 9,
          endLine: 1,
          endColumn: 24,
        },
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 3,
          column: 25,
          endLine: 3,
          endColumn: 40,
        },
      ],
      output: null,
    },
    {
      name: 'as a member of exports',
      filename: 'src/consumer.cjs',
      code: `const { ExecutionEngine } = require('./execution-engine.js');

exports.Engine = ExecutionEngine;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 9,
          endLine: 1,
          endColumn: 24,
        },
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 3,
          column: 18,
          endLine: 3,
          endColumn: 33,
        },
      ],
      output: null,
    },
    {
      name: 'in the object of module.exports',
      filename: 'src/consumer.cjs',
      code: `const { ExecutionEngine } = require('./execution-engine.js');

module.exports = { ExecutionEngine, Old: ExecutionEngine };
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 9,
          endLine: 1,
          endColumn: 24,
        },
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 3,
          column: 20,
          endLine: 3,
          endColumn: 35,
        },
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 3,
          column: 42,
          endLine: 3,
          endColumn: 57,
        },
      ],
      output: null,
    },
    {
      name: 'of a whole module as module.exports',
      filename: 'src/consumer.cjs',
      code: `module.exports = require('./execution-engine.js');
`,
      errors: [
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 1,
          column: 18,
          endLine: 1,
          endColumn: 50,
        },
      ],
      output: null,
    },
  ],
});
