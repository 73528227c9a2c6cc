import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { linkedTo, outcomes, things } from './words.ts';

ruleTester({ project: 'engines', settings: enginesSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'an unused import in which the compiler expects an error: from another module',
      code: `// @ts-expect-error -- not exported yet
import { RequestScopedExecutionEngine, Later } from './sandbox/request-scoped-execution-engine.js';

export type Now = Later;
`,
    },
    {
      name: 'one name for a class and for its instances: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const Engine = RequestScopedExecutionEngine;
export type Engine = RequestScopedExecutionEngine;
`,
    },
    {
      name: 'the types that a fix leaves',
      code: `import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = (engine: UserExecutionEngine) => engine.execute('task');
`,
    },
    {
      name: 'the alias that a fix leaves',
      code: `import type { UserExecutionEngine as UserExecutionEngine2 } from './user-execution-engine.js';

export class UserExecutionEngine {}
export const run = (old: UserExecutionEngine2) => old;
`,
    },
  ],
  invalid: [
    {
      name: 'an unused import in which the compiler expects an error',
      code: `// @ts-expect-error -- not exported yet
import { RequestScopedExecutionEngine, Later } from './request-scoped-execution-engine.js';

export type Now = Later;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.scoped, outcome: outcomes.errorExpected },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 38,
        },
      ],
      output: null,
    },
    {
      name: 'one name for a class and for its instances, which belong together',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const Engine = RequestScopedExecutionEngine;
export type Engine = RequestScopedExecutionEngine;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 38,
        },
        {
          messageId: 'exportedAgain',
          data: { ...things.scoped, outcome: outcomes.exportedAgain },
          line: 3,
          column: 23,
          endLine: 3,
          endColumn: 51,
        },
        {
          messageId: 'typed',
          data: { ...things.scoped, outcome: linkedTo(3) },
          line: 4,
          column: 22,
          endLine: 4,
          endColumn: 50,
        },
      ],
      output: null,
    },
    {
      name: 'takes the import that is there',
      code: `import type { ExecutionEngine } from './execution-engine.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const run = (old: ExecutionEngine, engine: UserExecutionEngine) => [old, engine];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 4, column: 26, endLine: 4, endColumn: 41 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const run = (old: UserExecutionEngine, engine: UserExecutionEngine) => [old, engine];
`,
        `import { UserExecutionEngine } from './user-execution-engine.js';

export const run = (old: UserExecutionEngine, engine: UserExecutionEngine) => [old, engine];
`,
      ],
    },
    {
      name: 'takes the type import that is there',
      code: `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = (old: ExecutionEngine, engine: UserExecutionEngine) => [old, engine];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 4, column: 26, endLine: 4, endColumn: 41 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = (old: UserExecutionEngine, engine: UserExecutionEngine) => [old, engine];
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = (old: UserExecutionEngine, engine: UserExecutionEngine) => [old, engine];
`,
      ],
    },
    {
      name: 'takes the name that the import gives',
      code: `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine as Engine } from './user-execution-engine.js';

export const run = (old: ExecutionEngine, engine: Engine) => [old, engine];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 4, column: 26, endLine: 4, endColumn: 41 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine as Engine } from './user-execution-engine.js';

export const run = (old: Engine, engine: Engine) => [old, engine];
`,
        `import type { UserExecutionEngine as Engine } from './user-execution-engine.js';

export const run = (old: Engine, engine: Engine) => [old, engine];
`,
      ],
    },
    {
      name: 'takes the import from a barrel',
      code: `import type { LegacyEngine, UserExecutionEngine } from './index.js';

export const run = (old: LegacyEngine, engine: UserExecutionEngine) => [old, engine];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 27,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 26, endLine: 3, endColumn: 38 },
      ],
      output: [
        `import type { LegacyEngine, UserExecutionEngine } from './index.js';

export const run = (old: UserExecutionEngine, engine: UserExecutionEngine) => [old, engine];
`,
        `import type { UserExecutionEngine } from './index.js';

export const run = (old: UserExecutionEngine, engine: UserExecutionEngine) => [old, engine];
`,
      ],
    },
    {
      name: 'takes the member of a namespace',
      code: `import * as engines from './index.js';

export const run = (old: engines.LegacyEngine) => [old, engines.currentContext()];
`,
      errors: [
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 26, endLine: 3, endColumn: 46 },
      ],
      output: `import * as engines from './index.js';

export const run = (old: engines.UserExecutionEngine) => [old, engines.currentContext()];
`,
    },
    {
      name: 'takes the member of the outermost namespace',
      code: `import type * as all from './barrel-of-barrel.js';

export type Engine = all.engines.LegacyEngine;
`,
      errors: [
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 22, endLine: 3, endColumn: 46 },
      ],
      output: `import type * as all from './barrel-of-barrel.js';

export type Engine = all.UserExecutionEngine;
`,
    },
    {
      name: 'joins the import of the canonical module',
      code: `import type { ExecutionEngine } from './execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const run = (old: ExecutionEngine) => [old, createExecutionEngine];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 4, column: 26, endLine: 4, endColumn: 41 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = (old: UserExecutionEngine) => [old, createExecutionEngine];
`,
        `import { createExecutionEngine } from './execution-engine-factory.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = (old: UserExecutionEngine) => [old, createExecutionEngine];
`,
      ],
    },
    {
      name: 'gets another name beside a class',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export class UserExecutionEngine {}
export const run = (old: ExecutionEngine) => old;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 4, column: 26, endLine: 4, endColumn: 41 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine as UserExecutionEngine2 } from './user-execution-engine.js';

export class UserExecutionEngine {}
export const run = (old: UserExecutionEngine2) => old;
`,
        `import type { UserExecutionEngine as UserExecutionEngine2 } from './user-execution-engine.js';

export class UserExecutionEngine {}
export const run = (old: UserExecutionEngine2) => old;
`,
      ],
    },
    {
      name: 'gets another name beside an import',
      code: `import type { ExecutionEngine } from './execution-engine.js';
import { ExecutionEngine as UserExecutionEngine } from './sandbox/execution-engine.js';

export const run = (old: ExecutionEngine) => [old, UserExecutionEngine];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 4, column: 26, endLine: 4, endColumn: 41 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import { ExecutionEngine as UserExecutionEngine } from './sandbox/execution-engine.js';
import type { UserExecutionEngine as UserExecutionEngine2 } from './user-execution-engine.js';

export const run = (old: UserExecutionEngine2) => [old, UserExecutionEngine];
`,
        `import { ExecutionEngine as UserExecutionEngine } from './sandbox/execution-engine.js';
import type { UserExecutionEngine as UserExecutionEngine2 } from './user-execution-engine.js';

export const run = (old: UserExecutionEngine2) => [old, UserExecutionEngine];
`,
      ],
    },
    {
      name: 'gets another name beside a class in a function',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export function run(old: ExecutionEngine) {
  class UserExecutionEngine {
    engine: ExecutionEngine = old;
  }
  return UserExecutionEngine;
}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 26, endLine: 3, endColumn: 41 },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 5, column: 13, endLine: 5, endColumn: 28 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine as UserExecutionEngine2 } from './user-execution-engine.js';

export function run(old: UserExecutionEngine2) {
  class UserExecutionEngine {
    engine: UserExecutionEngine2 = old;
  }
  return UserExecutionEngine;
}
`,
        `import type { UserExecutionEngine as UserExecutionEngine2 } from './user-execution-engine.js';

export function run(old: UserExecutionEngine2) {
  class UserExecutionEngine {
    engine: UserExecutionEngine2 = old;
  }
  return UserExecutionEngine;
}
`,
      ],
    },
    {
      name: 'gets another name beside a type parameter',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export type Pair<UserExecutionEngine> = [UserExecutionEngine, ExecutionEngine];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 63, endLine: 3, endColumn: 78 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine as UserExecutionEngine2 } from './user-execution-engine.js';

export type Pair<UserExecutionEngine> = [UserExecutionEngine, UserExecutionEngine2];
`,
        `import type { UserExecutionEngine as UserExecutionEngine2 } from './user-execution-engine.js';

export type Pair<UserExecutionEngine> = [UserExecutionEngine, UserExecutionEngine2];
`,
      ],
    },
    {
      name: 'gets a third name',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export class UserExecutionEngine {}
export class UserExecutionEngine2 {}
export const run = (old: ExecutionEngine) => old;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 5, column: 26, endLine: 5, endColumn: 41 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine as UserExecutionEngine3 } from './user-execution-engine.js';

export class UserExecutionEngine {}
export class UserExecutionEngine2 {}
export const run = (old: UserExecutionEngine3) => old;
`,
        `import type { UserExecutionEngine as UserExecutionEngine3 } from './user-execution-engine.js';

export class UserExecutionEngine {}
export class UserExecutionEngine2 {}
export const run = (old: UserExecutionEngine3) => old;
`,
      ],
    },
    {
      name: 'stands after the last import',
      code: `import { Bridge } from './bridge.js';
import type { ExecutionEngine } from './execution-engine.js';
import { Registry } from './registry.js';

export const run = (old: ExecutionEngine) => [old, Bridge, Registry];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 2,
          column: 15,
          endLine: 2,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 5, column: 26, endLine: 5, endColumn: 41 },
      ],
      output: [
        `import { Bridge } from './bridge.js';
import type { ExecutionEngine } from './execution-engine.js';
import { Registry } from './registry.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = (old: UserExecutionEngine) => [old, Bridge, Registry];
`,
        `import { Bridge } from './bridge.js';
import { Registry } from './registry.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = (old: UserExecutionEngine) => [old, Bridge, Registry];
`,
      ],
    },
    {
      name: 'stands after directives and the comment of the file',
      code: `'use strict';
// The sessions.

export type Engine = import('./execution-engine.js').ExecutionEngine;
`,
      errors: [
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 4, column: 22, endLine: 4, endColumn: 69 },
      ],
      output: `'use strict';

import type { UserExecutionEngine } from './user-execution-engine.js';
// The sessions.

export type Engine = UserExecutionEngine;
`,
    },
    {
      name: 'keeps the style without semicolons and with double quotes',
      code: `import type { ExecutionEngine } from "./execution-engine.js"

export const run = (old: ExecutionEngine) => old
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 26, endLine: 3, endColumn: 41 },
      ],
      output: [
        `import type { ExecutionEngine } from "./execution-engine.js"
import type { UserExecutionEngine } from "./user-execution-engine.js"

export const run = (old: UserExecutionEngine) => old
`,
        `import type { UserExecutionEngine } from "./user-execution-engine.js"

export const run = (old: UserExecutionEngine) => old
`,
      ],
    },
    {
      name: 'keeps carriage returns',
      code: `import type { ExecutionEngine } from './execution-engine.js';\r
\r
export const run = (old: ExecutionEngine) => old;\r
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 26, endLine: 3, endColumn: 41 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';\r
import type { UserExecutionEngine } from './user-execution-engine.js';\r
\r
export const run = (old: UserExecutionEngine) => old;\r
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';\r
\r
export const run = (old: UserExecutionEngine) => old;\r
`,
      ],
    },
    {
      name: 'keeps comments',
      code: `// The engine.
import type { ExecutionEngine } from './execution-engine.js';

export const run = (/* old */ engine: /* of old */ ExecutionEngine /* engine */) => engine; // Runs.
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 2,
          column: 15,
          endLine: 2,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 4, column: 52, endLine: 4, endColumn: 67 },
      ],
      output: [
        `// The engine.
import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = (/* old */ engine: /* of old */ UserExecutionEngine /* engine */) => engine; // Runs.
`,
        `// The engine.
import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = (/* old */ engine: /* of old */ UserExecutionEngine /* engine */) => engine; // Runs.
`,
      ],
    },
    {
      name: 'leaves a value import that a construction needs',
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function start(context: UserExecutionContext): RequestScopedExecutionEngine {
  return new RequestScopedExecutionEngine(context);
}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 38,
        },
        {
          messageId: 'typed',
          data: {
            ...things.scoped,
            outcome: linkedTo(5, 'RequestScopedExecutionEngine'),
          },
          line: 4,
          column: 55,
          endLine: 4,
          endColumn: 83,
        },
      ],
      output: null,
    },
    {
      name: 'stays with the construction that a variable takes, whose rule is off',
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function run(context: UserExecutionContext) {
  const engine: RequestScopedExecutionEngine = new RequestScopedExecutionEngine(context);
  return engine.execute('task');
}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 38,
        },
        {
          messageId: 'typed',
          data: { ...things.scoped, outcome: outcomes.linkedSite },
          line: 5,
          column: 17,
          endLine: 5,
          endColumn: 45,
        },
      ],
      output: null,
    },
    {
      name: 'stays with the construction that a field takes, whose rule is off',
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Session {
  engine?: RequestScopedExecutionEngine;

  async open(context: UserExecutionContext) {
    this.engine = new RequestScopedExecutionEngine(context);
  }
}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 38,
        },
        {
          messageId: 'typed',
          data: { ...things.scoped, outcome: linkedTo(8) },
          line: 5,
          column: 12,
          endLine: 5,
          endColumn: 40,
        },
      ],
      output: null,
    },
    {
      name: 'stays with the construction that a collection takes, whose rule is off',
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engines = new Map<string, RequestScopedExecutionEngine>();

export async function open(context: UserExecutionContext) {
  engines.set(context.userId, new RequestScopedExecutionEngine(context));
}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 38,
        },
        {
          messageId: 'typed',
          data: { ...things.scoped, outcome: linkedTo(7) },
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 61,
        },
      ],
      output: null,
    },
    {
      name: 'stays with a construction that cannot change',
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open(context: UserExecutionContext) {
  const engine: RequestScopedExecutionEngine = new RequestScopedExecutionEngine(context);
  return engine.execute('task');
}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 38,
        },
        {
          messageId: 'typed',
          data: {
            ...things.scoped,
            outcome:
              " Not fixed: the type 'RequestScopedExecutionEngine' must change together with sites of this file that cannot be rewritten (linked-site).",
          },
          line: 5,
          column: 17,
          endLine: 5,
          endColumn: 45,
        },
      ],
      output: null,
    },
    {
      name: 'stays with a construction elsewhere in the file that cannot change',
      code: `import type { UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const open = (context: UserExecutionContext) => new RequestScopedExecutionEngine(context);
export const run = (engine: RequestScopedExecutionEngine) => engine.execute('task');
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 2,
          column: 10,
          endLine: 2,
          endColumn: 38,
        },
        {
          messageId: 'typed',
          data: {
            ...things.scoped,
            outcome: linkedTo(4, 'RequestScopedExecutionEngine'),
          },
          line: 5,
          column: 29,
          endLine: 5,
          endColumn: 57,
        },
      ],
      output: null,
    },
    {
      name: 'stays when a parameter uses a member that the canonical class lacks',
      code: `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const timeLeft = (engine: RequestScopedExecutionEngine) => engine.remainingTime();
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 43,
        },
        {
          messageId: 'typed',
          data: {
            ...things.scoped,
            outcome:
              " Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 3,
          column: 34,
          endLine: 3,
          endColumn: 62,
        },
      ],
      output: null,
    },
    {
      name: 'stays when a variable uses a member that the canonical class lacks',
      code: `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export let engine: RequestScopedExecutionEngine | undefined;
export const timeLeft = () => engine?.timeout;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 43,
        },
        {
          messageId: 'typed',
          data: {
            ...things.scoped,
            outcome:
              " Not fixed: 'timeout' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 3,
          column: 20,
          endLine: 3,
          endColumn: 48,
        },
      ],
      output: null,
    },
    {
      name: 'stays when a field uses a member that the canonical class lacks',
      code: `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Session {
  engine?: RequestScopedExecutionEngine;

  get timeLeft() {
    return this.engine?.remainingTime();
  }
}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 43,
        },
        {
          messageId: 'typed',
          data: {
            ...things.scoped,
            outcome:
              " Not fixed: 'remainingTime' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 4,
          column: 12,
          endLine: 4,
          endColumn: 40,
        },
      ],
      output: null,
    },
    {
      name: 'stays when a private field uses a member that the canonical class lacks',
      code: `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Session {
  #engine: RequestScopedExecutionEngine | undefined;

  get timeLeft() {
    return this.#engine?.timeout;
  }
}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 43,
        },
        {
          messageId: 'typed',
          data: {
            ...things.scoped,
            outcome:
              " Not fixed: 'timeout' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 4,
          column: 12,
          endLine: 4,
          endColumn: 40,
        },
      ],
      output: null,
    },
    {
      name: 'stays when a parameter property uses a member that the canonical class lacks',
      code: `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Session {
  constructor(private readonly engine: RequestScopedExecutionEngine) {}

  get timeLeft() {
    return this.engine.timeout;
  }
}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 43,
        },
        {
          messageId: 'typed',
          data: {
            ...things.scoped,
            outcome:
              " Not fixed: 'timeout' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 4,
          column: 40,
          endLine: 4,
          endColumn: 68,
        },
      ],
      output: null,
    },
    {
      name: 'stays when a pattern takes a member that the canonical class lacks',
      code: `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const timeLeft = ({ timeout }: RequestScopedExecutionEngine) => timeout;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 43,
        },
        {
          messageId: 'typed',
          data: {
            ...things.scoped,
            outcome:
              " Not fixed: 'timeout' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 3,
          column: 39,
          endLine: 3,
          endColumn: 67,
        },
      ],
      output: null,
    },
    {
      name: 'changes when a method gets what neither class takes',
      code: `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const run = (engine: RequestScopedExecutionEngine) => engine.execute();
`,
      typeErrors: [2554],
      errors: [
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 43,
        },
        {
          messageId: 'typed',
          data: { ...things.scoped, outcome: '' },
          line: 3,
          column: 29,
          endLine: 3,
          endColumn: 57,
        },
      ],
      output: [
        `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = (engine: UserExecutionEngine) => engine.execute();
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = (engine: UserExecutionEngine) => engine.execute();
`,
      ],
      outputTypeErrors: [2554],
    },
    {
      name: 'changes where members of every object are used',
      code: `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const nameOf = (engine: RequestScopedExecutionEngine) => engine.constructor.name + engine.toString();
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 43,
        },
        { messageId: 'typed', data: { ...things.scoped, outcome: '' }, line: 3, column: 32, endLine: 3, endColumn: 60 },
      ],
      output: [
        `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const nameOf = (engine: UserExecutionEngine) => engine.constructor.name + engine.toString();
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export const nameOf = (engine: UserExecutionEngine) => engine.constructor.name + engine.toString();
`,
      ],
    },
    {
      name: 'stays as a whole when one of several stays',
      code: `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const timeLeft = (engine: RequestScopedExecutionEngine) => engine.timeout;
export const run = (engine: RequestScopedExecutionEngine) => engine.execute('task');
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 43,
        },
        {
          messageId: 'typed',
          data: {
            ...things.scoped,
            outcome:
              " Not fixed: 'timeout' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 3,
          column: 34,
          endLine: 3,
          endColumn: 62,
        },
        {
          messageId: 'typed',
          data: {
            ...things.scoped,
            outcome:
              " Not fixed: 'timeout' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 4,
          column: 29,
          endLine: 4,
          endColumn: 57,
        },
      ],
      output: null,
    },
    {
      name: 'changes for one class while it stays for another',
      code: `import type { ExecutionEngine } from './execution-engine.js';
import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const timeLeft = (engine: RequestScopedExecutionEngine) => engine.timeout;
export const run = (engine: ExecutionEngine) => engine.execute('task');
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 2,
          column: 15,
          endLine: 2,
          endColumn: 43,
        },
        {
          messageId: 'typed',
          data: {
            ...things.scoped,
            outcome:
              " Not fixed: 'timeout' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 4,
          column: 34,
          endLine: 4,
          endColumn: 62,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 5, column: 29, endLine: 5, endColumn: 44 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const timeLeft = (engine: RequestScopedExecutionEngine) => engine.timeout;
export const run = (engine: UserExecutionEngine) => engine.execute('task');
`,
        `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const timeLeft = (engine: RequestScopedExecutionEngine) => engine.timeout;
export const run = (engine: UserExecutionEngine) => engine.execute('task');
`,
      ],
    },
    {
      name: 'goes where the file is a script',
      filename: 'src/consumer.js',
      languageOptions: { parserOptions: { sourceType: 'script' } },
      code: `/** @param {unknown} engine */
globalThis.isOld = async (engine) => engine instanceof (await import('./execution-engine.js')).ExecutionEngine;
`,
      errors: [
        {
          messageId: 'instanceTested',
          data: {
            ...things.engine,
            outcome: ' Not fixed: this file has neither `import` nor `require` to follow (module-style).',
          },
          line: 2,
          column: 56,
          endLine: 2,
          endColumn: 111,
        },
      ],
      output: null,
    },
  ],
});
