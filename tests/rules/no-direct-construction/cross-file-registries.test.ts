import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed, explained, leaving, subclassConstructed } from './findings.ts';
import { engines } from './settings.ts';

// The class under a key of an object or array of another module.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'an exported object: from another module',
      code: `import { currentContext } from './context.js';
import { engines } from './sandbox/carriers/registry.js';

export const open = async () => new engines.old(currentContext());`,
    },
    {
      name: 'an exported object: shadowed',
      code: `import { currentContext } from './context.js';
import { engines } from './carriers/registry.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (engines: { old: typeof Sandboxed }) => new engines.old(currentContext());`,
    },
    {
      name: 'an exported object: another key',
      code: `import { currentContext } from './context.js';
import { engines } from './carriers/registry.js';

export const open = async () => new engines.sandboxed(currentContext());`,
    },
    {
      name: 'an exported object: not constructed',
      code: `import { currentContext } from './context.js';
import { engines } from './carriers/registry.js';

export const kept = engines.old;
export const { list } = engines;`,
    },
    {
      name: 'an exported object, by a text: from another module',
      code: `import { currentContext } from './context.js';
import { engines } from './sandbox/carriers/registry.js';

export const open = async () => new engines['old'](currentContext());`,
    },
    {
      name: 'a frozen object: from another module',
      code: `import { currentContext } from './context.js';
import { frozenEngines } from './sandbox/carriers/registry.js';

export const open = async () => new frozenEngines.old(currentContext());`,
    },
    {
      name: 'a frozen object: shadowed',
      code: `import { currentContext } from './context.js';
import { frozenEngines } from './carriers/registry.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (frozenEngines: { old: typeof Sandboxed }) => new frozenEngines.old(currentContext());`,
    },
    {
      name: 'a frozen object: another key',
      code: `import { currentContext } from './context.js';
import { frozenEngines } from './carriers/registry.js';

export const open = async () => new frozenEngines.sandboxed(currentContext());`,
    },
    {
      name: 'a constant object in an object: from another module',
      code: `import { currentContext } from './context.js';
import { constantEngines } from './sandbox/carriers/registry.js';

export const open = async () => new constantEngines.kinds.old(currentContext());`,
    },
    {
      name: 'a constant object in an object: shadowed',
      code: `import { currentContext } from './context.js';
import { constantEngines } from './carriers/registry.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (constantEngines: { kinds: { old: typeof Sandboxed } }) => new constantEngines.kinds.old(currentContext());`,
    },
    {
      name: 'a constant object in an object: another key',
      code: `import { currentContext } from './context.js';
import { constantEngines } from './carriers/registry.js';

export const open = async () => new constantEngines.kinds.sandboxed(currentContext());`,
    },
    {
      name: 'an array in an object: from another module',
      code: `import { currentContext } from './context.js';
import { engines } from './sandbox/carriers/registry.js';

export const open = async () => new engines.list[0](currentContext());`,
    },
    {
      name: 'a constant array: from another module',
      code: `import { currentContext } from './context.js';
import { engineList } from './sandbox/carriers/registry.js';

export const open = async () => new engineList[1](currentContext());`,
    },
    {
      name: 'a constant array: another element',
      code: `import { currentContext } from './context.js';
import { engineList } from './carriers/registry.js';

export const open = async () => new engineList[0](currentContext());`,
    },
    {
      name: 'an exported pattern: from another module',
      code: `import { currentContext } from './context.js';
import { TakenEngine } from './sandbox/carriers/registry.js';

export const open = async () => new TakenEngine(currentContext());`,
    },
    {
      name: 'an exported pattern: shadowed',
      code: `import { currentContext } from './context.js';
import { TakenEngine } from './carriers/registry.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (TakenEngine: typeof Sandboxed) => new TakenEngine(currentContext());`,
    },
    {
      name: 'an object of a namespace: from another module',
      code: `import { currentContext } from './context.js';
import * as registry from './sandbox/carriers/registry.js';

export const open = async () => new registry.engines.old(currentContext());`,
    },
    {
      name: 'an object of a namespace: shadowed',
      code: `import { currentContext } from './context.js';
import * as registry from './carriers/registry.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (registry: { engines: { old: typeof Sandboxed } }) => new registry.engines.old(currentContext());`,
    },
    {
      name: 'an object through a barrel: from another module',
      code: `import { currentContext } from './context.js';
import { frozenEngines } from './sandbox/carriers/index.js';

export const open = async () => new frozenEngines.old(currentContext());`,
    },
    {
      name: 'an object through a barrel: shadowed',
      code: `import { currentContext } from './context.js';
import { frozenEngines } from './carriers/index.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (frozenEngines: { old: typeof Sandboxed }) => new frozenEngines.old(currentContext());`,
    },
    {
      name: 'an object of a namespace of a barrel: from another module',
      code: `import { currentContext } from './context.js';
import { registry } from './sandbox/carriers/index.js';

export const open = async () => new registry.frozenEngines.old(currentContext());`,
    },
    {
      name: 'an object of a namespace of a barrel: shadowed',
      code: `import { currentContext } from './context.js';
import { registry } from './carriers/index.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (registry: { frozenEngines: { old: typeof Sandboxed } }) => new registry.frozenEngines.old(currentContext());`,
    },
    {
      name: 'a constant array, taken apart: from another module',
      code: `import { currentContext } from './context.js';
import { engineList } from './sandbox/carriers/registry.js';

const [, Old] = engineList;
export const open = async () => new Old(currentContext());`,
    },
    {
      name: 'a constant array, taken apart: another element',
      code: `import { currentContext } from './context.js';
import { engineList } from './carriers/registry.js';

const [Old] = engineList;
export const open = async () => new Old(currentContext());`,
    },
    {
      name: 'an object, by a key that the text does not tell: from another module',
      code: `import { currentContext } from './context.js';
import { frozenEngines } from './sandbox/carriers/registry.js';

const key: 'old' | 'sandboxed' = Date.now() > 0 ? 'old' : 'sandboxed';
export const open = async () => new frozenEngines[key](currentContext());`,
    },
    {
      name: 'an object, taken apart: from another module',
      code: `import { currentContext } from './context.js';
import { frozenEngines } from './sandbox/carriers/registry.js';

const { old: Old } = frozenEngines;
export const open = async () => new Old(currentContext());`,
    },
    {
      name: 'an object, taken apart: another key',
      code: `import { currentContext } from './context.js';
import { frozenEngines } from './carriers/registry.js';

const { sandboxed: Old } = frozenEngines;
export const open = async () => new Old(currentContext());`,
    },
    {
      name: 'an alias in an object of another module: from another module',
      code: `import { currentContext } from './context.js';
import { combined } from './sandbox/carriers/combined.js';

export const open = async () => new combined.alias(currentContext());`,
    },
    {
      name: 'an alias in an object of another module: shadowed',
      code: `import { currentContext } from './context.js';
import { combined } from './carriers/combined.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (combined: { alias: typeof Sandboxed }) => new combined.alias(currentContext());`,
    },
    {
      name: 'what a function gave in an object of another module: from another module',
      code: `import { currentContext } from './context.js';
import { combined } from './sandbox/carriers/combined.js';

export const open = async () => new combined.called(currentContext());`,
    },
    {
      name: 'what a function gave in an object of another module: shadowed',
      code: `import { currentContext } from './context.js';
import { combined } from './carriers/combined.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (combined: { called: typeof Sandboxed }) => new combined.called(currentContext());`,
    },
    {
      name: 'what an object gave in an object of another module: from another module',
      code: `import { currentContext } from './context.js';
import { combined } from './sandbox/carriers/index.js';

export const open = async () => new combined.taken(currentContext());`,
    },
    {
      name: 'what an object gave in an object of another module: shadowed',
      code: `import { currentContext } from './context.js';
import { combined } from './carriers/index.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (combined: { taken: typeof Sandboxed }) => new combined.taken(currentContext());`,
    },
    {
      name: 'a subclass in an object of another module: from another module',
      code: `import { currentContext } from './context.js';
import { combined } from './sandbox/carriers/combined.js';

export const open = async () => new combined.traced(currentContext());`,
    },
    {
      name: 'a subclass in an object of another module: shadowed',
      code: `import { currentContext } from './context.js';
import { combined } from './carriers/combined.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (combined: { traced: typeof Sandboxed }) => new combined.traced(currentContext());`,
    },
    {
      name: 'an object in a cycle of modules: from another module',
      code: `import { currentContext } from './context.js';
import { cyclicEngines } from './sandbox/carriers/cyclic-registry.js';

export const open = async () => new cyclicEngines.old(currentContext());`,
    },
    {
      name: 'an object in a cycle of modules: shadowed',
      code: `import { currentContext } from './context.js';
import { cyclicEngines } from './carriers/cyclic-registry.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (cyclicEngines: { old: typeof Sandboxed }) => new cyclicEngines.old(currentContext());`,
    },
  ],
  invalid: [
    {
      name: 'an exported object',
      code: `import { currentContext } from './context.js';
import { engines } from './carriers/registry.js';

export const open = async () => new engines.old(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 66,
        },
      ],
      output: null,
    },
    {
      name: 'an exported object, by a text',
      code: `import { currentContext } from './context.js';
import { engines } from './carriers/registry.js';

export const open = async () => new engines['old'](currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 69,
        },
      ],
      output: null,
    },
    {
      name: 'a frozen object',
      code: `import { currentContext } from './context.js';
import { frozenEngines } from './carriers/registry.js';

export const open = async () => new frozenEngines.old(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 72,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a constant object in an object',
      code: `import { currentContext } from './context.js';
import { constantEngines } from './carriers/registry.js';

export const open = async () => new constantEngines.kinds.old(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 80,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'an array in an object',
      code: `import { currentContext } from './context.js';
import { engines } from './carriers/registry.js';

export const open = async () => new engines.list[0](currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 70,
        },
      ],
      output: null,
    },
    {
      name: 'a constant array',
      code: `import { currentContext } from './context.js';
import { engineList } from './carriers/registry.js';

export const open = async () => new engineList[1](currentContext());`,
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
      name: 'an exported pattern',
      code: `import { currentContext } from './context.js';
import { TakenEngine } from './carriers/registry.js';

export const open = async () => new TakenEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 66,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'an object of a namespace',
      code: `import { currentContext } from './context.js';
import * as registry from './carriers/registry.js';

export const open = async () => new registry.engines.old(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 75,
        },
      ],
      output: null,
    },
    {
      name: 'an object through a barrel',
      code: `import { currentContext } from './context.js';
import { frozenEngines } from './carriers/index.js';

export const open = async () => new frozenEngines.old(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 72,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'an object of a namespace of a barrel',
      code: `import { currentContext } from './context.js';
import { registry } from './carriers/index.js';

export const open = async () => new registry.frozenEngines.old(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 81,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a constant array, taken apart',
      code: `import { currentContext } from './context.js';
import { engineList } from './carriers/registry.js';

const [, Old] = engineList;
export const open = async () => new Old(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: leaving(['Old']) }),
          line: 5,
          column: 33,
          endLine: 5,
          endColumn: 58,
        },
      ],
      output: `import { currentContext } from './context.js';
import { engineList } from './carriers/registry.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const [, Old] = engineList;
export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'an object, by a key that the text does not tell',
      code: `import { currentContext } from './context.js';
import { frozenEngines } from './carriers/registry.js';

const key: 'old' | 'sandboxed' = Date.now() > 0 ? 'old' : 'sandboxed';
export const open = async () => new frozenEngines[key](currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 5,
          column: 33,
          endLine: 5,
          endColumn: 73,
        },
      ],
      output: null,
    },
    {
      name: 'an object, taken apart',
      code: `import { currentContext } from './context.js';
import { frozenEngines } from './carriers/registry.js';

const { old: Old } = frozenEngines;
export const open = async () => new Old(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 5,
          column: 33,
          endLine: 5,
          endColumn: 58,
        },
      ],
      output: `import { currentContext } from './context.js';
import { frozenEngines } from './carriers/registry.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const { old: Old } = frozenEngines;
export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'an alias in an object of another module',
      code: `import { currentContext } from './context.js';
import { combined } from './carriers/combined.js';

export const open = async () => new combined.alias(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 69,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'what a function gave in an object of another module',
      code: `import { currentContext } from './context.js';
import { combined } from './carriers/combined.js';

export const open = async () => new combined.called(currentContext());`,
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
      name: 'what an object gave in an object of another module',
      code: `import { currentContext } from './context.js';
import { combined } from './carriers/index.js';

export const open = async () => new combined.taken(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 69,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a subclass in an object of another module',
      code: `import { currentContext } from './context.js';
import { combined } from './carriers/combined.js';

export const open = async () => new combined.traced(currentContext());`,
      errors: [
        {
          ...subclassConstructed('combined.traced', 'RequestScopedExecutionEngine'),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 70,
        },
      ],
      output: null,
    },
    {
      name: 'an object in a cycle of modules',
      code: `import { currentContext } from './context.js';
import { cyclicEngines } from './carriers/cyclic-registry.js';

export const open = async () => new cyclicEngines.old(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 72,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async () => await createExecutionEngine(currentContext());`,
    },
  ],
});
