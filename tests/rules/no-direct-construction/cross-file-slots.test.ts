import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed, explained } from './findings.ts';
import { engines } from './settings.ts';

// A slot of another module whose type or value is the class.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a typed variable: from another module',
      code: `import { currentContext } from './context.js';
import { Engine } from './sandbox/carriers/typed-slots.js';

export const open = async () => new Engine(currentContext());`,
    },
    {
      name: 'a typed variable: shadowed',
      code: `import { currentContext } from './context.js';
import { Engine } from './carriers/typed-slots.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (Engine: typeof Sandboxed) => new Engine(currentContext());`,
    },
    {
      name: 'a typed variable: not constructed',
      code: `import { currentContext } from './context.js';
import { Engine } from './carriers/typed-slots.js';

export const kept = Engine;`,
    },
    {
      name: 'a typed member: from another module',
      code: `import { currentContext } from './context.js';
import { slots } from './sandbox/carriers/typed-slots.js';

export const open = async () => new slots.engine(currentContext());`,
    },
    {
      name: 'a typed member: shadowed',
      code: `import { currentContext } from './context.js';
import { slots } from './carriers/typed-slots.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (slots: { engine: typeof Sandboxed }) => new slots.engine(currentContext());`,
    },
    {
      name: 'a typed member: another key',
      code: `import { currentContext } from './context.js';
import { slots } from './carriers/typed-slots.js';

export const open = async () => new slots.sandboxed(currentContext());`,
    },
    {
      name: 'a typed static field: from another module',
      code: `import { currentContext } from './context.js';
import { SlotHolder } from './sandbox/carriers/typed-slots.js';

export const open = async () => new SlotHolder.engine(currentContext());`,
    },
    {
      name: 'a typed static field: shadowed',
      code: `import { currentContext } from './context.js';
import { SlotHolder } from './carriers/typed-slots.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (SlotHolder: { engine: typeof Sandboxed }) => new SlotHolder.engine(currentContext());`,
    },
    {
      name: 'a typed static field: another key',
      code: `import { currentContext } from './context.js';
import { SlotHolder } from './carriers/typed-slots.js';

export const open = async () => new SlotHolder.sandboxed(currentContext());`,
    },
    {
      name: 'a typed field of an instance: from another module',
      code: `import { currentContext } from './context.js';
import { holder } from './sandbox/carriers/typed-slots.js';

export const open = async () => new holder.engine(currentContext());`,
    },
    {
      name: 'a typed field of an instance: shadowed',
      code: `import { currentContext } from './context.js';
import { holder } from './carriers/typed-slots.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (holder: { engine: typeof Sandboxed }) => new holder.engine(currentContext());`,
    },
    {
      name: 'a typed field of an instance: another key',
      code: `import { currentContext } from './context.js';
import { holder } from './carriers/typed-slots.js';

export const open = async () => new holder.sandboxed(currentContext());`,
    },
    {
      name: 'a typed variable through a barrel: from another module',
      code: `import { currentContext } from './context.js';
import { TypedEngine } from './sandbox/carriers/index.js';

export const open = async () => new TypedEngine(currentContext());`,
    },
    {
      name: 'a typed variable through a barrel: shadowed',
      code: `import { currentContext } from './context.js';
import { TypedEngine } from './carriers/index.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (TypedEngine: typeof Sandboxed) => new TypedEngine(currentContext());`,
    },
    {
      name: 'a typed field of an instance through a barrel: from another module',
      code: `import { currentContext } from './context.js';
import { holder } from './sandbox/carriers/index.js';

export const open = async () => new holder.engine(currentContext());`,
    },
    {
      name: 'a typed field of an instance through a barrel: shadowed',
      code: `import { currentContext } from './context.js';
import { holder } from './carriers/index.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (holder: { engine: typeof Sandboxed }) => new holder.engine(currentContext());`,
    },
    {
      name: 'a typed member of a namespace: from another module',
      code: `import { currentContext } from './context.js';
import * as typed from './sandbox/carriers/typed-slots.js';

export const open = async () => new typed.slots.engine(currentContext());`,
    },
    {
      name: 'a typed member of a namespace: shadowed',
      code: `import { currentContext } from './context.js';
import * as typed from './carriers/typed-slots.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (typed: { slots: { engine: typeof Sandboxed } }) => new typed.slots.engine(currentContext());`,
    },
    {
      name: 'a static field: from another module',
      code: `import { currentContext } from './context.js';
import { Slots } from './sandbox/carriers/static-slots.js';

export const open = async () => new Slots.engine(currentContext());`,
    },
    {
      name: 'a static field: shadowed',
      code: `import { currentContext } from './context.js';
import { Slots } from './carriers/static-slots.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (Slots: { engine: typeof Sandboxed }) => new Slots.engine(currentContext());`,
    },
    {
      name: 'a static field: another key',
      code: `import { currentContext } from './context.js';
import { Slots } from './carriers/static-slots.js';

export const open = async () => new Slots.sandboxed(currentContext());`,
    },
    {
      name: 'a static field: not constructed',
      code: `import { currentContext } from './context.js';
import { Slots } from './carriers/static-slots.js';

export const kept = Slots.engine;`,
    },
    {
      name: 'a constant static field: from another module',
      code: `import { currentContext } from './context.js';
import { Slots } from './sandbox/carriers/static-slots.js';

export const open = async () => new Slots.constant(currentContext());`,
    },
    {
      name: 'a constant static field: shadowed',
      code: `import { currentContext } from './context.js';
import { Slots } from './carriers/static-slots.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (Slots: { constant: typeof Sandboxed }) => new Slots.constant(currentContext());`,
    },
    {
      name: 'an inherited static field: from another module',
      code: `import { currentContext } from './context.js';
import { InheritingSlots } from './sandbox/carriers/static-slots.js';

export const open = async () => new InheritingSlots.engine(currentContext());`,
    },
    {
      name: 'an inherited static field: shadowed',
      code: `import { currentContext } from './context.js';
import { InheritingSlots } from './carriers/static-slots.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (InheritingSlots: { engine: typeof Sandboxed }) => new InheritingSlots.engine(currentContext());`,
    },
    {
      name: 'an inherited static field: another key',
      code: `import { currentContext } from './context.js';
import { InheritingSlots } from './carriers/static-slots.js';

export const open = async () => new InheritingSlots.sandboxed(currentContext());`,
    },
    {
      name: 'a static field through a barrel: from another module',
      code: `import { currentContext } from './context.js';
import { Slots } from './sandbox/carriers/index.js';

export const open = async () => new Slots.engine(currentContext());`,
    },
    {
      name: 'a static field through a barrel: shadowed',
      code: `import { currentContext } from './context.js';
import { Slots } from './carriers/index.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (Slots: { engine: typeof Sandboxed }) => new Slots.engine(currentContext());`,
    },
    {
      name: 'a static field, taken out: from another module',
      code: `import { currentContext } from './context.js';
import { Slots } from './sandbox/carriers/static-slots.js';

const Engine = Slots.constant;
export const open = async () => new Engine(currentContext());`,
    },
  ],
  invalid: [
    {
      name: 'a typed variable',
      code: `import { currentContext } from './context.js';
import { Engine } from './carriers/typed-slots.js';

export const open = async () => new Engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 61,
        },
      ],
      output: null,
    },
    {
      name: 'a typed member',
      code: `import { currentContext } from './context.js';
import { slots } from './carriers/typed-slots.js';

export const open = async () => new slots.engine(currentContext());`,
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
      name: 'a typed static field',
      code: `import { currentContext } from './context.js';
import { SlotHolder } from './carriers/typed-slots.js';

export const open = async () => new SlotHolder.engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 72,
        },
      ],
      output: null,
    },
    {
      name: 'a typed field of an instance',
      code: `import { currentContext } from './context.js';
import { holder } from './carriers/typed-slots.js';

export const open = async () => new holder.engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 68,
        },
      ],
      output: null,
    },
    {
      name: 'a typed variable through a barrel',
      code: `import { currentContext } from './context.js';
import { TypedEngine } from './carriers/index.js';

export const open = async () => new TypedEngine(currentContext());`,
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
      name: 'a typed field of an instance through a barrel',
      code: `import { currentContext } from './context.js';
import { holder } from './carriers/index.js';

export const open = async () => new holder.engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 68,
        },
      ],
      output: null,
    },
    {
      name: 'a typed member of a namespace',
      code: `import { currentContext } from './context.js';
import * as typed from './carriers/typed-slots.js';

export const open = async () => new typed.slots.engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 73,
        },
      ],
      output: null,
    },
    {
      name: 'a static field',
      code: `import { currentContext } from './context.js';
import { Slots } from './carriers/static-slots.js';

export const open = async () => new Slots.engine(currentContext());`,
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
      name: 'a constant static field',
      code: `import { currentContext } from './context.js';
import { Slots } from './carriers/static-slots.js';

export const open = async () => new Slots.constant(currentContext());`,
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
      name: 'an inherited static field',
      code: `import { currentContext } from './context.js';
import { InheritingSlots } from './carriers/static-slots.js';

export const open = async () => new InheritingSlots.engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 77,
        },
      ],
      output: null,
    },
    {
      name: 'a static field through a barrel',
      code: `import { currentContext } from './context.js';
import { Slots } from './carriers/index.js';

export const open = async () => new Slots.engine(currentContext());`,
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
      name: 'a static field, taken out',
      code: `import { currentContext } from './context.js';
import { Slots } from './carriers/static-slots.js';

const Engine = Slots.constant;
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
import { Slots } from './carriers/static-slots.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const Engine = Slots.constant;
export const open = async () => await createExecutionEngine(currentContext());`,
    },
  ],
});
