import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { outcomes, things } from './words.ts';

// Imports that JSDoc comments name.
ruleTester({ project: 'engines', settings: enginesSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a type in JavaScript: from another module',
      filename: 'src/consumer.js',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

/** @param {RequestScopedExecutionEngine} engine */
export function stop(engine) {
  engine.cancel();
}
`,
    },
    {
      name: 'a part of a type: from another module',
      filename: 'src/consumer.js',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

/** @type {Map<string, { engine?: RequestScopedExecutionEngine }>} */
export const engines = new Map();
`,
    },
    {
      name: 'a default import: from another module',
      filename: 'src/consumer.js',
      code: `import { ExecutionEngine as Engine } from './sandbox/execution-engine.js';

/** @type {Engine[]} */
export const engines = [];
`,
    },
    {
      name: 'a name that is required: from another module',
      filename: 'src/consumer.cjs',
      code: `const { RequestScopedExecutionEngine: Engine } = require('./sandbox/request-scoped-execution-engine.js');

/** @type {Engine | undefined} */
exports.engine = undefined;
`,
    },
    {
      name: 'a type without braces: from another module',
      filename: 'src/consumer.js',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

/** @type RequestScopedExecutionEngine[] */
export const engines = [];
`,
    },
    {
      name: 'a link in TypeScript: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

/** Does what {@link RequestScopedExecutionEngine} did. */
export const timeout = 30;
`,
    },
    {
      name: 'a link to a member: from another module',
      code: `import type { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

/** Like {@link RequestScopedExecutionEngine.cancel | cancelling}. */
export const cancelled = true;
`,
    },
    {
      name: 'a tag that refers: from another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

/**
 * The time.
 *
 * @see RequestScopedExecutionEngine
 */
export const timeout = 30;
`,
    },
    {
      name: 'no import at all',
      code: `/** Does what {@link RequestScopedExecutionEngine} from 'here' did. */
export const timeout = 30;
`,
    },
    {
      name: 'the canonical class',
      filename: 'src/consumer.js',
      code: `import { UserExecutionEngine } from './user-execution-engine.js';

/** @type {UserExecutionEngine[]} */
export const engines = [];
`,
    },
  ],
  invalid: [
    {
      name: 'a type in JavaScript',
      filename: 'src/consumer.js',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

/** @param {RequestScopedExecutionEngine} engine */
export function stop(engine) {
  engine.cancel();
}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.namedInComments },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 38,
        },
      ],
      output: null,
    },
    {
      name: 'a part of a type',
      filename: 'src/consumer.js',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

/** @type {Map<string, { engine?: RequestScopedExecutionEngine }>} */
export const engines = new Map();
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.namedInComments },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 38,
        },
      ],
      output: null,
    },
    {
      name: 'a default import',
      filename: 'src/consumer.js',
      code: `import Engine from './execution-engine.js';

/** @type {Engine[]} */
export const engines = [];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.namedInComments },
          line: 1,
          column: 8,
          endLine: 1,
          endColumn: 14,
        },
      ],
      output: null,
    },
    {
      name: 'a name that is required',
      filename: 'src/consumer.cjs',
      code: `const { RequestScopedExecutionEngine: Engine } = require('./request-scoped-execution-engine.js');

/** @type {Engine | undefined} */
exports.engine = undefined;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.namedInComments },
          line: 1,
          column: 9,
          endLine: 1,
          endColumn: 45,
        },
      ],
      output: null,
    },
    {
      name: 'a type without braces',
      filename: 'src/consumer.js',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

/** @type RequestScopedExecutionEngine[] */
export const engines = [];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.namedInComments },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 38,
        },
      ],
      output: null,
    },
    {
      name: 'a link in TypeScript',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

/** Does what {@link RequestScopedExecutionEngine} did. */
export const timeout = 30;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.namedInComments },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 38,
        },
      ],
      output: null,
    },
    {
      name: 'a link to a member',
      code: `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

/** Like {@link RequestScopedExecutionEngine.cancel | cancelling}. */
export const cancelled = true;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.namedInComments },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 43,
        },
      ],
      output: null,
    },
    {
      name: 'a tag that refers',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

/**
 * The time.
 *
 * @see RequestScopedExecutionEngine
 */
export const timeout = 30;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.namedInComments },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 38,
        },
      ],
      output: null,
    },
    {
      name: 'beside a type that is replaced',
      code: `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

/** Stops a {@link RequestScopedExecutionEngine}. */
export function stop(engine: RequestScopedExecutionEngine): void {
  engine.cancel();
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
          data: { ...things.scoped, outcome: '' },
          line: 4,
          column: 30,
          endLine: 4,
          endColumn: 58,
        },
      ],
      output: `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

/** Stops a {@link RequestScopedExecutionEngine}. */
export function stop(engine: UserExecutionEngine): void {
  engine.cancel();
}
`,
    },
    {
      name: 'an alias',
      filename: 'src/consumer.js',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const Engine = RequestScopedExecutionEngine;

/** @type {Engine[]} */
export const engines = [];
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
          messageId: 'aliased',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 3,
          column: 16,
          endLine: 3,
          endColumn: 44,
        },
      ],
      output: null,
    },
    {
      name: 'removed: a comment that is none of JSDoc',
      filename: 'src/consumer.js',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

/* @param {RequestScopedExecutionEngine} engine */
export const stop = () => undefined;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.scoped, outcome: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 38,
        },
      ],
      output: `/* @param {RequestScopedExecutionEngine} engine */
export const stop = () => undefined;
`,
    },
    {
      name: 'removed: a line comment',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

// See {@link RequestScopedExecutionEngine}.
export const timeout = 30;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.scoped, outcome: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 38,
        },
      ],
      output: `// See {@link RequestScopedExecutionEngine}.
export const timeout = 30;
`,
    },
    {
      name: 'removed: prose',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

/** What RequestScopedExecutionEngine did. */
export const timeout = 30;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.scoped, outcome: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 38,
        },
      ],
      output: `/** What RequestScopedExecutionEngine did. */
export const timeout = 30;
`,
    },
    {
      name: 'removed: part of a longer name',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

/** See {@link RequestScopedExecutionEngineFactory}. */
export const timeout = 30;
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.scoped, outcome: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 38,
        },
      ],
      output: `/** See {@link RequestScopedExecutionEngineFactory}. */
export const timeout = 30;
`,
    },
    {
      name: 'removed: the member of another name',
      filename: 'src/consumer.js',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

/** @type {engines.RequestScopedExecutionEngine[]} */
export const engines = [];
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.scoped, outcome: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 38,
        },
      ],
      output: `/** @type {engines.RequestScopedExecutionEngine[]} */
export const engines = [];
`,
    },
    {
      name: 'removed: a string',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const text = '/** @type {RequestScopedExecutionEngine} */';
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.scoped, outcome: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 38,
        },
      ],
      output: `export const text = '/** @type {RequestScopedExecutionEngine} */';
`,
    },
    {
      name: 'removed: the name of another one',
      filename: 'src/consumer.js',
      code: `import { RequestScopedExecutionEngine as Old } from './request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

/** @type {RequestScopedExecutionEngine[]} */
export const engines = [];
`,
      errors: [
        {
          messageId: 'importedUnused',
          data: { ...things.scoped, outcome: '' },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 45,
        },
      ],
      output: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

/** @type {RequestScopedExecutionEngine[]} */
export const engines = [];
`,
    },
  ],
});
