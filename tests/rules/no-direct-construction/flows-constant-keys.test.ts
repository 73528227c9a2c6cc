import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { templated } from './settings.ts';

// Keys that a constant tells, of this module or of another one.
ruleTester({ project: 'engines', settings: templated('createExecutionEngineSync($userContext)') }).run(
  'no-direct-construction',
  noDirectConstruction,
  {
    valid: [
      {
        name: 'an imported constant: another class',
        code: `import { currentContext } from './context.js';
import { NEW } from './kinds.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Rehearsing } from './sandbox/request-scoped-execution-engine.js';

const engines = { old: RequestScopedExecutionEngine, new: Rehearsing };
new engines[NEW](currentContext());`,
      },
      {
        name: 'a constant that another one stands for: another class',
        code: `import { currentContext } from './context.js';
import { RENAMED } from './kinds.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Rehearsing } from './sandbox/request-scoped-execution-engine.js';

const engines = { old: Rehearsing, new: RequestScopedExecutionEngine };
new engines[RENAMED](currentContext());`,
      },
      {
        name: 'an imported constant under another name: another class',
        code: `import { currentContext } from './context.js';
import { NEW as KEY } from './kinds.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Rehearsing } from './sandbox/request-scoped-execution-engine.js';

const engines = { old: RequestScopedExecutionEngine, new: Rehearsing };
new engines[KEY](currentContext());`,
      },
      {
        name: 'a constant of a namespace: another class',
        code: `import { currentContext } from './context.js';
import * as keys from './kinds.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Rehearsing } from './sandbox/request-scoped-execution-engine.js';

const engines = { old: RequestScopedExecutionEngine, new: Rehearsing };
new engines[keys.NEW](currentContext());`,
      },
      {
        name: 'a member of an enum: another class',
        code: `import { currentContext } from './context.js';
import { Kind } from './kinds.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Rehearsing } from './sandbox/request-scoped-execution-engine.js';

const engines = { old: RequestScopedExecutionEngine, new: Rehearsing };
new engines[Kind.New](currentContext());`,
      },
      {
        name: 'a member of a constant object: another class',
        code: `import { currentContext } from './context.js';
import { kinds } from './kinds.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Rehearsing } from './sandbox/request-scoped-execution-engine.js';

const engines = { old: RequestScopedExecutionEngine, new: Rehearsing };
new engines[kinds.new](currentContext());`,
      },
      {
        name: 'a member of a frozen object: another class',
        code: `import { currentContext } from './context.js';
import { frozen } from './kinds.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Rehearsing } from './sandbox/request-scoped-execution-engine.js';

const engines = { old: RequestScopedExecutionEngine, new: Rehearsing };
new engines[frozen.new](currentContext());`,
      },
      {
        name: 'a number as the index of a list: another class',
        code: `import { currentContext } from './context.js';
import { FIRST } from './kinds.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Rehearsing } from './sandbox/request-scoped-execution-engine.js';

const engines = [Rehearsing, RequestScopedExecutionEngine] as const;
new engines[FIRST](currentContext());`,
      },
      {
        name: 'a member of an enum without values: another class',
        code: `import { currentContext } from './context.js';
import { Place } from './kinds.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Rehearsing } from './sandbox/request-scoped-execution-engine.js';

const engines = [RequestScopedExecutionEngine, Rehearsing] as const;
new engines[Place.Second](currentContext());`,
      },
      {
        name: 'a registry with the same keys: another class',
        code: `import { currentContext } from './context.js';
import { Kind } from './kinds.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Rehearsing } from './sandbox/request-scoped-execution-engine.js';

const engines = { [Kind.Old]: RequestScopedExecutionEngine, [Kind.New]: Rehearsing };
new engines[Kind.New](currentContext());`,
      },
      {
        name: 'an enum of the file: another class',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Rehearsing } from './sandbox/request-scoped-execution-engine.js';

enum Own {
  Old = 'old',
  New = 'new',
}
const engines = { old: RequestScopedExecutionEngine, new: Rehearsing };
new engines[Own.New](currentContext());`,
      },
      {
        name: 'a constant of the file that an imported one stands for: another class',
        code: `import { currentContext } from './context.js';
import { NEW } from './kinds.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Rehearsing } from './sandbox/request-scoped-execution-engine.js';

const key = NEW;
const engines = { old: RequestScopedExecutionEngine, new: Rehearsing };
new engines[key](currentContext());`,
      },
    ],
    invalid: [
      {
        name: 'an imported constant: the deprecated class',
        code: `import { currentContext } from './context.js';
import { OLD } from './kinds.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Rehearsing } from './sandbox/request-scoped-execution-engine.js';

const engines = { old: RequestScopedExecutionEngine, new: Rehearsing };
new engines[OLD](currentContext());`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: '',
            },
            line: 7,
            column: 1,
            endLine: 7,
            endColumn: 35,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'a constant that another one stands for: the deprecated class',
        code: `import { currentContext } from './context.js';
import { RENAMED } from './kinds.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Rehearsing } from './sandbox/request-scoped-execution-engine.js';

const engines = { old: RequestScopedExecutionEngine, new: Rehearsing };
new engines[RENAMED](currentContext());`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: '',
            },
            line: 7,
            column: 1,
            endLine: 7,
            endColumn: 39,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'an imported constant under another name: the deprecated class',
        code: `import { currentContext } from './context.js';
import { OLD as KEY } from './kinds.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Rehearsing } from './sandbox/request-scoped-execution-engine.js';

const engines = { old: RequestScopedExecutionEngine, new: Rehearsing };
new engines[KEY](currentContext());`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: '',
            },
            line: 7,
            column: 1,
            endLine: 7,
            endColumn: 35,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'a constant of a namespace: the deprecated class',
        code: `import { currentContext } from './context.js';
import * as keys from './kinds.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Rehearsing } from './sandbox/request-scoped-execution-engine.js';

const engines = { old: RequestScopedExecutionEngine, new: Rehearsing };
new engines[keys.OLD](currentContext());`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: '',
            },
            line: 7,
            column: 1,
            endLine: 7,
            endColumn: 40,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'a member of an enum: the deprecated class',
        code: `import { currentContext } from './context.js';
import { Kind } from './kinds.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Rehearsing } from './sandbox/request-scoped-execution-engine.js';

const engines = { old: RequestScopedExecutionEngine, new: Rehearsing };
new engines[Kind.Old](currentContext());`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: '',
            },
            line: 7,
            column: 1,
            endLine: 7,
            endColumn: 40,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'a member of a constant object: the deprecated class',
        code: `import { currentContext } from './context.js';
import { kinds } from './kinds.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Rehearsing } from './sandbox/request-scoped-execution-engine.js';

const engines = { old: RequestScopedExecutionEngine, new: Rehearsing };
new engines[kinds.old](currentContext());`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: '',
            },
            line: 7,
            column: 1,
            endLine: 7,
            endColumn: 41,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'a member of a frozen object: the deprecated class',
        code: `import { currentContext } from './context.js';
import { frozen } from './kinds.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Rehearsing } from './sandbox/request-scoped-execution-engine.js';

const engines = { old: RequestScopedExecutionEngine, new: Rehearsing };
new engines[frozen.old](currentContext());`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: '',
            },
            line: 7,
            column: 1,
            endLine: 7,
            endColumn: 42,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'a number as the index of a list: the deprecated class',
        code: `import { currentContext } from './context.js';
import { FIRST } from './kinds.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Rehearsing } from './sandbox/request-scoped-execution-engine.js';

const engines = [RequestScopedExecutionEngine, Rehearsing] as const;
new engines[FIRST](currentContext());`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: '',
            },
            line: 7,
            column: 1,
            endLine: 7,
            endColumn: 37,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'a member of an enum without values: the deprecated class',
        code: `import { currentContext } from './context.js';
import { Place } from './kinds.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Rehearsing } from './sandbox/request-scoped-execution-engine.js';

const engines = [RequestScopedExecutionEngine, Rehearsing] as const;
new engines[Place.First](currentContext());`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: '',
            },
            line: 7,
            column: 1,
            endLine: 7,
            endColumn: 43,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'a registry with the same keys: the deprecated class',
        code: `import { currentContext } from './context.js';
import { Kind } from './kinds.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Rehearsing } from './sandbox/request-scoped-execution-engine.js';

const engines = { [Kind.Old]: RequestScopedExecutionEngine, [Kind.New]: Rehearsing };
new engines[Kind.Old](currentContext());`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: '',
            },
            line: 7,
            column: 1,
            endLine: 7,
            endColumn: 40,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'an enum of the file: the deprecated class',
        code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Rehearsing } from './sandbox/request-scoped-execution-engine.js';

enum Own {
  Old = 'old',
  New = 'new',
}
const engines = { old: RequestScopedExecutionEngine, new: Rehearsing };
new engines[Own.Old](currentContext());`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: ' The fix leaves `Own` without a use.',
            },
            line: 10,
            column: 1,
            endLine: 10,
            endColumn: 39,
          },
        ],
        output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

enum Own {
  Old = 'old',
  New = 'new',
}
createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'a constant of the file that an imported one stands for: the deprecated class',
        code: `import { currentContext } from './context.js';
import { OLD } from './kinds.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Rehearsing } from './sandbox/request-scoped-execution-engine.js';

const key = OLD;
const engines = { old: RequestScopedExecutionEngine, new: Rehearsing };
new engines[key](currentContext());`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: '',
            },
            line: 8,
            column: 1,
            endLine: 8,
            endColumn: 35,
          },
        ],
        output: `import { currentContext } from './context.js';
import { OLD } from './kinds.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const key = OLD;
createExecutionEngineSync(currentContext());`,
      },
      {
        name: 'a variable of another module that may change',
        code: `import { currentContext } from './context.js';
import { current } from './kinds.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Rehearsing } from './sandbox/request-scoped-execution-engine.js';

const engines = { old: RequestScopedExecutionEngine, new: Rehearsing };
new engines[current](currentContext());`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: ' Not fixed: which class is constructed is decided at run time (ambiguous-target).',
            },
            line: 7,
            column: 1,
            endLine: 7,
            endColumn: 39,
          },
        ],
        output: null,
      },
      {
        name: 'a member of an object that may change',
        code: `import { currentContext } from './context.js';
import { loose } from './kinds.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine as Rehearsing } from './sandbox/request-scoped-execution-engine.js';

const engines = { old: RequestScopedExecutionEngine, new: Rehearsing };
new engines[loose.kind](currentContext());`,
        errors: [
          {
            messageId: 'constructed',
            data: {
              name: 'RequestScopedExecutionEngine',
              note: '',
              truth: `\`createExecutionEngineSync($userContext)\` from './src/execution-engine-factory.ts'`,
              outcome: ' Not fixed: which class is constructed is decided at run time (ambiguous-target).',
            },
            line: 7,
            column: 1,
            endLine: 7,
            endColumn: 42,
          },
        ],
        output: null,
      },
    ],
  },
);
