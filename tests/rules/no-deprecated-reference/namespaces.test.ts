import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { outcomes, things } from './words.ts';

// What TypeScript's namespaces export, used in the same file.
ruleTester({ project: 'engines', settings: enginesSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a member of a namespace, from another module',
      code: `import * as engines from './sandbox/request-scoped-execution-engine.js';

namespace Old {
  export import Engine = engines.RequestScopedExecutionEngine;
}
export let engine: Old.Engine | undefined;`,
    },
    {
      name: 'a member of a shadowed namespace',
      code: `import { RequestScopedExecutionEngine as Sandboxed } from './sandbox/request-scoped-execution-engine.js';

namespace Old {
  export class Engine extends Sandboxed {}
}
export let engine: Old.Engine | undefined;`,
    },
  ],
  invalid: [
    {
      name: 'a constant of a namespace of the file',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

namespace Old {
  export const Engine = RequestScopedExecutionEngine;
}
export const name = Old.Engine.name;`,
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
          messageId: 'aliased',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 4,
          column: 25,
          endLine: 4,
          endColumn: 53,
        },
      ],
      output: null,
    },
    {
      name: 'a constant of an exported namespace',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export namespace Old {
  export const Engine = RequestScopedExecutionEngine;
}`,
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
          line: 4,
          column: 25,
          endLine: 4,
          endColumn: 53,
        },
      ],
      output: null,
    },
    {
      name: 'a constant of a namespace in an exported one',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export namespace Old {
  namespace Inner {
    export const Engine = RequestScopedExecutionEngine;
  }
  export const name = Inner.Engine.name;
}`,
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
          messageId: 'aliased',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 5,
          column: 27,
          endLine: 5,
          endColumn: 55,
        },
      ],
      output: null,
    },
    {
      name: 'an exported import of a namespace of the file',
      code: `import * as engines from './request-scoped-execution-engine.js';

namespace Old {
  export import Engine = engines.RequestScopedExecutionEngine;
}
export let engine: Old.Engine | undefined;`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 63,
        },
        {
          messageId: 'typed',
          data: { ...things.scoped, outcome: '' },
          line: 6,
          column: 20,
          endLine: 6,
          endColumn: 30,
        },
      ],
      output: `import * as engines from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

namespace Old {
  export import Engine = engines.RequestScopedExecutionEngine;
}
export let engine: UserExecutionEngine | undefined;`,
    },
    {
      name: 'an import of a member of a namespace of the file',
      code: `import * as engines from './request-scoped-execution-engine.js';

namespace Old {
  export import Engine = engines.RequestScopedExecutionEngine;
}
import Engine = Old.Engine;
export let engine: Engine | undefined;`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 63,
        },
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 6,
          column: 1,
          endLine: 6,
          endColumn: 28,
        },
        {
          messageId: 'typed',
          data: { ...things.scoped, outcome: '' },
          line: 7,
          column: 20,
          endLine: 7,
          endColumn: 26,
        },
      ],
      output: [
        `import * as engines from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

namespace Old {
  export import Engine = engines.RequestScopedExecutionEngine;
}
import Engine = Old.Engine;
export let engine: UserExecutionEngine | undefined;`,
        `import * as engines from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

namespace Old {
  export import Engine = engines.RequestScopedExecutionEngine;
}
export let engine: UserExecutionEngine | undefined;`,
      ],
    },
    {
      name: 'a test for what a namespace of the file exports',
      code: `import * as engines from './request-scoped-execution-engine.js';

namespace Old {
  export import Engine = engines.RequestScopedExecutionEngine;
}
export const isOld = (engine: unknown): boolean => engine instanceof Old.Engine;`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 63,
        },
        {
          messageId: 'instanceTested',
          data: { ...things.scoped, outcome: outcomes.instanceTest },
          line: 6,
          column: 70,
          endLine: 6,
          endColumn: 80,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { ...things.scoped, choice: '' },
              output: `import * as engines from './request-scoped-execution-engine.js';
import { UserExecutionEngine } from './user-execution-engine.js';

namespace Old {
  export import Engine = engines.RequestScopedExecutionEngine;
}
export const isOld = (engine: unknown): boolean => engine instanceof UserExecutionEngine;`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
