import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';

// Forms that are rare, each of which is fixed or explained.
ruleTester({ project: 'engines', settings: enginesSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'a type by `import(…)`: of another module',
      code: `export const stop = (engine: import('./sandbox/request-scoped-execution-engine.js').RequestScopedExecutionEngine): void => engine.cancel();`,
    },
    {
      name: 'a type by `import(…)` that asks for what the canonical class lacks: of another module',
      code: `export const timeOf = (engine: import('./sandbox/request-scoped-execution-engine.js').RequestScopedExecutionEngine): number => engine.timeout;`,
    },
    {
      name: 'the type of a whole module, by `typeof import(…)`, of which nothing is made: of another module',
      code: `export type Module = typeof import('./sandbox/request-scoped-execution-engine.js');
export const name = (module: Module): string => module.RequestScopedExecutionEngine.name;`,
    },
    {
      name: 'a bound of `infer`: of another module',
      code: `import type { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export type ItemOf<List> = List extends readonly (infer Item extends RequestScopedExecutionEngine)[] ? Item : never;`,
    },
    {
      name: 'a type from which `infer` takes a part: of another module',
      code: `import type { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export type Item = RequestScopedExecutionEngine[] extends readonly (infer Each)[] ? Each : never;
export const stop = (engine: Item): void => engine.cancel();`,
    },
    {
      name: 'a type from which `infer` takes a part that is asked for what the canonical class lacks: of another module',
      code: `import type { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export type Item = RequestScopedExecutionEngine[] extends readonly (infer Each)[] ? Each : never;
export const timeOf = (engine: Item): number => engine.timeout;`,
    },
    {
      name: '`Reflect.apply` with a static method: of another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine = Reflect.apply((() => new RequestScopedExecutionEngine({ userId: "a", threadId: "b" })), undefined, [{ userId: 'a', threadId: 'b' }]);`,
    },
    {
      name: 'the constructor of the prototype: of another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const make: unknown = RequestScopedExecutionEngine.prototype.constructor;`,
    },
    {
      name: 'the constructor of the prototype, constructed: of another module',
      code: `import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const engine: unknown = Reflect.construct(RequestScopedExecutionEngine.prototype.constructor, []);`,
    },
    {
      name: 'the constructor of the prototype: of a local class of the same name',
      code: `class RequestScopedExecutionEngine {}
export const make: unknown = RequestScopedExecutionEngine.prototype.constructor;`,
    },
    {
      name: 'the type of a whole module, by `typeof import(…)`, of which nothing is made',
      code: `export type Module = typeof import('./request-scoped-execution-engine.js');
export const name = (module: Module): string => module.RequestScopedExecutionEngine.name;`,
    },
  ],
  invalid: [
    {
      name: 'a type by `import(…)`',
      code: `export const stop = (engine: import('./request-scoped-execution-engine.js').RequestScopedExecutionEngine): void => engine.cancel();`,
      errors: [
        {
          messageId: 'typed',
          data: {
            name: 'RequestScopedExecutionEngine',
            canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'",
            outcome: '',
          },
          line: 1,
          column: 30,
          endLine: 1,
          endColumn: 105,
        },
      ],
      output: `import type { UserExecutionEngine } from './user-execution-engine.js';

export const stop = (engine: UserExecutionEngine): void => engine.cancel();`,
    },
    {
      name: 'a type by `import(…)` that asks for what the canonical class lacks',
      code: `export const timeOf = (engine: import('./request-scoped-execution-engine.js').RequestScopedExecutionEngine): number => engine.timeout;`,
      errors: [
        {
          messageId: 'typed',
          data: {
            name: 'RequestScopedExecutionEngine',
            canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'",
            outcome:
              " Not fixed: 'timeout' is used on the instance, and the canonical class lacks it or takes it with other arguments (member-missing).",
          },
          line: 1,
          column: 32,
          endLine: 1,
          endColumn: 107,
        },
      ],
      output: null,
    },
    {
      name: 'a bound of `infer`',
      code: `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export type ItemOf<List> = List extends readonly (infer Item extends RequestScopedExecutionEngine)[] ? Item : never;`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'RequestScopedExecutionEngine',
            canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'",
            outcome: ' Not fixed: its uses in this file come first (still-used).',
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 43,
        },
        {
          messageId: 'typed',
          data: {
            name: 'RequestScopedExecutionEngine',
            canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'",
            outcome: '',
          },
          line: 3,
          column: 70,
          endLine: 3,
          endColumn: 98,
        },
      ],
      output: [
        `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export type ItemOf<List> = List extends readonly (infer Item extends UserExecutionEngine)[] ? Item : never;`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export type ItemOf<List> = List extends readonly (infer Item extends UserExecutionEngine)[] ? Item : never;`,
      ],
    },
    {
      name: 'a type from which `infer` takes a part',
      code: `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export type Item = RequestScopedExecutionEngine[] extends readonly (infer Each)[] ? Each : never;
export const stop = (engine: Item): void => engine.cancel();`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'RequestScopedExecutionEngine',
            canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'",
            outcome: ' Not fixed: its uses in this file come first (still-used).',
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 43,
        },
        {
          messageId: 'typed',
          data: {
            name: 'RequestScopedExecutionEngine',
            canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'",
            outcome: '',
          },
          line: 3,
          column: 20,
          endLine: 3,
          endColumn: 48,
        },
      ],
      output: [
        `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export type Item = UserExecutionEngine[] extends readonly (infer Each)[] ? Each : never;
export const stop = (engine: Item): void => engine.cancel();`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export type Item = UserExecutionEngine[] extends readonly (infer Each)[] ? Each : never;
export const stop = (engine: Item): void => engine.cancel();`,
      ],
    },
    {
      name: 'a type from which `infer` takes a part that is asked for what the canonical class lacks',
      code: `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export type Item = RequestScopedExecutionEngine[] extends readonly (infer Each)[] ? Each : never;
export const timeOf = (engine: Item): number => engine.timeout;`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'RequestScopedExecutionEngine',
            canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'",
            outcome: ' Not fixed: its uses in this file come first (still-used).',
          },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 43,
        },
        {
          messageId: 'typed',
          data: {
            name: 'RequestScopedExecutionEngine',
            canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'",
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
      name: '`Reflect.apply` with a static method',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine = Reflect.apply(RequestScopedExecutionEngine.create, undefined, [{ userId: 'a', threadId: 'b' }]);`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'RequestScopedExecutionEngine',
            canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'",
            outcome: ' Not fixed: its uses in this file come first (still-used).',
          },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 38,
        },
        {
          messageId: 'memberUsed',
          data: {
            name: 'RequestScopedExecutionEngine',
            canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'",
            outcome: ' Not fixed: where the class goes from here is for a person to follow (used-as-value).',
          },
          line: 3,
          column: 37,
          endLine: 3,
          endColumn: 65,
        },
      ],
      output: null,
    },
    {
      name: 'the constructor of the prototype',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const make: unknown = RequestScopedExecutionEngine.prototype.constructor;`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'RequestScopedExecutionEngine',
            canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'",
            outcome: ' Not fixed: its uses in this file come first (still-used).',
          },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 38,
        },
        {
          messageId: 'memberUsed',
          data: {
            name: 'RequestScopedExecutionEngine',
            canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'",
            outcome: ' Not fixed: where the class goes from here is for a person to follow (used-as-value).',
          },
          line: 3,
          column: 30,
          endLine: 3,
          endColumn: 58,
        },
      ],
      output: null,
    },
    {
      name: 'the constructor of the prototype, constructed',
      code: `import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const engine: unknown = Reflect.construct(RequestScopedExecutionEngine.prototype.constructor, []);`,
      errors: [
        {
          messageId: 'imported',
          data: {
            name: 'RequestScopedExecutionEngine',
            canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'",
            outcome: ' Not fixed: its uses in this file come first (still-used).',
          },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 38,
        },
        {
          messageId: 'memberUsed',
          data: {
            name: 'RequestScopedExecutionEngine',
            canonical: "'UserExecutionEngine' from './src/user-execution-engine.ts'",
            outcome: ' Not fixed: where the class goes from here is for a person to follow (used-as-value).',
          },
          line: 3,
          column: 50,
          endLine: 3,
          endColumn: 78,
        },
      ],
      output: null,
    },
  ],
});
