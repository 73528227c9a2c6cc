import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { constructed, subclassConstructed } from './findings.ts';
import { engines } from './settings.ts';

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

// One class of a namespace is registered.
ruleTester({ project: 'engines', settings: engines({ deprecated: ['./src/old-desks.ts#OldDesks.Engine'] }) }).run(
  'no-direct-construction',
  noDirectConstruction,
  {
    valid: [
      {
        name: 'a registered member of a namespace: a class that extends it beside it: shadowed',
        code: `import { OldDesks } from './old-desks.js';

export const open = async (OldDesks: { Heir: new () => object }) => new OldDesks.Heir();
export const old = OldDesks;`,
      },
      {
        name: 'a registered member of a namespace: a class that extends it in another part of the namespace: shadowed',
        code: `import { OldDesks } from './old-desks.js';

export const open = async (OldDesks: { LaterHeir: new () => object }) => new OldDesks.LaterHeir();
export const old = OldDesks;`,
      },
      {
        name: 'a registered member of a namespace: a class that the namespace does not export, under a name that it does: shadowed',
        code: `import { OldDesks } from './old-desks.js';

export const open = async (OldDesks: { Shown: new () => object }) => new OldDesks.Shown();
export const old = OldDesks;`,
      },
      {
        name: 'a registered member of a namespace: another class beside it',
        code: `import { OldDesks } from './old-desks.js';

export const open = async () => new OldDesks.Other();`,
      },
      {
        name: 'a registered member of a namespace: a class that extends another one of its name',
        code: `import { OtherDesks } from './old-desks.js';

export const open = async () => new OtherDesks.Heir();`,
      },
    ],
    invalid: [
      {
        name: 'a registered member of a namespace: a class that extends it beside it',
        code: `import { currentContext } from './context.js';
import { OldDesks } from './old-desks.js';

export const open = async () => new OldDesks.Heir(currentContext());`,
        errors: [
          {
            ...subclassConstructed('OldDesks.Heir', 'OldDesks.Engine'),
            line: 4,
            column: 33,
            endLine: 4,
            endColumn: 68,
          },
        ],
        output: null,
      },
      {
        name: 'a registered member of a namespace: a class that extends it in another part of the namespace',
        code: `import { currentContext } from './context.js';
import { OldDesks } from './old-desks.js';

export const open = async () => new OldDesks.LaterHeir(currentContext());`,
        errors: [
          {
            ...subclassConstructed('OldDesks.LaterHeir', 'OldDesks.Engine'),
            line: 4,
            column: 33,
            endLine: 4,
            endColumn: 73,
          },
        ],
        output: null,
      },
      {
        name: 'a registered member of a namespace: a class that the namespace does not export, under a name that it does',
        code: `import { currentContext } from './context.js';
import { OldDesks } from './old-desks.js';

export const open = async () => new OldDesks.Shown(currentContext());`,
        errors: [
          {
            ...subclassConstructed('OldDesks.Shown', 'OldDesks.Engine'),
            line: 4,
            column: 33,
            endLine: 4,
            endColumn: 69,
          },
        ],
        output: null,
      },
      {
        name: 'a registered member of a namespace: under another name beside it',
        code: `import { currentContext } from './context.js';
import { OldDesks } from './old-desks.js';

export const open = async () => new OldDesks.Alias(currentContext());`,
        errors: [{ ...constructed('OldDesks.Engine'), line: 4, column: 33, endLine: 4, endColumn: 69 }],
        output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async () => await createExecutionEngine(currentContext());`,
      },
    ],
  },
);
