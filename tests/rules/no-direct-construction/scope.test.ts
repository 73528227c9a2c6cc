import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { callFactory, constructed, dropped, explained, oldEngine, suggested } from './findings.ts';
import { engines, optionalArguments, templated } from './settings.ts';

// `$scope` is the nearest value that identifies the user.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a typed parameter: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function open(context: UserExecutionContext) {
  return new RequestScopedExecutionEngine(undefined as never);
}`,
    },
    {
      name: 'a typed parameter of an arrow function: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const open = (context: UserExecutionContext) => new RequestScopedExecutionEngine(undefined as never);`,
    },
    {
      name: 'a typed parameter of a function around: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function open(context: UserExecutionContext) {
  return () => new RequestScopedExecutionEngine(undefined as never);
}`,
    },
    {
      name: 'a type under another name: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext as Context } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function open(context: Context) {
  return new RequestScopedExecutionEngine(undefined as never);
}`,
    },
    {
      name: 'a type of a namespace: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type * as contexts from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function open(context: contexts.UserExecutionContext) {
  return new RequestScopedExecutionEngine(undefined as never);
}`,
    },
    {
      name: 'a typed variable: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const context: UserExecutionContext = currentContext();
export const engine = new RequestScopedExecutionEngine(undefined as never);`,
    },
    {
      name: 'the result of an accessor: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const context = currentContext();
export const engine = new RequestScopedExecutionEngine(undefined as never);`,
    },
    {
      name: 'the awaited result of an accessor: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const context = await currentContext();
export const engine = new RequestScopedExecutionEngine(undefined as never);`,
    },
    {
      name: 'the result of an accessor of a namespace: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import * as contexts from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const context = contexts.currentContext();
export const engine = new RequestScopedExecutionEngine(undefined as never);`,
    },
    {
      name: 'a part of the result of an accessor: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const { userId } = currentContext();
export const engine = [userId, new RequestScopedExecutionEngine(undefined as never)];`,
    },
    {
      name: 'a name that the settings declare: from another module',
      filename: 'src/consumer.js',
      settings: { ...templated('createExecutionEngineSync($scope)'), userScope: { names: ['tenant'] } },
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function open(tenant) {
  return new RequestScopedExecutionEngine(undefined);
}`,
    },
    {
      name: 'a name that the settings declare, in a loop: from another module',
      settings: { ...templated('createExecutionEngineSync($scope)'), userScope: { names: ['tenant'] } },
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

for (const tenant of [currentContext()]) new RequestScopedExecutionEngine(undefined as never).cancel();`,
    },
    {
      name: 'a name that the settings declare, in a pattern: from another module',
      settings: { ...templated('createExecutionEngineSync($scope)'), userScope: { names: ['tenant'] } },
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function open({ tenant }: { tenant: UserExecutionContext }) {
  return new RequestScopedExecutionEngine(undefined as never);
}`,
    },
    {
      name: 'a name that the settings do not declare: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

for (const userContext of [currentContext()]) new RequestScopedExecutionEngine(undefined as never).cancel();`,
    },
    {
      name: 'a field: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  readonly context: UserExecutionContext = currentContext();
  open() {
    return new RequestScopedExecutionEngine(undefined as never);
  }
}`,
    },
    {
      name: 'a private field: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  readonly #context: UserExecutionContext = currentContext();
  open = () => new RequestScopedExecutionEngine(undefined as never);
}`,
    },
    {
      name: 'a parameter property: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  constructor(private readonly context: UserExecutionContext) {}
  open() {
    return new RequestScopedExecutionEngine(undefined as never);
  }
}`,
    },
    {
      name: 'a parameter property with a default value: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  constructor(private readonly context: UserExecutionContext = currentContext()) {}
  open() {
    return new RequestScopedExecutionEngine(undefined as never);
  }
}`,
    },
    {
      name: 'a parameter property in its constructor: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  readonly engine: object;
  constructor(private readonly context: UserExecutionContext) {
    this.engine = new RequestScopedExecutionEngine(undefined as never);
  }
}`,
    },
    {
      name: 'a field in the constructor: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  readonly context: UserExecutionContext = currentContext();
  readonly engine: object;
  constructor() {
    this.engine = new RequestScopedExecutionEngine(undefined as never);
  }
}`,
    },
    {
      name: 'a field without a value in the constructor: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  readonly context: UserExecutionContext;
  readonly engine: object;
  constructor() {
    this.engine = new RequestScopedExecutionEngine(undefined as never);
    this.context = currentContext();
  }
}`,
    },
    {
      name: 'a field in a field below: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  readonly context: UserExecutionContext = currentContext();
  readonly engine = new RequestScopedExecutionEngine(undefined as never);
}`,
    },
    {
      name: 'a field in a field above: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  readonly engine = new RequestScopedExecutionEngine(undefined as never);
  readonly context: UserExecutionContext = currentContext();
}`,
    },
    {
      name: 'a parameter property in a field: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  readonly engine = new RequestScopedExecutionEngine(undefined as never);
  constructor(readonly context: UserExecutionContext) {}
}`,
    },
    {
      name: 'a field in the argument of `super`: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

class Base {
  constructor(readonly engine: object) {}
}
export class Desk extends Base {
  readonly context: UserExecutionContext = currentContext();
  constructor() {
    super(new RequestScopedExecutionEngine(undefined as never));
  }
}`,
    },
    {
      name: 'a parameter in the argument of `super`: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

class Base {
  constructor(readonly engine: object) {}
}
export class Desk extends Base {
  constructor(context: UserExecutionContext) {
    super(new RequestScopedExecutionEngine(undefined as never));
  }
}`,
    },
    {
      name: 'a field of a class around the class: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  readonly context: UserExecutionContext = currentContext();
  open() {
    return class {
      open() {
        return new RequestScopedExecutionEngine(undefined as never);
      }
    };
  }
}`,
    },
    {
      name: 'a field in a function with a `this` of its own: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  readonly context: UserExecutionContext = currentContext();
  open() {
    return function () {
      return new RequestScopedExecutionEngine(undefined as never);
    };
  }
}`,
    },
    {
      name: 'a field in a static method: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  readonly context: UserExecutionContext = currentContext();
  static open() {
    return new RequestScopedExecutionEngine(undefined as never);
  }
}`,
    },
    {
      name: 'a static field: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  static readonly context: UserExecutionContext = currentContext();
  open() {
    return new RequestScopedExecutionEngine(undefined as never);
  }
}`,
    },
    {
      name: 'an optional field: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  context?: UserExecutionContext;
  open() {
    return new RequestScopedExecutionEngine(undefined as never);
  }
}`,
    },
    {
      name: 'an optional parameter: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function open(context?: UserExecutionContext) {
  return [context, new RequestScopedExecutionEngine(undefined as never)];
}`,
    },
    {
      name: 'a parameter that may be undefined: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function open(context: UserExecutionContext | undefined) {
  return [context, new RequestScopedExecutionEngine(undefined as never)];
}`,
    },
    {
      name: 'a parameter with a default value: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function open(context: UserExecutionContext = currentContext()) {
  return new RequestScopedExecutionEngine(undefined as never);
}`,
    },
    {
      name: 'a parameter before a default value that constructs: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function open(context: UserExecutionContext, engine = new RequestScopedExecutionEngine(undefined as never)) {
  return [context, engine];
}`,
    },
    {
      name: 'a parameter after a default value that constructs: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function open(engine = new RequestScopedExecutionEngine(undefined as never), context: UserExecutionContext) {
  return [context, engine];
}`,
    },
    {
      name: 'a parameter whose own default value constructs: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function open(context: UserExecutionContext = new RequestScopedExecutionEngine(undefined as never).userContext) {
  return context;
}`,
    },
    {
      name: 'several parameters: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function open(owner: UserExecutionContext, guest: UserExecutionContext) {
  return [owner, guest, new RequestScopedExecutionEngine(undefined as never)];
}`,
    },
    {
      name: 'a parameter and a field: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  readonly context: UserExecutionContext = currentContext();
  open(guest: UserExecutionContext) {
    return [guest, new RequestScopedExecutionEngine(undefined as never)];
  }
}`,
    },
    {
      name: 'two fields: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  readonly owner: UserExecutionContext = currentContext();
  readonly guest: UserExecutionContext = currentContext();
  open() {
    return new RequestScopedExecutionEngine(undefined as never);
  }
}`,
    },
    {
      name: 'a nearer one: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const context: UserExecutionContext = currentContext();
export function open(guest: UserExecutionContext) {
  return [context, guest, new RequestScopedExecutionEngine(undefined as never)];
}`,
    },
    {
      name: 'one that is shadowed: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const context: UserExecutionContext = currentContext();
export function open(context: string) {
  return [context, new RequestScopedExecutionEngine(undefined as never)];
}
export { context };`,
    },
    {
      name: 'one that is declared further down: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function open() {
  const engine = new RequestScopedExecutionEngine(undefined as never);
  const context: UserExecutionContext = currentContext();
  return [engine, context];
}`,
    },
    {
      name: 'one that has no value yet: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

let context: UserExecutionContext;
export const engine = new RequestScopedExecutionEngine(undefined as never);
context = currentContext();`,
    },
    {
      name: 'one whose own value constructs: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const context: UserExecutionContext = new RequestScopedExecutionEngine(undefined as never).userContext;
export { context };`,
    },
    {
      name: 'nothing that identifies a user: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(undefined as never);`,
    },
    {
      name: 'a type of the same name from another module: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { ExecutionEngine as UserExecutionContext } from './sandbox/execution-engine.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function open(context: UserExecutionContext) {
  return [context, new RequestScopedExecutionEngine(undefined as never)];
}`,
    },
    {
      name: 'a type parameter of the same name: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function open<UserExecutionContext>(context: UserExecutionContext) {
  return [context, new RequestScopedExecutionEngine(undefined as never)];
}`,
    },
    {
      name: 'a function of the same name from another module: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const currentContext = () => 1;
const context = currentContext();
export const engine = [context, new RequestScopedExecutionEngine(undefined as never)];`,
    },
    {
      name: 'an argument that is the scope value: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function open(context: UserExecutionContext) {
  return new RequestScopedExecutionEngine(context);
}`,
    },
    {
      name: 'several candidates, where the factory is asynchronous and `await` is not allowed: from another module',
      settings: templated('await createExecutionEngine($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function open(owner: UserExecutionContext, guest: UserExecutionContext) {
  return [owner, RequestScopedExecutionEngine.length, new RequestScopedExecutionEngine(guest)];
}`,
    },
  ],
  invalid: [
    {
      name: 'a typed parameter',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open(context: UserExecutionContext) {
  return new RequestScopedExecutionEngine(undefined as never);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: dropped('undefined as never'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 62,
        },
      ],
      output: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function open(context: UserExecutionContext) {
  return createExecutionEngineSync(context);
}`,
    },
    {
      name: 'a typed parameter of an arrow function',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const open = (context: UserExecutionContext) => new RequestScopedExecutionEngine(undefined as never);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: dropped('undefined as never'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 4,
          column: 56,
          endLine: 4,
          endColumn: 108,
        },
      ],
      output: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const open = (context: UserExecutionContext) => createExecutionEngineSync(context);`,
    },
    {
      name: 'a typed parameter of a function around',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open(context: UserExecutionContext) {
  return () => new RequestScopedExecutionEngine(undefined as never);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: dropped('undefined as never'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 68,
        },
      ],
      output: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function open(context: UserExecutionContext) {
  return () => createExecutionEngineSync(context);
}`,
    },
    {
      name: 'a type under another name',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext as Context } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open(context: Context) {
  return new RequestScopedExecutionEngine(undefined as never);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: dropped('undefined as never'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 62,
        },
      ],
      output: `import type { UserExecutionContext as Context } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function open(context: Context) {
  return createExecutionEngineSync(context);
}`,
    },
    {
      name: 'a type of a namespace',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type * as contexts from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open(context: contexts.UserExecutionContext) {
  return new RequestScopedExecutionEngine(undefined as never);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: dropped('undefined as never'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 62,
        },
      ],
      output: `import type * as contexts from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function open(context: contexts.UserExecutionContext) {
  return createExecutionEngineSync(context);
}`,
    },
    {
      name: 'a type from a barrel',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { type UserExecutionContext, RequestScopedExecutionEngine } from './index.js';

export function open(context: UserExecutionContext) {
  return new RequestScopedExecutionEngine(undefined as never);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: dropped('undefined as never'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 62,
        },
      ],
      output: `import { type UserExecutionContext, RequestScopedExecutionEngine } from './index.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function open(context: UserExecutionContext) {
  return createExecutionEngineSync(context);
}`,
    },
    {
      name: 'a typed variable',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const context: UserExecutionContext = currentContext();
export const engine = new RequestScopedExecutionEngine(undefined as never);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: dropped('undefined as never'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 75,
        },
      ],
      output: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const context: UserExecutionContext = currentContext();
export const engine = createExecutionEngineSync(context);`,
    },
    {
      name: 'the result of an accessor',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const context = currentContext();
export const engine = new RequestScopedExecutionEngine(undefined as never);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: dropped('undefined as never'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 75,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const context = currentContext();
export const engine = createExecutionEngineSync(context);`,
    },
    {
      name: 'the awaited result of an accessor',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const context = await currentContext();
export const engine = new RequestScopedExecutionEngine(undefined as never);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: dropped('undefined as never'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 75,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const context = await currentContext();
export const engine = createExecutionEngineSync(context);`,
    },
    {
      name: 'the result of an accessor of a namespace',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import * as contexts from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const context = contexts.currentContext();
export const engine = new RequestScopedExecutionEngine(undefined as never);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: dropped('undefined as never'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 75,
        },
      ],
      output: `import * as contexts from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const context = contexts.currentContext();
export const engine = createExecutionEngineSync(context);`,
    },
    {
      name: 'a part of the result of an accessor',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const { userId } = currentContext();
export const engine = [userId, new RequestScopedExecutionEngine(undefined as never)];`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('scope-not-found'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 5,
          column: 32,
          endLine: 5,
          endColumn: 84,
        },
      ],
      output: null,
    },
    {
      name: 'a name that the settings declare',
      filename: 'src/consumer.js',
      settings: { ...templated('createExecutionEngineSync($scope)'), userScope: { names: ['tenant'] } },
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open(tenant) {
  return new RequestScopedExecutionEngine(undefined);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: dropped('undefined'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 53,
        },
      ],
      output: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function open(tenant) {
  return createExecutionEngineSync(tenant);
}`,
    },
    {
      name: 'a name that the settings declare, in a loop',
      settings: { ...templated('createExecutionEngineSync($scope)'), userScope: { names: ['tenant'] } },
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

for (const tenant of [currentContext()]) new RequestScopedExecutionEngine(undefined as never).cancel();`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: dropped('undefined as never'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 4,
          column: 42,
          endLine: 4,
          endColumn: 94,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

for (const tenant of [currentContext()]) createExecutionEngineSync(tenant).cancel();`,
    },
    {
      name: 'a name that the settings declare, in a pattern',
      settings: { ...templated('createExecutionEngineSync($scope)'), userScope: { names: ['tenant'] } },
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open({ tenant }: { tenant: UserExecutionContext }) {
  return new RequestScopedExecutionEngine(undefined as never);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: dropped('undefined as never'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 62,
        },
      ],
      output: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function open({ tenant }: { tenant: UserExecutionContext }) {
  return createExecutionEngineSync(tenant);
}`,
    },
    {
      name: 'a name that the settings do not declare',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

for (const userContext of [currentContext()]) new RequestScopedExecutionEngine(undefined as never).cancel();`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('scope-not-found'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 4,
          column: 47,
          endLine: 4,
          endColumn: 99,
        },
      ],
      output: null,
    },
    {
      name: 'a field',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  readonly context: UserExecutionContext = currentContext();
  open() {
    return new RequestScopedExecutionEngine(undefined as never);
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: dropped('undefined as never'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 7,
          column: 12,
          endLine: 7,
          endColumn: 64,
        },
      ],
      output: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export class Desk {
  readonly context: UserExecutionContext = currentContext();
  open() {
    return createExecutionEngineSync(this.context);
  }
}`,
    },
    {
      name: 'a private field',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  readonly #context: UserExecutionContext = currentContext();
  open = () => new RequestScopedExecutionEngine(undefined as never);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: dropped('undefined as never'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 6,
          column: 16,
          endLine: 6,
          endColumn: 68,
        },
      ],
      output: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export class Desk {
  readonly #context: UserExecutionContext = currentContext();
  open = () => createExecutionEngineSync(this.#context);
}`,
    },
    {
      name: 'a parameter property',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  constructor(private readonly context: UserExecutionContext) {}
  open() {
    return new RequestScopedExecutionEngine(undefined as never);
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: dropped('undefined as never'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 7,
          column: 12,
          endLine: 7,
          endColumn: 64,
        },
      ],
      output: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export class Desk {
  constructor(private readonly context: UserExecutionContext) {}
  open() {
    return createExecutionEngineSync(this.context);
  }
}`,
    },
    {
      name: 'a parameter property with a default value',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  constructor(private readonly context: UserExecutionContext = currentContext()) {}
  open() {
    return new RequestScopedExecutionEngine(undefined as never);
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: dropped('undefined as never'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 7,
          column: 12,
          endLine: 7,
          endColumn: 64,
        },
      ],
      output: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export class Desk {
  constructor(private readonly context: UserExecutionContext = currentContext()) {}
  open() {
    return createExecutionEngineSync(this.context);
  }
}`,
    },
    {
      name: 'a parameter property in its constructor',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  readonly engine: object;
  constructor(private readonly context: UserExecutionContext) {
    this.engine = new RequestScopedExecutionEngine(undefined as never);
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: dropped('undefined as never'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 7,
          column: 19,
          endLine: 7,
          endColumn: 71,
        },
      ],
      output: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export class Desk {
  readonly engine: object;
  constructor(private readonly context: UserExecutionContext) {
    this.engine = createExecutionEngineSync(context);
  }
}`,
    },
    {
      name: 'a field in the constructor',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  readonly context: UserExecutionContext = currentContext();
  readonly engine: object;
  constructor() {
    this.engine = new RequestScopedExecutionEngine(undefined as never);
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: dropped('undefined as never'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 8,
          column: 19,
          endLine: 8,
          endColumn: 71,
        },
      ],
      output: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export class Desk {
  readonly context: UserExecutionContext = currentContext();
  readonly engine: object;
  constructor() {
    this.engine = createExecutionEngineSync(this.context);
  }
}`,
    },
    {
      name: 'a field without a value in the constructor',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  readonly context: UserExecutionContext;
  readonly engine: object;
  constructor() {
    this.engine = new RequestScopedExecutionEngine(undefined as never);
    this.context = currentContext();
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('scope-not-found'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 8,
          column: 19,
          endLine: 8,
          endColumn: 71,
        },
      ],
      output: null,
    },
    {
      name: 'a field in a field below',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  readonly context: UserExecutionContext = currentContext();
  readonly engine = new RequestScopedExecutionEngine(undefined as never);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: dropped('undefined as never'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 6,
          column: 21,
          endLine: 6,
          endColumn: 73,
        },
      ],
      output: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export class Desk {
  readonly context: UserExecutionContext = currentContext();
  readonly engine = createExecutionEngineSync(this.context);
}`,
    },
    {
      name: 'a field in a field above',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  readonly engine = new RequestScopedExecutionEngine(undefined as never);
  readonly context: UserExecutionContext = currentContext();
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('scope-not-found'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 73,
        },
      ],
      output: null,
    },
    {
      name: 'a parameter property in a field',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  readonly engine = new RequestScopedExecutionEngine(undefined as never);
  constructor(readonly context: UserExecutionContext) {}
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('scope-not-found'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 73,
        },
      ],
      output: null,
    },
    {
      name: 'a field in the argument of `super`',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

class Base {
  constructor(readonly engine: object) {}
}
export class Desk extends Base {
  readonly context: UserExecutionContext = currentContext();
  constructor() {
    super(new RequestScopedExecutionEngine(undefined as never));
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('scope-not-found'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 10,
          column: 11,
          endLine: 10,
          endColumn: 63,
        },
      ],
      output: null,
    },
    {
      name: 'a parameter in the argument of `super`',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

class Base {
  constructor(readonly engine: object) {}
}
export class Desk extends Base {
  constructor(context: UserExecutionContext) {
    super(new RequestScopedExecutionEngine(undefined as never));
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: dropped('undefined as never'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 9,
          column: 11,
          endLine: 9,
          endColumn: 63,
        },
      ],
      output: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

class Base {
  constructor(readonly engine: object) {}
}
export class Desk extends Base {
  constructor(context: UserExecutionContext) {
    super(createExecutionEngineSync(context));
  }
}`,
    },
    {
      name: 'a field of a class around the class',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  readonly context: UserExecutionContext = currentContext();
  open() {
    return class {
      open() {
        return new RequestScopedExecutionEngine(undefined as never);
      }
    };
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('scope-not-found'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 9,
          column: 16,
          endLine: 9,
          endColumn: 68,
        },
      ],
      output: null,
    },
    {
      name: 'a field in a function with a `this` of its own',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  readonly context: UserExecutionContext = currentContext();
  open() {
    return function () {
      return new RequestScopedExecutionEngine(undefined as never);
    };
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('scope-not-found'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 8,
          column: 14,
          endLine: 8,
          endColumn: 66,
        },
      ],
      output: null,
    },
    {
      name: 'a field in a static method',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  readonly context: UserExecutionContext = currentContext();
  static open() {
    return new RequestScopedExecutionEngine(undefined as never);
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('scope-not-found'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 7,
          column: 12,
          endLine: 7,
          endColumn: 64,
        },
      ],
      output: null,
    },
    {
      name: 'a static field',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  static readonly context: UserExecutionContext = currentContext();
  open() {
    return new RequestScopedExecutionEngine(undefined as never);
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('scope-not-found'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 7,
          column: 12,
          endLine: 7,
          endColumn: 64,
        },
      ],
      output: null,
    },
    {
      name: 'an optional field',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  context?: UserExecutionContext;
  open() {
    return new RequestScopedExecutionEngine(undefined as never);
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('scope-not-found'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 7,
          column: 12,
          endLine: 7,
          endColumn: 64,
        },
      ],
      output: null,
    },
    {
      name: 'an optional parameter',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open(context?: UserExecutionContext) {
  return [context, new RequestScopedExecutionEngine(undefined as never)];
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('scope-not-found'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 72,
        },
      ],
      output: null,
    },
    {
      name: 'a parameter that may be undefined',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open(context: UserExecutionContext | undefined) {
  return [context, new RequestScopedExecutionEngine(undefined as never)];
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('scope-not-found'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 72,
        },
      ],
      output: null,
    },
    {
      name: 'a parameter with a default value',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open(context: UserExecutionContext = currentContext()) {
  return new RequestScopedExecutionEngine(undefined as never);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: dropped('undefined as never'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 62,
        },
      ],
      output: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function open(context: UserExecutionContext = currentContext()) {
  return createExecutionEngineSync(context);
}`,
    },
    {
      name: 'a parameter before a default value that constructs',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open(context: UserExecutionContext, engine = new RequestScopedExecutionEngine(undefined as never)) {
  return [context, engine];
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: dropped('undefined as never'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 4,
          column: 62,
          endLine: 4,
          endColumn: 114,
        },
      ],
      output: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function open(context: UserExecutionContext, engine = createExecutionEngineSync(context)) {
  return [context, engine];
}`,
    },
    {
      name: 'a parameter after a default value that constructs',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open(engine = new RequestScopedExecutionEngine(undefined as never), context: UserExecutionContext) {
  return [context, engine];
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('scope-not-found'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 4,
          column: 31,
          endLine: 4,
          endColumn: 83,
        },
      ],
      output: null,
    },
    {
      name: 'a parameter whose own default value constructs',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open(context: UserExecutionContext = new RequestScopedExecutionEngine(undefined as never).userContext) {
  return context;
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('scope-not-found'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 4,
          column: 54,
          endLine: 4,
          endColumn: 106,
        },
      ],
      output: null,
    },
    {
      name: 'several parameters',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open(owner: UserExecutionContext, guest: UserExecutionContext) {
  return [owner, guest, new RequestScopedExecutionEngine(undefined as never)];
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: suggested('ambiguous-scope', 'owner, guest'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 5,
          column: 25,
          endLine: 5,
          endColumn: 77,
          suggestions: [
            {
              ...callFactory('owner'),
              output: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function open(owner: UserExecutionContext, guest: UserExecutionContext) {
  return [owner, guest, createExecutionEngineSync(owner)];
}`,
            },
            {
              ...callFactory('guest'),
              output: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function open(owner: UserExecutionContext, guest: UserExecutionContext) {
  return [owner, guest, createExecutionEngineSync(guest)];
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a parameter and a field',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  readonly context: UserExecutionContext = currentContext();
  open(guest: UserExecutionContext) {
    return [guest, new RequestScopedExecutionEngine(undefined as never)];
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: dropped('undefined as never'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 7,
          column: 20,
          endLine: 7,
          endColumn: 72,
        },
      ],
      output: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export class Desk {
  readonly context: UserExecutionContext = currentContext();
  open(guest: UserExecutionContext) {
    return [guest, createExecutionEngineSync(guest)];
  }
}`,
    },
    {
      name: 'two fields',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  readonly owner: UserExecutionContext = currentContext();
  readonly guest: UserExecutionContext = currentContext();
  open() {
    return new RequestScopedExecutionEngine(undefined as never);
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: suggested('ambiguous-scope', 'this.owner, this.guest'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 8,
          column: 12,
          endLine: 8,
          endColumn: 64,
          suggestions: [
            {
              ...callFactory('this.owner'),
              output: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export class Desk {
  readonly owner: UserExecutionContext = currentContext();
  readonly guest: UserExecutionContext = currentContext();
  open() {
    return createExecutionEngineSync(this.owner);
  }
}`,
            },
            {
              ...callFactory('this.guest'),
              output: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export class Desk {
  readonly owner: UserExecutionContext = currentContext();
  readonly guest: UserExecutionContext = currentContext();
  open() {
    return createExecutionEngineSync(this.guest);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a nearer one',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const context: UserExecutionContext = currentContext();
export function open(guest: UserExecutionContext) {
  return [context, guest, new RequestScopedExecutionEngine(undefined as never)];
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: dropped('undefined as never'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 6,
          column: 27,
          endLine: 6,
          endColumn: 79,
        },
      ],
      output: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const context: UserExecutionContext = currentContext();
export function open(guest: UserExecutionContext) {
  return [context, guest, createExecutionEngineSync(guest)];
}`,
    },
    {
      name: 'one that is shadowed',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const context: UserExecutionContext = currentContext();
export function open(context: string) {
  return [context, new RequestScopedExecutionEngine(undefined as never)];
}
export { context };`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('scope-not-found'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 6,
          column: 20,
          endLine: 6,
          endColumn: 72,
        },
      ],
      output: null,
    },
    {
      name: 'one that is declared further down',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open() {
  const engine = new RequestScopedExecutionEngine(undefined as never);
  const context: UserExecutionContext = currentContext();
  return [engine, context];
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('scope-not-found'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 70,
        },
      ],
      output: null,
    },
    {
      name: 'one that has no value yet',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

let context: UserExecutionContext;
export const engine = new RequestScopedExecutionEngine(undefined as never);
context = currentContext();`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('scope-not-found'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 75,
        },
      ],
      output: null,
    },
    {
      name: 'one whose own value constructs',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const context: UserExecutionContext = new RequestScopedExecutionEngine(undefined as never).userContext;
export { context };`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('scope-not-found'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 4,
          column: 39,
          endLine: 4,
          endColumn: 91,
        },
      ],
      output: null,
    },
    {
      name: 'nothing that identifies a user',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = new RequestScopedExecutionEngine(undefined as never);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('scope-not-found'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 75,
        },
      ],
      output: null,
    },
    {
      name: 'a type of the same name from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { ExecutionEngine as UserExecutionContext } from './sandbox/execution-engine.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open(context: UserExecutionContext) {
  return [context, new RequestScopedExecutionEngine(undefined as never)];
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('scope-not-found'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 72,
        },
      ],
      output: null,
    },
    {
      name: 'a type parameter of the same name',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open<UserExecutionContext>(context: UserExecutionContext) {
  return [context, new RequestScopedExecutionEngine(undefined as never)];
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('scope-not-found'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 4,
          column: 20,
          endLine: 4,
          endColumn: 72,
        },
      ],
      output: null,
    },
    {
      name: 'a function of the same name from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const currentContext = () => 1;
const context = currentContext();
export const engine = [context, new RequestScopedExecutionEngine(undefined as never)];`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('scope-not-found'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 5,
          column: 33,
          endLine: 5,
          endColumn: 85,
        },
      ],
      output: null,
    },
    {
      name: 'an argument that is the scope value',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open(context: UserExecutionContext) {
  return new RequestScopedExecutionEngine(context);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: ['createExecutionEngineSync($scope)'] }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 51,
        },
      ],
      output: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function open(context: UserExecutionContext) {
  return createExecutionEngineSync(context);
}`,
    },
    {
      name: 'the scope and arguments',
      settings: templated('openEngineFor($scope, $bridge)', optionalArguments),
      code: `import type { UserExecutionContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { bridge, registry } from './wiring.js';

export function open(context: UserExecutionContext) {
  return new ExecutionEngine(registry, bridge, undefined as never);
}`,
      errors: [
        {
          ...constructed(oldEngine, {
            outcome: dropped('registry', 'undefined as never'),
            factory: ['openEngineFor($scope, $bridge)', optionalArguments],
          }),
          line: 6,
          column: 10,
          endLine: 6,
          endColumn: 67,
        },
      ],
      output: `import type { UserExecutionContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { bridge } from './wiring.js';
import { openEngineFor } from './factories/optional-arguments.js';

export function open(context: UserExecutionContext) {
  return openEngineFor(context, bridge);
}`,
    },
    {
      name: 'several candidates, dropped arguments with effects',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { Bridge } from './bridge.js';
import { Registry } from './registry.js';

export function open(owner: UserExecutionContext, guest: UserExecutionContext) {
  return new ExecutionEngine(new Registry(), new Bridge(), guest);
}`,
      errors: [
        {
          ...constructed(oldEngine, {
            outcome: suggested('ambiguous-scope', 'owner, guest'),
            factory: ['createExecutionEngineSync($scope)'],
          }),
          line: 7,
          column: 10,
          endLine: 7,
          endColumn: 66,
          suggestions: [
            {
              ...callFactory('owner'),
              output: `import type { UserExecutionContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function open(owner: UserExecutionContext, guest: UserExecutionContext) {
  return createExecutionEngineSync(owner);
}`,
            },
            {
              ...callFactory('guest'),
              output: `import type { UserExecutionContext } from './context.js';
import { ExecutionEngine } from './execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function open(owner: UserExecutionContext, guest: UserExecutionContext) {
  return createExecutionEngineSync(guest);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'several candidates, where the factory is asynchronous and `await` is not allowed',
      settings: templated('await createExecutionEngine($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open(owner: UserExecutionContext, guest: UserExecutionContext) {
  return [owner, RequestScopedExecutionEngine.length, new RequestScopedExecutionEngine(guest)];
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            outcome: explained('await-not-allowed'),
            factory: ['await createExecutionEngine($scope)'],
          }),
          line: 5,
          column: 55,
          endLine: 5,
          endColumn: 94,
        },
      ],
      output: null,
    },
  ],
});
