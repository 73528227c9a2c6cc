import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed, explained, leaving, subclassConstructed } from './findings.ts';
import { engines } from './settings.ts';

// Classes that are bound, and globals that are none.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a bound class: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

export const engine = new (Engine.bind(null, currentContext()))(5);`,
    },
    {
      name: 'a bound class: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = (Engine: typeof Sandboxed) => new (Engine.bind(null, currentContext()))(5);
export { Engine };`,
    },
    {
      name: 'a bound class in a variable: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

const Bound = Engine.bind(null, currentContext());
export const engine = new Bound();`,
    },
    {
      name: 'a bound class in a variable: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const Bound = Engine.bind(null, currentContext());
export const open = (Bound: typeof Sandboxed) => new Bound(currentContext());
export { Bound };`,
    },
    {
      name: 'a class that is bound without arguments: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

const Bound = Engine.bind(null);
export const engine = new Bound(currentContext());`,
    },
    {
      name: 'a class that is bound without arguments: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const Bound = Engine.bind(null);
export const open = (Bound: typeof Sandboxed) => new Bound(currentContext());
export { Bound };`,
    },
    {
      name: 'a bound subclass: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

class Slow extends Engine {}
export const engine = new (Slow.bind(null, currentContext()))();`,
    },
    {
      name: 'a bound subclass: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

class Slow extends Engine {}
export const open = (Slow: typeof Sandboxed) => new (Slow.bind(null, currentContext()))();
export { Slow };`,
    },
    {
      name: 'a local `Reflect`',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export function open(Reflect: { construct(kind: unknown, given: unknown[]): object }) {
  return Reflect.construct(Engine, [currentContext()]);
}`,
    },
    {
      name: 'an imported `Reflect`',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

const Reflect = { construct: (kind: unknown, given: unknown[]) => [kind, given] };
export const engine = Reflect.construct(Engine, [currentContext()]);`,
    },
    {
      name: 'a local `Object`',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export function open(Object: { create(prototype: unknown): object }) {
  return [Object.create(Engine.prototype), currentContext()];
}`,
    },
    {
      name: 'the global `Reflect` beside a local one: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

export const engine = Reflect.construct(Engine, [currentContext()]);
export function open(Reflect: { construct(kind: unknown, given: unknown[]): object }) {
  return Reflect.construct(Engine, [currentContext()]);
}`,
    },
    {
      name: 'the global `Reflect` beside a local one: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = (Engine: typeof Sandboxed) => Reflect.construct(Engine, [currentContext()]);
export { Engine };`,
    },
  ],
  invalid: [
    {
      name: 'a bound class',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export const engine = new (Engine.bind(null, currentContext()))(5);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('arguments-bound') }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 67,
        },
      ],
      output: null,
    },
    {
      name: 'a bound class in a variable',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

const Bound = Engine.bind(null, currentContext());
export const engine = new Bound();`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('arguments-bound') }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 34,
        },
      ],
      output: null,
    },
    {
      name: 'a class that is bound without arguments',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

const Bound = Engine.bind(null);
export const engine = new Bound(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: leaving(['Bound']) }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 50,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const Bound = Engine.bind(null);
export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a bound subclass',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

class Slow extends Engine {}
export const engine = new (Slow.bind(null, currentContext()))();`,
      errors: [
        {
          ...subclassConstructed('Slow.bind(null, currentContext())', 'RequestScopedExecutionEngine'),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 64,
        },
      ],
      output: null,
    },
    {
      name: 'the global `Reflect` beside a local one',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export const engine = Reflect.construct(Engine, [currentContext()]);
export function open(Reflect: { construct(kind: unknown, given: unknown[]): object }) {
  return Reflect.construct(Engine, [currentContext()]);
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 23, endLine: 4, endColumn: 68 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());
export function open(Reflect: { construct(kind: unknown, given: unknown[]): object }) {
  return Reflect.construct(Engine, [currentContext()]);
}`,
    },
  ],
});
