import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { callFactory, canonicalConstructed } from './findings.ts';
import { templated } from './settings.ts';

// An import that nothing uses once the construction is rewritten goes with it.
ruleTester({ project: 'engines', settings: templated('createExecutionEngineSync($userContext)') }).run(
  'no-direct-construction',
  noDirectConstruction,
  {
    valid: [
      {
        name: 'a named import: from another module',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export const engine = new UserExecutionEngine(currentContext());`,
      },
      {
        name: 'a renamed import: from another module',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine as Engine } from './sandbox/user-execution-engine.js';

export const engine = new Engine(currentContext());`,
      },
      {
        name: 'a whole module: from another module',
        code: `import { currentContext } from './context.js';
import * as engines from './sandbox/user-execution-engine.js';

export const engine = new engines.UserExecutionEngine(currentContext());`,
      },
      {
        name: 'beside a name that stays: from another module',
        code: `import { currentContext, UserExecutionEngine } from './sandbox/user-engines.js';

export const engine = new UserExecutionEngine(currentContext());`,
      },
      {
        name: 'on a line of its own: from another module',
        code: `import {
  currentContext,
  UserExecutionEngine,
} from './sandbox/user-engines.js';

export const engine = new UserExecutionEngine(currentContext());`,
      },
      {
        name: 'the factory takes its place: from another module',
        settings: templated('createExecutionEngineSync($userContext)', './src/index.ts'),
        code: `import { currentContext, UserExecutionEngine } from './sandbox/user-engines.js';

export const engine = new UserExecutionEngine(currentContext());`,
      },
      {
        name: 'the factory takes its place, on a line of its own: from another module',
        settings: templated('createExecutionEngineSync($userContext)', './src/index.ts'),
        code: `import {
  UserExecutionEngine,
  currentContext,
} from './sandbox/user-engines.js';

export const engine = new UserExecutionEngine(currentContext());`,
      },
      {
        name: 'the factory takes the place of the only name: from another module',
        settings: templated('createExecutionEngineSync($userContext)', './src/index.ts'),
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-engines.js';

export const engine = new UserExecutionEngine(currentContext());`,
      },
      {
        name: 'the factory is imported already: from another module',
        code: `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export const engines = [createExecutionEngineSync(currentContext()), new UserExecutionEngine(currentContext())];`,
      },
      {
        name: 'two constructions, each with a fix of its own: from another module',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export const first = new UserExecutionEngine(currentContext());
export const second = new UserExecutionEngine(currentContext());`,
      },
      {
        name: 'four constructions: from another module',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export const engines = [
  new UserExecutionEngine(currentContext()),
  new UserExecutionEngine(currentContext()),
  new UserExecutionEngine(currentContext()),
];
export const last = new UserExecutionEngine(currentContext());`,
      },
      {
        name: 'a construction inside of another one: from another module',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export const engine = new UserExecutionEngine(new UserExecutionEngine(currentContext()).userContext);`,
      },
      {
        name: 'two constructions, one of which has no fix: from another module',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

const contexts = [currentContext()] as const;
export const first = new UserExecutionEngine(currentContext());
export const second = new UserExecutionEngine(...contexts);`,
      },
      {
        name: 'a type uses it: from another module',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export const engine: UserExecutionEngine = new UserExecutionEngine(currentContext());`,
      },
      {
        name: 'a type argument uses it: from another module',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export const engines = new Map<string, UserExecutionEngine>([['first', new UserExecutionEngine(currentContext())]]);`,
      },
      {
        name: 'a test for its instances uses it: from another module',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export const engine = new UserExecutionEngine(currentContext());
export const isEngine = (value: unknown) => value instanceof UserExecutionEngine;`,
      },
      {
        name: 'a class of the file extends it: from another module',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export class TracedEngine extends UserExecutionEngine {}
export const engine = new UserExecutionEngine(currentContext());`,
      },
      {
        name: 'it is exported again: from another module',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export { UserExecutionEngine };
export const engine = new UserExecutionEngine(currentContext());`,
      },
      {
        name: 'a comment for the compiler names it: from another module',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

/** Opens a {@link UserExecutionEngine}. */
export const open = () => new UserExecutionEngine(currentContext());`,
      },
      {
        name: 'a comment stands in the import: from another module',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine /* the one of users */ } from './sandbox/user-execution-engine.js';

export const engine = new UserExecutionEngine(currentContext());`,
      },
      {
        name: 'a comment stands above the import: from another module',
        code: `import { currentContext } from './context.js';
// The one of users.
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export const engine = new UserExecutionEngine(currentContext());`,
      },
      {
        name: 'by way of an alias: from another module',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

const Engine = UserExecutionEngine;
export const engine = new Engine(currentContext());`,
      },
      {
        name: 'in a test, the suggestion takes the import along: from another module',
        filename: 'src/consumer.test.ts',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export const engine = new UserExecutionEngine(currentContext());`,
      },
      {
        name: 'by the option, the suggestion takes the import along: from another module',
        options: [{ edits: 'suggestion' }],
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export const engine = new UserExecutionEngine(currentContext());`,
      },
      {
        name: 'in a test, of two constructions: from another module',
        filename: 'src/consumer.test.ts',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export const first = new UserExecutionEngine(currentContext());
export const second = new UserExecutionEngine(currentContext());`,
      },
      {
        name: 'an import of types beside it stays: from another module',
        code: `import { type UserExecutionContext, UserExecutionEngine } from './sandbox/user-engines.js';

export const open = (context: UserExecutionContext) => new UserExecutionEngine(context);`,
      },
      {
        name: 'a dynamic import: from another module',
        code: `import { currentContext } from './context.js';

export async function open() {
  const { UserExecutionEngine } = await import('./sandbox/user-execution-engine.js');
  return new UserExecutionEngine(currentContext());
}`,
      },
      {
        name: 'shadowed',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const open = (UserExecutionEngine: new (context: unknown) => object) => new UserExecutionEngine(currentContext());
export type Engine = UserExecutionEngine;`,
      },
      {
        name: 'only types use it',
        code: `import type { UserExecutionEngine } from './user-execution-engine.js';

export type Engine = UserExecutionEngine;`,
      },
      {
        name: 'nothing uses it in the first place',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const context = currentContext();`,
      },
    ],
    invalid: [
      {
        name: 'a named import',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const engine = new UserExecutionEngine(currentContext());`,
        errors: [
          {
            ...canonicalConstructed('UserExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 64,
          },
        ],
        output: `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engine = createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'a renamed import',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine as Engine } from './user-execution-engine.js';

export const engine = new Engine(currentContext());`,
        errors: [
          {
            ...canonicalConstructed('UserExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 51,
          },
        ],
        output: `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engine = createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'a whole module',
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
        name: 'beside a name that stays',
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
        name: 'on a line of its own',
        code: `import {
  currentContext,
  UserExecutionEngine,
} from './index.js';

export const engine = new UserExecutionEngine(currentContext());`,
        errors: [
          {
            ...canonicalConstructed('UserExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 6,
            column: 23,
            endLine: 6,
            endColumn: 64,
          },
        ],
        output: `import {
  currentContext,
} from './index.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engine = createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'the factory takes its place',
        settings: templated('createExecutionEngineSync($userContext)', './src/index.ts'),
        code: `import { currentContext, UserExecutionEngine } from './index.js';

export const engine = new UserExecutionEngine(currentContext());`,
        errors: [
          {
            ...canonicalConstructed('UserExecutionEngine', {
              outcome: `/src/index.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 3,
            column: 23,
            endLine: 3,
            endColumn: 64,
          },
        ],
        output: `import { currentContext, createExecutionEngineSync } from './index.js';

export const engine = createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'the factory takes its place, on a line of its own',
        settings: templated('createExecutionEngineSync($userContext)', './src/index.ts'),
        code: `import {
  UserExecutionEngine,
  currentContext,
} from './index.js';

export const engine = new UserExecutionEngine(currentContext());`,
        errors: [
          {
            ...canonicalConstructed('UserExecutionEngine', {
              outcome: `/src/index.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 6,
            column: 23,
            endLine: 6,
            endColumn: 64,
          },
        ],
        output: `import {
  createExecutionEngineSync,
  currentContext,
} from './index.js';

export const engine = createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'the factory takes the place of the only name',
        settings: templated('createExecutionEngineSync($userContext)', './src/index.ts'),
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './index.js';

export const engine = new UserExecutionEngine(currentContext());`,
        errors: [
          {
            ...canonicalConstructed('UserExecutionEngine', {
              outcome: `/src/index.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 64,
          },
        ],
        output: `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './index.js';

export const engine = createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'the factory is imported already',
        code: `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const engines = [createExecutionEngineSync(currentContext()), new UserExecutionEngine(currentContext())];`,
        errors: [
          {
            ...canonicalConstructed('UserExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 70,
            endLine: 5,
            endColumn: 111,
          },
        ],
        output: `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engines = [createExecutionEngineSync(currentContext()), createExecutionEngineSync(currentContext())];`,
      },
      {
        name: 'two constructions, each with a fix of its own',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const first = new UserExecutionEngine(currentContext());
export const second = new UserExecutionEngine(currentContext());`,
        errors: [
          {
            ...canonicalConstructed('UserExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 4,
            column: 22,
            endLine: 4,
            endColumn: 63,
          },
          {
            ...canonicalConstructed('UserExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 23,
            endLine: 5,
            endColumn: 64,
          },
        ],
        output: [
          `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const first = createExecutionEngineSync(currentContext());
export const second = new UserExecutionEngine(currentContext());`,
          `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const first = createExecutionEngineSync(currentContext());
export const second = createExecutionEngineSync(currentContext());`,
        ],
      },
      {
        name: 'four constructions',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const engines = [
  new UserExecutionEngine(currentContext()),
  new UserExecutionEngine(currentContext()),
  new UserExecutionEngine(currentContext()),
];
export const last = new UserExecutionEngine(currentContext());`,
        errors: [
          {
            ...canonicalConstructed('UserExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 3,
            endLine: 5,
            endColumn: 44,
          },
          {
            ...canonicalConstructed('UserExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 6,
            column: 3,
            endLine: 6,
            endColumn: 44,
          },
          {
            ...canonicalConstructed('UserExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 7,
            column: 3,
            endLine: 7,
            endColumn: 44,
          },
          {
            ...canonicalConstructed('UserExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 9,
            column: 21,
            endLine: 9,
            endColumn: 62,
          },
        ],
        output: [
          `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engines = [
  createExecutionEngineSync(currentContext()),
  new UserExecutionEngine(currentContext()),
  new UserExecutionEngine(currentContext()),
];
export const last = new UserExecutionEngine(currentContext());`,
          `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engines = [
  createExecutionEngineSync(currentContext()),
  createExecutionEngineSync(currentContext()),
  createExecutionEngineSync(currentContext()),
];
export const last = new UserExecutionEngine(currentContext());`,
          `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engines = [
  createExecutionEngineSync(currentContext()),
  createExecutionEngineSync(currentContext()),
  createExecutionEngineSync(currentContext()),
];
export const last = createExecutionEngineSync(currentContext());`,
        ],
      },
      {
        name: 'a construction inside of another one',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const engine = new UserExecutionEngine(new UserExecutionEngine(currentContext()).userContext);`,
        errors: [
          {
            ...canonicalConstructed('UserExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 101,
          },
          {
            ...canonicalConstructed('UserExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 4,
            column: 47,
            endLine: 4,
            endColumn: 88,
          },
        ],
        output: [
          `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engine = new UserExecutionEngine(createExecutionEngineSync(currentContext()).userContext);`,
          `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engine = createExecutionEngineSync(createExecutionEngineSync(currentContext()).userContext);`,
        ],
      },
      {
        name: 'two constructions, one of which has no fix',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

const contexts = [currentContext()] as const;
export const first = new UserExecutionEngine(currentContext());
export const second = new UserExecutionEngine(...contexts);`,
        errors: [
          {
            ...canonicalConstructed('UserExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 22,
            endLine: 5,
            endColumn: 63,
          },
          {
            ...canonicalConstructed('UserExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 6,
            column: 23,
            endLine: 6,
            endColumn: 59,
          },
        ],
        output: [
          `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const contexts = [currentContext()] as const;
export const first = createExecutionEngineSync(currentContext());
export const second = new UserExecutionEngine(...contexts);`,
          `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const contexts = [currentContext()] as const;
export const first = createExecutionEngineSync(currentContext());
export const second = createExecutionEngineSync(...contexts);`,
        ],
      },
      {
        name: 'two constructions, one of which is excused',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const first = new UserExecutionEngine(currentContext());
// eslint-disable-next-line -- measured against the other one
export const second = new UserExecutionEngine(currentContext());`,
        errors: [
          {
            ...canonicalConstructed('UserExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 4,
            column: 22,
            endLine: 4,
            endColumn: 63,
          },
        ],
        output: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const first = createExecutionEngineSync(currentContext());
// eslint-disable-next-line -- measured against the other one
export const second = new UserExecutionEngine(currentContext());`,
      },
      {
        name: 'a type uses it',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const engine: UserExecutionEngine = new UserExecutionEngine(currentContext());`,
        errors: [
          {
            ...canonicalConstructed('UserExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 4,
            column: 44,
            endLine: 4,
            endColumn: 85,
          },
        ],
        output: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engine: UserExecutionEngine = createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'a type argument uses it',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const engines = new Map<string, UserExecutionEngine>([['first', new UserExecutionEngine(currentContext())]]);`,
        errors: [
          {
            ...canonicalConstructed('UserExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 4,
            column: 72,
            endLine: 4,
            endColumn: 113,
          },
        ],
        output: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engines = new Map<string, UserExecutionEngine>([['first', createExecutionEngineSync(currentContext())]]);`,
      },
      {
        name: 'a test for its instances uses it',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const engine = new UserExecutionEngine(currentContext());
export const isEngine = (value: unknown) => value instanceof UserExecutionEngine;`,
        errors: [
          {
            ...canonicalConstructed('UserExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 64,
          },
        ],
        output: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engine = createExecutionEngineSync(currentContext());
export const isEngine = (value: unknown) => value instanceof UserExecutionEngine;`,
      },
      {
        name: 'a class of the file extends it',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export class TracedEngine extends UserExecutionEngine {}
export const engine = new UserExecutionEngine(currentContext());`,
        errors: [
          {
            ...canonicalConstructed('UserExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 23,
            endLine: 5,
            endColumn: 64,
          },
        ],
        output: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export class TracedEngine extends UserExecutionEngine {}
export const engine = createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'it is exported again',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export { UserExecutionEngine };
export const engine = new UserExecutionEngine(currentContext());`,
        errors: [
          {
            ...canonicalConstructed('UserExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 23,
            endLine: 5,
            endColumn: 64,
          },
        ],
        output: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export { UserExecutionEngine };
export const engine = createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'a comment for the compiler names it',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

/** Opens a {@link UserExecutionEngine}. */
export const open = () => new UserExecutionEngine(currentContext());`,
        errors: [
          {
            ...canonicalConstructed('UserExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 27,
            endLine: 5,
            endColumn: 68,
          },
        ],
        output: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

/** Opens a {@link UserExecutionEngine}. */
export const open = () => createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'a comment stands in the import',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine /* the one of users */ } from './user-execution-engine.js';

export const engine = new UserExecutionEngine(currentContext());`,
        errors: [
          {
            ...canonicalConstructed('UserExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 4,
            column: 23,
            endLine: 4,
            endColumn: 64,
          },
        ],
        output: `import { currentContext } from './context.js';
import { UserExecutionEngine /* the one of users */ } from './user-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engine = createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'a comment stands above the import',
        code: `import { currentContext } from './context.js';
// The one of users.
import { UserExecutionEngine } from './user-execution-engine.js';

export const engine = new UserExecutionEngine(currentContext());`,
        errors: [
          {
            ...canonicalConstructed('UserExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 23,
            endLine: 5,
            endColumn: 64,
          },
        ],
        output: `import { currentContext } from './context.js';
// The one of users.
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engine = createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'by way of an alias',
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
            line: 5,
            column: 23,
            endLine: 5,
            endColumn: 51,
          },
        ],
        output: `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engine = createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'in a test, the suggestion takes the import along',
        filename: 'src/consumer.test.ts',
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
        name: 'by the option, the suggestion takes the import along',
        options: [{ edits: 'suggestion' }],
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const engine = new UserExecutionEngine(currentContext());`,
        errors: [
          {
            ...canonicalConstructed('UserExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
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
        name: 'in a test, of two constructions',
        filename: 'src/consumer.test.ts',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const first = new UserExecutionEngine(currentContext());
export const second = new UserExecutionEngine(currentContext());`,
        errors: [
          {
            ...canonicalConstructed('UserExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'. Not fixed automatically: this is a test, and what it tests is for a person to decide (test-file).`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 4,
            column: 22,
            endLine: 4,
            endColumn: 63,
            suggestions: [
              {
                ...callFactory(),
                output: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const first = createExecutionEngineSync(currentContext());
export const second = new UserExecutionEngine(currentContext());`,
              },
            ],
          },
          {
            ...canonicalConstructed('UserExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'. Not fixed automatically: this is a test, and what it tests is for a person to decide (test-file).`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 5,
            column: 23,
            endLine: 5,
            endColumn: 64,
            suggestions: [
              {
                ...callFactory(),
                output: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const first = new UserExecutionEngine(currentContext());
export const second = createExecutionEngineSync(currentContext());`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'an import of types beside it stays',
        code: `import { type UserExecutionContext, UserExecutionEngine } from './index.js';

export const open = (context: UserExecutionContext) => new UserExecutionEngine(context);`,
        errors: [
          {
            ...canonicalConstructed('UserExecutionEngine', {
              outcome: `/src/execution-engine-factory.ts'.`,
              truth: `\`createExecutionEngineSync($userContext)\` from '`,
            }),
            line: 3,
            column: 56,
            endLine: 3,
            endColumn: 88,
          },
        ],
        output: `import { type UserExecutionContext } from './index.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const open = (context: UserExecutionContext) => createExecutionEngineSync(context);`,
      },
      {
        name: 'a dynamic import',
        code: `import { currentContext } from './context.js';

export async function open() {
  const { UserExecutionEngine } = await import('./user-execution-engine.js');
  return new UserExecutionEngine(currentContext());
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
            endColumn: 51,
          },
        ],
        output: `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export async function open() {
  return createExecutionEngineSync(currentContext());
}`,
      },
    ],
  },
);
