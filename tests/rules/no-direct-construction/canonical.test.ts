import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { callFactory, callFactoryIn, canonicalConstructed, canonicalSubclassConstructed } from './findings.ts';
import { engines, templated } from './settings.ts';

// The canonical class, constructed outside of its factory: every form, and every hazard of the rewrite.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'in an asynchronous function: from another module',
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export async function run(task: string) {
  const engine = new UserExecutionEngine(currentContext());
  return engine.execute(task);
}`,
    },
    {
      name: 'with a member right on it: from another module',
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export async function run(task: string) {
  return new UserExecutionEngine(currentContext()).execute(task);
}`,
    },
    {
      name: 'without `await` being legal: a function: from another module',
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export function open() {
  return new UserExecutionEngine(currentContext());
}`,
    },
    {
      name: 'without `await` being legal: a generator: from another module',
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export function* open() {
  yield new UserExecutionEngine(currentContext());
}`,
    },
    {
      name: 'without `await` being legal: a getter: from another module',
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export const session = {
  get engine() {
    return new UserExecutionEngine(currentContext());
  },
};`,
    },
    {
      name: 'without `await` being legal: a field: from another module',
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export class Session {
  readonly engine = new UserExecutionEngine(currentContext());
}`,
    },
    {
      name: 'without `await` being legal: a static block: from another module',
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export class Session {
  static engine: unknown;

  static {
    Session.engine = new UserExecutionEngine(currentContext());
  }
}`,
    },
    {
      name: 'without `await` being legal: a constructor: from another module',
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export class Session {
  readonly engine: unknown;

  constructor() {
    this.engine = new UserExecutionEngine(currentContext());
  }
}`,
    },
    {
      name: 'without `await` being legal: a default value: from another module',
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export async function run(task: string, engine = new UserExecutionEngine(currentContext())) {
  return engine.execute(task);
}`,
    },
    {
      name: 'without `await` being legal: a callback: from another module',
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export const engines = ['a', 'b'].map(() => new UserExecutionEngine(currentContext()));`,
    },
    {
      name: 'a local function whose callers all wait: from another module',
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

function open() {
  return new UserExecutionEngine(currentContext());
}

export async function run(task: string) {
  const engine = await open();
  return engine.execute(task);
}`,
    },
    {
      name: 'a field, with a factory that is not asynchronous: from another module',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export class Session {
  readonly engine = new UserExecutionEngine(currentContext());
}`,
    },
    {
      name: 'parentheses and no arguments list: from another module',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export const engine = new (UserExecutionEngine as new (context?: unknown) => UserExecutionEngine)(currentContext());`,
    },
    {
      name: 'no argument where the factory needs one: from another module',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export const engine = new UserExecutionEngine(undefined as never);`,
    },
    {
      name: 'too few arguments: from another module',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

// @ts-expect-error -- what the migration left behind
export const engine = new UserExecutionEngine();`,
    },
    {
      name: 'too many arguments: from another module',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

// @ts-expect-error -- what the migration left behind
export const engine = new UserExecutionEngine(currentContext(), 'shared');`,
    },
    {
      name: 'arguments of another class: from another module',
      settings: templated('createExecutionEngineSync($userContext)'),
      typeErrors: [2554],
      code: `import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export const open = (context: never, bridge: object) => new UserExecutionEngine(context, bridge as never);`,
    },
    {
      name: 'spread arguments: from another module',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export const open = (...contexts: [ReturnType<typeof currentContext>]) => new UserExecutionEngine(...contexts);`,
    },
    {
      name: 'a comment among the arguments: from another module',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export const engine = new UserExecutionEngine(/* of the caller */ currentContext());`,
    },
    {
      name: 'the user is found in sight: from another module',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export function open(owner: UserExecutionContext) {
  return [owner.userId, new UserExecutionEngine({ userId: 'x', threadId: 'y' })];
}`,
    },
    {
      name: 'by way of an alias of the file: from another module',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

const Engine = UserExecutionEngine;

export const engine = new Engine(currentContext());`,
    },
    {
      name: 'by way of an object of the file: from another module',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

const kinds = { user: UserExecutionEngine };

export const engine = new kinds.user(currentContext());`,
    },
    {
      name: 'by way of a helper that is given the class: from another module',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

function make<Made>(Kind: new (context: ReturnType<typeof currentContext>) => Made): Made {
  return new Kind(currentContext());
}

export const engine = make(UserExecutionEngine);`,
    },
    {
      name: 'one of two classes: from another module',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

class Idle {
  constructor(readonly context: unknown) {}
}

export const open = (isIdle: boolean) => new (isIdle ? Idle : UserExecutionEngine)(currentContext());`,
    },
    {
      name: '`Reflect.construct`: from another module',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export const engine = Reflect.construct(UserExecutionEngine, [currentContext()]);`,
    },
    {
      name: '`Object.create`: from another module',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export const engine = Object.create(UserExecutionEngine.prototype);`,
    },
    {
      name: '`bind`: from another module',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

const Bound = UserExecutionEngine.bind(null, currentContext());

export const engine = new Bound();`,
    },
    {
      name: 'a subclass of the file: from another module',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

class TracedEngine extends UserExecutionEngine {}

export const engine = new TracedEngine(currentContext());`,
    },
    {
      name: 'a class without a name that extends it: from another module',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export const engine = new (class extends UserExecutionEngine {})(currentContext());`,
    },
    {
      name: 'it makes itself by `this.constructor`: from another module',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export class TracedEngine extends UserExecutionEngine {
  copy() {
    return new (this.constructor as typeof TracedEngine)(currentContext());
  }
}`,
    },
    {
      name: 'as an argument of `super`: from another module',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

class Base {
  constructor(readonly engine: UserExecutionEngine) {}
}

export class Desk extends Base {
  constructor() {
    super(new UserExecutionEngine(currentContext()));
  }
}`,
    },
    {
      name: 'by a namespace import: from another module',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import * as engines from './sandbox/user-execution-engine.js';

export const engine = new engines.UserExecutionEngine(currentContext());`,
    },
    {
      name: 'by a dynamic import: from another module',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';

export async function open() {
  const engines = await import('./sandbox/user-execution-engine.js');
  return new engines.UserExecutionEngine(currentContext());
}`,
    },
    {
      name: 'by a barrel: from another module',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext, UserExecutionEngine } from './sandbox/user-engines.js';

export const engine = new UserExecutionEngine(currentContext());`,
    },
    {
      name: 'a statement that starts with it, without semicolons: from another module',
      code: `import { currentContext } from './context.js'
import { UserExecutionEngine } from './sandbox/user-execution-engine.js'

export async function warm() {
  const task = 'warm'
  new UserExecutionEngine(currentContext()).execute(task)
}`,
    },
    {
      name: '`return` and a comment: from another module',
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export async function open() {
  return /* for one user */ new UserExecutionEngine(currentContext());
}`,
    },
    {
      name: 'in a test: from another module',
      settings: templated('createExecutionEngineSync($userContext)'),
      filename: 'src/engine.test.ts',
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export const engine = new UserExecutionEngine(currentContext());`,
    },
    {
      name: 'in the factory itself',
      filename: 'src/execution-engine-factory.ts',
      code: `import type { UserExecutionContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export function createExecutionEngineSync(userContext: UserExecutionContext): UserExecutionEngine {
  return new UserExecutionEngine(userContext);
}`,
    },
    {
      name: 'in its own module',
      filename: 'src/user-execution-engine.ts',
      code: `export class UserExecutionEngine {
  static idle() {
    return new UserExecutionEngine();
  }
}

export const idle = new UserExecutionEngine();`,
    },
    {
      name: 'it is extended',
      code: `import { UserExecutionEngine } from './user-execution-engine.js';

export class TracedEngine extends UserExecutionEngine {}`,
    },
    {
      name: 'it is a type',
      code: `import { UserExecutionEngine } from './user-execution-engine.js';

export type Engines = Map<string, UserExecutionEngine>;`,
    },
    {
      name: 'it is handed on',
      code: `import { UserExecutionEngine } from './user-execution-engine.js';

export const kinds = { user: UserExecutionEngine };`,
    },
  ],
  invalid: [
    {
      name: 'in an asynchronous function',
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export async function run(task: string) {
  const engine = new UserExecutionEngine(currentContext());
  return engine.execute(task);
}`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'.`,
            truth: `\`await createExecutionEngine($userContext)\` from '`,
          }),
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 59,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function run(task: string) {
  const engine = await createExecutionEngine(currentContext());
  return engine.execute(task);
}`,
    },
    {
      name: 'with a member right on it',
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export async function run(task: string) {
  return new UserExecutionEngine(currentContext()).execute(task);
}`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'.`,
            truth: `\`await createExecutionEngine($userContext)\` from '`,
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 51,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function run(task: string) {
  return (await createExecutionEngine(currentContext())).execute(task);
}`,
    },
    {
      name: 'without `await` being legal: a function',
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export function open() {
  return new UserExecutionEngine(currentContext());
}`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'. Not fixed: the factory is asynchronous and \`await\` is not allowed here (await-not-allowed).`,
            truth: `\`await createExecutionEngine($userContext)\` from '`,
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
      name: 'without `await` being legal: a generator',
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export function* open() {
  yield new UserExecutionEngine(currentContext());
}`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'. Not fixed: the factory is asynchronous and \`await\` is not allowed here (await-not-allowed).`,
            truth: `\`await createExecutionEngine($userContext)\` from '`,
          }),
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 50,
        },
      ],
      output: null,
    },
    {
      name: 'without `await` being legal: a getter',
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const session = {
  get engine() {
    return new UserExecutionEngine(currentContext());
  },
};`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'. Not fixed: the factory is asynchronous and \`await\` is not allowed here (await-not-allowed).`,
            truth: `\`await createExecutionEngine($userContext)\` from '`,
          }),
          line: 6,
          column: 12,
          endLine: 6,
          endColumn: 53,
        },
      ],
      output: null,
    },
    {
      name: 'without `await` being legal: a field',
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export class Session {
  readonly engine = new UserExecutionEngine(currentContext());
}`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'. Not fixed: the factory is asynchronous and \`await\` is not allowed here (await-not-allowed).`,
            truth: `\`await createExecutionEngine($userContext)\` from '`,
          }),
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 62,
        },
      ],
      output: null,
    },
    {
      name: 'without `await` being legal: a static block',
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export class Session {
  static engine: unknown;

  static {
    Session.engine = new UserExecutionEngine(currentContext());
  }
}`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'. Not fixed: the factory is asynchronous and \`await\` is not allowed here (await-not-allowed).`,
            truth: `\`await createExecutionEngine($userContext)\` from '`,
          }),
          line: 8,
          column: 22,
          endLine: 8,
          endColumn: 63,
        },
      ],
      output: null,
    },
    {
      name: 'without `await` being legal: a constructor',
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export class Session {
  readonly engine: unknown;

  constructor() {
    this.engine = new UserExecutionEngine(currentContext());
  }
}`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'. Not fixed: the factory is asynchronous and \`await\` is not allowed here (await-not-allowed).`,
            truth: `\`await createExecutionEngine($userContext)\` from '`,
          }),
          line: 8,
          column: 19,
          endLine: 8,
          endColumn: 60,
        },
      ],
      output: null,
    },
    {
      name: 'without `await` being legal: a default value',
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export async function run(task: string, engine = new UserExecutionEngine(currentContext())) {
  return engine.execute(task);
}`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'. Not fixed: the factory is asynchronous and \`await\` is not allowed here (await-not-allowed).`,
            truth: `\`await createExecutionEngine($userContext)\` from '`,
          }),
          line: 4,
          column: 50,
          endLine: 4,
          endColumn: 91,
        },
      ],
      output: null,
    },
    {
      name: 'without `await` being legal: a callback',
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const engines = ['a', 'b'].map(() => new UserExecutionEngine(currentContext()));`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'. Not fixed: the factory is asynchronous and \`await\` is not allowed here (await-not-allowed).`,
            truth: `\`await createExecutionEngine($userContext)\` from '`,
          }),
          line: 4,
          column: 45,
          endLine: 4,
          endColumn: 86,
        },
      ],
      output: null,
    },
    {
      name: 'a local function whose callers all wait',
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

function open() {
  return new UserExecutionEngine(currentContext());
}

export async function run(task: string) {
  const engine = await open();
  return engine.execute(task);
}`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'. Not fixed automatically: the factory is asynchronous and \`await\` is not allowed here (await-not-allowed).`,
            truth: `\`await createExecutionEngine($userContext)\` from '`,
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 51,
          suggestions: [
            {
              ...callFactoryIn('open'),
              output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

async function open() {
  return await createExecutionEngine(currentContext());
}

export async function run(task: string) {
  const engine = await open();
  return engine.execute(task);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a field, with a factory that is not asynchronous',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export class Session {
  readonly engine = new UserExecutionEngine(currentContext());
}`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'.`,
            truth: `\`createExecutionEngineSync($userContext)\` from '`,
          }),
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 62,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export class Session {
  readonly engine = createExecutionEngineSync(currentContext());
}`,
    },
    {
      name: 'parentheses and no arguments list',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const engine = new (UserExecutionEngine as new (context?: unknown) => UserExecutionEngine)(currentContext());`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'. Not fixed: the class is taken for \`new (context?: unknown) => UserExecutionEngine\`, so its arguments and its instance may be anything (class-cast).`,
            truth: `\`createExecutionEngineSync($userContext)\` from '`,
          }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 116,
        },
      ],
      output: null,
    },
    {
      name: 'no argument where the factory needs one',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const engine = new UserExecutionEngine(undefined as never);`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'.`,
            truth: `\`createExecutionEngineSync($userContext)\` from '`,
          }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 66,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engine = createExecutionEngineSync(undefined as never);`,
    },
    {
      name: 'too few arguments',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { UserExecutionEngine } from './user-execution-engine.js';

// @ts-expect-error -- what the migration left behind
export const engine = new UserExecutionEngine();`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'. Not fixed: the factory needs 'userContext', and no argument of this construction is it (argument-unmapped).`,
            truth: `\`createExecutionEngineSync($userContext)\` from '`,
          }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 48,
        },
      ],
      output: null,
    },
    {
      name: 'too many arguments',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

// @ts-expect-error -- what the migration left behind
export const engine = new UserExecutionEngine(currentContext(), 'shared');`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'. Not fixed automatically: a \`@ts-expect-error\` stands above it, and the error may go (error-expected).`,
            truth: `\`createExecutionEngineSync($userContext)\` from '`,
          }),
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 74,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

// @ts-expect-error -- what the migration left behind
export const engine = createExecutionEngineSync(currentContext());`,
              typeErrors: [2578],
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'arguments of another class',
      settings: templated('createExecutionEngineSync($userContext)'),
      typeErrors: [2554],
      code: `import { UserExecutionEngine } from './user-execution-engine.js';

export const open = (context: never, bridge: object) => new UserExecutionEngine(context, bridge as never);`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'. The fix drops \`bridge as never\`.`,
            truth: `\`createExecutionEngineSync($userContext)\` from '`,
          }),
          line: 3,
          column: 57,
          endLine: 3,
          endColumn: 106,
        },
      ],
      output: `import { createExecutionEngineSync } from './execution-engine-factory.js';

export const open = (context: never, bridge: object) => createExecutionEngineSync(context);`,
    },
    {
      name: 'spread arguments',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const open = (...contexts: [ReturnType<typeof currentContext>]) => new UserExecutionEngine(...contexts);`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'.`,
            truth: `\`createExecutionEngineSync($userContext)\` from '`,
          }),
          line: 4,
          column: 75,
          endLine: 4,
          endColumn: 111,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const open = (...contexts: [ReturnType<typeof currentContext>]) => createExecutionEngineSync(...contexts);`,
    },
    {
      name: 'a comment among the arguments',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const engine = new UserExecutionEngine(/* of the caller */ currentContext());`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'.`,
            truth: `\`createExecutionEngineSync($userContext)\` from '`,
          }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 84,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engine = createExecutionEngineSync(/* of the caller */ currentContext());`,
    },
    {
      name: 'the user is found in sight',
      settings: templated('createExecutionEngineSync($scope)'),
      code: `import type { UserExecutionContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export function open(owner: UserExecutionContext) {
  return [owner.userId, new UserExecutionEngine({ userId: 'x', threadId: 'y' })];
}`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'. Not fixed automatically: several values could identify the user (owner, { userId: 'x', threadId: 'y' }), and only a person can choose (ambiguous-scope).`,
            truth: `\`createExecutionEngineSync($scope)\` from '`,
          }),
          line: 5,
          column: 25,
          endLine: 5,
          endColumn: 80,
          suggestions: [
            {
              ...callFactory('owner'),
              output: `import type { UserExecutionContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function open(owner: UserExecutionContext) {
  return [owner.userId, createExecutionEngineSync(owner)];
}`,
            },
            {
              ...callFactory(`{ userId: 'x', threadId: 'y' }`),
              output: `import type { UserExecutionContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function open(owner: UserExecutionContext) {
  return [owner.userId, createExecutionEngineSync({ userId: 'x', threadId: 'y' })];
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'by way of an alias of the file',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

const Engine = UserExecutionEngine;

export const engine = new Engine(currentContext());`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'.`,
            truth: `\`createExecutionEngineSync($userContext)\` from '`,
          }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 51,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engine = createExecutionEngineSync(currentContext());`,
    },
    {
      name: 'by way of an object of the file',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

const kinds = { user: UserExecutionEngine };

export const engine = new kinds.user(currentContext());`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'.`,
            truth: `\`createExecutionEngineSync($userContext)\` from '`,
          }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 55,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engine = createExecutionEngineSync(currentContext());`,
    },
    {
      name: 'by way of a helper that is given the class',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

function make<Made>(Kind: new (context: ReturnType<typeof currentContext>) => Made): Made {
  return new Kind(currentContext());
}

export const engine = make(UserExecutionEngine);`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'. Not fixed: which class is constructed is decided at run time (ambiguous-target).`,
            truth: `\`createExecutionEngineSync($userContext)\` from '`,
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 36,
        },
      ],
      output: null,
    },
    {
      name: 'one of two classes',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

class Idle {
  constructor(readonly context: unknown) {}
}

export const open = (isIdle: boolean) => new (isIdle ? Idle : UserExecutionEngine)(currentContext());`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'. Not fixed: which class is constructed is decided at run time (ambiguous-target).`,
            truth: `\`createExecutionEngineSync($userContext)\` from '`,
          }),
          line: 8,
          column: 42,
          endLine: 8,
          endColumn: 101,
        },
      ],
      output: null,
    },
    {
      name: '`Reflect.construct`',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const engine = Reflect.construct(UserExecutionEngine, [currentContext()]);`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'.`,
            truth: `\`createExecutionEngineSync($userContext)\` from '`,
          }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 81,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engine = createExecutionEngineSync(currentContext());`,
    },
    {
      name: '`Object.create`',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const engine = Object.create(UserExecutionEngine.prototype);`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'. Not fixed: this form makes an object without running the constructor (instance-differs).`,
            truth: `\`createExecutionEngineSync($userContext)\` from '`,
          }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 67,
        },
      ],
      output: null,
    },
    {
      name: '`bind`',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

const Bound = UserExecutionEngine.bind(null, currentContext());

export const engine = new Bound();`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'. Not fixed: some of the arguments are given where the class is bound (arguments-bound).`,
            truth: `\`createExecutionEngineSync($userContext)\` from '`,
          }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 34,
        },
      ],
      output: null,
    },
    {
      name: 'a subclass of the file',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

class TracedEngine extends UserExecutionEngine {}

export const engine = new TracedEngine(currentContext());`,
      errors: [
        {
          ...canonicalSubclassConstructed('TracedEngine', 'UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'. Not fixed: a subclass is code of its own, which a person has to move (subclass).`,
            truth: `\`createExecutionEngineSync($userContext)\` from '`,
          }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 57,
        },
      ],
      output: null,
    },
    {
      name: 'a class without a name that extends it',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const engine = new (class extends UserExecutionEngine {})(currentContext());`,
      errors: [
        {
          ...canonicalSubclassConstructed('class extends UserExecutionEngine {}', 'UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'. Not fixed: a subclass is code of its own, which a person has to move (subclass).`,
            truth: `\`createExecutionEngineSync($userContext)\` from '`,
          }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 83,
        },
      ],
      output: null,
    },
    {
      name: 'it makes itself by `this.constructor`',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export class TracedEngine extends UserExecutionEngine {
  copy() {
    return new (this.constructor as typeof TracedEngine)(currentContext());
  }
}`,
      errors: [
        {
          ...canonicalSubclassConstructed('TracedEngine', 'UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'. Not fixed: a subclass is code of its own, which a person has to move (subclass).`,
            truth: `\`createExecutionEngineSync($userContext)\` from '`,
          }),
          line: 6,
          column: 12,
          endLine: 6,
          endColumn: 75,
        },
      ],
      output: null,
    },
    {
      name: 'as an argument of `super`',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

class Base {
  constructor(readonly engine: UserExecutionEngine) {}
}

export class Desk extends Base {
  constructor() {
    super(new UserExecutionEngine(currentContext()));
  }
}`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'.`,
            truth: `\`createExecutionEngineSync($userContext)\` from '`,
          }),
          line: 10,
          column: 11,
          endLine: 10,
          endColumn: 52,
        },
      ],
      output: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

class Base {
  constructor(readonly engine: UserExecutionEngine) {}
}

export class Desk extends Base {
  constructor() {
    super(createExecutionEngineSync(currentContext()));
  }
}`,
    },
    {
      name: 'by a namespace import',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import * as engines from './user-execution-engine.js';

export const engine = new engines.UserExecutionEngine(currentContext());`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'.`,
            truth: `\`createExecutionEngineSync($userContext)\` from '`,
          }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 72,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engine = createExecutionEngineSync(currentContext());`,
    },
    {
      name: 'by a dynamic import',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';

export async function open() {
  const engines = await import('./user-execution-engine.js');
  return new engines.UserExecutionEngine(currentContext());
}`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'.`,
            truth: `\`createExecutionEngineSync($userContext)\` from '`,
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 59,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export async function open() {
  return createExecutionEngineSync(currentContext());
}`,
    },
    {
      name: 'by a barrel',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext, UserExecutionEngine } from './index.js';

export const engine = new UserExecutionEngine(currentContext());`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'.`,
            truth: `\`createExecutionEngineSync($userContext)\` from '`,
          }),
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 64,
        },
      ],
      output: `import { currentContext } from './index.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engine = createExecutionEngineSync(currentContext());`,
    },
    {
      name: 'a statement that starts with it, without semicolons',
      code: `import { currentContext } from './context.js'
import { UserExecutionEngine } from './user-execution-engine.js'

export async function warm() {
  const task = 'warm'
  new UserExecutionEngine(currentContext()).execute(task)
}`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'.`,
            truth: `\`await createExecutionEngine($userContext)\` from '`,
          }),
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 44,
        },
      ],
      output: `import { currentContext } from './context.js'
import { createExecutionEngine } from './execution-engine-factory.js'

export async function warm() {
  const task = 'warm'
  ;(await createExecutionEngine(currentContext())).execute(task)
}`,
    },
    {
      name: '`return` and a comment',
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export async function open() {
  return /* for one user */ new UserExecutionEngine(currentContext());
}`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'.`,
            truth: `\`await createExecutionEngine($userContext)\` from '`,
          }),
          line: 5,
          column: 29,
          endLine: 5,
          endColumn: 70,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function open() {
  return /* for one user */ await createExecutionEngine(currentContext());
}`,
    },
    {
      name: 'in a test',
      settings: templated('createExecutionEngineSync($userContext)'),
      filename: 'src/engine.test.ts',
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const engine = new UserExecutionEngine(currentContext());`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'. Not fixed automatically: this is a test, and what it tests is for a person to decide (test-file).`,
            truth: `\`createExecutionEngineSync($userContext)\` from '`,
          }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 64,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engine = createExecutionEngineSync(currentContext());`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'in a decorator',
      settings: templated('createExecutionEngineSync($userContext)'),
      code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

const tag = (_engine: object) => (_class: unknown): void => {};

@tag(new UserExecutionEngine(currentContext()))
export class Desk {}`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/execution-engine-factory.ts'.`,
            truth: `\`createExecutionEngineSync($userContext)\` from '`,
          }),
          line: 6,
          column: 6,
          endLine: 6,
          endColumn: 47,
        },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const tag = (_engine: object) => (_class: unknown): void => {};

@tag(createExecutionEngineSync(currentContext()))
export class Desk {}`,
    },
    {
      name: 'in a file of the client',
      settings: templated('await createServerEngine($userContext)', './src/factories/server-engine-factory.ts'),
      code: `'use client';

import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const engine = new UserExecutionEngine(currentContext());`,
      errors: [
        {
          ...canonicalConstructed('UserExecutionEngine', {
            outcome: `/src/factories/server-engine-factory.ts'. Not fixed: this file is 'use client' and the factory is 'server-only' (client-file-server-factory).`,
            truth: `\`await createServerEngine($userContext)\` from '`,
          }),
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 64,
        },
      ],
      output: null,
    },
  ],
});
