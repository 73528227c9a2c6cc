import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { callFactory, constructed, dropped, suggested } from './findings.ts';
import { templated } from './settings.ts';

// `$scope` beside an argument that says whose instance it was.
const factory = ['createExecutionEngineSync($scope)'] as const;

ruleTester({ project: 'engines', settings: templated(factory[0]) }).run(
  'no-direct-construction',
  noDirectConstruction,
  {
    valid: [
      {
        name: 'an argument that is not the nearest value: from another module',
        code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function open(admin: UserExecutionContext, users: Map<string, UserExecutionContext>) {
  const target = users.get('a')!;
  return new RequestScopedExecutionEngine(target);
}`,
      },
      {
        name: 'a member that is not the nearest value: from another module',
        code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function open(user: UserExecutionContext, request: { readonly target: UserExecutionContext }) {
  return new RequestScopedExecutionEngine(request.target);
}`,
      },
      {
        name: 'the argument of a callback that nothing is known of: from another module',
        code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

declare function onEach(callback: (context: UserExecutionContext) => void): void;
const context = currentContext();
onEach((each) => void new RequestScopedExecutionEngine(each));
export { context };`,
      },
      {
        name: 'an argument that may be absent, in front of a value further out: from another module',
        code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const context = currentContext();
export function open(own?: UserExecutionContext) {
  return [context, new RequestScopedExecutionEngine(own!)];
}`,
      },
      {
        name: 'an argument that may be null, in front of a value further out: from another module',
        code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const context = currentContext();
export function open(own: UserExecutionContext | null) {
  return [context, new RequestScopedExecutionEngine(own!)];
}`,
      },
      {
        name: 'the variable of a loop over values: from another module',
        code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function open(admin: UserExecutionContext, members: readonly UserExecutionContext[]) {
  const engines = [];
  for (const member of members) engines.push(new RequestScopedExecutionEngine(member));
  return [admin, engines];
}`,
      },
      {
        name: 'the parameter of a callback over values: from another module',
        code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const open = (admin: UserExecutionContext, members: Array<UserExecutionContext>) => [
  admin,
  members.map((member) => new RequestScopedExecutionEngine(member)),
];`,
      },
      {
        name: 'the parameter of a callback over a set, beside no argument: from another module',
        code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function open(admin: UserExecutionContext, members: ReadonlySet<UserExecutionContext>) {
  members.forEach((member) => void [member, new RequestScopedExecutionEngine(undefined as never)]);
  return admin;
}`,
      },
      {
        name: 'a member of a pattern with a type: from another module',
        code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const context = currentContext();
export const open = ({ own }: { own: UserExecutionContext }) => [context, new RequestScopedExecutionEngine(own)];`,
      },
      {
        name: 'a member of a pattern with a type that may be absent: from another module',
        code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const context = currentContext();
export const open = ({ own }: { own?: UserExecutionContext }) => [context, new RequestScopedExecutionEngine(own!)];`,
      },
      {
        name: 'an accessor beside a parameter: from another module',
        code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function open(context: UserExecutionContext) {
  return [context, new RequestScopedExecutionEngine(currentContext())];
}`,
      },
      {
        name: 'the nearest value itself: from another module',
        code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function open(context: UserExecutionContext) {
  return new RequestScopedExecutionEngine(context, 5);
}`,
      },
      {
        name: 'an argument where no value is near: from another module',
        code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

declare const users: { readonly a: UserExecutionContext };
export const open = () => new RequestScopedExecutionEngine(users.a, 5);
export { currentContext };`,
      },
    ],
    invalid: [
      {
        name: 'an argument that is not the nearest value',
        code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open(admin: UserExecutionContext, users: Map<string, UserExecutionContext>) {
  const target = users.get('a')!;
  return new RequestScopedExecutionEngine(target);
}`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: suggested('ambiguous-scope', 'admin, target'),
              factory,
            }),
            line: 6,
            column: 10,
            endLine: 6,
            endColumn: 50,
            suggestions: [
              {
                ...callFactory('admin'),
                output: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function open(admin: UserExecutionContext, users: Map<string, UserExecutionContext>) {
  const target = users.get('a')!;
  return createExecutionEngineSync(admin);
}`,
              },
              {
                ...callFactory('target'),
                output: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function open(admin: UserExecutionContext, users: Map<string, UserExecutionContext>) {
  const target = users.get('a')!;
  return createExecutionEngineSync(target);
}`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'a member that is not the nearest value',
        code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open(user: UserExecutionContext, request: { readonly target: UserExecutionContext }) {
  return new RequestScopedExecutionEngine(request.target);
}`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: suggested('ambiguous-scope', 'user, request.target'),
              factory,
            }),
            line: 5,
            column: 10,
            endLine: 5,
            endColumn: 58,
            suggestions: [
              {
                ...callFactory('user'),
                output: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function open(user: UserExecutionContext, request: { readonly target: UserExecutionContext }) {
  return createExecutionEngineSync(user);
}`,
              },
              {
                ...callFactory('request.target'),
                output: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function open(user: UserExecutionContext, request: { readonly target: UserExecutionContext }) {
  return createExecutionEngineSync(request.target);
}`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'the argument of a callback that nothing is known of',
        code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

declare function onEach(callback: (context: UserExecutionContext) => void): void;
const context = currentContext();
onEach((each) => void new RequestScopedExecutionEngine(each));
export { context };`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: suggested('ambiguous-scope', 'context, each'),
              factory,
            }),
            line: 6,
            column: 23,
            endLine: 6,
            endColumn: 61,
            suggestions: [
              {
                ...callFactory('context'),
                output: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

declare function onEach(callback: (context: UserExecutionContext) => void): void;
const context = currentContext();
onEach((each) => void createExecutionEngineSync(context));
export { context };`,
              },
              {
                ...callFactory('each'),
                output: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

declare function onEach(callback: (context: UserExecutionContext) => void): void;
const context = currentContext();
onEach((each) => void createExecutionEngineSync(each));
export { context };`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'an argument that may be absent, in front of a value further out',
        code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const context = currentContext();
export function open(own?: UserExecutionContext) {
  return [context, new RequestScopedExecutionEngine(own!)];
}`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', { factory }),
            line: 6,
            column: 20,
            endLine: 6,
            endColumn: 58,
          },
        ],
        output: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const context = currentContext();
export function open(own?: UserExecutionContext) {
  return [context, createExecutionEngineSync(own!)];
}`,
      },
      {
        name: 'an argument that may be null, in front of a value further out',
        code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const context = currentContext();
export function open(own: UserExecutionContext | null) {
  return [context, new RequestScopedExecutionEngine(own!)];
}`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', { factory }),
            line: 6,
            column: 20,
            endLine: 6,
            endColumn: 58,
          },
        ],
        output: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const context = currentContext();
export function open(own: UserExecutionContext | null) {
  return [context, createExecutionEngineSync(own!)];
}`,
      },
      {
        name: 'the variable of a loop over values',
        code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open(admin: UserExecutionContext, members: readonly UserExecutionContext[]) {
  const engines = [];
  for (const member of members) engines.push(new RequestScopedExecutionEngine(member));
  return [admin, engines];
}`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', { factory }),
            line: 6,
            column: 46,
            endLine: 6,
            endColumn: 86,
          },
        ],
        output: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function open(admin: UserExecutionContext, members: readonly UserExecutionContext[]) {
  const engines = [];
  for (const member of members) engines.push(createExecutionEngineSync(member));
  return [admin, engines];
}`,
      },
      {
        name: 'the parameter of a callback over values',
        code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const open = (admin: UserExecutionContext, members: Array<UserExecutionContext>) => [
  admin,
  members.map((member) => new RequestScopedExecutionEngine(member)),
];`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', { factory }),
            line: 6,
            column: 27,
            endLine: 6,
            endColumn: 67,
          },
        ],
        output: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const open = (admin: UserExecutionContext, members: Array<UserExecutionContext>) => [
  admin,
  members.map((member) => createExecutionEngineSync(member)),
];`,
      },
      {
        name: 'the parameter of a callback over a set, beside no argument',
        code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open(admin: UserExecutionContext, members: ReadonlySet<UserExecutionContext>) {
  members.forEach((member) => void [member, new RequestScopedExecutionEngine(undefined as never)]);
  return admin;
}`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', { outcome: dropped('undefined as never'), factory }),
            line: 5,
            column: 45,
            endLine: 5,
            endColumn: 97,
          },
        ],
        output: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function open(admin: UserExecutionContext, members: ReadonlySet<UserExecutionContext>) {
  members.forEach((member) => void [member, createExecutionEngineSync(member)]);
  return admin;
}`,
      },
      {
        name: 'a member of a pattern with a type',
        code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const context = currentContext();
export const open = ({ own }: { own: UserExecutionContext }) => [context, new RequestScopedExecutionEngine(own)];`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', { factory }),
            line: 5,
            column: 75,
            endLine: 5,
            endColumn: 112,
          },
        ],
        output: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const context = currentContext();
export const open = ({ own }: { own: UserExecutionContext }) => [context, createExecutionEngineSync(own)];`,
      },
      {
        name: 'a member of a pattern with a type that may be absent',
        code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const context = currentContext();
export const open = ({ own }: { own?: UserExecutionContext }) => [context, new RequestScopedExecutionEngine(own!)];`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: suggested('ambiguous-scope', 'context, own!'),
              factory,
            }),
            line: 5,
            column: 76,
            endLine: 5,
            endColumn: 114,
            suggestions: [
              {
                ...callFactory('context'),
                output: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const context = currentContext();
export const open = ({ own }: { own?: UserExecutionContext }) => [context, createExecutionEngineSync(context)];`,
              },
              {
                ...callFactory('own!'),
                output: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const context = currentContext();
export const open = ({ own }: { own?: UserExecutionContext }) => [context, createExecutionEngineSync(own!)];`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'an accessor beside a parameter',
        code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open(context: UserExecutionContext) {
  return [context, new RequestScopedExecutionEngine(currentContext())];
}`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', {
              outcome: suggested('ambiguous-scope', 'context, currentContext()'),
              factory,
            }),
            line: 5,
            column: 20,
            endLine: 5,
            endColumn: 70,
            suggestions: [
              {
                ...callFactory('context'),
                output: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function open(context: UserExecutionContext) {
  return [context, createExecutionEngineSync(context)];
}`,
              },
              {
                ...callFactory('currentContext()'),
                output: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function open(context: UserExecutionContext) {
  return [context, createExecutionEngineSync(currentContext())];
}`,
              },
            ],
          },
        ],
        output: null,
      },
      {
        name: 'the nearest value itself',
        code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function open(context: UserExecutionContext) {
  return new RequestScopedExecutionEngine(context, 5);
}`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', { outcome: dropped('5'), factory }),
            line: 5,
            column: 10,
            endLine: 5,
            endColumn: 54,
          },
        ],
        output: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function open(context: UserExecutionContext) {
  return createExecutionEngineSync(context);
}`,
      },
      {
        name: 'an argument where no value is near',
        code: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

declare const users: { readonly a: UserExecutionContext };
export const open = () => new RequestScopedExecutionEngine(users.a, 5);
export { currentContext };`,
        errors: [
          {
            ...constructed('RequestScopedExecutionEngine', { outcome: dropped('5'), factory }),
            line: 5,
            column: 27,
            endLine: 5,
            endColumn: 71,
          },
        ],
        output: `import { currentContext, type UserExecutionContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

declare const users: { readonly a: UserExecutionContext };
export const open = () => createExecutionEngineSync(users.a);
export { currentContext };`,
      },
    ],
  },
);
