import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed, explained } from './findings.ts';
import { engines } from './settings.ts';

// What a class is taken for where it is constructed.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a class that is taken for anything: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine: { id: string } = new (RequestScopedExecutionEngine as any)(currentContext(), 'plan', 3);`,
    },
    {
      name: 'a class that is taken for another: from another module',
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

interface Runner {
  run(): string;
}
export const runner = new (RequestScopedExecutionEngine as unknown as new (context: UserExecutionContext) => Runner)(
  currentContext(),
);`,
    },
    {
      name: 'a class that is taken for anything, in angle brackets and by `Reflect.construct`: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine = Reflect.construct(<any>RequestScopedExecutionEngine, [currentContext()]);`,
    },
    {
      name: 'an alias that is taken for anything: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const Engine = RequestScopedExecutionEngine as any;
export const engine: { id: string } = new Engine(currentContext());`,
    },
    {
      name: 'an alias of another type: from another module',
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const Engine: new (context: UserExecutionContext) => object = RequestScopedExecutionEngine;
export const engine: object = new Engine(currentContext());`,
    },
    {
      name: 'a module that is taken for anything: from another module',
      code: `import { currentContext } from './context.js';
import * as engines from './sandbox/request-scoped-execution-engine.js';

export const engine: { id: string } = new (engines as any).RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a class that is taken out of anything: from another module',
      code: `import { currentContext } from './context.js';

const { RequestScopedExecutionEngine } = (await import('./sandbox/request-scoped-execution-engine.js')) as any;
export const engine: { id: string } = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a registry of any classes: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const kinds: any = { old: RequestScopedExecutionEngine };
export const engine: { id: string } = new kinds.old(currentContext());`,
    },
    {
      name: 'a class that is taken for itself: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine = new (RequestScopedExecutionEngine as unknown as typeof RequestScopedExecutionEngine)(currentContext());`,
    },
    {
      name: 'a class that must be itself: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine = new (RequestScopedExecutionEngine satisfies object)!(currentContext());`,
    },
    {
      name: 'a registry of classes: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const kinds = { old: RequestScopedExecutionEngine } as const;
export const engine = new kinds.old(currentContext());`,
    },
    {
      name: 'a registry of classes of a declared type: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const kinds: Record<'old', typeof RequestScopedExecutionEngine> = { old: RequestScopedExecutionEngine };
export const engine = new kinds.old(currentContext());`,
    },
  ],
  invalid: [
    {
      name: 'a class that is taken for anything',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine: { id: string } = new (RequestScopedExecutionEngine as any)(currentContext(), 'plan', 3);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('class-cast', 'any') }),
          line: 4,
          column: 39,
          endLine: 4,
          endColumn: 109,
        },
      ],
      output: null,
    },
    {
      name: 'a class that is taken for another',
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

interface Runner {
  run(): string;
}
export const runner = new (RequestScopedExecutionEngine as unknown as new (context: UserExecutionContext) => Runner)(
  currentContext(),
);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('class-cast', 'new (context: UserExecutionContext) => Runner'),
          }),
          line: 7,
          column: 23,
          endLine: 9,
          endColumn: 2,
        },
      ],
      output: null,
    },
    {
      name: 'a class that is taken for anything, in angle brackets and by `Reflect.construct`',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = Reflect.construct(<any>RequestScopedExecutionEngine, [currentContext()]);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('class-cast', 'any') }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 95,
        },
      ],
      output: null,
    },
    {
      name: 'an alias that is taken for anything',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const Engine = RequestScopedExecutionEngine as any;
export const engine: { id: string } = new Engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('class-cast', 'any') }),
          line: 5,
          column: 39,
          endLine: 5,
          endColumn: 67,
        },
      ],
      output: null,
    },
    {
      name: 'an alias of another type',
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const Engine: new (context: UserExecutionContext) => object = RequestScopedExecutionEngine;
export const engine: object = new Engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('class-cast', 'new (context: UserExecutionContext) => object'),
          }),
          line: 5,
          column: 31,
          endLine: 5,
          endColumn: 59,
        },
      ],
      output: null,
    },
    {
      name: 'a module that is taken for anything',
      code: `import { currentContext } from './context.js';
import * as engines from './request-scoped-execution-engine.js';

export const engine: { id: string } = new (engines as any).RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('class-cast', 'any') }),
          line: 4,
          column: 39,
          endLine: 4,
          endColumn: 106,
        },
      ],
      output: null,
    },
    {
      name: 'a class that is taken out of anything',
      code: `import { currentContext } from './context.js';

const { RequestScopedExecutionEngine } = (await import('./request-scoped-execution-engine.js')) as any;
export const engine: { id: string } = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('class-cast', 'any') }),
          line: 4,
          column: 39,
          endLine: 4,
          endColumn: 89,
        },
      ],
      output: null,
    },
    {
      name: 'a registry of any classes',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const kinds: any = { old: RequestScopedExecutionEngine };
export const engine: { id: string } = new kinds.old(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('class-cast', 'any') }),
          line: 5,
          column: 39,
          endLine: 5,
          endColumn: 70,
        },
      ],
      output: null,
    },
    {
      name: 'a class that is taken for itself',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = new (RequestScopedExecutionEngine as unknown as typeof RequestScopedExecutionEngine)(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 125,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a class that must be itself',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = new (RequestScopedExecutionEngine satisfies object)!(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 93,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a registry of classes',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const kinds = { old: RequestScopedExecutionEngine } as const;
export const engine = new kinds.old(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 54,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a registry of classes of a declared type',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const kinds: Record<'old', typeof RequestScopedExecutionEngine> = { old: RequestScopedExecutionEngine };
export const engine = new kinds.old(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 54,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
    },
  ],
});
