import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { explained, found } from './moves-words.ts';
import { makers } from '../no-direct-construction/settings.ts';

// Deprecated functions and instances of a concept that has a factory: calls that make instances are constructions, which
// no-direct-construction reports, and everything else is a reference.
ruleTester({ project: 'engines', settings: makers() }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a call by way of a namespace',
      code: `import { currentContext } from './context.js';
import * as makers from './old-factories.js';

export const engine = await makers.openEngine(currentContext());
`,
    },
    {
      name: 'a call of a method',
      code: `import { currentContext } from './context.js';
import { engines } from './makers/old-makers.js';

export const engine = engines.create(currentContext());
`,
    },
    {
      name: 'a call of a static method',
      code: `import { currentContext } from './context.js';
import { Engines } from './old-factories.js';

export const engine = Engines.make(currentContext());
`,
    },
    {
      name: 'a call behind a dynamic import',
      code: `import { currentContext } from './context.js';

export const engine = await (await import('./old-factories.js')).openEngine(currentContext());
`,
    },
    {
      name: 'a call of a member of require',
      filename: 'src/consumer.cjs',
      code: `exports.open = async (context) => await require('./old-factories').openEngine(context);
`,
    },
    {
      name: 'handed on: from another module',
      code: `import { currentContext } from './context.js';
import { openEngine } from './makers/sandbox-makers.js';

export const engines = await Promise.all([currentContext()].map(openEngine));
`,
    },
    {
      name: 'handed on: shadowed',
      code: `import { currentContext } from './context.js';

export const open = (openEngine: (context: object) => object) => [currentContext()].map(openEngine);
`,
    },
    {
      name: 'exported again: from another module',
      code: `export { openEngine } from './makers/sandbox-makers.js';
`,
    },
    {
      name: 'a local name: from another module',
      code: `import { currentContext } from './context.js';
import { openEngine } from './makers/sandbox-makers.js';

const open = openEngine;
export const engine = await open(currentContext());
`,
    },
    {
      name: 'the type of the function: from another module',
      code: `import type { openEngine } from './makers/sandbox-makers.js';

export type Open = typeof openEngine;
`,
    },
  ],
  invalid: [
    {
      name: 'a call that makes an instance',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export const engine = await openEngine(currentContext());
`,
      errors: [
        { ...found('imported', 'openEngine', explained('still-used')), line: 2, column: 10, endLine: 2, endColumn: 20 },
      ],
      output: null,
    },
    {
      name: 'a local name, and its call',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

const open = openEngine;
export const engine = await open(currentContext());
`,
      errors: [
        { ...found('imported', 'openEngine', explained('still-used')), line: 2, column: 10, endLine: 2, endColumn: 20 },
        { ...found('aliased', 'openEngine', explained('still-used')), line: 4, column: 14, endLine: 4, endColumn: 24 },
      ],
      output: null,
    },
    {
      name: 'an element of an object, and its call',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

const makers = { old: openEngine };
export const engine = await makers.old(currentContext());
`,
      errors: [
        { ...found('imported', 'openEngine', explained('still-used')), line: 2, column: 10, endLine: 2, endColumn: 20 },
        {
          ...found('passed', 'openEngine', explained('used-as-value')),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 33,
        },
      ],
      output: null,
    },
    {
      name: 'handed on',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export const engines = await Promise.all([currentContext()].map(openEngine));
`,
      errors: [
        { ...found('imported', 'openEngine', explained('still-used')), line: 2, column: 10, endLine: 2, endColumn: 20 },
        {
          ...found('passed', 'openEngine', explained('used-as-value')),
          line: 4,
          column: 65,
          endLine: 4,
          endColumn: 75,
        },
      ],
      output: null,
    },
    {
      name: 'called by a method of its own',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export const engine = await openEngine.call(undefined, currentContext());
`,
      errors: [
        { ...found('imported', 'openEngine', explained('still-used')), line: 2, column: 10, endLine: 2, endColumn: 20 },
        {
          ...found('memberUsed', 'openEngine', explained('kind-differs', 'a class and not a function')),
          line: 4,
          column: 29,
          endLine: 4,
          endColumn: 39,
        },
      ],
      output: null,
    },
    {
      name: 'exported again',
      code: `export { openEngine } from './old-factories.js';
`,
      errors: [
        {
          ...found('exportedAgain', 'openEngine', explained('exported-again')),
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 20,
        },
      ],
      output: null,
    },
    {
      name: 'exported under another name',
      code: `import { openEngine } from './old-factories.js';

export const open = openEngine;
`,
      errors: [
        { ...found('imported', 'openEngine', explained('still-used')), line: 1, column: 10, endLine: 1, endColumn: 20 },
        {
          ...found('exportedAgain', 'openEngine', explained('exported-again')),
          line: 3,
          column: 21,
          endLine: 3,
          endColumn: 31,
        },
      ],
      output: null,
    },
    {
      name: 'the type of the function',
      code: `import type { openEngine } from './old-factories.js';

export type Open = typeof openEngine;
`,
      errors: [
        { ...found('imported', 'openEngine', explained('still-used')), line: 1, column: 15, endLine: 1, endColumn: 25 },
        {
          ...found('typed', 'openEngine', explained('kind-differs', 'a class and not a function')),
          line: 3,
          column: 27,
          endLine: 3,
          endColumn: 37,
        },
      ],
      output: null,
    },
    {
      name: 'an unused import',
      code: `import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

export const { userId } = currentContext();
`,
      errors: [{ ...found('importedUnused', 'openEngine'), line: 2, column: 10, endLine: 2, endColumn: 20 }],
      output: `import { currentContext } from './context.js';

export const { userId } = currentContext();
`,
    },
    {
      name: 'a mock of its module',
      filename: 'src/consumer.test.ts',
      settings: makers({ deprecated: ['./src/old-factories.ts#openEngine'] }),
      code: `import { vi } from 'vitest';
import { currentContext } from './context.js';
import { openEngine } from './old-factories.js';

vi.mock('./old-factories.js');
export const engine = await openEngine(currentContext());
`,
      errors: [
        { ...found('imported', 'openEngine', explained('still-used')), line: 3, column: 10, endLine: 3, endColumn: 20 },
        { ...found('mocked', 'openEngine', explained('mocked-module')), line: 5, column: 9, endLine: 5, endColumn: 29 },
      ],
      output: null,
    },
  ],
});
