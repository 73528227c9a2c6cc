import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { callFactory, constructed, explained, suggested } from './findings.ts';
import { templated } from './settings.ts';

const call = 'createExecutionEngineSync($userContext)';

// What a file asks of an instance without naming a member, and of its class.
ruleTester({ project: 'engines', settings: templated(call) }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a member that only running the code tells: from another module',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function f(k) {
  const e = new RequestScopedExecutionEngine(currentContext());
  return e[k]();
}`,
    },
    {
      name: 'a method that the file adds to the prototype: from another module',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

RequestScopedExecutionEngine.prototype.extra = function () {};
export function f() {
  const e = new RequestScopedExecutionEngine(currentContext());
  e.extra();
}`,
    },
    {
      name: 'the constructor of the instance: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const e = new RequestScopedExecutionEngine(currentContext());
export const other = new (e.constructor as typeof RequestScopedExecutionEngine)(currentContext());`,
    },
    {
      name: 'a test of the constructor: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const e = new RequestScopedExecutionEngine(currentContext());
export const isOld = e.constructor === RequestScopedExecutionEngine;`,
    },
    {
      name: 'a test of the prototype: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const e = new RequestScopedExecutionEngine(currentContext());
export const isOld = Object.getPrototypeOf(e) === RequestScopedExecutionEngine.prototype;`,
    },
  ],
  invalid: [
    {
      name: 'a member that only running the code tells: the canonical class fits',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function f(k) {
  const e = [new RequestScopedExecutionEngine(currentContext())];
  return e[k].cancel();
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 14,
          endLine: 5,
          endColumn: 64,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export async function f(k) {
  const e = [createExecutionEngineSync(currentContext())];
  return e[k].cancel();
}`,
    },
    {
      name: 'a member that only running the code tells',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function f(k) {
  const e = new RequestScopedExecutionEngine(currentContext());
  return e[k]();
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: suggested('member-doubtful', 'e[k]'),
          }),
          line: 5,
          column: 13,
          endLine: 5,
          endColumn: 63,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export async function f(k) {
  const e = createExecutionEngineSync(currentContext());
  return e[k]();
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a method that the file adds to the prototype: the canonical class fits',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

RequestScopedExecutionEngine.prototype.extra = function () {};
export function f() {
  const e = new RequestScopedExecutionEngine(currentContext());
  e.cancel();
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 6,
          column: 13,
          endLine: 6,
          endColumn: 63,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

RequestScopedExecutionEngine.prototype.extra = function () {};
export function f() {
  const e = createExecutionEngineSync(currentContext());
  e.cancel();
}`,
    },
    {
      name: 'a method that the file adds to the prototype',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

RequestScopedExecutionEngine.prototype.extra = function () {};
export function f() {
  const e = new RequestScopedExecutionEngine(currentContext());
  e.extra();
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'extra'),
          }),
          line: 6,
          column: 13,
          endLine: 6,
          endColumn: 63,
        },
      ],
      output: null,
    },
    {
      name: 'the constructor of the instance: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const e = new RequestScopedExecutionEngine(currentContext());
export const other = currentContext.constructor;
e.cancel();`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 61,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const e = createExecutionEngineSync(currentContext());
export const other = currentContext.constructor;
e.cancel();`,
    },
    {
      name: 'the constructor of the instance',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const e = new RequestScopedExecutionEngine(currentContext());
export const other = new (e.constructor as typeof RequestScopedExecutionEngine)(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call], outcome: suggested('instance-test') }),
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 61,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const e = createExecutionEngineSync(currentContext());
export const other = new (e.constructor as typeof RequestScopedExecutionEngine)(currentContext());`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a test of the constructor',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const e = new RequestScopedExecutionEngine(currentContext());
export const isOld = e.constructor === RequestScopedExecutionEngine;`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call], outcome: suggested('instance-test') }),
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 61,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const e = createExecutionEngineSync(currentContext());
export const isOld = e.constructor === RequestScopedExecutionEngine;`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a test of the prototype: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const e = new RequestScopedExecutionEngine(currentContext());
export const same = Object.is(e, e);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 61,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const e = createExecutionEngineSync(currentContext());
export const same = Object.is(e, e);`,
    },
    {
      name: 'a test of the prototype',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const e = new RequestScopedExecutionEngine(currentContext());
export const isOld = Object.getPrototypeOf(e) === RequestScopedExecutionEngine.prototype;`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call], outcome: suggested('instance-test') }),
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 61,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const e = createExecutionEngineSync(currentContext());
export const isOld = Object.getPrototypeOf(e) === RequestScopedExecutionEngine.prototype;`,
            },
          ],
        },
      ],
      output: null,
    },
  ],
});
