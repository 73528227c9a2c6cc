import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { callFactory, consolidatedEngine, constructed, dropped, explained, oldEngine, suggested } from './findings.ts';
import { engines, optionalArguments, queues, templated } from './settings.ts';

// Arguments that are dropped, moved, repeated or missing.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a dropped function: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext(), (() => 1) as never);`,
    },
    {
      name: 'a dropped increment: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

let timeout = 1;
export const engine = new RequestScopedExecutionEngine(currentContext(), timeout++);`,
    },
    {
      name: 'more arguments than parameters: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext(), 1, 2);`,
      typeErrors: [2554],
    },
    {
      name: 'an argument with effects that is used twice: from another module',
      settings: templated('createExecutionEngineSync({ ...$userContext, threadId: $userContext.userId })'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a plain argument that is used twice: from another module',
      settings: templated('createExecutionEngineSync({ ...$userContext, threadId: $userContext.userId })'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext);`,
    },
    {
      name: 'an argument with effects beside one that they change: from another module',
      settings: templated('await openEngine($userContext, $timeout)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

let count = 0;
export const engine = new RequestScopedExecutionEngine({ ...currentContext(), userId: String(count++) }, count);`,
    },
    {
      name: 'an optional argument that is given: from another module',
      settings: templated('await openEngine($userContext, $timeout)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext(), 500);`,
    },
    {
      name: 'an optional argument that is not given: from another module',
      settings: templated('await openEngine($userContext, $timeout)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a required argument that is not given: from another module',
      settings: templated('await openStrictEngine($userContext, $timeout)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'an optional property that is given: from another module',
      settings: templated('await openEngineWith({ userContext: $userContext, timeout: $timeout })', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext(), 500);`,
    },
    {
      name: 'an optional property that is not given: from another module',
      settings: templated('await openEngineWith({ userContext: $userContext, timeout: $timeout })', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a required property that is not given: from another module',
      settings: templated('await openEngineWith({ userContext: $userContext, timeout: $timeout })', optionalArguments),
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine();`,
      typeErrors: [2554],
    },
    {
      name: 'a default in the template: from another module',
      settings: templated('await openEngine($userContext, $timeout ?? 100)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'shorthand properties: from another module',
      settings: templated('await openEngineWith({ userContext: $userContext, timeout: $timeout })', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext, 500);`,
    },
  ],
  invalid: [
    {
      name: 'dropped constants',
      code: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { bridge, registry } from './wiring.js';

export const engine = new ExecutionEngine(registry, bridge, currentContext());`,
      errors: [
        {
          ...constructed(oldEngine, { outcome: dropped('registry', 'bridge') }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 78,
        },
      ],
      output: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'dropped constructions',
      code: `import { Bridge } from './bridge.js';
import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { Registry } from './registry.js';

export const engine = new ExecutionEngine(new Registry(), new Bridge(), currentContext());`,
      errors: [
        {
          ...constructed(oldEngine, { outcome: suggested('argument-has-effects', 'new Registry()') }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 90,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a dropped call',
      code: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { bridge, registry } from './wiring.js';

export const engine = new ExecutionEngine(registry, wiring(), currentContext());
function wiring() {
  return bridge;
}`,
      errors: [
        {
          ...constructed(oldEngine, { outcome: suggested('argument-has-effects', 'wiring()') }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 80,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { bridge } from './wiring.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());
function wiring() {
  return bridge;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a dropped assignment',
      code: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { bridge, registry } from './wiring.js';

let last;
export const engine = new ExecutionEngine((last = registry), bridge, currentContext());`,
      errors: [
        {
          ...constructed(oldEngine, { outcome: suggested('argument-has-effects', 'last = registry') }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 87,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let last;
export const engine = await createExecutionEngine(currentContext());`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a dropped function',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext(), (() => 1) as never);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: dropped('(() => 1) as never') }),
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
      name: 'dropped members, branches, arrays and templates',
      code: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { bridge, registry } from './wiring.js';

const all = { registry, bridge };
export const engine = new ExecutionEngine(all.registry ?? registry, all[\`bridge\`], currentContext());`,
      errors: [
        {
          ...constructed(oldEngine, { outcome: dropped('all.registry ?? registry', 'all[`bridge`]') }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 101,
        },
      ],
      output: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a dropped `await`',
      code: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { bridge, registry } from './wiring.js';

export const engine = new ExecutionEngine(await Promise.resolve(registry), bridge, currentContext());`,
      errors: [
        {
          ...constructed(oldEngine, {
            outcome: suggested('argument-has-effects', 'await Promise.resolve(registry)'),
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 101,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a dropped increment',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

let timeout = 1;
export const engine = new RequestScopedExecutionEngine(currentContext(), timeout++);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('argument-has-effects', 'timeout++') }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 84,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'more arguments than parameters',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext(), 1, 2);`,
      typeErrors: [2554],
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: dropped('1', '2') }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 79,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a missing argument',
      code: `import { ExecutionEngine } from './execution-engine.js';
import { bridge, registry } from './wiring.js';

export const engine = new ExecutionEngine(registry, bridge);`,
      typeErrors: [2554],
      errors: [
        {
          ...constructed(oldEngine, { outcome: explained('argument-unmapped', 'userContext') }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 60,
        },
      ],
      output: null,
    },
    {
      name: 'arguments in another order',
      settings: templated('openEngineFor($userContext, $bridge)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { bridge, registry } from './wiring.js';

const userContext = currentContext();
export const engine = new ExecutionEngine(registry, bridge, userContext);`,
      errors: [
        {
          ...constructed(oldEngine, {
            outcome: dropped('registry'),
            factory: ['openEngineFor($userContext, $bridge)', optionalArguments],
          }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 73,
        },
      ],
      output: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { bridge } from './wiring.js';
import { openEngineFor } from './factories/optional-arguments.js';

const userContext = currentContext();
export const engine = openEngineFor(userContext, bridge);`,
    },
    {
      name: 'arguments in another order that have effects',
      settings: templated('openEngineFor($userContext, $bridge)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { bridge, registry } from './wiring.js';

export const engine = new ExecutionEngine(registry, bridge, currentContext());`,
      errors: [
        {
          ...constructed(oldEngine, {
            outcome: dropped('registry'),
            factory: ['openEngineFor($userContext, $bridge)', optionalArguments],
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 78,
        },
      ],
      output: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { bridge } from './wiring.js';
import { openEngineFor } from './factories/optional-arguments.js';

export const engine = openEngineFor(currentContext(), bridge);`,
    },
    {
      name: 'an argument with effects that is used twice',
      settings: templated('createExecutionEngineSync({ ...$userContext, threadId: $userContext.userId })'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: suggested('argument-has-effects', 'currentContext()'),
            factory: ['createExecutionEngineSync({ ...$userContext, threadId: $userContext.userId })'],
          }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 73,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engine = createExecutionEngineSync({ ...currentContext(), threadId: currentContext().userId });`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a plain argument that is used twice',
      settings: templated('createExecutionEngineSync({ ...$userContext, threadId: $userContext.userId })'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['createExecutionEngineSync({ ...$userContext, threadId: $userContext.userId })'],
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 68,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const userContext = currentContext();
export const engine = createExecutionEngineSync({ ...userContext, threadId: userContext.userId });`,
    },
    {
      name: 'an argument with effects beside one that they change',
      settings: templated('await openEngine($userContext, $timeout)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

let count = 0;
export const engine = new RequestScopedExecutionEngine({ ...currentContext(), userId: String(count++) }, count);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['await openEngine($userContext, $timeout)', optionalArguments],
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 112,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { openEngine } from './factories/optional-arguments.js';

let count = 0;
export const engine = await openEngine({ ...currentContext(), userId: String(count++) }, count);`,
    },
    {
      name: 'an optional argument that is given',
      settings: templated('await openEngine($userContext, $timeout)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext(), 500);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['await openEngine($userContext, $timeout)', optionalArguments],
          }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 78,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { openEngine } from './factories/optional-arguments.js';

export const engine = await openEngine(currentContext(), 500);`,
    },
    {
      name: 'an optional argument that is not given',
      settings: templated('await openEngine($userContext, $timeout)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['await openEngine($userContext, $timeout)', optionalArguments],
          }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 73,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { openEngine } from './factories/optional-arguments.js';

export const engine = await openEngine(currentContext());`,
    },
    {
      name: 'a required argument that is not given',
      settings: templated('await openStrictEngine($userContext, $timeout)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('argument-unmapped', 'timeout'),
            factory: ['await openStrictEngine($userContext, $timeout)', optionalArguments],
          }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 73,
        },
      ],
      output: null,
    },
    {
      name: 'an optional property that is given',
      settings: templated('await openEngineWith({ userContext: $userContext, timeout: $timeout })', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext(), 500);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['await openEngineWith({ userContext: $userContext, timeout: $timeout })', optionalArguments],
          }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 78,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { openEngineWith } from './factories/optional-arguments.js';

export const engine = await openEngineWith({ userContext: currentContext(), timeout: 500 });`,
    },
    {
      name: 'an optional property that is not given',
      settings: templated('await openEngineWith({ userContext: $userContext, timeout: $timeout })', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['await openEngineWith({ userContext: $userContext, timeout: $timeout })', optionalArguments],
          }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 73,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { openEngineWith } from './factories/optional-arguments.js';

export const engine = await openEngineWith({ userContext: currentContext() });`,
    },
    {
      name: 'a required property that is not given',
      settings: templated('await openEngineWith({ userContext: $userContext, timeout: $timeout })', optionalArguments),
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine();`,
      typeErrors: [2554],
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('argument-unmapped', 'userContext'),
            factory: ['await openEngineWith({ userContext: $userContext, timeout: $timeout })', optionalArguments],
          }),
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 57,
        },
      ],
      output: null,
    },
    {
      name: 'a default in the template',
      settings: templated('await openEngine($userContext, $timeout ?? 100)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['await openEngine($userContext, $timeout ?? 100)', optionalArguments],
          }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 73,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { openEngine } from './factories/optional-arguments.js';

export const engine = await openEngine(currentContext(), 100);`,
    },
    {
      name: 'shorthand properties',
      settings: templated('await openEngineWith({ userContext: $userContext, timeout: $timeout })', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext, 500);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['await openEngineWith({ userContext: $userContext, timeout: $timeout })', optionalArguments],
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 73,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { openEngineWith } from './factories/optional-arguments.js';

const userContext = currentContext();
export const engine = await openEngineWith({ userContext, timeout: 500 });`,
    },
  ],
});

// Spread arguments, rest parameters and `$args`.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'no arguments at all: from another module',
      settings: templated('createExecutionEngineSync($args)'),
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine;`,
      typeErrors: [2554],
    },
    {
      name: 'all arguments and one of them again: from another module',
      settings: templated('openEngineFor($args, $userContext as never)', optionalArguments),
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
  ],
  invalid: [
    {
      name: 'a spread',
      code: `import { ExecutionEngine } from './execution-engine.js';
import { currentContext } from './context.js';
import { bridge, registry } from './wiring.js';

const list = [registry, bridge, currentContext()] as const;
export const engine = new ExecutionEngine(...list);`,
      errors: [
        {
          ...constructed(oldEngine, { outcome: explained('spread-argument') }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 51,
        },
      ],
      output: null,
    },
    {
      name: 'a spread under `$args`',
      settings: templated('openEngineLike($args)', optionalArguments),
      code: `import { ExecutionEngine } from './execution-engine.js';
import { currentContext } from './context.js';
import { bridge, registry } from './wiring.js';

const list = [registry, bridge, currentContext()] as const;
export const engine = new ExecutionEngine(...list);`,
      errors: [
        {
          ...constructed(oldEngine, { factory: ['openEngineLike($args)', optionalArguments] }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 51,
        },
      ],
      output: `import { ExecutionEngine } from './execution-engine.js';
import { currentContext } from './context.js';
import { bridge, registry } from './wiring.js';
import { openEngineLike } from './factories/optional-arguments.js';

const list = [registry, bridge, currentContext()] as const;
export const engine = openEngineLike(...list);`,
    },
    {
      name: 'a spread under a template with the same parameters',
      settings: templated('openEngineLike($registry, $bridge, $userContext)', optionalArguments),
      code: `import { ExecutionEngine } from './execution-engine.js';
import { currentContext } from './context.js';
import { bridge, registry } from './wiring.js';

const list = [registry, bridge, currentContext()] as const;
export const engine = new ExecutionEngine(...list);`,
      errors: [
        {
          ...constructed(oldEngine, {
            factory: ['openEngineLike($registry, $bridge, $userContext)', optionalArguments],
          }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 51,
        },
      ],
      output: `import { ExecutionEngine } from './execution-engine.js';
import { currentContext } from './context.js';
import { bridge, registry } from './wiring.js';
import { openEngineLike } from './factories/optional-arguments.js';

const list = [registry, bridge, currentContext()] as const;
export const engine = openEngineLike(...list);`,
    },
    {
      name: 'a spread behind what the template takes',
      code: `import { PipelineExecutionEngine } from './pipeline-execution-engine.js';
import { currentContext } from './context.js';

const steps = ['plan', 'act'];
export const engine = new PipelineExecutionEngine(currentContext(), ...steps);`,
      errors: [
        {
          ...constructed('PipelineExecutionEngine', { outcome: suggested('argument-has-effects', '...steps') }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 78,
          suggestions: [
            {
              ...callFactory(),
              output: `import { PipelineExecutionEngine } from './pipeline-execution-engine.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'rest arguments',
      settings: templated('openPipeline($userContext, ...$steps)', optionalArguments),
      code: `import { PipelineExecutionEngine } from './pipeline-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new PipelineExecutionEngine(currentContext(), 'plan', 'act');`,
      errors: [
        {
          ...constructed('PipelineExecutionEngine', {
            factory: ['openPipeline($userContext, ...$steps)', optionalArguments],
          }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 83,
        },
      ],
      output: `import { PipelineExecutionEngine } from './pipeline-execution-engine.js';
import { currentContext } from './context.js';
import { openPipeline } from './factories/optional-arguments.js';

export const engine = openPipeline(currentContext(), 'plan', 'act');`,
    },
    {
      name: 'rest arguments, spread',
      settings: templated('openPipeline($userContext, ...$steps)', optionalArguments),
      code: `import { PipelineExecutionEngine } from './pipeline-execution-engine.js';
import { currentContext } from './context.js';

const steps = ['act'];
export const engine = new PipelineExecutionEngine(currentContext(), 'plan', ...steps);`,
      errors: [
        {
          ...constructed('PipelineExecutionEngine', {
            factory: ['openPipeline($userContext, ...$steps)', optionalArguments],
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 86,
        },
      ],
      output: `import { PipelineExecutionEngine } from './pipeline-execution-engine.js';
import { currentContext } from './context.js';
import { openPipeline } from './factories/optional-arguments.js';

const steps = ['act'];
export const engine = openPipeline(currentContext(), 'plan', ...steps);`,
    },
    {
      name: 'no rest arguments',
      settings: templated('openPipeline($userContext, ...$steps)', optionalArguments),
      code: `import { PipelineExecutionEngine } from './pipeline-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new PipelineExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('PipelineExecutionEngine', {
            factory: ['openPipeline($userContext, ...$steps)', optionalArguments],
          }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 68,
        },
      ],
      output: `import { PipelineExecutionEngine } from './pipeline-execution-engine.js';
import { currentContext } from './context.js';
import { openPipeline } from './factories/optional-arguments.js';

export const engine = openPipeline(currentContext());`,
    },
    {
      name: 'rest arguments as a list',
      settings: templated('openPipeline($userContext, $steps.join())', optionalArguments),
      code: `import { PipelineExecutionEngine } from './pipeline-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new PipelineExecutionEngine(currentContext(), 'plan', 'act');`,
      errors: [
        {
          ...constructed('PipelineExecutionEngine', {
            factory: ['openPipeline($userContext, $steps.join())', optionalArguments],
          }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 83,
        },
      ],
      output: `import { PipelineExecutionEngine } from './pipeline-execution-engine.js';
import { currentContext } from './context.js';
import { openPipeline } from './factories/optional-arguments.js';

export const engine = openPipeline(currentContext(), ['plan', 'act'].join());`,
    },
    {
      name: 'dropped rest arguments',
      code: `import { PipelineExecutionEngine } from './pipeline-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new PipelineExecutionEngine(currentContext(), 'plan', 'act');`,
      errors: [
        {
          ...constructed('PipelineExecutionEngine', { outcome: dropped("'plan', 'act'") }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 83,
        },
      ],
      output: `import { PipelineExecutionEngine } from './pipeline-execution-engine.js';
import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'all arguments',
      settings: templated('openEngineLike($args)', optionalArguments),
      code: `import { ExecutionEngine } from './execution-engine.js';
import { currentContext } from './context.js';
import { bridge, registry } from './wiring.js';

export const engine = new ExecutionEngine(registry, bridge, currentContext());`,
      errors: [
        {
          ...constructed(oldEngine, { factory: ['openEngineLike($args)', optionalArguments] }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 78,
        },
      ],
      output: `import { ExecutionEngine } from './execution-engine.js';
import { currentContext } from './context.js';
import { bridge, registry } from './wiring.js';
import { openEngineLike } from './factories/optional-arguments.js';

export const engine = openEngineLike(registry, bridge, currentContext());`,
    },
    {
      name: 'all arguments with effects',
      settings: templated('openEngineLike($args)', optionalArguments),
      code: `import { ExecutionEngine } from './execution-engine.js';
import { currentContext } from './context.js';
import { Bridge } from './bridge.js';
import { Registry } from './registry.js';

export const engine = new ExecutionEngine(new Registry(), new Bridge(), currentContext());`,
      errors: [
        {
          ...constructed(oldEngine, { factory: ['openEngineLike($args)', optionalArguments] }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 90,
        },
      ],
      output: `import { ExecutionEngine } from './execution-engine.js';
import { currentContext } from './context.js';
import { Bridge } from './bridge.js';
import { Registry } from './registry.js';
import { openEngineLike } from './factories/optional-arguments.js';

export const engine = openEngineLike(new Registry(), new Bridge(), currentContext());`,
    },
    {
      name: 'all arguments of an object',
      settings: templated('await openEngineWith($args)', optionalArguments),
      code: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';

export const engine = new ExecutionEngine({ userContext: currentContext() });`,
      errors: [
        {
          ...constructed(consolidatedEngine, { factory: ['await openEngineWith($args)', optionalArguments] }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 77,
        },
      ],
      output: `import { ExecutionEngine } from './execution-engine-consolidated.js';
import { currentContext } from './context.js';
import { openEngineWith } from './factories/optional-arguments.js';

export const engine = await openEngineWith({ userContext: currentContext() });`,
    },
    {
      name: 'a template without the `await` of its factory',
      settings: templated('openEngine($userContext)', optionalArguments),
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['openEngine($userContext)', optionalArguments],
            outcome: explained('factory-mismatch', 'openEngine gives a promise of the instance'),
          }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 73,
        },
      ],
      output: null,
    },
    {
      name: 'a template that forgets an argument of its factory',
      settings: templated('await openStrictEngine($userContext)', optionalArguments),
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new RequestScopedExecutionEngine(currentContext(), 500);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['await openStrictEngine($userContext)', optionalArguments],
            outcome: explained(
              'factory-mismatch',
              "openStrictEngine takes 2 arguments, and the template gives 1, without 'timeout'",
            ),
          }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 78,
        },
      ],
      output: null,
    },
    {
      name: 'no arguments at all',
      settings: templated('createExecutionEngineSync($args)'),
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine;`,
      typeErrors: [2554],
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['createExecutionEngineSync($args)'],
            outcome: explained('factory-mismatch', 'createExecutionEngineSync takes 1 argument, and 0 would be given'),
          }),
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 55,
        },
      ],
      output: null,
    },
    {
      name: 'all arguments over several lines',
      settings: templated('openEngineLike($args)', optionalArguments),
      code: `import { ExecutionEngine } from './execution-engine.js';
import { currentContext } from './context.js';
import { bridge, registry } from './wiring.js';

export const engine = new ExecutionEngine(
  registry, // the agents
  bridge,
  currentContext(), // who asks
);`,
      errors: [
        {
          ...constructed(oldEngine, { factory: ['openEngineLike($args)', optionalArguments] }),
          line: 5,
          column: 23,
          endLine: 9,
          endColumn: 2,
        },
      ],
      output: `import { ExecutionEngine } from './execution-engine.js';
import { currentContext } from './context.js';
import { bridge, registry } from './wiring.js';
import { openEngineLike } from './factories/optional-arguments.js';

export const engine = openEngineLike(
  registry, // the agents
  bridge,
  currentContext(), // who asks
);`,
    },
    {
      name: 'all arguments and one of them again',
      settings: templated('openEngineFor($args, $userContext as never)', optionalArguments),
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: suggested('argument-has-effects', 'currentContext()'),
            factory: ['openEngineFor($args, $userContext as never)', optionalArguments],
          }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 73,
          suggestions: [
            {
              ...callFactory(),
              output: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { currentContext } from './context.js';
import { openEngineFor } from './factories/optional-arguments.js';

export const engine = openEngineFor(currentContext(), currentContext() as never);`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'all arguments of `Reflect.construct`',
      settings: templated('openEngineLike($args)', optionalArguments),
      code: `import { ExecutionEngine } from './execution-engine.js';
import { currentContext } from './context.js';
import { bridge, registry } from './wiring.js';

export const engine = Reflect.construct(ExecutionEngine, [registry, bridge, currentContext()]);`,
      errors: [
        {
          ...constructed(oldEngine, { factory: ['openEngineLike($args)', optionalArguments] }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 95,
        },
      ],
      output: `import { ExecutionEngine } from './execution-engine.js';
import { currentContext } from './context.js';
import { bridge, registry } from './wiring.js';
import { openEngineLike } from './factories/optional-arguments.js';

export const engine = openEngineLike(registry, bridge, currentContext());`,
    },
    {
      name: 'all arguments of `Reflect.construct` that are not written out',
      settings: templated('openEngineLike($args)', optionalArguments),
      code: `import { ExecutionEngine } from './execution-engine.js';
import { currentContext } from './context.js';
import { bridge, registry } from './wiring.js';

const list = [registry, bridge, currentContext()] as const;
export const engine = Reflect.construct(ExecutionEngine, list);`,
      errors: [
        {
          ...constructed(oldEngine, { factory: ['openEngineLike($args)', optionalArguments] }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 63,
        },
      ],
      output: `import { ExecutionEngine } from './execution-engine.js';
import { currentContext } from './context.js';
import { bridge, registry } from './wiring.js';
import { openEngineLike } from './factories/optional-arguments.js';

const list = [registry, bridge, currentContext()] as const;
export const engine = openEngineLike(...list);`,
    },
    {
      name: 'all arguments as a list',
      settings: templated('await openEngine($userContext, $args.length)', optionalArguments),
      code: `import { PipelineExecutionEngine } from './pipeline-execution-engine.js';
import { currentContext } from './context.js';

const userContext = currentContext();
export const engine = new PipelineExecutionEngine(userContext, 'plan');`,
      errors: [
        {
          ...constructed('PipelineExecutionEngine', {
            factory: ['await openEngine($userContext, $args.length)', optionalArguments],
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 71,
        },
      ],
      output: `import { PipelineExecutionEngine } from './pipeline-execution-engine.js';
import { currentContext } from './context.js';
import { openEngine } from './factories/optional-arguments.js';

const userContext = currentContext();
export const engine = await openEngine(userContext, [userContext, 'plan'].length);`,
    },
    {
      name: 'all arguments, spread',
      settings: templated('openPipeline(...$args)', optionalArguments),
      code: `import { PipelineExecutionEngine } from './pipeline-execution-engine.js';
import { currentContext } from './context.js';

export const engine = new PipelineExecutionEngine(currentContext(), 'plan');`,
      errors: [
        {
          ...constructed('PipelineExecutionEngine', { factory: ['openPipeline(...$args)', optionalArguments] }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 76,
        },
      ],
      output: `import { PipelineExecutionEngine } from './pipeline-execution-engine.js';
import { currentContext } from './context.js';
import { openPipeline } from './factories/optional-arguments.js';

export const engine = openPipeline(currentContext(), 'plan');`,
    },
  ],
});

// Type arguments are carried over where the factory takes them.
ruleTester({ project: 'engines', settings: queues('createQueue($capacity)') }).run(
  'no-direct-construction',
  noDirectConstruction,
  {
    valid: [],
    invalid: [
      {
        name: 'a type argument',
        settings: queues('createQueue($capacity)'),
        code: `import { JobQueue } from './queues/job-queue.js';

export const queue = new JobQueue<string>(3);`,
        errors: [
          {
            ...constructed('JobQueue', { factory: ['createQueue($capacity)', './src/queues/queue-factory.ts'] }),
            line: 3,
            column: 22,
            endLine: 3,
            endColumn: 45,
          },
        ],
        output: `import { JobQueue } from './queues/job-queue.js';
import { createQueue } from './queues/queue-factory.js';

export const queue = createQueue<string>(3);`,
      },
      {
        name: 'a type argument of an asynchronous factory',
        settings: queues('await openQueue($capacity)'),
        code: `import { JobQueue } from './queues/job-queue.js';

export const queue = new JobQueue<string>(3);`,
        errors: [
          {
            ...constructed('JobQueue', { factory: ['await openQueue($capacity)', './src/queues/queue-factory.ts'] }),
            line: 3,
            column: 22,
            endLine: 3,
            endColumn: 45,
          },
        ],
        output: `import { JobQueue } from './queues/job-queue.js';
import { openQueue } from './queues/queue-factory.js';

export const queue = await openQueue<string>(3);`,
      },
      {
        name: 'a type argument with a comment',
        settings: queues('createQueue($capacity)'),
        code: `import { JobQueue } from './queues/job-queue.js';

export const queue = new JobQueue</* a URL */ string>(3);`,
        errors: [
          {
            ...constructed('JobQueue', { factory: ['createQueue($capacity)', './src/queues/queue-factory.ts'] }),
            line: 3,
            column: 22,
            endLine: 3,
            endColumn: 57,
          },
        ],
        output: `import { JobQueue } from './queues/job-queue.js';
import { createQueue } from './queues/queue-factory.js';

export const queue = createQueue</* a URL */ string>(3);`,
      },
      {
        name: 'no type argument',
        settings: queues('createQueue($capacity)'),
        code: `import { JobQueue } from './queues/job-queue.js';

export const queue = new JobQueue(3);`,
        errors: [
          {
            ...constructed('JobQueue', { factory: ['createQueue($capacity)', './src/queues/queue-factory.ts'] }),
            line: 3,
            column: 22,
            endLine: 3,
            endColumn: 37,
          },
        ],
        output: `import { JobQueue } from './queues/job-queue.js';
import { createQueue } from './queues/queue-factory.js';

export const queue = createQueue(3);`,
      },
      {
        name: 'a type argument that the factory does not take',
        settings: queues('createPlainQueue($capacity)'),
        code: `import { JobQueue } from './queues/job-queue.js';

export const queue = new JobQueue<string>(3);`,
        errors: [
          {
            ...constructed('JobQueue', {
              outcome: explained('type-arguments'),
              factory: ['createPlainQueue($capacity)', './src/queues/queue-factory.ts'],
            }),
            line: 3,
            column: 22,
            endLine: 3,
            endColumn: 45,
          },
        ],
        output: null,
      },
      {
        name: 'a type argument beside one of the template',
        settings: queues('createQueue<number>($capacity)'),
        code: `import { JobQueue } from './queues/job-queue.js';

export const queue = new JobQueue<string>(3);`,
        errors: [
          {
            ...constructed('JobQueue', {
              outcome: explained('type-arguments'),
              factory: ['createQueue<number>($capacity)', './src/queues/queue-factory.ts'],
            }),
            line: 3,
            column: 22,
            endLine: 3,
            endColumn: 45,
          },
        ],
        output: null,
      },
      {
        name: 'a type argument of the template',
        settings: queues('createQueue<number>($capacity)'),
        code: `import { JobQueue } from './queues/job-queue.js';

export const queue = new JobQueue(3);`,
        errors: [
          {
            ...constructed('JobQueue', {
              factory: ['createQueue<number>($capacity)', './src/queues/queue-factory.ts'],
            }),
            line: 3,
            column: 22,
            endLine: 3,
            endColumn: 37,
          },
        ],
        output: `import { JobQueue } from './queues/job-queue.js';
import { createQueue } from './queues/queue-factory.js';

export const queue = createQueue<number>(3);`,
      },
      {
        name: 'a class with its type argument',
        settings: queues('createQueue($capacity)'),
        code: `import { JobQueue } from './queues/job-queue.js';

export const queue = new (JobQueue<string>)(3);`,
        errors: [
          {
            ...constructed('JobQueue', { factory: ['createQueue($capacity)', './src/queues/queue-factory.ts'] }),
            line: 3,
            column: 22,
            endLine: 3,
            endColumn: 47,
          },
        ],
        output: `import { JobQueue } from './queues/job-queue.js';
import { createQueue } from './queues/queue-factory.js';

export const queue = createQueue<string>(3);`,
      },
      {
        name: 'an alias with its type argument',
        settings: queues('createQueue($capacity)'),
        code: `import { JobQueue } from './queues/job-queue.js';

const Queue = JobQueue<string>;
export const queue = new Queue(3);
queue.push('plan');`,
        errors: [
          {
            ...constructed('JobQueue', {
              outcome: explained('type-arguments'),
              factory: ['createQueue($capacity)', './src/queues/queue-factory.ts'],
            }),
            line: 4,
            column: 22,
            endLine: 4,
            endColumn: 34,
          },
        ],
        output: null,
      },
      {
        name: 'a type argument that is the class',
        settings: queues('createQueue($capacity)'),
        code: `import { JobQueue } from './queues/job-queue.js';

export const queue = new JobQueue<JobQueue<string>>(3);`,
        errors: [
          {
            ...constructed('JobQueue', { factory: ['createQueue($capacity)', './src/queues/queue-factory.ts'] }),
            line: 3,
            column: 22,
            endLine: 3,
            endColumn: 55,
          },
        ],
        output: `import { JobQueue } from './queues/job-queue.js';
import { createQueue } from './queues/queue-factory.js';

export const queue = createQueue<JobQueue<string>>(3);`,
      },
    ],
  },
);
