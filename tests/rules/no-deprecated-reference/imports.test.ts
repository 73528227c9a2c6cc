import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { outcomes, things } from './words.ts';

ruleTester({ project: 'engines', settings: enginesSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a named import, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const known = [ExecutionEngine];
`,
    },
    {
      name: 'a renamed import, from another module',
      code: `import { ExecutionEngine as Old } from './elsewhere/index.js';

export const known = [Old];
`,
    },
    {
      name: 'a default import, from another module',
      code: `import Old from './elsewhere/index.js';

export const known = [Old];
`,
    },
    {
      name: 'a default import by its name, from another module',
      code: `import { default as Old } from './elsewhere/index.js';

export const known = [Old];
`,
    },
    {
      name: 'a default and a named import together, from another module',
      code: `import Old, { ExecutionEngine } from './elsewhere/index.js';

export const known = [Old, ExecutionEngine];
`,
    },
    {
      name: 'a string-named import, from another module',
      code: `import { 'ExecutionEngine' as Old } from './elsewhere/index.js';

export const known = [Old];
`,
    },
    {
      name: 'a member of a namespace, from another module',
      code: `import * as legacy from './elsewhere/index.js';

export const known = [legacy.ExecutionEngine, legacy.default];
`,
    },
    {
      name: 'a computed member of a namespace, from another module',
      code: `import * as legacy from './elsewhere/index.js';

export const known = [legacy['ExecutionEngine'], legacy[\`ExecutionEngine\`]];
`,
    },
    {
      name: 'an optional member of a namespace, from another module',
      code: `import * as legacy from './elsewhere/index.js';

export const known = [legacy?.ExecutionEngine];
`,
    },
    {
      name: 'a namespace taken apart, from another module',
      code: `import * as legacy from './elsewhere/index.js';

const { ExecutionEngine } = legacy;
export const known = [ExecutionEngine];
`,
    },
    {
      name: 'a namespace under another name, from another module',
      code: `import * as legacy from './elsewhere/index.js';

const same = legacy;
export const known = [same.ExecutionEngine];
`,
    },
    {
      name: 'a default import beside a namespace, from another module',
      code: `import Old, * as legacy from './elsewhere/index.js';

export const known = [Old, legacy.ExecutionEngine];
`,
    },
    {
      name: 'an import through a barrel that renames, from another module',
      code: `import { LegacyEngine } from './elsewhere/index.js';

export const known = [LegacyEngine];
`,
    },
    {
      name: 'a type import, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export type Known = typeof ExecutionEngine;
`,
    },
    {
      name: 'an inline type import, from another module',
      code: `import { type ExecutionEngine, default as Old } from './elsewhere/index.js';

export type Known = typeof ExecutionEngine;
export const known = [Old];
`,
    },
    {
      name: 'a type import of a namespace, from another module',
      code: `import type * as legacy from './elsewhere/index.js';

export type Known = typeof legacy.ExecutionEngine;
`,
    },
    {
      name: 'an import with attributes, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js' with {};

export const known = [ExecutionEngine];
`,
    },
    {
      name: 'two imports of one module, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';
import { ExecutionEngine as Old } from './elsewhere/index.js';

export const known = [ExecutionEngine, Old];
`,
    },
    {
      name: 'an import after the code that uses it, from another module',
      code: `export const known = () => [ExecutionEngine];

import { ExecutionEngine } from './elsewhere/index.js';
`,
    },
    {
      name: 'an import with `require` and an assignment, from another module',
      code: `import legacy = require('./elsewhere/index.js');

export const known = [legacy.ExecutionEngine];
`,
    },
    {
      name: 'an alias of a namespace member, from another module',
      code: `import * as legacy from './elsewhere/index.js';
import Old = legacy.ExecutionEngine;

export const known = [Old];
`,
    },
    {
      name: 'an import in a module of CommonJS, from another module',
      filename: 'src/consumer.cts',
      code: `import legacy = require('./elsewhere/index.js');

export = { isOld: (engine: unknown) => engine instanceof legacy.ExecutionEngine };
`,
    },
    {
      name: 'a class that the import names and a parameter shadows elsewhere, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const nameOf = (ExecutionEngine: { name: string }) => ExecutionEngine.name;
export const known = [ExecutionEngine];
`,
    },
    {
      name: 'an import for its effects',
      code: `import './execution-engine.js';
`,
    },
    {
      name: 'a namespace of which other members are used',
      code: `import * as engines from './index.js';

export const { userId } = engines.currentContext();
`,
    },
    {
      name: 'a barrel as a namespace that nothing uses',
      code: `import * as engines from './index.js';

export const a = 1;
`,
    },
    {
      name: 'other exports of a barrel',
      code: `import { Bridge, currentContext } from './index.js';

export const known = [Bridge, currentContext];
`,
    },
    {
      name: 'the canonical class through a barrel',
      code: `import { UserExecutionEngine } from './barrel-of-barrel.js';

export const known = [UserExecutionEngine];
`,
    },
    {
      name: 'the canonical class as a namespace member',
      code: `import * as engines from './barrel-of-barrel.js';

export const known = [engines.UserExecutionEngine, engines.engines.UserExecutionEngine];
`,
    },
    {
      name: "another export of a deprecated class's module",
      code: `import type { ExecutionEngineOptions } from './execution-engine-consolidated.js';

export type Options = ExecutionEngineOptions;
`,
    },
    {
      name: 'a computed member of a namespace that only running tells',
      code: `import * as legacy from './execution-engine.js';

export const pick = (name: keyof typeof legacy) => legacy[name];
`,
    },
    {
      name: 'a namespace member behind a shadowing parameter',
      code: `import * as legacy from './execution-engine.js';

export const pick = (legacy: { ExecutionEngine: string }) => legacy.ExecutionEngine;
export type Legacy = typeof legacy;
`,
    },
    {
      name: 'a member of that name of something else',
      code: `export const pick = (legacy: { ExecutionEngine: string }) => legacy.ExecutionEngine;
`,
    },
    {
      name: 'a module that cannot be resolved',
      code: `import { ExecutionEngine } from './nowhere/execution-engine.js';

export const known = [ExecutionEngine];
`,
      typeErrors: [2307],
    },
    {
      name: 'a package that is not installed',
      code: `import { ExecutionEngine } from 'engines-of-nobody';

export const known = [ExecutionEngine];
`,
      typeErrors: [2307],
    },
    {
      name: 'an export that is not there',
      code: `import { Execution } from './execution-engine.js';

export const known = [Execution];
`,
      typeErrors: [2614],
    },
    {
      name: 'a built-in module',
      code: `import { EventEmitter as ExecutionEngine } from 'node:events';

export const known = [ExecutionEngine];
`,
      typeErrors: [2591],
    },
    {
      name: 'the name in a comment, a string and a template',
      code: `// import { ExecutionEngine } from './execution-engine.js';
export const text = "import { ExecutionEngine } from './execution-engine.js'";
export const more = \`\${text} new ExecutionEngine()\`;
`,
    },
    {
      name: 'a local class of the name',
      code: `import { currentContext } from './context.js';

class ExecutionEngine {}
export const known = [ExecutionEngine, currentContext];
`,
    },
    {
      name: 'a global of the name',
      code: `import { currentContext } from './context.js';

declare global {
  var ExecutionEngine: new () => object;
}
export const known = [ExecutionEngine, currentContext];
`,
    },
  ],
  invalid: [
    {
      name: 'a named import',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const known = [ExecutionEngine];
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
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 38,
        },
      ],
      output: null,
    },
    {
      name: 'a renamed import',
      code: `import { ExecutionEngine as Old } from './execution-engine.js';

export const known = [Old];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 32,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 26,
        },
      ],
      output: null,
    },
    {
      name: 'a default import',
      code: `import Old from './execution-engine.js';

export const known = [Old];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 8,
          endLine: 1,
          endColumn: 11,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 26,
        },
      ],
      output: null,
    },
    {
      name: 'a default import by its name',
      code: `import { default as Old } from './execution-engine.js';

export const known = [Old];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 24,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 26,
        },
      ],
      output: null,
    },
    {
      name: 'a default and a named import together',
      code: `import Old, { ExecutionEngine } from './execution-engine.js';

export const known = [Old, ExecutionEngine];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 8,
          endLine: 1,
          endColumn: 11,
        },
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 26,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 28,
          endLine: 3,
          endColumn: 43,
        },
      ],
      output: null,
    },
    {
      name: 'a string-named import',
      code: `import { 'ExecutionEngine' as Old } from './execution-engine.js';

export const known = [Old];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 34,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 26,
        },
      ],
      output: null,
    },
    {
      name: 'a member of a namespace',
      code: `import * as legacy from './execution-engine.js';

export const known = [legacy.ExecutionEngine, legacy.default];
`,
      errors: [
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 45,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 47,
          endLine: 3,
          endColumn: 61,
        },
      ],
      output: null,
    },
    {
      name: 'a computed member of a namespace',
      code: `import * as legacy from './execution-engine.js';

export const known = [legacy['ExecutionEngine'], legacy[\`ExecutionEngine\`]];
`,
      errors: [
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 48,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 50,
          endLine: 3,
          endColumn: 75,
        },
      ],
      output: null,
    },
    {
      name: 'an optional member of a namespace',
      code: `import * as legacy from './execution-engine.js';

export const known = [legacy?.ExecutionEngine];
`,
      errors: [
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 46,
        },
      ],
      output: null,
    },
    {
      name: 'a namespace taken apart',
      code: `import * as legacy from './execution-engine.js';

const { ExecutionEngine } = legacy;
export const known = [ExecutionEngine];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 24,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 38,
        },
      ],
      output: null,
    },
    {
      name: 'a namespace under another name',
      code: `import * as legacy from './execution-engine.js';

const same = legacy;
export const known = [same.ExecutionEngine];
`,
      errors: [
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 43,
        },
      ],
      output: null,
    },
    {
      name: 'a default import beside a namespace',
      code: `import Old, * as legacy from './execution-engine.js';

export const known = [Old, legacy.ExecutionEngine];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 8,
          endLine: 1,
          endColumn: 11,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 26,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 28,
          endLine: 3,
          endColumn: 50,
        },
      ],
      output: null,
    },
    {
      name: 'an import through a barrel that renames',
      code: `import { LegacyEngine } from './index.js';

export const known = [LegacyEngine];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 22,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 35,
        },
      ],
      output: null,
    },
    {
      name: 'an import through a barrel of a barrel',
      code: `import { LegacyEngine } from './barrel-of-barrel.js';

export const known = [LegacyEngine];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 22,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 35,
        },
      ],
      output: null,
    },
    {
      name: 'a namespace inside a namespace',
      code: `import * as all from './barrel-of-barrel.js';

export const known = [all.engines.LegacyEngine];
`,
      errors: [
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 47,
        },
      ],
      output: null,
    },
    {
      name: 'a namespace that is an export',
      code: `import { engines } from './barrel-of-barrel.js';

export const known = [engines.LegacyEngine];
`,
      errors: [
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 43,
        },
      ],
      output: null,
    },
    {
      name: 'a type import',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export type Known = typeof ExecutionEngine;
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
          messageId: 'typed',
          data: { ...things.engine, outcome: outcomes.typeofClass },
          line: 3,
          column: 28,
          endLine: 3,
          endColumn: 43,
        },
      ],
      output: null,
    },
    {
      name: 'an inline type import',
      code: `import { type ExecutionEngine, default as Old } from './execution-engine.js';

export type Known = typeof ExecutionEngine;
export const known = [Old];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 30,
        },
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 32,
          endLine: 1,
          endColumn: 46,
        },
        {
          messageId: 'typed',
          data: { ...things.engine, outcome: outcomes.typeofClass },
          line: 3,
          column: 28,
          endLine: 3,
          endColumn: 43,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 26,
        },
      ],
      output: null,
    },
    {
      name: 'a type import of a namespace',
      code: `import type * as legacy from './execution-engine.js';

export type Known = typeof legacy.ExecutionEngine;
`,
      errors: [
        {
          messageId: 'typed',
          data: { ...things.engine, outcome: outcomes.typeofClass },
          line: 3,
          column: 28,
          endLine: 3,
          endColumn: 50,
        },
      ],
      output: null,
    },
    {
      name: 'an import with attributes',
      code: `import { ExecutionEngine } from './execution-engine.js' with {};

export const known = [ExecutionEngine];
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
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 38,
        },
      ],
      output: null,
    },
    {
      name: 'two imports of one module',
      code: `import { ExecutionEngine } from './execution-engine.js';
import { ExecutionEngine as Old } from './execution-engine.js';

export const known = [ExecutionEngine, Old];
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
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 32,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 38,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 4,
          column: 40,
          endLine: 4,
          endColumn: 43,
        },
      ],
      output: null,
    },
    {
      name: 'classes of one name from two modules',
      code: `import { ExecutionEngine } from './execution-engine.js';
import { ExecutionEngine as Consolidated } from './execution-engine-consolidated.js';
import { ExecutionEngine as Sandbox } from './sandbox/execution-engine.js';

export const known = [ExecutionEngine, Consolidated, Sandbox];
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
          messageId: 'imported',
          data: { ...things.consolidated, outcome: outcomes.stillUsed },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 41,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 38,
        },
        {
          messageId: 'passed',
          data: { ...things.consolidated, outcome: outcomes.usedAsValue },
          line: 5,
          column: 40,
          endLine: 5,
          endColumn: 52,
        },
      ],
      output: null,
    },
    {
      name: 'an import after the code that uses it',
      code: `export const known = () => [ExecutionEngine];

import { ExecutionEngine } from './execution-engine.js';
`,
      errors: [
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 1,
          column: 29,
          endLine: 1,
          endColumn: 44,
        },
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 25,
        },
      ],
      output: null,
    },
    {
      name: 'an import with `require` and an assignment',
      code: `import legacy = require('./execution-engine.js');

export const known = [legacy.ExecutionEngine];
`,
      errors: [
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 45,
        },
      ],
      output: null,
    },
    {
      name: 'an alias of a namespace member',
      code: `import * as legacy from './execution-engine.js';
import Old = legacy.ExecutionEngine;

export const known = [Old];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 37,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 26,
        },
      ],
      output: null,
    },
    {
      name: 'an import in a module of CommonJS',
      filename: 'src/consumer.cts',
      code: `import legacy = require('./execution-engine.js');

export = { isOld: (engine: unknown) => engine instanceof legacy.ExecutionEngine };
`,
      errors: [
        {
          messageId: 'instanceTested',
          data: { ...things.engine, outcome: outcomes.instanceTest },
          line: 3,
          column: 58,
          endLine: 3,
          endColumn: 80,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { ...things.engine, choice: '' },
              output: `import legacy = require('./execution-engine.js');
import userExecutionEngine = require('./user-execution-engine.js');

export = { isOld: (engine: unknown) => engine instanceof userExecutionEngine.UserExecutionEngine };
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a class that the import names and a parameter shadows elsewhere',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const nameOf = (ExecutionEngine: { name: string }) => ExecutionEngine.name;
export const known = [ExecutionEngine];
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
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 38,
        },
      ],
      output: null,
    },
  ],
});
