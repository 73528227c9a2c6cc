import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed, explained } from './findings.ts';
import { engines } from './settings.ts';

// The class under another name that another module exports.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'an exported alias: from another module',
      code: `import { currentContext } from './context.js';
import { Engine } from './sandbox/carriers/alias.js';

export const open = async () => new Engine(currentContext());`,
    },
    {
      name: 'an exported alias: shadowed',
      code: `import { currentContext } from './context.js';
import { Engine } from './carriers/alias.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (Engine: typeof Sandboxed) => new Engine(currentContext());`,
    },
    {
      name: 'an exported alias: not constructed',
      code: `import { currentContext } from './context.js';
import { Engine } from './carriers/alias.js';

export const kept = Engine;
export const name = Engine.name;
export const isOld = (engine: unknown) => engine instanceof Engine;`,
    },
    {
      name: 'an exported alias, renamed: from another module',
      code: `import { currentContext } from './context.js';
import { Engine as Old } from './sandbox/carriers/alias.js';

export const open = async () => new Old(currentContext());`,
    },
    {
      name: 'an exported alias, renamed: shadowed',
      code: `import { currentContext } from './context.js';
import { Engine as Old } from './carriers/alias.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (Old: typeof Sandboxed) => new Old(currentContext());`,
    },
    {
      name: 'an exported alias by default: from another module',
      code: `import { currentContext } from './context.js';
import Engine from './sandbox/carriers/alias.js';

export const open = async () => new Engine(currentContext());`,
    },
    {
      name: 'an exported alias by default: shadowed',
      code: `import { currentContext } from './context.js';
import Engine from './carriers/alias.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (Engine: typeof Sandboxed) => new Engine(currentContext());`,
    },
    {
      name: 'an exported alias of a namespace: from another module',
      code: `import { currentContext } from './context.js';
import * as carriers from './sandbox/carriers/alias.js';

export const open = async () => new carriers.Engine(currentContext());`,
    },
    {
      name: 'an exported alias of a namespace: shadowed',
      code: `import { currentContext } from './context.js';
import * as carriers from './carriers/alias.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (carriers: { Engine: typeof Sandboxed }) => new carriers.Engine(currentContext());`,
    },
    {
      name: 'an exported alias through a barrel: from another module',
      code: `import { currentContext } from './context.js';
import { Engine } from './sandbox/carriers/index.js';

export const open = async () => new Engine(currentContext());`,
    },
    {
      name: 'an exported alias through a barrel: shadowed',
      code: `import { currentContext } from './context.js';
import { Engine } from './carriers/index.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (Engine: typeof Sandboxed) => new Engine(currentContext());`,
    },
    {
      name: 'a default alias through a barrel: from another module',
      code: `import { currentContext } from './context.js';
import { DefaultEngine } from './sandbox/carriers/index.js';

export const open = async () => new DefaultEngine(currentContext());`,
    },
    {
      name: 'a default alias through a barrel: shadowed',
      code: `import { currentContext } from './context.js';
import { DefaultEngine } from './carriers/index.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (DefaultEngine: typeof Sandboxed) => new DefaultEngine(currentContext());`,
    },
    {
      name: 'an exported alias of the namespace of a barrel: from another module',
      code: `import { currentContext } from './context.js';
import * as carriers from './sandbox/carriers/index.js';

export const open = async () => new carriers.Engine(currentContext());`,
    },
    {
      name: 'an exported alias of the namespace of a barrel: shadowed',
      code: `import { currentContext } from './context.js';
import * as carriers from './carriers/index.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (carriers: { Engine: typeof Sandboxed }) => new carriers.Engine(currentContext());`,
    },
    {
      name: 'an alias in a cycle of modules: from another module',
      code: `import { currentContext } from './context.js';
import { CyclicEngine } from './sandbox/carriers/cyclic.js';

export const open = async () => new CyclicEngine(currentContext());`,
    },
    {
      name: 'an alias in a cycle of modules: shadowed',
      code: `import { currentContext } from './context.js';
import { CyclicEngine } from './carriers/cyclic.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (CyclicEngine: typeof Sandboxed) => new CyclicEngine(currentContext());`,
    },
    {
      name: 'a static method of an exported alias: from another module',
      code: `import { currentContext } from './context.js';
import { Engine } from './sandbox/carriers/alias.js';

export const open = async () => Engine.create(currentContext());`,
    },
    {
      name: 'a static method of an exported alias: shadowed',
      code: `import { currentContext } from './context.js';
import { Engine } from './carriers/alias.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (Engine: typeof Sandboxed) => Engine.create(currentContext());`,
    },
    {
      name: 'an exported choice: from another module',
      code: `import { currentContext } from './context.js';
import { ChosenEngine } from './sandbox/carriers/alias.js';

export const open = async () => new ChosenEngine(currentContext());`,
    },
    {
      name: 'an exported choice: shadowed',
      code: `import { currentContext } from './context.js';
import { ChosenEngine } from './carriers/alias.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (ChosenEngine: typeof Sandboxed) => new ChosenEngine(currentContext());`,
    },
    {
      name: 'an exported alias that a type names: from another module',
      code: `import { currentContext } from './context.js';
import { NamedEngine } from './sandbox/carriers/alias.js';

export const names = (engine: NamedEngine) => engine.userContext;
export const open = async () => new NamedEngine(currentContext());`,
    },
    {
      name: 'an exported alias that a type asks for its instances: from another module',
      code: `import { currentContext } from './context.js';
import { Engine } from './sandbox/carriers/alias.js';

export const all: InstanceType<typeof Engine>[] = [];
export const open = async () => new Engine(currentContext());`,
    },
    {
      name: 'an exported alias that a test asks for: from another module',
      code: `import { currentContext } from './context.js';
import { Engine } from './sandbox/carriers/alias.js';

export const isOld = (engine: unknown) => engine instanceof Engine;
export const open = async () => new Engine(currentContext());`,
    },
    {
      name: 'a local alias of an exported one: from another module',
      code: `import { currentContext } from './context.js';
import { Engine } from './sandbox/carriers/alias.js';

const Local = Engine;
export const open = async () => new Local(currentContext());`,
    },
    {
      name: 'an exported alias, loaded: from another module',
      code: `import { currentContext } from './context.js';

const { Engine } = await import('./sandbox/carriers/alias.js');
export const open = async () => new Engine(currentContext());`,
    },
  ],
  invalid: [
    {
      name: 'an exported alias',
      code: `import { currentContext } from './context.js';
import { Engine } from './carriers/alias.js';

export const open = async () => new Engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 61,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'an exported alias, renamed',
      code: `import { currentContext } from './context.js';
import { Engine as Old } from './carriers/alias.js';

export const open = async () => new Old(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 58,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'an exported alias by default',
      code: `import { currentContext } from './context.js';
import Engine from './carriers/alias.js';

export const open = async () => new Engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 61,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'an exported alias of a namespace',
      code: `import { currentContext } from './context.js';
import * as carriers from './carriers/alias.js';

export const open = async () => new carriers.Engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 70,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'an exported alias through a barrel',
      code: `import { currentContext } from './context.js';
import { Engine } from './carriers/index.js';

export const open = async () => new Engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 61,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a default alias through a barrel',
      code: `import { currentContext } from './context.js';
import { DefaultEngine } from './carriers/index.js';

export const open = async () => new DefaultEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 68,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'an exported alias of the namespace of a barrel',
      code: `import { currentContext } from './context.js';
import * as carriers from './carriers/index.js';

export const open = async () => new carriers.Engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 70,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'an alias in a cycle of modules',
      code: `import { currentContext } from './context.js';
import { CyclicEngine } from './carriers/cyclic.js';

export const open = async () => new CyclicEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 67,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a static method of an exported alias',
      code: `import { currentContext } from './context.js';
import { Engine } from './carriers/alias.js';

export const open = async () => Engine.create(currentContext());`,
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
import { Engine } from './carriers/alias.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'an exported choice',
      code: `import { currentContext } from './context.js';
import { ChosenEngine } from './carriers/alias.js';

export const open = async () => new ChosenEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 67,
        },
      ],
      output: null,
    },
    {
      name: 'an exported alias that a type names',
      code: `import { currentContext } from './context.js';
import { NamedEngine } from './carriers/alias.js';

export const names = (engine: NamedEngine) => engine.userContext;
export const open = async () => new NamedEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('linked-site', 'NamedEngine', 4) }),
          line: 5,
          column: 33,
          endLine: 5,
          endColumn: 66,
        },
      ],
      output: null,
    },
    {
      name: 'an exported alias that a type asks for its instances',
      code: `import { currentContext } from './context.js';
import { Engine } from './carriers/alias.js';

export const all: InstanceType<typeof Engine>[] = [];
export const open = async () => new Engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('linked-site', 'Engine', 4) }),
          line: 5,
          column: 33,
          endLine: 5,
          endColumn: 61,
        },
      ],
      output: null,
    },
    {
      name: 'an exported alias that a test asks for',
      code: `import { currentContext } from './context.js';
import { Engine } from './carriers/alias.js';

export const isOld = (engine: unknown) => engine instanceof Engine;
export const open = async () => new Engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('linked-site', 'Engine', 4) }),
          line: 5,
          column: 33,
          endLine: 5,
          endColumn: 61,
        },
      ],
      output: null,
    },
    {
      name: 'a local alias of an exported one',
      code: `import { currentContext } from './context.js';
import { Engine } from './carriers/alias.js';

const Local = Engine;
export const open = async () => new Local(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 5,
          column: 33,
          endLine: 5,
          endColumn: 60,
        },
      ],
      output: `import { currentContext } from './context.js';
import { Engine } from './carriers/alias.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const Local = Engine;
export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'an exported alias, loaded',
      code: `import { currentContext } from './context.js';


const { Engine } = await import('./carriers/alias.js');
export const open = async () => new Engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 5,
          column: 33,
          endLine: 5,
          endColumn: 61,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';


export const open = async () => await createExecutionEngine(currentContext());`,
    },
  ],
});
