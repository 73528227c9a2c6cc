import { noGlobalMutableState } from '../../../rules/no-global-mutable-state.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';

// What belongs to one user, in what lives as long as the process.
ruleTester({ project: 'engines', settings: { concepts: [] } }).run('no-global-mutable-state', noGlobalMutableState, {
  valid: [
    {
      name: 'an instance that a function makes',
      settings: enginesSettings,
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
export const make = (): RequestScopedExecutionEngine => new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'an instance in a field of a class that nobody constructs here',
      settings: enginesSettings,
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
export class Desk {
  readonly engine = new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a class of the same name from another module',
      settings: enginesSettings,
      code: `import { ExecutionEngine } from './sandbox/execution-engine.js';
export const engine = new ExecutionEngine();`,
    },
    {
      name: 'a class of the file whose constructor takes something of the same name',
      settings: enginesSettings,
      code: `interface UserExecutionContext {
  readonly userId: string;
}
class Desk {
  readonly context: UserExecutionContext;
  constructor(context: UserExecutionContext) {
    this.context = context;
  }
}
export const desk = new Desk({ userId: 'nobody' });`,
    },
    {
      name: 'a class of the file that a function constructs',
      settings: enginesSettings,
      code: `import { currentContext, type UserExecutionContext } from './context.js';
class Desk {
  readonly context: UserExecutionContext;
  constructor(context: UserExecutionContext) {
    this.context = context;
  }
}
export const makeDesk = (): Desk => new Desk(currentContext());`,
    },
  ],
  invalid: [
    {
      name: 'an instance that the module makes',
      settings: enginesSettings,
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
export const engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          messageId: 'captiveDependency',
          data: { name: 'ExecutionEngine' },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 73,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
// ssot-shared: 
export const engine = new RequestScopedExecutionEngine(currentContext());`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an instance that the module takes from the factory',
      settings: enginesSettings,
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
export const engine = await createExecutionEngine(currentContext());`,
      errors: [
        {
          messageId: 'captiveDependency',
          data: { name: 'ExecutionEngine' },
          line: 3,
          column: 29,
          endLine: 3,
          endColumn: 68,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
// ssot-shared: 
export const engine = await createExecutionEngine(currentContext());`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a user-scoped instance in a static field',
      settings: enginesSettings,
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
export class Desk {
  static readonly engine = new RequestScopedExecutionEngine(currentContext());
}`,
      errors: [
        {
          messageId: 'captiveDependency',
          data: { name: 'ExecutionEngine' },
          line: 4,
          column: 28,
          endLine: 4,
          endColumn: 78,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
export class Desk {
  // ssot-shared: 
  static readonly engine = new RequestScopedExecutionEngine(currentContext());
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an instance in a field of a single instance',
      settings: enginesSettings,
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
class Desk {
  readonly engine = new RequestScopedExecutionEngine(currentContext());
}
export const desk = new Desk();`,
      errors: [
        {
          messageId: 'captiveDependency',
          data: { name: 'ExecutionEngine' },
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 71,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
class Desk {
  // ssot-shared: 
  readonly engine = new RequestScopedExecutionEngine(currentContext());
}
export const desk = new Desk();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an instance of a private function that the module calls',
      settings: enginesSettings,
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
const make = (): RequestScopedExecutionEngine => new RequestScopedExecutionEngine(currentContext());
export const engine = make();`,
      errors: [
        {
          messageId: 'captiveDependency',
          data: { name: 'ExecutionEngine' },
          line: 3,
          column: 50,
          endLine: 3,
          endColumn: 100,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
// ssot-shared: 
const make = (): RequestScopedExecutionEngine => new RequestScopedExecutionEngine(currentContext());
export const engine = make();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a class of the file whose constructor takes the context of a user',
      settings: enginesSettings,
      code: `import { currentContext, type UserExecutionContext } from './context.js';
class Desk {
  readonly context: UserExecutionContext;
  constructor(context: UserExecutionContext) {
    this.context = context;
  }
}
export const desk = new Desk(currentContext());`,
      errors: [
        {
          messageId: 'captiveDependency',
          data: { name: 'Desk' },
          line: 8,
          column: 21,
          endLine: 8,
          endColumn: 47,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { currentContext, type UserExecutionContext } from './context.js';
class Desk {
  readonly context: UserExecutionContext;
  constructor(context: UserExecutionContext) {
    this.context = context;
  }
}
// ssot-shared: 
export const desk = new Desk(currentContext());`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what an accessor of the settings gives',
      settings: enginesSettings,
      code: `import { currentContext, type UserExecutionContext } from './context.js';
let last: UserExecutionContext | undefined;
export function note(): UserExecutionContext | undefined {
  const before = last;
  last = currentContext();
  return before;
}`,
      errors: [
        {
          messageId: 'requestData',
          data: { name: 'last', writer: "'note'", line: '5', more: '' },
          line: 2,
          column: 5,
          endLine: 2,
          endColumn: 9,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { currentContext, type UserExecutionContext } from './context.js';
// ssot-shared: 
let last: UserExecutionContext | undefined;
export function note(): UserExecutionContext | undefined {
  const before = last;
  last = currentContext();
  return before;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what a function of the same name gives',
      settings: enginesSettings,
      code: `let last: number | undefined;
const currentContext = (): number => 1;
export function note(): number | undefined {
  const before = last;
  last = currentContext();
  return before;
}`,
      errors: [
        {
          messageId: 'reassigned',
          data: { name: 'last', writer: "'note'", line: '5', more: '' },
          line: 1,
          column: 5,
          endLine: 1,
          endColumn: 9,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `// ssot-shared: 
let last: number | undefined;
const currentContext = (): number => 1;
export function note(): number | undefined {
  const before = last;
  last = currentContext();
  return before;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'what an accessor of the settings gives to the first caller',
      settings: enginesSettings,
      code: `import { currentContext, type UserExecutionContext } from './context.js';
let first: UserExecutionContext | undefined;
export function getFirst(): UserExecutionContext {
  first ??= currentContext();
  return first;
}`,
      errors: [
        {
          messageId: 'lazyInitCapturesArgument',
          data: { name: 'first', writer: "'getFirst'", line: '4', more: '' },
          line: 2,
          column: 5,
          endLine: 2,
          endColumn: 10,
          suggestions: [
            {
              messageId: 'giveReason',
              output: `import { currentContext, type UserExecutionContext } from './context.js';
// ssot-shared: 
let first: UserExecutionContext | undefined;
export function getFirst(): UserExecutionContext {
  first ??= currentContext();
  return first;
}`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
