import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { templated } from './settings.ts';

// A local alias that nothing uses once the constructions are rewritten goes with the last of them, and its import, too.
ruleTester({ project: 'engines', settings: templated('createExecutionEngineSync($userContext)') }).run(
  'no-direct-construction',
  noDirectConstruction,
  {
    valid: [
      {
        name: 'an alias that two constructions use: from another module',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

const Engine = UserExecutionEngine;
export const first = new Engine(currentContext());
export const second = new Engine(currentContext());`,
      },
      {
        name: 'an alias of an alias: from another module',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

const First = UserExecutionEngine;
const Second = First;
export const engine = new Second(currentContext());`,
      },
      {
        name: 'two aliases: from another module',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

const First = UserExecutionEngine;
const Second = UserExecutionEngine;
export const engines = [new First(currentContext()), new Second(currentContext())];`,
      },
      {
        name: 'an alias in a function: from another module',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export function open(): string {
  const Engine = UserExecutionEngine;
  const engine = new Engine(currentContext());
  return engine.userContext.userId;
}`,
      },
      {
        name: 'an alias taken out of a whole module: from another module',
        code: `import { currentContext } from './context.js';
import * as engines from './sandbox/user-execution-engine.js';

const { UserExecutionEngine: Engine } = engines;
export const engine = new Engine(currentContext());`,
      },
      {
        name: 'an alias beside another name that is taken out of a whole module: from another module',
        code: `import { currentContext } from './context.js';
import * as engines from './execution-engine-factory.js';
import * as classes from './sandbox/user-execution-engine.js';

const { UserExecutionEngine: Engine, ...rest } = classes;
export const engine = new Engine(currentContext());
export const others = [engines, rest];`,
      },
      {
        name: 'an alias by `import =`: from another module',
        code: `import { currentContext } from './context.js';
import * as engines from './sandbox/user-execution-engine.js';

import Engine = engines.UserExecutionEngine;
export const engine = new Engine(currentContext());`,
      },
      {
        name: 'an alias that is exported: from another module',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

export const Engine = UserExecutionEngine;
export const engine = new Engine(currentContext());`,
      },
      {
        name: 'an alias that may be given another class: from another module',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

let Engine = UserExecutionEngine;
Engine = UserExecutionEngine;
export const engine = new Engine(currentContext());`,
      },
      {
        name: 'an alias with a comment: from another module',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

const Engine = /* the good one */ UserExecutionEngine;
export const engine = new Engine(currentContext());`,
      },
      {
        name: 'an alias that is read otherwise: from another module',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

const Engine = UserExecutionEngine;
export const engine = new Engine(currentContext());
export const name = Engine.name;`,
      },
      {
        name: 'an alias of which one construction has no fix: from another module',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './sandbox/user-execution-engine.js';

const Engine = UserExecutionEngine;
export const first = new Engine(currentContext());
export const second: unknown = Reflect.construct(Engine, [currentContext()], Map);`,
      },
      {
        name: 'an alias of a local class of the same name',
        code: `import { currentContext } from './context.js';

export type { UserExecutionEngine as Other } from './user-execution-engine.js';

class UserExecutionEngine {
  constructor(readonly owner: unknown) {}
}
const Engine = UserExecutionEngine;
export const engine = new Engine(currentContext());`,
      },
    ],
    invalid: [
      {
        name: 'an alias that two constructions use',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

const Engine = UserExecutionEngine;
export const first = new Engine(currentContext());
export const second = new Engine(currentContext());`,
        errors: [
          {
            messageId: 'canonicalConstructed',
            data: {
              name: 'UserExecutionEngine',
              truth: "`createExecutionEngineSync($userContext)` from './src/execution-engine-factory.ts'",
              outcome: '',
            },
            line: 5,
            column: 22,
            endLine: 5,
            endColumn: 50,
          },
          {
            messageId: 'canonicalConstructed',
            data: {
              name: 'UserExecutionEngine',
              truth: "`createExecutionEngineSync($userContext)` from './src/execution-engine-factory.ts'",
              outcome: '',
            },
            line: 6,
            column: 23,
            endLine: 6,
            endColumn: 51,
          },
        ],
        output: [
          `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const Engine = UserExecutionEngine;
export const first = createExecutionEngineSync(currentContext());
export const second = new Engine(currentContext());`,
          `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const first = createExecutionEngineSync(currentContext());
export const second = createExecutionEngineSync(currentContext());`,
        ],
      },
      {
        name: 'an alias of an alias',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

const First = UserExecutionEngine;
const Second = First;
export const engine = new Second(currentContext());`,
        errors: [
          {
            messageId: 'canonicalConstructed',
            data: {
              name: 'UserExecutionEngine',
              truth: "`createExecutionEngineSync($userContext)` from './src/execution-engine-factory.ts'",
              outcome: '',
            },
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
        name: 'two aliases',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

const First = UserExecutionEngine;
const Second = UserExecutionEngine;
export const engines = [new First(currentContext()), new Second(currentContext())];`,
        errors: [
          {
            messageId: 'canonicalConstructed',
            data: {
              name: 'UserExecutionEngine',
              truth: "`createExecutionEngineSync($userContext)` from './src/execution-engine-factory.ts'",
              outcome: '',
            },
            line: 6,
            column: 25,
            endLine: 6,
            endColumn: 52,
          },
          {
            messageId: 'canonicalConstructed',
            data: {
              name: 'UserExecutionEngine',
              truth: "`createExecutionEngineSync($userContext)` from './src/execution-engine-factory.ts'",
              outcome: '',
            },
            line: 6,
            column: 54,
            endLine: 6,
            endColumn: 82,
          },
        ],
        output: [
          `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const Second = UserExecutionEngine;
export const engines = [createExecutionEngineSync(currentContext()), new Second(currentContext())];`,
          `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const engines = [createExecutionEngineSync(currentContext()), createExecutionEngineSync(currentContext())];`,
        ],
      },
      {
        name: 'an alias in a function',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export function open(): string {
  const Engine = UserExecutionEngine;
  const engine = new Engine(currentContext());
  return engine.userContext.userId;
}`,
        errors: [
          {
            messageId: 'canonicalConstructed',
            data: {
              name: 'UserExecutionEngine',
              truth: "`createExecutionEngineSync($userContext)` from './src/execution-engine-factory.ts'",
              outcome: '',
            },
            line: 6,
            column: 18,
            endLine: 6,
            endColumn: 46,
          },
        ],
        output: `import { currentContext } from './context.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function open(): string {
  const engine = createExecutionEngineSync(currentContext());
  return engine.userContext.userId;
}`,
      },
      {
        name: 'an alias taken out of a whole module',
        code: `import { currentContext } from './context.js';
import * as engines from './user-execution-engine.js';

const { UserExecutionEngine: Engine } = engines;
export const engine = new Engine(currentContext());`,
        errors: [
          {
            messageId: 'canonicalConstructed',
            data: {
              name: 'UserExecutionEngine',
              truth: "`createExecutionEngineSync($userContext)` from './src/execution-engine-factory.ts'",
              outcome: '',
            },
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
        name: 'an alias beside another name that is taken out of a whole module',
        code: `import { currentContext } from './context.js';
import * as engines from './execution-engine-factory.js';
import * as classes from './user-execution-engine.js';

const { UserExecutionEngine: Engine, ...rest } = classes;
export const engine = new Engine(currentContext());
export const others = [engines, rest];`,
        errors: [
          {
            messageId: 'canonicalConstructed',
            data: {
              name: 'UserExecutionEngine',
              truth: "`createExecutionEngineSync($userContext)` from './src/execution-engine-factory.ts'",
              outcome: ' The fix leaves `Engine` without a use.',
            },
            line: 6,
            column: 23,
            endLine: 6,
            endColumn: 51,
          },
        ],
        output: `import { currentContext } from './context.js';
import * as engines from './execution-engine-factory.js';
import * as classes from './user-execution-engine.js';

const { UserExecutionEngine: Engine, ...rest } = classes;
export const engine = engines.createExecutionEngineSync(currentContext());
export const others = [engines, rest];`,
      },
      {
        name: 'an alias by `import =`',
        code: `import { currentContext } from './context.js';
import * as engines from './user-execution-engine.js';

import Engine = engines.UserExecutionEngine;
export const engine = new Engine(currentContext());`,
        errors: [
          {
            messageId: 'canonicalConstructed',
            data: {
              name: 'UserExecutionEngine',
              truth: "`createExecutionEngineSync($userContext)` from './src/execution-engine-factory.ts'",
              outcome: '',
            },
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
        name: 'an alias that is exported',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const Engine = UserExecutionEngine;
export const engine = new Engine(currentContext());`,
        errors: [
          {
            messageId: 'canonicalConstructed',
            data: {
              name: 'UserExecutionEngine',
              truth: "`createExecutionEngineSync($userContext)` from './src/execution-engine-factory.ts'",
              outcome: '',
            },
            line: 5,
            column: 23,
            endLine: 5,
            endColumn: 51,
          },
        ],
        output: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const Engine = UserExecutionEngine;
export const engine = createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'an alias that may be given another class',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

let Engine = UserExecutionEngine;
Engine = UserExecutionEngine;
export const engine = new Engine(currentContext());`,
        errors: [
          {
            messageId: 'canonicalConstructed',
            data: {
              name: 'UserExecutionEngine',
              truth: "`createExecutionEngineSync($userContext)` from './src/execution-engine-factory.ts'",
              outcome: ' The fix leaves `Engine` without a use.',
            },
            line: 6,
            column: 23,
            endLine: 6,
            endColumn: 51,
          },
        ],
        output: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

let Engine = UserExecutionEngine;
Engine = UserExecutionEngine;
export const engine = createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'an alias with a comment',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

const Engine = /* the good one */ UserExecutionEngine;
export const engine = new Engine(currentContext());`,
        errors: [
          {
            messageId: 'canonicalConstructed',
            data: {
              name: 'UserExecutionEngine',
              truth: "`createExecutionEngineSync($userContext)` from './src/execution-engine-factory.ts'",
              outcome: ' The fix leaves `Engine` without a use.',
            },
            line: 5,
            column: 23,
            endLine: 5,
            endColumn: 51,
          },
        ],
        output: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const Engine = /* the good one */ UserExecutionEngine;
export const engine = createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'an alias that is read otherwise',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

const Engine = UserExecutionEngine;
export const engine = new Engine(currentContext());
export const name = Engine.name;`,
        errors: [
          {
            messageId: 'canonicalConstructed',
            data: {
              name: 'UserExecutionEngine',
              truth: "`createExecutionEngineSync($userContext)` from './src/execution-engine-factory.ts'",
              outcome: '',
            },
            line: 5,
            column: 23,
            endLine: 5,
            endColumn: 51,
          },
        ],
        output: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const Engine = UserExecutionEngine;
export const engine = createExecutionEngineSync(currentContext());
export const name = Engine.name;`,
      },
      {
        name: 'an alias of which one construction has no fix',
        code: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';

const Engine = UserExecutionEngine;
export const first = new Engine(currentContext());
export const second: unknown = Reflect.construct(Engine, [currentContext()], Map);`,
        errors: [
          {
            messageId: 'canonicalConstructed',
            data: {
              name: 'UserExecutionEngine',
              truth: "`createExecutionEngineSync($userContext)` from './src/execution-engine-factory.ts'",
              outcome: '',
            },
            line: 5,
            column: 22,
            endLine: 5,
            endColumn: 50,
          },
          {
            messageId: 'canonicalConstructed',
            data: {
              name: 'UserExecutionEngine',
              truth: "`createExecutionEngineSync($userContext)` from './src/execution-engine-factory.ts'",
              outcome: ' Not fixed: this form makes an object without running the constructor (instance-differs).',
            },
            line: 6,
            column: 32,
            endLine: 6,
            endColumn: 82,
          },
        ],
        output: `import { currentContext } from './context.js';
import { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const Engine = UserExecutionEngine;
export const first = createExecutionEngineSync(currentContext());
export const second: unknown = Reflect.construct(Engine, [currentContext()], Map);`,
      },
    ],
  },
);
