import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { outcomes, things } from './words.ts';

ruleTester({ project: 'engines', settings: enginesSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a named import, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const a = 1;
`,
    },
    {
      name: 'a default import, from another module',
      code: `import Old from './elsewhere/index.js';

export const a = 1;
`,
    },
    {
      name: 'a namespace, from another module',
      code: `import * as legacy from './elsewhere/index.js';

export const a = 1;
`,
    },
    {
      name: 'a type import, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export const a = 1;
`,
    },
    {
      name: 'an import with `require` and an assignment, from another module',
      code: `import legacy = require('./elsewhere/index.js');

export const a = 1;
`,
    },
    {
      name: 'require, taken apart, from another module',
      filename: 'src/consumer.cjs',
      code: `const { ExecutionEngine } = require('./elsewhere/index.js');

module.exports = 1;
`,
    },
    {
      name: 'require, a member, from another module',
      filename: 'src/consumer.cjs',
      code: `const Old = require('./elsewhere/index.js').ExecutionEngine;

module.exports = 1;
`,
    },
    {
      name: 'require, the whole module, from another module',
      filename: 'src/consumer.cjs',
      code: `const legacy = require('./elsewhere/index.js');

module.exports = 1;
`,
    },
    {
      name: 'a dynamic import, taken apart, from another module',
      code: `const { ExecutionEngine } = await import('./elsewhere/index.js');

export const a = 1;
`,
    },
    {
      name: 'the parameter of a callback, from another module',
      code: `export const loading = import('./elsewhere/index.js').then(({ ExecutionEngine }) => 1);
`,
    },
    {
      name: 'a local alias, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

const Old = ExecutionEngine;
export const a = 1;
`,
    },
    {
      name: 'a namespace taken apart, from another module',
      code: `import * as legacy from './elsewhere/index.js';

const { ExecutionEngine } = legacy;
export const a = 1;
`,
    },
    {
      name: 'an import that only the prose of a comment mentions, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

/** Like ExecutionEngine, and faster. */
export const a = 1;
`,
    },
    {
      name: 'an import that a parameter shadows everywhere, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const nameOf = (ExecutionEngine: { name: string }) => ExecutionEngine.name;
`,
    },
    {
      name: 'an import that a type parameter shadows everywhere, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export type Box<ExecutionEngine> = { engine: ExecutionEngine };
`,
    },
    {
      name: 'an unused import of the canonical class',
      code: `import { UserExecutionEngine } from './user-execution-engine.js';

export const a = 1;
`,
    },
    {
      name: 'an unused barrel',
      code: `import * as engines from './barrel-of-barrel.js';

export const a = 1;
`,
    },
    {
      name: 'an unused namespace that is an export',
      code: `import { engines } from './barrel-of-barrel.js';

export const a = 1;
`,
    },
    {
      name: 'an unused import of another export',
      code: `import type { ExecutionEngineOptions } from './execution-engine-consolidated.js';

export const a = 1;
`,
    },
  ],
  invalid: [
    {
      name: 'a named import',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const a = 1;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
      ],
      output: `export const a = 1;
`,
    },
    {
      name: 'a renamed import',
      code: `import { ExecutionEngine as Old } from './execution-engine.js';

export const a = 1;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 32,
        },
      ],
      output: `export const a = 1;
`,
    },
    {
      name: 'a default import',
      code: `import Old from './execution-engine.js';

export const a = 1;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 8,
          endLine: 1,
          endColumn: 11,
        },
      ],
      output: `export const a = 1;
`,
    },
    {
      name: 'a namespace',
      code: `import * as legacy from './execution-engine.js';

export const a = 1;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 8,
          endLine: 1,
          endColumn: 19,
        },
      ],
      output: `export const a = 1;
`,
    },
    {
      name: 'a type import',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export const a = 1;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
      ],
      output: `export const a = 1;
`,
    },
    {
      name: 'an inline type import',
      code: `import { type ExecutionEngine } from './execution-engine.js';

export const a = 1;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 30,
        },
      ],
      output: `export const a = 1;
`,
    },
    {
      name: 'an import with attributes',
      code: `import { ExecutionEngine } from './execution-engine.js' with {};

export const a = 1;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
      ],
      output: `export const a = 1;
`,
    },
    {
      name: 'the first of several names',
      code: `import { LegacyEngine, Bridge } from './index.js';

export const known = [Bridge];
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 22,
        },
      ],
      output: `import { Bridge } from './index.js';

export const known = [Bridge];
`,
    },
    {
      name: 'the last of several names',
      code: `import { Bridge, LegacyEngine } from './index.js';

export const known = [Bridge];
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 18,
          endLine: 1,
          endColumn: 30,
        },
      ],
      output: `import { Bridge } from './index.js';

export const known = [Bridge];
`,
    },
    {
      name: 'one name in the middle',
      code: `import { Bridge, LegacyEngine, Registry } from './index.js';

export const known = [Bridge, Registry];
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 18,
          endLine: 1,
          endColumn: 30,
        },
      ],
      output: `import { Bridge, Registry } from './index.js';

export const known = [Bridge, Registry];
`,
    },
    {
      name: 'two of four names',
      code: `import { LegacyEngine, Bridge, RequestScopedExecutionEngine, Registry } from './index.js';

export const known = [Bridge, Registry];
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 22,
        },
        {
          messageId: 'importedUnused',
          data: { ...things.scoped, outcome: '' },
          line: 1,
          column: 32,
          endLine: 1,
          endColumn: 60,
        },
      ],
      output: `import { Bridge, Registry } from './index.js';

export const known = [Bridge, Registry];
`,
    },
    {
      name: 'names on lines of their own',
      code: `import {
  Bridge,
  LegacyEngine,
  Registry,
} from './index.js';

export const known = [Bridge, Registry];
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 15,
        },
      ],
      output: `import {
  Bridge,
  Registry,
} from './index.js';

export const known = [Bridge, Registry];
`,
    },
    {
      name: 'the last line of a list, without a comma after it',
      code: `import {
  Bridge,
  LegacyEngine
} from './index.js';

export const known = [Bridge];
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 15,
        },
      ],
      output: `import {
  Bridge
} from './index.js';

export const known = [Bridge];
`,
    },
    {
      name: 'all names of a list on several lines',
      code: `import {
  LegacyEngine,
  RequestScopedExecutionEngine,
} from './index.js';

export const a = 1;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 2,
          column: 3,
          endLine: 2,
          endColumn: 15,
        },
        {
          messageId: 'importedUnused',
          data: { ...things.scoped, outcome: '' },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 31,
        },
      ],
      output: `export const a = 1;
`,
    },
    {
      name: 'the default beside a used name',
      code: `import Old, { ExecutionEngine } from './execution-engine.js';

export const known = [ExecutionEngine];
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
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
          endColumn: 38,
        },
      ],
      output: `import { ExecutionEngine } from './execution-engine.js';

export const known = [ExecutionEngine];
`,
    },
    {
      name: 'a name beside the used default',
      code: `import Old, { ExecutionEngine } from './execution-engine.js';

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
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
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
      ],
      output: `import Old from './execution-engine.js';

export const known = [Old];
`,
    },
    {
      name: 'the default and a name',
      code: `import Old, { ExecutionEngine } from './execution-engine.js';

export const a = 1;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 8,
          endLine: 1,
          endColumn: 11,
        },
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
      ],
      output: `export const a = 1;
`,
    },
    {
      name: 'the default and a namespace',
      code: `import Old, * as legacy from './execution-engine.js';

export const a = 1;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 8,
          endLine: 1,
          endColumn: 11,
        },
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 13,
          endLine: 1,
          endColumn: 24,
        },
      ],
      output: `export const a = 1;
`,
    },
    {
      name: 'the default beside a used namespace',
      code: `import Old, * as legacy from './execution-engine.js';

export const known = [legacy.ExecutionEngine];
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
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
          endColumn: 45,
        },
      ],
      output: `import * as legacy from './execution-engine.js';

export const known = [legacy.ExecutionEngine];
`,
    },
    {
      name: 'a comment on the line above',
      code: `// The engine of old.
import { ExecutionEngine } from './execution-engine.js';

export const a = 1;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 25,
        },
      ],
      output: `// The engine of old.

export const a = 1;
`,
    },
    {
      name: 'a comment behind the import',
      code: `import { ExecutionEngine } from './execution-engine.js'; // The engine of old.

export const a = 1;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
      ],
      output: `// The engine of old.

export const a = 1;
`,
    },
    {
      name: 'a comment behind a name',
      code: `import {
  Bridge,
  LegacyEngine, // The engine of old.
} from './index.js';

export const known = [Bridge];
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: outcomes.commentWouldBeLost },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 15,
        },
      ],
      output: null,
    },
    {
      name: 'a comment in the braces',
      code: `import { /* the engine of old */ ExecutionEngine } from './execution-engine.js';

export const a = 1;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: outcomes.commentWouldBeLost },
          line: 1,
          column: 34,
          endLine: 1,
          endColumn: 49,
        },
      ],
      output: null,
    },
    {
      name: 'two imports on one line',
      code: `import { ExecutionEngine } from './execution-engine.js'; import { Bridge } from './bridge.js';

export const known = [Bridge];
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
      ],
      output: `import { Bridge } from './bridge.js';

export const known = [Bridge];
`,
    },
    {
      name: 'an import without a semicolon',
      code: `import { ExecutionEngine } from './execution-engine.js'

export const a = 1
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
      ],
      output: `export const a = 1
`,
    },
    {
      name: 'an import whose semicolon guards the next line',
      code: `import { ExecutionEngine } from './execution-engine.js'
;[1].forEach((each) => each)

export const a = 1
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
      ],
      output: `;[1].forEach((each) => each)

export const a = 1
`,
    },
    {
      name: 'carriage returns',
      code: `import { Bridge } from './bridge.js';\r
import { ExecutionEngine } from './execution-engine.js';\r
\r
export const known = [Bridge];\r
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 25,
        },
      ],
      output: `import { Bridge } from './bridge.js';\r
\r
export const known = [Bridge];\r
`,
    },
    {
      name: 'nothing else in the file',
      code: `import { ExecutionEngine } from './execution-engine.js';
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
      ],
      output: '',
    },
    {
      name: 'an import with `require` and an assignment',
      code: `import legacy = require('./execution-engine.js');

export const a = 1;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 1,
          endLine: 1,
          endColumn: 50,
        },
      ],
      output: `export const a = 1;
`,
    },
    {
      name: 'an alias of a namespace member',
      code: `import * as engines from './index.js';
import Old = engines.LegacyEngine;

export const { userId } = engines.currentContext();
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 35,
        },
      ],
      output: `import * as engines from './index.js';

export const { userId } = engines.currentContext();
`,
    },
    {
      name: 'require, taken apart',
      filename: 'src/consumer.cjs',
      code: `const { ExecutionEngine } = require('./execution-engine.js');

module.exports = 1;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 9,
          endLine: 1,
          endColumn: 24,
        },
      ],
      output: `module.exports = 1;
`,
    },
    {
      name: 'one name of a require',
      filename: 'src/consumer.cjs',
      code: `const { LegacyEngine: Old, Bridge } = require('./index.js');

module.exports = Bridge;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 9,
          endLine: 1,
          endColumn: 26,
        },
      ],
      output: `const { Bridge } = require('./index.js');

module.exports = Bridge;
`,
    },
    {
      name: 'require, a member',
      filename: 'src/consumer.cjs',
      code: `const Old = require('./execution-engine.js').ExecutionEngine;

module.exports = 1;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 10,
        },
      ],
      output: `module.exports = 1;
`,
    },
    {
      name: 'require, the whole module',
      filename: 'src/consumer.cjs',
      code: `const legacy = require('./execution-engine.js');

module.exports = 1;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 13,
        },
      ],
      output: `module.exports = 1;
`,
    },
    {
      name: 'require without semicolons',
      filename: 'src/consumer.cjs',
      code: `const { ExecutionEngine } = require('./execution-engine.js')
;[1].forEach((each) => each)

module.exports = 1
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 9,
          endLine: 1,
          endColumn: 24,
        },
      ],
      output: `;[1].forEach((each) => each)

module.exports = 1
`,
    },
    {
      name: 'a dynamic import, taken apart',
      code: `const { ExecutionEngine } = await import('./execution-engine.js');

export const a = 1;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 9,
          endLine: 1,
          endColumn: 24,
        },
      ],
      output: `export const a = 1;
`,
    },
    {
      name: 'a dynamic import, a member',
      code: `const Old = (await import('./execution-engine.js')).ExecutionEngine;

export const a = 1;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 10,
        },
      ],
      output: `export const a = 1;
`,
    },
    {
      name: 'a dynamic import, the whole module',
      code: `const legacy = await import('./execution-engine.js');

export const a = 1;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 7,
          endLine: 1,
          endColumn: 13,
        },
      ],
      output: `export const a = 1;
`,
    },
    {
      name: 'a dynamic import beside a rest',
      code: `const { ExecutionEngine, ...rest } = await import('./execution-engine.js');

export { rest };
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: outcomes.bindingShared },
          line: 1,
          column: 9,
          endLine: 1,
          endColumn: 24,
        },
        {
          messageId: 'exportedAgain',
          data: { ...things.engine, outcome: outcomes.exportedAgain },
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 14,
        },
      ],
      output: null,
    },
    {
      name: 'the parameter of a callback',
      code: `export const loading = import('./execution-engine.js').then(({ ExecutionEngine }) => 1);
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: outcomes.bindingShared },
          line: 1,
          column: 64,
          endLine: 1,
          endColumn: 79,
        },
      ],
      output: null,
    },
    {
      name: 'a local alias',
      code: `import { ExecutionEngine } from './execution-engine.js';

const Old = ExecutionEngine;
export const a = 1;
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
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 3,
          column: 7,
          endLine: 3,
          endColumn: 10,
        },
      ],
      output: [
        `import { ExecutionEngine } from './execution-engine.js';

export const a = 1;
`,
        `export const a = 1;
`,
      ],
    },
    {
      name: 'a chain of aliases',
      code: `import { ExecutionEngine } from './execution-engine.js';

const Old = ExecutionEngine;
const Older = Old;
export const a = 1;
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
          messageId: 'aliased',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 3,
          column: 13,
          endLine: 3,
          endColumn: 28,
        },
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 4,
          column: 7,
          endLine: 4,
          endColumn: 12,
        },
      ],
      output: [
        `import { ExecutionEngine } from './execution-engine.js';

const Old = ExecutionEngine;
export const a = 1;
`,
        `import { ExecutionEngine } from './execution-engine.js';

export const a = 1;
`,
        `export const a = 1;
`,
      ],
    },
    {
      name: 'an alias of a namespace member by assignment',
      code: `import * as legacy from './execution-engine.js';

export function run() {
  const Old = legacy.ExecutionEngine;
  return 1;
}
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 4,
          column: 9,
          endLine: 4,
          endColumn: 12,
        },
      ],
      output: [
        `import * as legacy from './execution-engine.js';

export function run() {
  return 1;
}
`,
        `export function run() {
  return 1;
}
`,
      ],
    },
    {
      name: 'an alias that is declared together with others',
      code: `import { ExecutionEngine } from './execution-engine.js';

const Old = ExecutionEngine,
  a = 1;
export { a };
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
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: outcomes.bindingShared },
          line: 3,
          column: 7,
          endLine: 3,
          endColumn: 10,
        },
      ],
      output: null,
    },
    {
      name: 'an alias in the head of a loop',
      code: `import { ExecutionEngine } from './execution-engine.js';

for (const Old = ExecutionEngine; ; ) break;
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
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: outcomes.bindingShared },
          line: 3,
          column: 12,
          endLine: 3,
          endColumn: 15,
        },
      ],
      output: null,
    },
    {
      name: 'a namespace taken apart',
      code: `import * as legacy from './execution-engine.js';

const { ExecutionEngine } = legacy;
export const a = 1;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 3,
          column: 9,
          endLine: 3,
          endColumn: 24,
        },
      ],
      output: [
        `import * as legacy from './execution-engine.js';

export const a = 1;
`,
        `export const a = 1;
`,
      ],
    },
    {
      name: 'an import that only the prose of a comment mentions',
      code: `import type { ExecutionEngine } from './execution-engine.js';

/** Like ExecutionEngine, and faster. */
export const a = 1;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
      ],
      output: `/** Like ExecutionEngine, and faster. */
export const a = 1;
`,
    },
    {
      name: 'an import that a parameter shadows everywhere',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const nameOf = (ExecutionEngine: { name: string }) => ExecutionEngine.name;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
      ],
      output: `export const nameOf = (ExecutionEngine: { name: string }) => ExecutionEngine.name;
`,
    },
    {
      name: 'an import that a type parameter shadows everywhere',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export type Box<ExecutionEngine> = { engine: ExecutionEngine };
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.engine, outcome: '' },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
      ],
      output: `export type Box<ExecutionEngine> = { engine: ExecutionEngine };
`,
    },
  ],
});
