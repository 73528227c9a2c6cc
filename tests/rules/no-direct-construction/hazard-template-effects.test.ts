import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { callFactory, constructed, explained, suggested } from './findings.ts';
import { engines, templated } from './settings.ts';

// Placeholders that stand in a function, in a branch or twice, and what is evaluated for them.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'an `await` in a function: from another module',
      settings: templated('createExecutionEngineSync((() => $userContext)())'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open() {
  return new RequestScopedExecutionEngine(await Promise.resolve(currentContext()));
}`,
    },
    {
      name: 'a `yield` in a function: from another module',
      settings: templated('createExecutionEngineSync((() => $userContext)())'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function* open(): Generator<unknown, unknown, any> {
  return new RequestScopedExecutionEngine(yield 1);
}`,
    },
    {
      name: 'a call in a function: from another module',
      settings: templated('createExecutionEngineSync((() => $userContext)())'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open() {
  return new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a variable that is assigned later, in a function: from another module',
      settings: templated('createExecutionEngineSync((() => $userContext)())'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open() {
  let context = currentContext();
  const engine = new RequestScopedExecutionEngine(context);
  context = currentContext();
  return [engine, context];
}`,
    },
    {
      name: 'a member in a function: from another module',
      settings: templated('createExecutionEngineSync((() => $userContext)())'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open(request: { context: ReturnType<typeof currentContext> }) {
  return new RequestScopedExecutionEngine(request.context);
}`,
    },
    {
      name: 'an object in a function: from another module',
      settings: templated('createExecutionEngineSync((() => $userContext)())'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open() {
  return new RequestScopedExecutionEngine({ userId: 'u', threadId: 't' });
}`,
    },
    {
      name: '`this` in a function of its own: from another module',
      settings: templated('createExecutionEngineSync((function () { return $userContext; })())'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Context {
  userId = '';
  threadId = '';

  async open() {
    return new RequestScopedExecutionEngine(this);
  }
}`,
    },
    {
      name: '`arguments` in a function of its own: from another module',
      settings: templated('createExecutionEngineSync((function () { return $userContext; })())'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function open(..._contexts: any[]) {
  return new RequestScopedExecutionEngine(arguments[0]);
}`,
    },
    {
      name: 'a name that the function of the template has as well: from another module',
      settings: templated('createExecutionEngineSync(((given: any) => given ?? $userContext)(undefined))'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open(given: ReturnType<typeof currentContext>) {
  return new RequestScopedExecutionEngine(given);
}`,
    },
    {
      name: 'a call in a branch: from another module',
      settings: templated(
        "createExecutionEngineSync(($timeout ?? 0) > 1 ? $userContext : { userId: '', threadId: '' })",
      ),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open() {
  return new RequestScopedExecutionEngine(currentContext(), 2);
}`,
    },
    {
      name: 'a call behind `&&`: from another module',
      settings: templated(
        "createExecutionEngineSync({ userId: '', threadId: '', ...(($timeout ?? 0) > 1 && $userContext) })",
      ),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open() {
  return new RequestScopedExecutionEngine(currentContext(), 2);
}`,
    },
    {
      name: 'a call behind `??`: from another module',
      settings: templated("createExecutionEngineSync({ userId: `${$timeout ?? $userContext}`, threadId: '' })"),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open(timeout?: number) {
  return new RequestScopedExecutionEngine(currentContext(), timeout);
}`,
    },
    {
      name: 'an object that is used twice: from another module',
      settings: templated('createExecutionEngineSync([$userContext, $userContext][0]!)'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open() {
  return new RequestScopedExecutionEngine({ userId: 'u', threadId: 't' });
}`,
    },
    {
      name: 'a cast object that is used twice: from another module',
      settings: templated('createExecutionEngineSync([$userContext, $userContext][0]!)'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open() {
  return new RequestScopedExecutionEngine({ userId: 'u', threadId: 't' } as const);
}`,
    },
    {
      name: 'a constant in a function: from another module',
      settings: templated('createExecutionEngineSync((() => $userContext)())'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open() {
  const context = currentContext();
  return new RequestScopedExecutionEngine(context);
}`,
    },
    {
      name: 'a parameter in a function: from another module',
      settings: templated('createExecutionEngineSync((() => $userContext)())'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open(context: ReturnType<typeof currentContext>) {
  return new RequestScopedExecutionEngine(context);
}`,
    },
    {
      name: '`this` in an arrow function: from another module',
      settings: templated('createExecutionEngineSync((() => $userContext)())'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Context {
  userId = '';
  threadId = '';

  async open() {
    return new RequestScopedExecutionEngine(this);
  }
}`,
    },
    {
      name: 'a constant in a function of its own: from another module',
      settings: templated('createExecutionEngineSync((function () { return $userContext; })())'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open(context: ReturnType<typeof currentContext>) {
  return new RequestScopedExecutionEngine(context);
}`,
    },
    {
      name: 'a name that the function of the template has not: from another module',
      settings: templated('createExecutionEngineSync(((given: any) => given ?? $userContext)(undefined))'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open(context: ReturnType<typeof currentContext>) {
  return new RequestScopedExecutionEngine(context);
}`,
    },
    {
      name: 'a member in a branch: from another module',
      settings: templated(
        "createExecutionEngineSync(($timeout ?? 0) > 1 ? $userContext : { userId: '', threadId: '' })",
      ),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open(request: { context: ReturnType<typeof currentContext> }) {
  return new RequestScopedExecutionEngine(request.context, 2);
}`,
    },
    {
      name: 'a variable behind `&&`: from another module',
      settings: templated(
        "createExecutionEngineSync({ userId: '', threadId: '', ...(($timeout ?? 0) > 1 && $userContext) })",
      ),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open(context: ReturnType<typeof currentContext>) {
  return new RequestScopedExecutionEngine(context, 2);
}`,
    },
    {
      name: 'a call alone where the other has no argument: from another module',
      settings: templated("createExecutionEngineSync({ userId: `${$timeout ?? $userContext}`, threadId: '' })"),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open() {
  return new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a member behind `??`: from another module',
      settings: templated("createExecutionEngineSync({ userId: `${$timeout ?? $userContext}`, threadId: '' })"),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open(context: ReturnType<typeof currentContext>, timeout?: number) {
  return new RequestScopedExecutionEngine(context, timeout);
}`,
    },
    {
      name: 'a call in the condition: from another module',
      settings: templated(
        "createExecutionEngineSync(($timeout ?? 0) > 1 ? $userContext : { userId: '', threadId: '' })",
      ),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open(context: ReturnType<typeof currentContext>) {
  return new RequestScopedExecutionEngine(context, Number(1));
}`,
    },
    {
      name: 'a variable that is used twice: from another module',
      settings: templated('createExecutionEngineSync([$userContext, $userContext][0]!)'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open(context: ReturnType<typeof currentContext>) {
  return new RequestScopedExecutionEngine(context);
}`,
    },
    {
      name: 'a member that is used twice: from another module',
      settings: templated('createExecutionEngineSync([$userContext, $userContext][0]!)'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open(request: { context: ReturnType<typeof currentContext> }) {
  return new RequestScopedExecutionEngine(request.context);
}`,
    },
    {
      name: 'an object that is used once: from another module',
      settings: templated('createExecutionEngineSync([$userContext][0]!)'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open() {
  return new RequestScopedExecutionEngine({ userId: 'u', threadId: 't' });
}`,
    },
    {
      name: 'a call that is used once: from another module',
      settings: templated('createExecutionEngineSync([$userContext][0]!)'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open() {
  return new RequestScopedExecutionEngine(currentContext());
}`,
    },
  ],
  invalid: [
    {
      name: 'an `await` in a function',
      settings: templated('createExecutionEngineSync((() => $userContext)())'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open() {
  return new RequestScopedExecutionEngine(await Promise.resolve(currentContext()));
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('argument-has-effects', 'await Promise.resolve(currentContext())'),
            factory: ['createExecutionEngineSync((() => $userContext)())'],
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 83,
        },
      ],
      output: null,
    },
    {
      name: 'a `yield` in a function',
      settings: templated('createExecutionEngineSync((() => $userContext)())'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function* open(): Generator<unknown, unknown, any> {
  return new RequestScopedExecutionEngine(yield 1);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('argument-has-effects', 'yield 1'),
            factory: ['createExecutionEngineSync((() => $userContext)())'],
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 51,
        },
      ],
      output: null,
    },
    {
      name: 'a call in a function',
      settings: templated('createExecutionEngineSync((() => $userContext)())'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open() {
  return new RequestScopedExecutionEngine(currentContext());
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: suggested('argument-has-effects', 'currentContext()'),
            factory: ['createExecutionEngineSync((() => $userContext)())'],
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 60,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export async function open() {
  return createExecutionEngineSync((() => currentContext())());
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a variable that is assigned later, in a function',
      settings: templated('createExecutionEngineSync((() => $userContext)())'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open() {
  let context = currentContext();
  const engine = new RequestScopedExecutionEngine(context);
  context = currentContext();
  return [engine, context];
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: suggested('argument-has-effects', 'context'),
            factory: ['createExecutionEngineSync((() => $userContext)())'],
          }),
          line: 6,
          column: 18,
          endLine: 6,
          endColumn: 59,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export async function open() {
  let context = currentContext();
  const engine = createExecutionEngineSync((() => context)());
  context = currentContext();
  return [engine, context];
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a member in a function',
      settings: templated('createExecutionEngineSync((() => $userContext)())'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open(request: { context: ReturnType<typeof currentContext> }) {
  return new RequestScopedExecutionEngine(request.context);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: suggested('argument-has-effects', 'request.context'),
            factory: ['createExecutionEngineSync((() => $userContext)())'],
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 59,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export async function open(request: { context: ReturnType<typeof currentContext> }) {
  return createExecutionEngineSync((() => request.context)());
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an object in a function',
      settings: templated('createExecutionEngineSync((() => $userContext)())'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open() {
  return new RequestScopedExecutionEngine({ userId: 'u', threadId: 't' });
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: suggested('argument-has-effects', "{ userId: 'u', threadId: 't' }"),
            factory: ['createExecutionEngineSync((() => $userContext)())'],
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 74,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export async function open() {
  return createExecutionEngineSync((() => ({ userId: 'u', threadId: 't' }))());
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: '`this` in a function of its own',
      settings: templated('createExecutionEngineSync((function () { return $userContext; })())'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Context {
  userId = '';
  threadId = '';

  async open() {
    return new RequestScopedExecutionEngine(this);
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('argument-has-effects', 'this'),
            factory: ['createExecutionEngineSync((function () { return $userContext; })())'],
          }),
          line: 9,
          column: 12,
          endLine: 9,
          endColumn: 50,
        },
      ],
      output: null,
    },
    {
      name: '`arguments` in a function of its own',
      settings: templated('createExecutionEngineSync((function () { return $userContext; })())'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open(..._contexts: any[]) {
  return new RequestScopedExecutionEngine(arguments[0]);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('argument-has-effects', 'arguments[0]'),
            factory: ['createExecutionEngineSync((function () { return $userContext; })())'],
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 56,
        },
      ],
      output: null,
    },
    {
      name: 'a name that the function of the template has as well',
      settings: templated('createExecutionEngineSync(((given: any) => given ?? $userContext)(undefined))'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open(given: ReturnType<typeof currentContext>) {
  return new RequestScopedExecutionEngine(given);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('argument-has-effects', 'given'),
            factory: ['createExecutionEngineSync(((given: any) => given ?? $userContext)(undefined))'],
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 49,
        },
      ],
      output: null,
    },
    {
      name: 'a call in a branch',
      settings: templated(
        "createExecutionEngineSync(($timeout ?? 0) > 1 ? $userContext : { userId: '', threadId: '' })",
      ),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open() {
  return new RequestScopedExecutionEngine(currentContext(), 2);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: suggested('argument-has-effects', 'currentContext()'),
            factory: ["createExecutionEngineSync(($timeout ?? 0) > 1 ? $userContext : { userId: '', threadId: '' })"],
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 63,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export async function open() {
  return createExecutionEngineSync((2) > 1 ? currentContext() : { userId: '', threadId: '' });
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a call behind `&&`',
      settings: templated(
        "createExecutionEngineSync({ userId: '', threadId: '', ...(($timeout ?? 0) > 1 && $userContext) })",
      ),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open() {
  return new RequestScopedExecutionEngine(currentContext(), 2);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: suggested('argument-has-effects', 'currentContext()'),
            factory: [
              "createExecutionEngineSync({ userId: '', threadId: '', ...(($timeout ?? 0) > 1 && $userContext) })",
            ],
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 63,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export async function open() {
  return createExecutionEngineSync({ userId: '', threadId: '', ...((2) > 1 && currentContext()) });
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a call behind `??`',
      settings: templated("createExecutionEngineSync({ userId: `${$timeout ?? $userContext}`, threadId: '' })"),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open(timeout?: number) {
  return new RequestScopedExecutionEngine(currentContext(), timeout);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: suggested('argument-has-effects', 'currentContext()'),
            factory: ["createExecutionEngineSync({ userId: `${$timeout ?? $userContext}`, threadId: '' })"],
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 69,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export async function open(timeout?: number) {
  return createExecutionEngineSync({ userId: \`\${timeout ?? currentContext()}\`, threadId: '' });
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an object that is used twice',
      settings: templated('createExecutionEngineSync([$userContext, $userContext][0]!)'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open() {
  return new RequestScopedExecutionEngine({ userId: 'u', threadId: 't' });
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: suggested('argument-has-effects', "{ userId: 'u', threadId: 't' }"),
            factory: ['createExecutionEngineSync([$userContext, $userContext][0]!)'],
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 74,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export async function open() {
  return createExecutionEngineSync([{ userId: 'u', threadId: 't' }, { userId: 'u', threadId: 't' }][0]!);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a cast object that is used twice',
      settings: templated('createExecutionEngineSync([$userContext, $userContext][0]!)'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open() {
  return new RequestScopedExecutionEngine({ userId: 'u', threadId: 't' } as const);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: suggested('argument-has-effects', "{ userId: 'u', threadId: 't' } as const"),
            factory: ['createExecutionEngineSync([$userContext, $userContext][0]!)'],
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 83,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export async function open() {
  return createExecutionEngineSync([{ userId: 'u', threadId: 't' } as const, { userId: 'u', threadId: 't' } as const][0]!);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a constant in a function',
      settings: templated('createExecutionEngineSync((() => $userContext)())'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open() {
  const context = currentContext();
  return new RequestScopedExecutionEngine(context);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['createExecutionEngineSync((() => $userContext)())'],
          }),
          line: 6,
          column: 10,
          endLine: 6,
          endColumn: 51,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export async function open() {
  const context = currentContext();
  return createExecutionEngineSync((() => context)());
}`,
    },
    {
      name: 'a parameter in a function',
      settings: templated('createExecutionEngineSync((() => $userContext)())'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open(context: ReturnType<typeof currentContext>) {
  return new RequestScopedExecutionEngine(context);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['createExecutionEngineSync((() => $userContext)())'],
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 51,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export async function open(context: ReturnType<typeof currentContext>) {
  return createExecutionEngineSync((() => context)());
}`,
    },
    {
      name: '`this` in an arrow function',
      settings: templated('createExecutionEngineSync((() => $userContext)())'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Context {
  userId = '';
  threadId = '';

  async open() {
    return new RequestScopedExecutionEngine(this);
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['createExecutionEngineSync((() => $userContext)())'],
          }),
          line: 9,
          column: 12,
          endLine: 9,
          endColumn: 50,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export class Context {
  userId = '';
  threadId = '';

  async open() {
    return createExecutionEngineSync((() => this)());
  }
}`,
    },
    {
      name: 'a constant in a function of its own',
      settings: templated('createExecutionEngineSync((function () { return $userContext; })())'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open(context: ReturnType<typeof currentContext>) {
  return new RequestScopedExecutionEngine(context);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['createExecutionEngineSync((function () { return $userContext; })())'],
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 51,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export async function open(context: ReturnType<typeof currentContext>) {
  return createExecutionEngineSync((function () { return context; })());
}`,
    },
    {
      name: 'a name that the function of the template has not',
      settings: templated('createExecutionEngineSync(((given: any) => given ?? $userContext)(undefined))'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open(context: ReturnType<typeof currentContext>) {
  return new RequestScopedExecutionEngine(context);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['createExecutionEngineSync(((given: any) => given ?? $userContext)(undefined))'],
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 51,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export async function open(context: ReturnType<typeof currentContext>) {
  return createExecutionEngineSync(((given) => given ?? context)(undefined));
}`,
    },
    {
      name: 'a member in a branch',
      settings: templated(
        "createExecutionEngineSync(($timeout ?? 0) > 1 ? $userContext : { userId: '', threadId: '' })",
      ),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open(request: { context: ReturnType<typeof currentContext> }) {
  return new RequestScopedExecutionEngine(request.context, 2);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ["createExecutionEngineSync(($timeout ?? 0) > 1 ? $userContext : { userId: '', threadId: '' })"],
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 62,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export async function open(request: { context: ReturnType<typeof currentContext> }) {
  return createExecutionEngineSync((2) > 1 ? request.context : { userId: '', threadId: '' });
}`,
    },
    {
      name: 'a variable behind `&&`',
      settings: templated(
        "createExecutionEngineSync({ userId: '', threadId: '', ...(($timeout ?? 0) > 1 && $userContext) })",
      ),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open(context: ReturnType<typeof currentContext>) {
  return new RequestScopedExecutionEngine(context, 2);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [
              "createExecutionEngineSync({ userId: '', threadId: '', ...(($timeout ?? 0) > 1 && $userContext) })",
            ],
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 54,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export async function open(context: ReturnType<typeof currentContext>) {
  return createExecutionEngineSync({ userId: '', threadId: '', ...((2) > 1 && context) });
}`,
    },
    {
      name: 'a call alone where the other has no argument',
      settings: templated("createExecutionEngineSync({ userId: `${$timeout ?? $userContext}`, threadId: '' })"),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open() {
  return new RequestScopedExecutionEngine(currentContext());
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ["createExecutionEngineSync({ userId: `${$timeout ?? $userContext}`, threadId: '' })"],
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 60,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export async function open() {
  return createExecutionEngineSync({ userId: \`\${currentContext()}\`, threadId: '' });
}`,
    },
    {
      name: 'a member behind `??`',
      settings: templated("createExecutionEngineSync({ userId: `${$timeout ?? $userContext}`, threadId: '' })"),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open(context: ReturnType<typeof currentContext>, timeout?: number) {
  return new RequestScopedExecutionEngine(context, timeout);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ["createExecutionEngineSync({ userId: `${$timeout ?? $userContext}`, threadId: '' })"],
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 60,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export async function open(context: ReturnType<typeof currentContext>, timeout?: number) {
  return createExecutionEngineSync({ userId: \`\${timeout ?? context}\`, threadId: '' });
}`,
    },
    {
      name: 'a call in the condition',
      settings: templated(
        "createExecutionEngineSync(($timeout ?? 0) > 1 ? $userContext : { userId: '', threadId: '' })",
      ),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open(context: ReturnType<typeof currentContext>) {
  return new RequestScopedExecutionEngine(context, Number(1));
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ["createExecutionEngineSync(($timeout ?? 0) > 1 ? $userContext : { userId: '', threadId: '' })"],
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 62,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export async function open(context: ReturnType<typeof currentContext>) {
  return createExecutionEngineSync((Number(1) ?? 0) > 1 ? context : { userId: '', threadId: '' });
}`,
    },
    {
      name: 'a variable that is used twice',
      settings: templated('createExecutionEngineSync([$userContext, $userContext][0]!)'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open(context: ReturnType<typeof currentContext>) {
  return new RequestScopedExecutionEngine(context);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['createExecutionEngineSync([$userContext, $userContext][0]!)'],
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 51,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export async function open(context: ReturnType<typeof currentContext>) {
  return createExecutionEngineSync([context, context][0]!);
}`,
    },
    {
      name: 'a member that is used twice',
      settings: templated('createExecutionEngineSync([$userContext, $userContext][0]!)'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open(request: { context: ReturnType<typeof currentContext> }) {
  return new RequestScopedExecutionEngine(request.context);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['createExecutionEngineSync([$userContext, $userContext][0]!)'],
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 59,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export async function open(request: { context: ReturnType<typeof currentContext> }) {
  return createExecutionEngineSync([request.context, request.context][0]!);
}`,
    },
    {
      name: 'an object that is used once',
      settings: templated('createExecutionEngineSync([$userContext][0]!)'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open() {
  return new RequestScopedExecutionEngine({ userId: 'u', threadId: 't' });
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['createExecutionEngineSync([$userContext][0]!)'],
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 74,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export async function open() {
  return createExecutionEngineSync([{ userId: 'u', threadId: 't' }][0]!);
}`,
    },
    {
      name: 'a call that is used once',
      settings: templated('createExecutionEngineSync([$userContext][0]!)'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open() {
  return new RequestScopedExecutionEngine(currentContext());
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: ['createExecutionEngineSync([$userContext][0]!)'],
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 60,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export async function open() {
  return createExecutionEngineSync([currentContext()][0]!);
}`,
    },
  ],
});
