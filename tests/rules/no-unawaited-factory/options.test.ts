import { noUnawaitedFactory } from '../../../rules/no-unawaited-factory.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { awaitFactory, dropped, explained, hasNo, suggested } from './words.ts';

// The option `edits`.
ruleTester({ project: 'engines', settings: enginesSettings }).run('no-unawaited-factory', noUnawaitedFactory, {
  valid: [
    {
      name: 'a suggestion in the place of a fix: from another module',
      options: [{ edits: 'suggestion' }],
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

createExecutionEngine(currentContext()).cancel();`,
    },
    {
      name: 'a suggestion for a dropped promise: the synchronous factory',
      options: [{ edits: 'suggestion' }],
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext());`,
    },
    {
      name: 'a suggestion at the uses: a function of the file',
      options: [{ edits: 'suggestion' }],
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export class Desk {
  readonly #engine = createExecutionEngine(currentContext());
  async run(task: string) {
    return this.#engine.execute(task);
  }
  async stop() {
    this.#engine.cancel();
  }
}`,
    },
    {
      name: 'no suggestion where there is no edit: from another module',
      options: [{ edits: 'suggestion' }],
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export const stop = () => createExecutionEngine(currentContext()).cancel();`,
    },
    {
      name: 'the suggestion that is there without the option as well: the synchronous factory',
      options: [{ edits: 'suggestion' }],
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

function stop() {
  createExecutionEngine(currentContext()).cancel();
}
await stop();`,
    },
    {
      name: 'a fix by default: a function of the file',
      options: [{}],
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

createExecutionEngine(currentContext()).cancel();`,
    },
    {
      name: 'a fix by the option: from another module',
      options: [{ edits: 'fix' }],
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

createExecutionEngine(currentContext()).cancel();`,
    },
  ],
  invalid: [
    {
      name: 'a suggestion in the place of a fix',
      options: [{ edits: 'suggestion' }],
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('cancel'),
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 40,
          suggestions: [
            {
              ...awaitFactory(),
              output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(await createExecutionEngine(currentContext())).cancel();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a suggestion for a dropped promise',
      options: [{ edits: 'suggestion' }],
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext());`,
      errors: [
        {
          ...dropped(),
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 40,
          suggestions: [
            {
              ...awaitFactory(),
              output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

await createExecutionEngine(currentContext());`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a suggestion at the uses',
      options: [{ edits: 'suggestion' }],
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly #engine = createExecutionEngine(currentContext());
  async run(task: string) {
    return this.#engine.execute(task);
  }
  async stop() {
    this.#engine.cancel();
  }
}`,
      typeErrors: [2339, 2339],
      errors: [
        {
          ...hasNo('execute'),
          line: 5,
          column: 22,
          endLine: 5,
          endColumn: 61,
          suggestions: [
            {
              ...awaitFactory(),
              output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly #engine = createExecutionEngine(currentContext());
  async run(task: string) {
    return (await this.#engine).execute(task);
  }
  async stop() {
    (await this.#engine).cancel();
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'no suggestion where there is no edit',
      options: [{ edits: 'suggestion' }],
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const stop = () => createExecutionEngine(currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('cancel', { outcome: explained('await-not-allowed') }),
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 66,
        },
      ],
      output: null,
    },
    {
      name: 'the suggestion that is there without the option as well',
      options: [{ edits: 'suggestion' }],
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

function stop() {
  createExecutionEngine(currentContext()).cancel();
}
await stop();`,
      typeErrors: [2339],
      errors: [
        {
          ...hasNo('cancel', { outcome: suggested('await-not-allowed') }),
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 42,
          suggestions: [
            {
              ...awaitFactory(" and make 'stop' asynchronous"),
              output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

async function stop() {
  (await createExecutionEngine(currentContext())).cancel();
}
await stop();`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a fix by default',
      options: [{}],
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 1, endLine: 4, endColumn: 40 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(await createExecutionEngine(currentContext())).cancel();`,
    },
    {
      name: 'a fix by the option',
      options: [{ edits: 'fix' }],
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext()).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 1, endLine: 4, endColumn: 40 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(await createExecutionEngine(currentContext())).cancel();`,
    },
  ],
});
