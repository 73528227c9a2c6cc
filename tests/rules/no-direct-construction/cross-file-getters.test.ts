import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { callFactory, constructed, explained, leaving, suggested } from './findings.ts';
import { engines } from './settings.ts';

// What a function or getter of another module gives.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a function: from another module',
      code: `import { currentContext } from './context.js';
import { engineClass } from './sandbox/carriers/getter.js';

export const open = async () => new (engineClass())(currentContext());`,
    },
    {
      name: 'a function: shadowed',
      code: `import { currentContext } from './context.js';
import { engineClass } from './carriers/getter.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (engineClass: () => typeof Sandboxed) => new (engineClass())(currentContext());`,
    },
    {
      name: 'a function: not constructed',
      code: `import { currentContext } from './context.js';
import { engineClass } from './carriers/getter.js';

export const kept = engineClass();`,
    },
    {
      name: 'a function: not called',
      code: `import { currentContext } from './context.js';
import { engineClass } from './carriers/getter.js';

export const make = new (class { engineClass = engineClass; })();`,
    },
    {
      name: 'an arrow function: from another module',
      code: `import { currentContext } from './context.js';
import { arrowClass } from './sandbox/carriers/getter.js';

export const open = async () => new (arrowClass())(currentContext());`,
    },
    {
      name: 'an arrow function: shadowed',
      code: `import { currentContext } from './context.js';
import { arrowClass } from './carriers/getter.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (arrowClass: () => typeof Sandboxed) => new (arrowClass())(currentContext());`,
    },
    {
      name: 'a function with a choice: from another module',
      code: `import { currentContext } from './context.js';
import { eitherClass } from './sandbox/carriers/getter.js';

export const open = async () => new (eitherClass(true))(currentContext());`,
    },
    {
      name: 'a function with a choice: shadowed',
      code: `import { currentContext } from './context.js';
import { eitherClass } from './carriers/getter.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (eitherClass: (isOld: boolean) => typeof Sandboxed) => new (eitherClass(true))(currentContext());`,
    },
    {
      name: 'a function that loads: from another module',
      code: `import { currentContext } from './context.js';
import { loadedClass } from './sandbox/carriers/getter.js';

export const open = async () => new (await loadedClass())(currentContext());`,
    },
    {
      name: 'a getter of an object: from another module',
      code: `import { currentContext } from './context.js';
import { engines } from './sandbox/carriers/getter.js';

export const open = async () => new engines.current(currentContext());`,
    },
    {
      name: 'a getter of an object: shadowed',
      code: `import { currentContext } from './context.js';
import { engines } from './carriers/getter.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (engines: { current: typeof Sandboxed }) => new engines.current(currentContext());`,
    },
    {
      name: 'a getter of an object: another key',
      code: `import { currentContext } from './context.js';
import { engines } from './carriers/getter.js';

export const open = async () => new engines.sandboxed(currentContext());`,
    },
    {
      name: 'a static getter: from another module',
      code: `import { currentContext } from './context.js';
import { EngineClasses } from './sandbox/carriers/getter.js';

export const open = async () => new EngineClasses.current(currentContext());`,
    },
    {
      name: 'a static getter: shadowed',
      code: `import { currentContext } from './context.js';
import { EngineClasses } from './carriers/getter.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (EngineClasses: { current: typeof Sandboxed }) => new EngineClasses.current(currentContext());`,
    },
    {
      name: 'a static getter: another key',
      code: `import { currentContext } from './context.js';
import { EngineClasses } from './carriers/getter.js';

export const open = async () => new EngineClasses.sandboxed(currentContext());`,
    },
    {
      name: 'a function of a namespace: from another module',
      code: `import { currentContext } from './context.js';
import * as getters from './sandbox/carriers/getter.js';

export const open = async () => new (getters.engineClass())(currentContext());`,
    },
    {
      name: 'a function of a namespace: shadowed',
      code: `import { currentContext } from './context.js';
import * as getters from './carriers/getter.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (getters: { engineClass: () => typeof Sandboxed }) => new (getters.engineClass())(currentContext());`,
    },
    {
      name: 'a function through a barrel: from another module',
      code: `import { currentContext } from './context.js';
import { engineClass } from './sandbox/carriers/index.js';

export const open = async () => new (engineClass())(currentContext());`,
    },
    {
      name: 'a function through a barrel: shadowed',
      code: `import { currentContext } from './context.js';
import { engineClass } from './carriers/index.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (engineClass: () => typeof Sandboxed) => new (engineClass())(currentContext());`,
    },
    {
      name: 'a getter through a barrel: from another module',
      code: `import { currentContext } from './context.js';
import { engineGetters } from './sandbox/carriers/index.js';

export const open = async () => new engineGetters.current(currentContext());`,
    },
    {
      name: 'a getter through a barrel: shadowed',
      code: `import { currentContext } from './context.js';
import { engineGetters } from './carriers/index.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (engineGetters: { current: typeof Sandboxed }) => new engineGetters.current(currentContext());`,
    },
    {
      name: 'a static getter through a barrel: from another module',
      code: `import { currentContext } from './context.js';
import { EngineClasses } from './sandbox/carriers/index.js';

export const open = async () => new EngineClasses.current(currentContext());`,
    },
    {
      name: 'a static getter through a barrel: shadowed',
      code: `import { currentContext } from './context.js';
import { EngineClasses } from './carriers/index.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (EngineClasses: { current: typeof Sandboxed }) => new EngineClasses.current(currentContext());`,
    },
    {
      name: 'what a function gave to a variable: from another module',
      code: `import { currentContext } from './context.js';
import { engineClass } from './sandbox/carriers/getter.js';

const Engine = engineClass();
export const open = async () => new Engine(currentContext());`,
    },
    {
      name: 'a function in a cycle of modules: from another module',
      code: `import { currentContext } from './context.js';
import { engineOf } from './sandbox/carriers/cyclic.js';

export const open = async () => new (engineOf())(currentContext());`,
    },
    {
      name: 'a function in a cycle of modules: shadowed',
      code: `import { currentContext } from './context.js';
import { engineOf } from './carriers/cyclic.js';
import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

export const open = async (engineOf: () => typeof Sandboxed) => new (engineOf())(currentContext());`,
    },
  ],
  invalid: [
    {
      name: 'a function',
      code: `import { currentContext } from './context.js';
import { engineClass } from './carriers/getter.js';

export const open = async () => new (engineClass())(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: suggested('argument-has-effects', 'engineClass()'),
          }),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 70,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async () => await createExecutionEngine(currentContext());`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an arrow function',
      code: `import { currentContext } from './context.js';
import { arrowClass } from './carriers/getter.js';

export const open = async () => new (arrowClass())(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: suggested('argument-has-effects', 'arrowClass()'),
          }),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 69,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async () => await createExecutionEngine(currentContext());`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a function with a choice',
      code: `import { currentContext } from './context.js';
import { eitherClass } from './carriers/getter.js';

export const open = async () => new (eitherClass(true))(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: explained('ambiguous-target') }),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 74,
        },
      ],
      output: null,
    },
    {
      name: 'a function that loads',
      code: `import { currentContext } from './context.js';
import { loadedClass } from './carriers/getter.js';

export const open = async () => new (await loadedClass())(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: suggested('argument-has-effects', 'await loadedClass()'),
          }),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 76,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async () => await createExecutionEngine(currentContext());`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a getter of an object',
      code: `import { currentContext } from './context.js';
import { engines } from './carriers/getter.js';

export const open = async () => new engines.current(currentContext());`,
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
      name: 'a static getter',
      code: `import { currentContext } from './context.js';
import { EngineClasses } from './carriers/getter.js';

export const open = async () => new EngineClasses.current(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 76,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a function of a namespace',
      code: `import { currentContext } from './context.js';
import * as getters from './carriers/getter.js';

export const open = async () => new (getters.engineClass())(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: suggested('argument-has-effects', 'getters.engineClass()'),
          }),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 78,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async () => await createExecutionEngine(currentContext());`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a function through a barrel',
      code: `import { currentContext } from './context.js';
import { engineClass } from './carriers/index.js';

export const open = async () => new (engineClass())(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: suggested('argument-has-effects', 'engineClass()'),
          }),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 70,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async () => await createExecutionEngine(currentContext());`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a getter through a barrel',
      code: `import { currentContext } from './context.js';
import { engineGetters } from './carriers/index.js';

export const open = async () => new engineGetters.current(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 76,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a static getter through a barrel',
      code: `import { currentContext } from './context.js';
import { EngineClasses } from './carriers/index.js';

export const open = async () => new EngineClasses.current(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine'),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 76,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'what a function gave to a variable',
      code: `import { currentContext } from './context.js';
import { engineClass } from './carriers/getter.js';

const Engine = engineClass();
export const open = async () => new Engine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: leaving(['Engine']) }),
          line: 5,
          column: 33,
          endLine: 5,
          endColumn: 61,
        },
      ],
      output: `import { currentContext } from './context.js';
import { engineClass } from './carriers/getter.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const Engine = engineClass();
export const open = async () => await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a function in a cycle of modules',
      code: `import { currentContext } from './context.js';
import { engineOf } from './carriers/cyclic.js';

export const open = async () => new (engineOf())(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('argument-has-effects', 'engineOf()') }),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 67,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const open = async () => await createExecutionEngine(currentContext());`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
