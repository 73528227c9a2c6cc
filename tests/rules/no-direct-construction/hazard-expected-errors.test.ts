import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { callFactory, constructed, suggested } from './findings.ts';
import { engines } from './settings.ts';

// Constructions under a comment that expects an error of the compiler.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'an error that is expected on the line below: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open() {
  // @ts-expect-error: there is no third one.
  return new RequestScopedExecutionEngine(currentContext(), 1, 2);
}`,
    },
    {
      name: 'an error that is ignored: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open() {
  // @ts-ignore: it may be wrong.
  return new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'an error that is expected further up: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

// @ts-expect-error: this is no number.
export const limit: number = '1';
export async function open() {
  return new RequestScopedExecutionEngine(currentContext());
}`,
    },
  ],
  invalid: [
    {
      name: 'an error that is expected on the line below',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open() {
  // @ts-expect-error: there is no third one.
  return new RequestScopedExecutionEngine(currentContext(), 1, 2);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('error-expected') }),
          line: 6,
          column: 10,
          endLine: 6,
          endColumn: 66,
          suggestions: [
            {
              ...callFactory(),
              typeErrors: [2578],
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function open() {
  // @ts-expect-error: there is no third one.
  return await createExecutionEngine(currentContext());
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an error that is ignored',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open() {
  // @ts-ignore: it may be wrong.
  return new RequestScopedExecutionEngine(currentContext());
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 10, endLine: 6, endColumn: 60 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function open() {
  // @ts-ignore: it may be wrong.
  return await createExecutionEngine(currentContext());
}`,
    },
    {
      name: 'an error that is expected further up',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

// @ts-expect-error: this is no number.
export const limit: number = '1';
export async function open() {
  return new RequestScopedExecutionEngine(currentContext());
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 7, column: 10, endLine: 7, endColumn: 60 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

// @ts-expect-error: this is no number.
export const limit: number = '1';
export async function open() {
  return await createExecutionEngine(currentContext());
}`,
    },
  ],
});
