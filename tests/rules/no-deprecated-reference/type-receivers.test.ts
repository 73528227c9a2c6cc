import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { outcomes, things } from './words.ts';

const received =
  " Not fixed: what takes the instance asks for the type 'RequestScopedExecutionEngine', which the canonical class does not fit (linked-site).";

// Types whose values go to code of other modules that asks for the deprecated class.
ruleTester({ project: 'engines', settings: enginesSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a function of another module that takes the class: from another module',
      code: `import { watch } from './receivers/watch.js';
import type { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function f(e: RequestScopedExecutionEngine) {
  return watch(e);
}`,
    },
    {
      name: 'a function of another module that takes many: from another module',
      code: `import { watchAll } from './receivers/watch.js';
import type { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function f(es: readonly RequestScopedExecutionEngine[]) {
  return watchAll(...es);
}`,
    },
    {
      name: 'a list of another module: from another module',
      code: `import { watched } from './receivers/watch.js';
import type { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function f(e: RequestScopedExecutionEngine) {
  watched.push(e);
}`,
    },
  ],
  invalid: [
    {
      name: 'a function of another module that takes the class',
      code: `import { watch } from './receivers/watch.js';
import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function f(e: RequestScopedExecutionEngine) {
  return watch(e);
}`,
      errors: [
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
          data: { ...things.scoped, outcome: received },
          line: 4,
          column: 22,
          endLine: 4,
          endColumn: 50,
        },
      ],
      output: null,
    },
    {
      name: 'a function of another module that takes many',
      code: `import { watchAll } from './receivers/watch.js';
import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function f(es: readonly RequestScopedExecutionEngine[]) {
  return watchAll(...es);
}`,
      errors: [
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
          data: { ...things.scoped, outcome: received },
          line: 4,
          column: 32,
          endLine: 4,
          endColumn: 60,
        },
      ],
      output: null,
    },
    {
      name: 'a list of another module',
      code: `import { watched } from './receivers/watch.js';
import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function f(e: RequestScopedExecutionEngine) {
  watched.push(e);
}`,
      errors: [
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
          data: { ...things.scoped, outcome: received },
          line: 4,
          column: 22,
          endLine: 4,
          endColumn: 50,
        },
      ],
      output: null,
    },
  ],
});
