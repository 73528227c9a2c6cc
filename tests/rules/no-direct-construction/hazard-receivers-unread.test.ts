import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { templated } from './settings.ts';

// What the project's own code asks for by types that cannot be read is for a person to tell.
ruleTester({ project: 'engines', settings: templated('createExecutionEngineSync($userContext)') }).run(
  'no-direct-construction',
  noDirectConstruction,
  {
    valid: [
      {
        name: 'a function whose parameter only the compiler can tell: from another module',
        code: `import { currentContext } from './context.js';
import { takeTimed } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

takeTimed(new RequestScopedExecutionEngine(currentContext()));`,
      },
      {
        name: 'a constructor whose parameter only the compiler can tell: from another module',
        code: `import { currentContext } from './context.js';
import { TimedDesk } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const desk = new TimedDesk(new RequestScopedExecutionEngine(currentContext()));`,
      },
      {
        name: 'a method whose parameter only the compiler can tell: from another module',
        code: `import { currentContext } from './context.js';
import { type TimedDesk } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const put = (desk: TimedDesk) => desk.put(new RequestScopedExecutionEngine(currentContext()));`,
      },
      {
        name: 'a field whose type only the compiler can tell: from another module',
        code: `import { currentContext } from './context.js';
import { type TimedDesk } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const fill = (desk: { engine: TimedDesk['engine'] }) => {
  desk.engine = new RequestScopedExecutionEngine(currentContext());
};`,
      },
      {
        name: 'a type with keys that are computed: from another module',
        code: `import { currentContext } from './context.js';
import { takeRenamed } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

takeRenamed(new RequestScopedExecutionEngine(currentContext()));`,
      },
      {
        name: 'a function that a generic function made of one: from another module',
        code: `import { currentContext } from './context.js';
import { takeGuarded } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

takeGuarded(new RequestScopedExecutionEngine(currentContext()));`,
      },
      {
        name: 'an instance whose type arguments come from what it is made of: from another module',
        code: `import { currentContext } from './context.js';
import { timedShelf } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

timedShelf.put(new RequestScopedExecutionEngine(currentContext()));`,
      },
      {
        name: 'a variable of the file between the two: from another module',
        code: `import { currentContext } from './context.js';
import { takeTimed } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());
takeTimed(engine);`,
      },
      {
        name: 'a function that asks for what can be read: from another module',
        code: `import { currentContext } from './context.js';
import { takeRunnable } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

void takeRunnable(new RequestScopedExecutionEngine(currentContext()));`,
      },
      {
        name: 'a constructor that asks for what can be read: from another module',
        code: `import { currentContext } from './context.js';
import { RunnableDesk } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const desk = new RunnableDesk(new RequestScopedExecutionEngine(currentContext()));`,
      },
      {
        name: 'an instance whose type arguments are written: from another module',
        code: `import { currentContext } from './context.js';
import { looseShelf } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

looseShelf.put(new RequestScopedExecutionEngine(currentContext()));`,
      },
      {
        name: 'a type parameter that asks for nothing: from another module',
        code: `import { currentContext } from './context.js';
import { takeAnything } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine = takeAnything(new RequestScopedExecutionEngine(currentContext()));`,
      },
    ],
    invalid: [
      {
        name: 'a function whose parameter only the compiler can tell',
        code: `import { currentContext } from './context.js';
import { takeTimed } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

takeTimed(new RequestScopedExecutionEngine(currentContext()));`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome:
                " Not fixed automatically: what takes the instance asks for a type that cannot be read, and the canonical class lacks 'timeout' (shape-unknown).",
            },
            line: 5,
            column: 11,
            endLine: 5,
            endColumn: 61,
            suggestions: [
              {
                messageId: 'callFactory',
                data: { concept: 'ExecutionEngine', choice: '' },
                output: `import { currentContext } from './context.js';
import { takeTimed } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

takeTimed(createExecutionEngineSync(currentContext()));`,
                typeErrors: [2345],
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a constructor whose parameter only the compiler can tell',
        code: `import { currentContext } from './context.js';
import { TimedDesk } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const desk = new TimedDesk(new RequestScopedExecutionEngine(currentContext()));`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome:
                " Not fixed automatically: what takes the instance asks for a type that cannot be read, and the canonical class lacks 'timeout' (shape-unknown).",
            },
            line: 5,
            column: 35,
            endLine: 5,
            endColumn: 85,
            suggestions: [
              {
                messageId: 'callFactory',
                data: { concept: 'ExecutionEngine', choice: '' },
                output: `import { currentContext } from './context.js';
import { TimedDesk } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const desk = new TimedDesk(createExecutionEngineSync(currentContext()));`,
                typeErrors: [2345],
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a method whose parameter only the compiler can tell',
        code: `import { currentContext } from './context.js';
import { type TimedDesk } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const put = (desk: TimedDesk) => desk.put(new RequestScopedExecutionEngine(currentContext()));`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome:
                " Not fixed automatically: what takes the instance asks for a type that cannot be read, and the canonical class lacks 'timeout' (shape-unknown).",
            },
            line: 5,
            column: 50,
            endLine: 5,
            endColumn: 100,
            suggestions: [
              {
                messageId: 'callFactory',
                data: { concept: 'ExecutionEngine', choice: '' },
                output: `import { currentContext } from './context.js';
import { type TimedDesk } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const put = (desk: TimedDesk) => desk.put(createExecutionEngineSync(currentContext()));`,
                typeErrors: [2345],
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a field whose type only the compiler can tell',
        code: `import { currentContext } from './context.js';
import { type TimedDesk } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const fill = (desk: { engine: TimedDesk['engine'] }) => {
  desk.engine = new RequestScopedExecutionEngine(currentContext());
};`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome:
                " Not fixed automatically: what takes the instance asks for a type that cannot be read, and the canonical class lacks 'timeout' (shape-unknown).",
            },
            line: 6,
            column: 17,
            endLine: 6,
            endColumn: 67,
            suggestions: [
              {
                messageId: 'callFactory',
                data: { concept: 'ExecutionEngine', choice: '' },
                output: `import { currentContext } from './context.js';
import { type TimedDesk } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const fill = (desk: { engine: TimedDesk['engine'] }) => {
  desk.engine = createExecutionEngineSync(currentContext());
};`,
                typeErrors: [2739],
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a type with keys that are computed',
        code: `import { currentContext } from './context.js';
import { takeRenamed } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

takeRenamed(new RequestScopedExecutionEngine(currentContext()));`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome:
                " Not fixed automatically: what takes the instance asks for a type that cannot be read, and the canonical class lacks 'timeout' (shape-unknown).",
            },
            line: 5,
            column: 13,
            endLine: 5,
            endColumn: 63,
            suggestions: [
              {
                messageId: 'callFactory',
                data: { concept: 'ExecutionEngine', choice: '' },
                output: `import { currentContext } from './context.js';
import { takeRenamed } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

takeRenamed(createExecutionEngineSync(currentContext()));`,
                typeErrors: [2345],
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a function that a generic function made of one',
        code: `import { currentContext } from './context.js';
import { takeGuarded } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

takeGuarded(new RequestScopedExecutionEngine(currentContext()));`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome:
                " Not fixed automatically: what takes the instance asks for a type that cannot be read, and the canonical class lacks 'timeout' (shape-unknown).",
            },
            line: 5,
            column: 13,
            endLine: 5,
            endColumn: 63,
            suggestions: [
              {
                messageId: 'callFactory',
                data: { concept: 'ExecutionEngine', choice: '' },
                output: `import { currentContext } from './context.js';
import { takeGuarded } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

takeGuarded(createExecutionEngineSync(currentContext()));`,
                typeErrors: [2345],
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'an instance whose type arguments come from what it is made of',
        code: `import { currentContext } from './context.js';
import { timedShelf } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

timedShelf.put(new RequestScopedExecutionEngine(currentContext()));`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome:
                " Not fixed automatically: what takes the instance asks for a type that cannot be read, and the canonical class lacks 'timeout' (shape-unknown).",
            },
            line: 5,
            column: 16,
            endLine: 5,
            endColumn: 66,
            suggestions: [
              {
                messageId: 'callFactory',
                data: { concept: 'ExecutionEngine', choice: '' },
                output: `import { currentContext } from './context.js';
import { timedShelf } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

timedShelf.put(createExecutionEngineSync(currentContext()));`,
                typeErrors: [2345],
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a variable of the file between the two',
        code: `import { currentContext } from './context.js';
import { takeTimed } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engine = new RequestScopedExecutionEngine(currentContext());
takeTimed(engine);`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome:
                " Not fixed automatically: what takes the instance asks for a type that cannot be read, and the canonical class lacks 'timeout' (shape-unknown).",
            },
            line: 5,
            column: 16,
            endLine: 5,
            endColumn: 66,
            suggestions: [
              {
                messageId: 'callFactory',
                data: { concept: 'ExecutionEngine', choice: '' },
                output: `import { currentContext } from './context.js';
import { takeTimed } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const engine = createExecutionEngineSync(currentContext());
takeTimed(engine);`,
                typeErrors: [2345],
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a function that asks for what can be read',
        code: `import { currentContext } from './context.js';
import { takeRunnable } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

void takeRunnable(new RequestScopedExecutionEngine(currentContext()));`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: '',
            },
            line: 5,
            column: 19,
            endLine: 5,
            endColumn: 69,
          },
        ],
        output: `import { currentContext } from './context.js';
import { takeRunnable } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

void takeRunnable(createExecutionEngineSync(currentContext()));`,
      },
      {
        name: 'a constructor that asks for what can be read',
        code: `import { currentContext } from './context.js';
import { RunnableDesk } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const desk = new RunnableDesk(new RequestScopedExecutionEngine(currentContext()));`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: '',
            },
            line: 5,
            column: 38,
            endLine: 5,
            endColumn: 88,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RunnableDesk } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const desk = new RunnableDesk(createExecutionEngineSync(currentContext()));`,
      },
      {
        name: 'an instance whose type arguments are written',
        code: `import { currentContext } from './context.js';
import { looseShelf } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

looseShelf.put(new RequestScopedExecutionEngine(currentContext()));`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: '',
            },
            line: 5,
            column: 16,
            endLine: 5,
            endColumn: 66,
          },
        ],
        output: `import { currentContext } from './context.js';
import { looseShelf } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

looseShelf.put(createExecutionEngineSync(currentContext()));`,
      },
      {
        name: 'a type parameter that asks for nothing',
        code: `import { currentContext } from './context.js';
import { takeAnything } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = takeAnything(new RequestScopedExecutionEngine(currentContext()));`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: '',
            },
            line: 5,
            column: 36,
            endLine: 5,
            endColumn: 86,
          },
        ],
        output: `import { currentContext } from './context.js';
import { takeAnything } from './receivers/unread.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engine = takeAnything(createExecutionEngineSync(currentContext()));`,
      },
    ],
  },
);
