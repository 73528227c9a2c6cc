import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed, explained } from './findings.ts';
import { engines } from './settings.ts';

// A static method that makes an instance constructs as `new` does.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a static factory: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

export const engine = Engine.create(currentContext());`,
    },
    {
      name: 'a static factory: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = (Engine: typeof Sandboxed) => Engine.create(currentContext());
export { Engine };`,
    },
    {
      name: 'a static factory by its own name: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

const { create } = Engine;
export const engine = create(currentContext());`,
    },
    {
      name: 'a static factory by its own name: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

const { create } = Engine;
export const open = (create: (context: unknown) => object) => create(currentContext());
export { create };`,
    },
    {
      name: 'a static factory in a variable: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

const make = Engine.create;
export const engine = make(currentContext());`,
    },
    {
      name: 'a static factory in a variable: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

const make = Engine.create;
export const open = (make: (context: unknown) => object) => make(currentContext());
export { make };`,
    },
    {
      name: 'a static factory of an alias, in brackets: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

const Kind = Engine;
export const engine = Kind['create'](currentContext());`,
    },
    {
      name: 'a static factory of an alias, in brackets: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const Kind = Engine;
export const open = (Kind: typeof Sandboxed) => Kind['create'](currentContext());
export { Kind };`,
    },
    {
      name: 'a static factory of an element: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = { old: Engine, sandboxed: Sandboxed };
export const open = (kind: 'old' | 'sandboxed') => [kinds.old.create(currentContext()), kinds[kind].create(currentContext()), kinds.sandboxed.create(currentContext())];`,
    },
    {
      name: 'a static factory of an element: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = { old: Engine };
export const open = (kinds: { old: typeof Sandboxed }) => kinds.old.create(currentContext());
export { kinds };`,
    },
    {
      name: 'a static factory of a subclass: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './sandbox/request-scoped-execution-engine.js';

class Slow extends Engine {}
export const engine = Slow.create(currentContext());`,
    },
    {
      name: 'a static factory of a subclass: shadowed',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

class Slow extends Engine {
  static override create(): any {
    return new Sandboxed(currentContext());
  }
}
export const engine = Slow.create();`,
    },
    {
      name: 'a static member that is no method',
      code: `import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export const text = [Engine.name, Engine.length, String(Engine.prototype)];`,
    },
    {
      name: 'an unknown static method',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export const engine = (Engine as any).open(currentContext());`,
    },
    {
      name: 'a static factory that is not called',
      code: `import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export const makers = [Engine.create, Engine.create.bind(Engine)];`,
    },
    {
      name: 'a static factory where the class may be made',
      filename: 'src/execution-engine-factory.ts',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export const createExecutionEngine = async () => Engine.create(currentContext());`,
    },
  ],
  invalid: [
    {
      name: 'a static factory',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

export const engine = Engine.create(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 4, column: 23, endLine: 4, endColumn: 54 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a static factory by its own name',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

const { create } = Engine;
export const engine = create(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 23, endLine: 5, endColumn: 47 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const { create } = Engine;
export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a static factory in a variable',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

const make = Engine.create;
export const engine = make(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 23, endLine: 5, endColumn: 45 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const make = Engine.create;
export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a static factory of an alias, in brackets',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

const Kind = Engine;
export const engine = Kind['create'](currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 23, endLine: 5, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const Kind = Engine;
export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a static factory of an element',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

const kinds = { old: Engine, sandboxed: Sandboxed };
export const open = (kind: 'old' | 'sandboxed') => [kinds.old.create(currentContext()), kinds[kind].create(currentContext()), kinds.sandboxed.create(currentContext())];`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('await-not-allowed') }),
          line: 6,
          column: 53,
          endLine: 6,
          endColumn: 87,
        },
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 6,
          column: 89,
          endLine: 6,
          endColumn: 125,
        },
      ],
      output: null,
    },
    {
      name: 'a static factory of a subclass',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';

class Slow extends Engine {}
export const engine = Slow.create(currentContext());`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 23, endLine: 5, endColumn: 52 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine as Engine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

class Slow extends Engine {}
export const engine = await createExecutionEngine(currentContext());`,
    },
  ],
});
