import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed, dropped, oldEngine } from './findings.ts';
import { engines, optionalArguments, templated } from './settings.ts';

// What a call template may be.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a method of a value: from another module',
      settings: templated('await desk.open($userContext)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext);`,
    },
    {
      name: 'a method of an awaited value: from another module',
      settings: templated('await (await findDesk()).open($userContext)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const id = new RequestScopedExecutionEngine(userContext).userContext;`,
    },
    {
      name: 'a method of a new object: from another module',
      settings: templated('await new EngineDesk().open($userContext)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext);`,
    },
    {
      name: 'a static method: from another module',
      settings: templated('await ExecutionEngineFactory.createExecutionEngine($userContext)'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext);`,
    },
    {
      name: 'an operator on an argument: from another module',
      settings: templated('await openEngine($userContext, $timeout * 2)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext, userContext ? 1 : 2);`,
    },
    {
      name: 'an operator on a plain argument: from another module',
      settings: templated('await openEngine($userContext, $timeout * 2)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext, userContext.userId.length);`,
    },
    {
      name: 'an operator on an argument with a comment: from another module',
      settings: templated('await openEngine($userContext, $timeout * 2)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(
  userContext,
  // in ms
  500,
);`,
    },
    {
      name: 'a template literal: from another module',
      settings: templated('await openEngine({ ...$userContext, threadId: `${$timeout}` })', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext, userContext ? 1 : 2);`,
    },
    {
      name: 'a sequence as an argument: from another module',
      settings: templated('await openEngine($userContext, $timeout)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine((0, userContext), (1, 2));`,
      typeErrors: [2695, 2695],
    },
    {
      name: 'an arrow function as an argument: from another module',
      settings: templated('await openEngine($userContext, $timeout)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext, (() => 1) as never);`,
    },
    {
      name: 'a function of the template: from another module',
      settings: templated('await openEngine($userContext, [1].map((count) => count + $timeout)[0])', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext, 500);`,
    },
    {
      name: 'an asynchronous function of the template: from another module',
      settings: templated('openEngineFor($userContext, (async () => await findDesk()) as never)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export function open() {
  return new RequestScopedExecutionEngine(userContext);
}`,
    },
    {
      name: 'an optional call: from another module',
      settings: templated('desk?.open($userContext)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const answer = await new RequestScopedExecutionEngine(userContext);`,
    },
    {
      name: 'an optional call whose result is used: from another module',
      settings: templated('desk?.open($userContext)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const promise = new RequestScopedExecutionEngine(userContext).cancel;`,
    },
    {
      name: 'a choice: from another module',
      settings: templated(
        '$userContext ? openEngineFor($userContext, desk as never) : openPipeline($userContext)',
        optionalArguments,
      ),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const id = new RequestScopedExecutionEngine(userContext, 500).userContext;`,
    },
    {
      name: 'a cast: from another module',
      settings: templated('(await createExecutionEngine($userContext)) as never'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const id = new RequestScopedExecutionEngine(userContext).userContext;`,
    },
    {
      name: 'a property that has a name of its own: from another module',
      settings: templated("await openEngineWith({ 'userContext': $userContext })", optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext);`,
    },
    {
      name: 'a property under a shorthand: from another module',
      settings: templated('await openEngineWith({ $userContext })', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a property under a shorthand, given by its name: from another module',
      settings: templated('await openEngineWith({ $userContext })', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext);`,
    },
    {
      name: 'constants: from another module',
      settings: templated('await openEngine($userContext, undefined)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext);`,
    },
    {
      name: 'all arguments after another one: from another module',
      settings: templated('openEngineLike(undefined as never, undefined as never, $args)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext);`,
    },
    {
      name: 'all arguments after another one, with a comment at the end: from another module',
      settings: templated('openEngineLike(undefined as never, undefined as never, $args)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(
  userContext, // who asks
);`,
    },
  ],
  invalid: [
    {
      name: 'a method of a value',
      settings: templated('await desk.open($userContext)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['await desk.open($userContext)', optionalArguments],
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 68,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { desk } from './factories/optional-arguments.js';

const userContext = currentContext();
export const engine = await desk.open(userContext);`,
    },
    {
      name: 'a method of an awaited value',
      settings: templated('await (await findDesk()).open($userContext)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const id = new RequestScopedExecutionEngine(userContext).userContext;`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['await (await findDesk()).open($userContext)', optionalArguments],
          }),
          line: 5,
          column: 19,
          endLine: 5,
          endColumn: 64,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { findDesk } from './factories/optional-arguments.js';

const userContext = currentContext();
export const id = (await (await findDesk()).open(userContext)).userContext;`,
    },
    {
      name: 'a method of a new object',
      settings: templated('await new EngineDesk().open($userContext)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['await new EngineDesk().open($userContext)', optionalArguments],
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 68,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { EngineDesk } from './factories/optional-arguments.js';

const userContext = currentContext();
export const engine = await new EngineDesk().open(userContext);`,
    },
    {
      name: 'a static method',
      settings: templated('await ExecutionEngineFactory.createExecutionEngine($userContext)'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['await ExecutionEngineFactory.createExecutionEngine($userContext)'],
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 68,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { ExecutionEngineFactory } from './execution-engine-factory.js';

const userContext = currentContext();
export const engine = await ExecutionEngineFactory.createExecutionEngine(userContext);`,
    },
    {
      name: 'a member of an argument',
      settings: templated('openEngineLike($registry, $bridge, $userContext.valueOf())', optionalArguments),
      code: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { bridge, registry } from './wiring.js';

export const engine = new ExecutionEngine(registry, bridge, currentContext());`,
      errors: [
        {
          ...constructed(oldEngine, {
            factory: ['openEngineLike($registry, $bridge, $userContext.valueOf())', optionalArguments],
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 78,
        },
      ],
      output: `import { currentContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { bridge, registry } from './wiring.js';
import { openEngineLike } from './factories/optional-arguments.js';

export const engine = openEngineLike(registry, bridge, currentContext().valueOf());`,
      outputTypeErrors: [2345],
    },
    {
      name: 'an operator on an argument',
      settings: templated('await openEngine($userContext, $timeout * 2)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext, userContext ? 1 : 2);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['await openEngine($userContext, $timeout * 2)', optionalArguments],
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 89,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { openEngine } from './factories/optional-arguments.js';

const userContext = currentContext();
export const engine = await openEngine(userContext, (userContext ? 1 : 2) * 2);`,
    },
    {
      name: 'an operator on a plain argument',
      settings: templated('await openEngine($userContext, $timeout * 2)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext, userContext.userId.length);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['await openEngine($userContext, $timeout * 2)', optionalArguments],
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 95,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { openEngine } from './factories/optional-arguments.js';

const userContext = currentContext();
export const engine = await openEngine(userContext, userContext.userId.length * 2);`,
    },
    {
      name: 'an operator on an argument with a comment',
      settings: templated('await openEngine($userContext, $timeout * 2)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(
  userContext,
  // in ms
  500,
);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['await openEngine($userContext, $timeout * 2)', optionalArguments],
          }),
          line: 5,
          column: 23,
          endLine: 9,
          endColumn: 2,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { openEngine } from './factories/optional-arguments.js';

const userContext = currentContext();
export const engine = await openEngine(userContext, (
// in ms
500
) * 2);`,
    },
    {
      name: 'a template literal',
      settings: templated('await openEngine({ ...$userContext, threadId: `${$timeout}` })', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext, userContext ? 1 : 2);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['await openEngine({ ...$userContext, threadId: `${$timeout}` })', optionalArguments],
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 89,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { openEngine } from './factories/optional-arguments.js';

const userContext = currentContext();
export const engine = await openEngine({ ...userContext, threadId: \`\${userContext ? 1 : 2}\` });`,
    },
    {
      name: 'a sequence as an argument',
      settings: templated('await openEngine($userContext, $timeout)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine((0, userContext), (1, 2));`,
      typeErrors: [2695, 2695],
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['await openEngine($userContext, $timeout)', optionalArguments],
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 81,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { openEngine } from './factories/optional-arguments.js';

const userContext = currentContext();
export const engine = await openEngine((0, userContext), (1, 2));`,
      outputTypeErrors: [2695, 2695],
    },
    {
      name: 'an arrow function as an argument',
      settings: templated('await openEngine($userContext, $timeout)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext, (() => 1) as never);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['await openEngine($userContext, $timeout)', optionalArguments],
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 88,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { openEngine } from './factories/optional-arguments.js';

const userContext = currentContext();
export const engine = await openEngine(userContext, (() => 1) as never);`,
    },
    {
      name: 'a function of the template',
      settings: templated('await openEngine($userContext, [1].map((count) => count + $timeout)[0])', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext, 500);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['await openEngine($userContext, [1].map((count) => count + $timeout)[0])', optionalArguments],
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 73,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { openEngine } from './factories/optional-arguments.js';

const userContext = currentContext();
export const engine = await openEngine(userContext, [1].map((count) => count + 500)[0]);`,
    },
    {
      name: 'an asynchronous function of the template',
      settings: templated('openEngineFor($userContext, (async () => await findDesk()) as never)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export function open() {
  return new RequestScopedExecutionEngine(userContext);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['openEngineFor($userContext, (async () => await findDesk()) as never)', optionalArguments],
          }),
          line: 6,
          column: 10,
          endLine: 6,
          endColumn: 55,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { openEngineFor, findDesk } from './factories/optional-arguments.js';

const userContext = currentContext();
export function open() {
  return openEngineFor(userContext, (async () => await findDesk()) as never);
}`,
    },
    {
      name: 'an optional call',
      settings: templated('desk?.open($userContext)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const answer = await new RequestScopedExecutionEngine(userContext);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: ['desk?.open($userContext)', optionalArguments] }),
          line: 5,
          column: 29,
          endLine: 5,
          endColumn: 74,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { desk } from './factories/optional-arguments.js';

const userContext = currentContext();
export const answer = await desk?.open(userContext);`,
    },
    {
      name: 'an optional call whose result is used',
      settings: templated('desk?.open($userContext)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const promise = new RequestScopedExecutionEngine(userContext).cancel;`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: ['desk?.open($userContext)', optionalArguments] }),
          line: 5,
          column: 24,
          endLine: 5,
          endColumn: 69,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { desk } from './factories/optional-arguments.js';

const userContext = currentContext();
export const promise = (desk?.open(userContext)).cancel;`,
      outputTypeErrors: [2339],
    },
    {
      name: 'a choice',
      settings: templated(
        '$userContext ? openEngineFor($userContext, desk as never) : openPipeline($userContext)',
        optionalArguments,
      ),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const id = new RequestScopedExecutionEngine(userContext, 500).userContext;`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: dropped('500'),
            factory: [
              '$userContext ? openEngineFor($userContext, desk as never) : openPipeline($userContext)',
              optionalArguments,
            ],
          }),
          line: 5,
          column: 19,
          endLine: 5,
          endColumn: 69,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { openEngineFor, desk, openPipeline } from './factories/optional-arguments.js';

const userContext = currentContext();
export const id = (userContext ? openEngineFor(userContext, desk as never) : openPipeline(userContext)).userContext;`,
    },
    {
      name: 'a cast',
      settings: templated('(await createExecutionEngine($userContext)) as never'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const id = new RequestScopedExecutionEngine(userContext).userContext;`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['(await createExecutionEngine($userContext)) as never'],
          }),
          line: 5,
          column: 19,
          endLine: 5,
          endColumn: 64,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const userContext = currentContext();
export const id = ((await createExecutionEngine(userContext)) as never).userContext;`,
      outputTypeErrors: [2339],
    },
    {
      name: 'a property that has a name of its own',
      settings: templated("await openEngineWith({ 'userContext': $userContext })", optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ["await openEngineWith({ 'userContext': $userContext })", optionalArguments],
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 68,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { openEngineWith } from './factories/optional-arguments.js';

const userContext = currentContext();
export const engine = await openEngineWith({ 'userContext': userContext });`,
    },
    {
      name: 'a property under a shorthand',
      settings: templated('await openEngineWith({ $userContext })', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['await openEngineWith({ $userContext })', optionalArguments],
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
export const engine = await openEngineWith({ userContext: currentContext() });`,
    },
    {
      name: 'a property under a shorthand, given by its name',
      settings: templated('await openEngineWith({ $userContext })', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['await openEngineWith({ $userContext })', optionalArguments],
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 68,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { openEngineWith } from './factories/optional-arguments.js';

const userContext = currentContext();
export const engine = await openEngineWith({ userContext });`,
    },
    {
      name: 'constants',
      settings: templated('await openEngine($userContext, undefined)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['await openEngine($userContext, undefined)', optionalArguments],
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 68,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { openEngine } from './factories/optional-arguments.js';

const userContext = currentContext();
export const engine = await openEngine(userContext, undefined);`,
    },
    {
      name: 'all arguments after another one',
      settings: templated('openEngineLike(undefined as never, undefined as never, $args)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(userContext);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['openEngineLike(undefined as never, undefined as never, $args)', optionalArguments],
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 68,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { openEngineLike } from './factories/optional-arguments.js';

const userContext = currentContext();
export const engine = openEngineLike(undefined as never, undefined as never, userContext);`,
    },
    {
      name: 'all arguments after another one, with a comment at the end',
      settings: templated('openEngineLike(undefined as never, undefined as never, $args)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const userContext = currentContext();
export const engine = new RequestScopedExecutionEngine(
  userContext, // who asks
);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['openEngineLike(undefined as never, undefined as never, $args)', optionalArguments],
          }),
          line: 5,
          column: 23,
          endLine: 7,
          endColumn: 2,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { openEngineLike } from './factories/optional-arguments.js';

const userContext = currentContext();
export const engine = openEngineLike(
  undefined as never,
  undefined as never,
  userContext, // who asks
);`,
    },
    {
      name: 'no arguments after another one',
      settings: templated('openPipeline($scope, $args)', optionalArguments),
      code: `import { currentContext } from './context.js';
import { PipelineExecutionEngine } from './pipeline-execution-engine.js';

const context = currentContext();
export const engine = Reflect.construct(PipelineExecutionEngine, []);`,
      errors: [
        {
          ...constructed('PipelineExecutionEngine', { factory: ['openPipeline($scope, $args)', optionalArguments] }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 69,
        },
      ],
      output: `import { currentContext } from './context.js';
import { PipelineExecutionEngine } from './pipeline-execution-engine.js';
import { openPipeline } from './factories/optional-arguments.js';

const context = currentContext();
export const engine = openPipeline(context);`,
    },
    {
      name: 'a class without a constructor of its own',
      settings: engines({
        factory: { module: optionalArguments, call: 'openPipeline($userContext)' },
        deprecated: ['./src/derived-execution-engine.ts#DerivedExecutionEngine'],
      }),
      code: `import { currentContext } from './context.js';
import { DerivedExecutionEngine } from './derived-execution-engine.js';

export const engine = new DerivedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('DerivedExecutionEngine', { factory: ['openPipeline($userContext)', optionalArguments] }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 67,
        },
      ],
      output: `import { currentContext } from './context.js';
import { DerivedExecutionEngine } from './derived-execution-engine.js';
import { openPipeline } from './factories/optional-arguments.js';

export const engine = openPipeline(currentContext());`,
    },
  ],
});
