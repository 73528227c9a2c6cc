import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { explained, found } from './moves-words.ts';
import { makers } from '../no-direct-construction/settings.ts';

// Deprecated functions that make no instance and exported instances, of a concept that has a factory: the canonical class
// has no such thing.
ruleTester({ project: 'engines', settings: makers() }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'an exported instance: a function of the file by its name',
      code: `const theEngine = { execute: (task: string) => task };
export const answer = theEngine.execute('plan');
`,
    },
    {
      name: 'its own module',
      filename: 'src/old-factories.ts',
      code: `import type { UserExecutionContext } from './context.js';

export async function openEngine(userContext: UserExecutionContext) {
  return userContext;
}
export const open = openEngine;
export const theEngine = { execute: (task: string) => task };
export const answer = theEngine.execute('plan');
`,
    },
    {
      name: 'the module of the factory',
      filename: 'src/execution-engine-factory.ts',
      code: `import { openEngine } from './old-factories.js';

export const createExecutionEngine = openEngine;
`,
    },
    {
      name: 'a module that is permitted',
      filename: 'src/wiring.ts',
      settings: makers({ constructors: ['./src/wiring.ts'] }),
      code: `import { openEngine, theEngine } from './old-factories.js';

export const wiring = [openEngine, theEngine];
`,
    },
  ],
  invalid: [
    {
      name: 'lists of instances',
      code: `import { currentContext } from './context.js';
import { makeEngines } from './makers/other-calls.js';

export const engines = makeEngines(currentContext());
`,
      errors: [
        {
          ...found('imported', 'makeEngines', explained('still-used')),
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 21,
        },
        {
          ...found('called', 'makeEngines', explained('kind-differs', 'a class and not a function')),
          line: 4,
          column: 24,
          endLine: 4,
          endColumn: 35,
        },
      ],
      output: null,
    },
    {
      name: 'a generator',
      code: `import { currentContext } from './context.js';
import { eachEngine } from './makers/other-calls.js';

for (const engine of eachEngine(currentContext())) engine.cancel();
`,
      errors: [
        { ...found('imported', 'eachEngine', explained('still-used')), line: 2, column: 10, endLine: 2, endColumn: 20 },
        {
          ...found('called', 'eachEngine', explained('kind-differs', 'a class and not a function')),
          line: 4,
          column: 22,
          endLine: 4,
          endColumn: 32,
        },
      ],
      output: null,
    },
    {
      name: 'a class',
      code: `import { engineClass } from './makers/other-calls.js';

export const Engine = engineClass();
`,
      errors: [
        {
          ...found('imported', 'engineClass', explained('still-used')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 21,
        },
        {
          ...found('called', 'engineClass', explained('kind-differs', 'a class and not a function')),
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 34,
        },
      ],
      output: null,
    },
    {
      name: 'a function',
      code: `import { engineMaker } from './makers/other-calls.js';

export const make = engineMaker();
`,
      errors: [
        {
          ...found('imported', 'engineMaker', explained('still-used')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 21,
        },
        {
          ...found('called', 'engineMaker', explained('kind-differs', 'a class and not a function')),
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 32,
        },
      ],
      output: null,
    },
    {
      name: 'nothing',
      code: `import { clearEngines, resetEngines } from './makers/other-calls.js';

clearEngines();
resetEngines();
`,
      errors: [
        {
          ...found('imported', 'clearEngines', explained('still-used')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 22,
        },
        {
          ...found('imported', 'resetEngines', explained('still-used')),
          line: 1,
          column: 24,
          endLine: 1,
          endColumn: 36,
        },
        {
          ...found('called', 'clearEngines', explained('kind-differs', 'a class and not a function')),
          line: 3,
          column: 1,
          endLine: 3,
          endColumn: 13,
        },
        {
          ...found('called', 'resetEngines', explained('kind-differs', 'a class and not a function')),
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 13,
        },
      ],
      output: null,
    },
    {
      name: 'a number',
      code: `import { countEngines } from './makers/other-calls.js';

export const count = countEngines();
`,
      errors: [
        {
          ...found('imported', 'countEngines', explained('still-used')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 22,
        },
        {
          ...found('called', 'countEngines', explained('kind-differs', 'a class and not a function')),
          line: 3,
          column: 22,
          endLine: 3,
          endColumn: 34,
        },
      ],
      output: null,
    },
    {
      name: 'an exported instance',
      code: `import { theEngine } from './old-factories.js';

export const answer = await theEngine.execute('plan');
`,
      errors: [
        { ...found('imported', 'theEngine', explained('still-used')), line: 1, column: 10, endLine: 1, endColumn: 19 },
        {
          ...found('memberUsed', 'theEngine', explained('kind-differs', 'a class and not an object')),
          line: 3,
          column: 29,
          endLine: 3,
          endColumn: 38,
        },
      ],
      output: null,
    },
    {
      name: 'an exported instance that is handed on',
      code: `import { theEngine } from './old-factories.js';
import { remember } from './makers/remember.js';

export const engine = remember(theEngine);
`,
      errors: [
        { ...found('imported', 'theEngine', explained('still-used')), line: 1, column: 10, endLine: 1, endColumn: 19 },
        { ...found('passed', 'theEngine', explained('used-as-value')), line: 4, column: 32, endLine: 4, endColumn: 41 },
      ],
      output: null,
    },
    {
      name: 'the type of an exported instance',
      code: `import type { theEngine } from './old-factories.js';

export type Engine = typeof theEngine;
`,
      errors: [
        { ...found('imported', 'theEngine', explained('still-used')), line: 1, column: 15, endLine: 1, endColumn: 24 },
        {
          ...found('typed', 'theEngine', explained('kind-differs', 'a class and not an object')),
          line: 3,
          column: 29,
          endLine: 3,
          endColumn: 38,
        },
      ],
      output: null,
    },
    {
      name: 'a tag',
      code: `import { openEngine } from './old-factories.js';

export const engine = (openEngine as any)\`plan\`;
`,
      errors: [
        { ...found('imported', 'openEngine', explained('still-used')), line: 1, column: 10, endLine: 1, endColumn: 20 },
        {
          ...found('called', 'openEngine', explained('kind-differs', 'a class and not a function')),
          line: 3,
          column: 24,
          endLine: 3,
          endColumn: 34,
        },
      ],
      output: null,
    },
  ],
});
