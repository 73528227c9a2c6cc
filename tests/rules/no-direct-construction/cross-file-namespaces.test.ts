import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { constructed, subclassConstructed } from './findings.ts';

// What TypeScript's namespaces of other modules export.
ruleTester({ project: 'engines', settings: enginesSettings }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a namespace of another module: of the same name',
      code: `import { currentContext } from './context.js';
import { Old } from './sandbox/carriers/namespaces.js';

export const open = async () => new Old.Engine(currentContext());`,
    },
    {
      name: 'a namespace of another module: shadowed',
      code: `import { currentContext } from './context.js';
import { Old } from './carriers/namespaces.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (Old: { Engine: typeof Sandboxed }) => new Old.Engine(currentContext());
export const old = Old;`,
    },
    {
      name: 'a dotted namespace of another module: of the same name',
      code: `import { currentContext } from './context.js';
import { Old } from './sandbox/carriers/namespaces.js';

export const open = async () => new Old.Inner.Engine(currentContext());`,
    },
  ],
  invalid: [
    {
      name: 'a namespace of another module',
      code: `import { currentContext } from './context.js';
import { Old } from './carriers/namespaces.js';

export const open = async () => new Old.Engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 65,
        },
      ],
      output: `import { currentContext } from './context.js';
import { Old } from './carriers/namespaces.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'the other part of a namespace of another module',
      code: `import { currentContext } from './context.js';
import { Old } from './carriers/namespaces.js';

export const open = async () => new Old.Later(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 64,
        },
      ],
      output: `import { currentContext } from './context.js';
import { Old } from './carriers/namespaces.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a dotted namespace of another module',
      code: `import { currentContext } from './context.js';
import { Old } from './carriers/namespaces.js';

export const open = async () => new Old.Inner.Engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 71,
        },
      ],
      output: `import { currentContext } from './context.js';
import { Old } from './carriers/namespaces.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a class of a namespace of another module that extends it',
      code: `import { currentContext } from './context.js';
import { Old } from './carriers/namespaces.js';

export const open = async () => new Old.Sub(currentContext());`,
      errors: [
        {
          ...subclassConstructed('Old.Sub', 'RequestScopedExecutionEngine'),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 62,
        },
      ],
      output: null,
    },
  ],
});
