import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { linkedTo, outcomes, things } from './words.ts';

ruleTester({ project: 'engines', settings: enginesSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a subclass, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export class TracingEngine extends ExecutionEngine {}
`,
    },
    {
      name: 'a class expression, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const TracingEngine = class extends ExecutionEngine {};
`,
    },
    {
      name: 'an anonymous default class, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export default class extends ExecutionEngine {}
`,
    },
    {
      name: 'an abstract subclass, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export abstract class TracingEngine extends ExecutionEngine {
  abstract trace(): void;
}
`,
    },
    {
      name: 'a chosen base class, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const make = (base: typeof ExecutionEngine | undefined) => class extends (base ?? ExecutionEngine) {};
`,
    },
    {
      name: 'a mixin, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

const traced = <Base extends new (...given: any[]) => object>(base: Base) => class extends base {};
export class TracingEngine extends traced(ExecutionEngine) {}
`,
    },
    {
      name: 'a subclass of a namespace member, from another module',
      code: `import * as legacy from './elsewhere/index.js';

export class TracingEngine extends legacy.ExecutionEngine {}
`,
    },
    {
      name: 'a subclass of a required class, from another module',
      filename: 'src/consumer.cjs',
      code: `const { ExecutionEngine } = require('./elsewhere/index.js');

exports.TracingEngine = class TracingEngine extends ExecutionEngine {};
`,
    },
    {
      name: 'a subclass of an alias, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

const Base = ExecutionEngine;
export class TracingEngine extends Base {}
`,
    },
    {
      name: 'instanceof, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const isOld = (engine: unknown) => engine instanceof ExecutionEngine;
`,
    },
    {
      name: 'instanceof, negated, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const isNew = (engine: unknown) => !(engine instanceof ExecutionEngine);
`,
    },
    {
      name: 'instanceof a cast class, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const isOld = (engine: unknown) => engine instanceof (ExecutionEngine as Function);
`,
    },
    {
      name: 'instanceof a chosen class, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const isOld = (engine: unknown, base?: Function) => engine instanceof (base ?? ExecutionEngine);
`,
    },
    {
      name: 'instanceof twice, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const areOld = (a: unknown, b: unknown) => a instanceof ExecutionEngine && b instanceof ExecutionEngine;
`,
    },
    {
      name: 'instanceof in CommonJS, from another module',
      filename: 'src/consumer.cjs',
      code: `const { ExecutionEngine } = require('./elsewhere/index.js');

exports.isOld = (engine) => engine instanceof ExecutionEngine;
`,
    },
    {
      name: 'instanceof a member of a required module, from another module',
      filename: 'src/consumer.cjs',
      code: `const legacy = require('./elsewhere/index.js');

exports.isOld = (engine) => engine instanceof legacy.ExecutionEngine;
`,
    },
    {
      name: 'the class on the left of instanceof, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const isMade = (maker: Function) => ExecutionEngine instanceof maker;
`,
    },
    {
      name: 'a subclass of the canonical class',
      code: `import { UserExecutionEngine } from './user-execution-engine.js';

export class TracingEngine extends UserExecutionEngine {}
export const isEngine = (engine: unknown) => engine instanceof UserExecutionEngine;
`,
    },
    {
      name: 'a base class behind a parameter of the name',
      code: `import { currentContext } from './context.js';

export const traced = (ExecutionEngine: new () => object) => class extends ExecutionEngine {
  readonly context = currentContext();
};
`,
    },
    {
      name: 'a class that bears the name itself',
      code: `import { UserExecutionEngine } from './user-execution-engine.js';

export class ExecutionEngine extends UserExecutionEngine {}
export const isEngine = (engine: unknown) => engine instanceof ExecutionEngine;
`,
    },
    {
      name: 'instanceof behind a parameter of the name',
      code: `import { currentContext } from './context.js';

export const isOld = (engine: unknown, ExecutionEngine: Function) => [engine instanceof ExecutionEngine, currentContext];
`,
    },
    {
      name: 'instanceof a caught class of the name',
      code: `import { currentContext } from './context.js';

export function run() {
  try {
    return currentContext();
  } catch (ExecutionEngine) {
    return ExecutionEngine instanceof Error;
  }
}
`,
    },
  ],
  invalid: [
    {
      name: 'a subclass',
      code: `import { ExecutionEngine } from './execution-engine.js';

export class TracingEngine extends ExecutionEngine {}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'extended',
          data: { ...things.engine, outcome: outcomes.subclass },
          line: 3,
          column: 36,
          endLine: 3,
          endColumn: 51,
        },
      ],
      output: null,
    },
    {
      name: 'a class expression',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const TracingEngine = class extends ExecutionEngine {};
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'extended',
          data: { ...things.engine, outcome: outcomes.subclass },
          line: 3,
          column: 44,
          endLine: 3,
          endColumn: 59,
        },
      ],
      output: null,
    },
    {
      name: 'an anonymous default class',
      code: `import { ExecutionEngine } from './execution-engine.js';

export default class extends ExecutionEngine {}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'extended',
          data: { ...things.engine, outcome: outcomes.subclass },
          line: 3,
          column: 30,
          endLine: 3,
          endColumn: 45,
        },
      ],
      output: null,
    },
    {
      name: 'an abstract subclass',
      code: `import { ExecutionEngine } from './execution-engine.js';

export abstract class TracingEngine extends ExecutionEngine {
  abstract trace(): void;
}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'extended',
          data: { ...things.engine, outcome: outcomes.subclass },
          line: 3,
          column: 45,
          endLine: 3,
          endColumn: 60,
        },
      ],
      output: null,
    },
    {
      name: 'a subclass that calls its base',
      code: `import { ExecutionEngine } from './execution-engine.js';

export class TracingEngine extends ExecutionEngine {
  override async execute(task: string) {
    return super.execute(task);
  }
}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'extended',
          data: { ...things.engine, outcome: outcomes.subclass },
          line: 3,
          column: 36,
          endLine: 3,
          endColumn: 51,
        },
      ],
      output: null,
    },
    {
      name: 'a cast base class',
      code: `import { ExecutionEngine } from './execution-engine.js';

export class TracingEngine extends (ExecutionEngine as new () => object) {}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'extended',
          data: { ...things.engine, outcome: outcomes.subclass },
          line: 3,
          column: 37,
          endLine: 3,
          endColumn: 52,
        },
      ],
      output: null,
    },
    {
      name: 'a chosen base class',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const make = (base: typeof ExecutionEngine | undefined) => class extends (base ?? ExecutionEngine) {};
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'typed',
          data: { ...things.engine, outcome: outcomes.typeofClass },
          line: 3,
          column: 35,
          endLine: 3,
          endColumn: 50,
        },
        {
          messageId: 'extended',
          data: { ...things.engine, outcome: outcomes.subclass },
          line: 3,
          column: 90,
          endLine: 3,
          endColumn: 105,
        },
      ],
      output: null,
    },
    {
      name: 'a mixin',
      code: `import { ExecutionEngine } from './execution-engine.js';

const traced = <Base extends new (...given: any[]) => object>(base: Base) => class extends base {};
export class TracingEngine extends traced(ExecutionEngine) {}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 4,
          column: 43,
          endLine: 4,
          endColumn: 58,
        },
      ],
      output: null,
    },
    {
      name: 'a subclass of a namespace member',
      code: `import * as legacy from './execution-engine.js';

export class TracingEngine extends legacy.ExecutionEngine {}
`,
      errors: [
        {
          messageId: 'extended',
          data: { ...things.engine, outcome: outcomes.subclass },
          line: 3,
          column: 36,
          endLine: 3,
          endColumn: 58,
        },
      ],
      output: null,
    },
    {
      name: 'a subclass of a required class',
      filename: 'src/consumer.cjs',
      code: `const { ExecutionEngine } = require('./execution-engine.js');

exports.TracingEngine = class TracingEngine extends ExecutionEngine {};
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 9,
          endLine: 1,
          endColumn: 24,
        },
        {
          messageId: 'extended',
          data: { ...things.engine, outcome: outcomes.subclass },
          line: 3,
          column: 53,
          endLine: 3,
          endColumn: 68,
        },
      ],
      output: null,
    },
    {
      name: 'a subclass of an alias',
      code: `import { ExecutionEngine } from './execution-engine.js';

const Base = ExecutionEngine;
export class TracingEngine extends Base {}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'aliased',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 3,
          column: 14,
          endLine: 3,
          endColumn: 29,
        },
      ],
      output: null,
    },
    {
      name: 'implements',
      code: `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export abstract class Engine implements Pick<RequestScopedExecutionEngine, 'cancel'> {
  abstract cancel(): void;
}
export abstract class FullEngine implements RequestScopedExecutionEngine {
  abstract readonly userContext: { readonly userId: string; readonly threadId: string };
  abstract readonly timeout: number;
  abstract execute(task: string): Promise<string>;
  abstract cancel(): void;
  abstract cleanup(): void;
  abstract remainingTime(): number;
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
          data: { ...things.scoped, outcome: linkedTo(6) },
          line: 3,
          column: 46,
          endLine: 3,
          endColumn: 74,
        },
        {
          messageId: 'extended',
          data: { ...things.scoped, outcome: outcomes.subclass },
          line: 6,
          column: 45,
          endLine: 6,
          endColumn: 73,
        },
      ],
      output: null,
    },
    {
      name: 'instanceof',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const isOld = (engine: unknown) => engine instanceof ExecutionEngine;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'instanceTested',
          data: { ...things.engine, outcome: outcomes.instanceTest },
          line: 3,
          column: 61,
          endLine: 3,
          endColumn: 76,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { ...things.engine, choice: '' },
              output: `import { ExecutionEngine } from './execution-engine.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const isOld = (engine: unknown) => engine instanceof UserExecutionEngine;
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'instanceof, negated',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const isNew = (engine: unknown) => !(engine instanceof ExecutionEngine);
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'instanceTested',
          data: { ...things.engine, outcome: outcomes.instanceTest },
          line: 3,
          column: 63,
          endLine: 3,
          endColumn: 78,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { ...things.engine, choice: '' },
              output: `import { ExecutionEngine } from './execution-engine.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const isNew = (engine: unknown) => !(engine instanceof UserExecutionEngine);
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'instanceof a cast class',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const isOld = (engine: unknown) => engine instanceof (ExecutionEngine as Function);
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'instanceTested',
          data: { ...things.engine, outcome: outcomes.instanceTest },
          line: 3,
          column: 62,
          endLine: 3,
          endColumn: 77,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { ...things.engine, choice: '' },
              output: `import { ExecutionEngine } from './execution-engine.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const isOld = (engine: unknown) => engine instanceof (UserExecutionEngine as Function);
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'instanceof a chosen class',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const isOld = (engine: unknown, base?: Function) => engine instanceof (base ?? ExecutionEngine);
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'instanceTested',
          data: { ...things.engine, outcome: outcomes.instanceTest },
          line: 3,
          column: 87,
          endLine: 3,
          endColumn: 102,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { ...things.engine, choice: '' },
              output: `import { ExecutionEngine } from './execution-engine.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const isOld = (engine: unknown, base?: Function) => engine instanceof (base ?? UserExecutionEngine);
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'instanceof twice',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const areOld = (a: unknown, b: unknown) => a instanceof ExecutionEngine && b instanceof ExecutionEngine;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'instanceTested',
          data: { ...things.engine, outcome: outcomes.instanceTest },
          line: 3,
          column: 64,
          endLine: 3,
          endColumn: 79,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { ...things.engine, choice: '' },
              output: `import { ExecutionEngine } from './execution-engine.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const areOld = (a: unknown, b: unknown) => a instanceof UserExecutionEngine && b instanceof ExecutionEngine;
`,
            },
          ],
        },
        {
          messageId: 'instanceTested',
          data: { ...things.engine, outcome: outcomes.instanceTest },
          line: 3,
          column: 96,
          endLine: 3,
          endColumn: 111,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { ...things.engine, choice: '' },
              output: `import { ExecutionEngine } from './execution-engine.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const areOld = (a: unknown, b: unknown) => a instanceof ExecutionEngine && b instanceof UserExecutionEngine;
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'instanceof with the canonical class imported',
      code: `import { ExecutionEngine } from './execution-engine.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const kindOf = (engine: unknown) =>
  engine instanceof UserExecutionEngine ? 'new' : engine instanceof ExecutionEngine ? 'old' : 'none';
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'instanceTested',
          data: { ...things.engine, outcome: outcomes.instanceTest },
          line: 5,
          column: 69,
          endLine: 5,
          endColumn: 84,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { ...things.engine, choice: '' },
              output: `import { ExecutionEngine } from './execution-engine.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const kindOf = (engine: unknown) =>
  engine instanceof UserExecutionEngine ? 'new' : engine instanceof UserExecutionEngine ? 'old' : 'none';
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'instanceof with the canonical class imported as a type',
      code: `import { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const isOld = (engine: UserExecutionEngine | object) => engine instanceof ExecutionEngine;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'instanceTested',
          data: { ...things.engine, outcome: outcomes.instanceTest },
          line: 4,
          column: 82,
          endLine: 4,
          endColumn: 97,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { ...things.engine, choice: '' },
              output: `import { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { UserExecutionEngine as UserExecutionEngine2 } from './user-execution-engine.js';

export const isOld = (engine: UserExecutionEngine | object) => engine instanceof UserExecutionEngine2;
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'instanceof where the canonical name is taken',
      code: `import { ExecutionEngine } from './execution-engine.js';

class UserExecutionEngine {}
export const isOld = (engine: unknown) => [engine instanceof ExecutionEngine, UserExecutionEngine];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'instanceTested',
          data: { ...things.engine, outcome: outcomes.instanceTest },
          line: 4,
          column: 62,
          endLine: 4,
          endColumn: 77,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { ...things.engine, choice: '' },
              output: `import { ExecutionEngine } from './execution-engine.js';
import { UserExecutionEngine as UserExecutionEngine2 } from './user-execution-engine.js';

class UserExecutionEngine {}
export const isOld = (engine: unknown) => [engine instanceof UserExecutionEngine2, UserExecutionEngine];
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'instanceof a namespace member',
      code: `import * as engines from './index.js';

export const isOld = (engine: unknown) => engine instanceof engines.LegacyEngine;
`,
      errors: [
        {
          messageId: 'instanceTested',
          data: { ...things.engine, outcome: outcomes.instanceTest },
          line: 3,
          column: 61,
          endLine: 3,
          endColumn: 81,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { ...things.engine, choice: '' },
              output: `import * as engines from './index.js';

export const isOld = (engine: unknown) => engine instanceof engines.UserExecutionEngine;
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'instanceof in CommonJS',
      filename: 'src/consumer.cjs',
      code: `const { ExecutionEngine } = require('./execution-engine.js');

exports.isOld = (engine) => engine instanceof ExecutionEngine;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 9,
          endLine: 1,
          endColumn: 24,
        },
        {
          messageId: 'instanceTested',
          data: { ...things.engine, outcome: outcomes.instanceTest },
          line: 3,
          column: 47,
          endLine: 3,
          endColumn: 62,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { ...things.engine, choice: '' },
              output: `const { ExecutionEngine } = require('./execution-engine.js');
const { UserExecutionEngine } = require('./user-execution-engine.js');

exports.isOld = (engine) => engine instanceof UserExecutionEngine;
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'instanceof a member of a required module',
      filename: 'src/consumer.cjs',
      code: `const legacy = require('./execution-engine.js');

exports.isOld = (engine) => engine instanceof legacy.ExecutionEngine;
`,
      errors: [
        {
          messageId: 'instanceTested',
          data: { ...things.engine, outcome: outcomes.instanceTest },
          line: 3,
          column: 47,
          endLine: 3,
          endColumn: 69,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { ...things.engine, choice: '' },
              output: `const legacy = require('./execution-engine.js');
const { UserExecutionEngine } = require('./user-execution-engine.js');

exports.isOld = (engine) => engine instanceof UserExecutionEngine;
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'instanceof beside a type',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const isOld = (engine: unknown, old: ExecutionEngine) => engine instanceof ExecutionEngine || engine === old;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 45, endLine: 3, endColumn: 60 },
        {
          messageId: 'instanceTested',
          data: { ...things.engine, outcome: outcomes.instanceTest },
          line: 3,
          column: 83,
          endLine: 3,
          endColumn: 98,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { ...things.engine, choice: '' },
              output: `import { ExecutionEngine } from './execution-engine.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const isOld = (engine: unknown, old: ExecutionEngine) => engine instanceof UserExecutionEngine || engine === old;
`,
            },
          ],
        },
      ],
      output: `import { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const isOld = (engine: unknown, old: UserExecutionEngine) => engine instanceof ExecutionEngine || engine === old;
`,
    },
    {
      name: 'the class on the left of instanceof',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const isMade = (maker: Function) => ExecutionEngine instanceof maker;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        {
          messageId: 'passed',
          data: { ...things.engine, outcome: outcomes.usedAsValue },
          line: 3,
          column: 44,
          endLine: 3,
          endColumn: 59,
        },
      ],
      output: null,
    },
  ],
});
