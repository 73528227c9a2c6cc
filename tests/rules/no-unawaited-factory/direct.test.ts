import { noUnawaitedFactory } from '../../../rules/no-unawaited-factory.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { explained, hasNo, used } from './words.ts';

// The promise is misused where it is made.
ruleTester({ project: 'engines', settings: enginesSettings }).run('no-unawaited-factory', noUnawaitedFactory, {
  valid: [
    {
      name: 'a method: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export const answer = createExecutionEngine(currentContext()).execute('plan');`,
    },
    {
      name: 'a method whose result is awaited: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

export const answer = await createExecutionEngine(currentContext()).execute('plan');`,
    },
    {
      name: 'a field: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export const { userId } = createExecutionEngine(currentContext()).userContext;`,
    },
    {
      name: 'an optional member: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

createExecutionEngine(currentContext())?.cancel();`,
    },
    {
      name: 'a member by a string: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext())['cancel']();`,
    },
    {
      name: 'a member by a template: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

createExecutionEngine(currentContext())[\`cancel\`]();`,
    },
    {
      name: 'a member that is read and not called: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export const cancel = createExecutionEngine(currentContext()).cancel;`,
    },
    {
      name: 'a member that is written: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext()).cancel = () => {};`,
    },
    {
      name: 'a member that is deleted: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;
import { UserExecutionEngine } from './user-execution-engine.js';

delete (createExecutionEngine(currentContext()) as Partial<UserExecutionEngine>).cancel;`,
    },
    {
      name: 'a member after a cast: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

(createExecutionEngine(currentContext()) as unknown as UserExecutionEngine).cancel();`,
    },
    {
      name: 'a member after a cast to anything: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

(createExecutionEngine(currentContext()) as any).cancel();`,
    },
    {
      name: 'a member after a non-null assertion: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

createExecutionEngine(currentContext())!.cancel();`,
    },
    {
      name: 'a member after an angle bracket cast: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

(<any>createExecutionEngine(currentContext())).cancel();`,
    },
    {
      name: 'a member after a comma: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

(0, createExecutionEngine(currentContext())).cancel();`,
      typeErrors: [2695],
    },
    {
      name: 'a member of a branch: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

declare const isReady: boolean;
(isReady ? createExecutionEngine(currentContext()) : undefined)?.cancel();`,
    },
    {
      name: 'a member of an alternative: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

declare const known: { cancel(): void } | undefined;
(known ?? createExecutionEngine(currentContext())).cancel();`,
    },
    {
      name: 'a member of what replaces nothing: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

(createExecutionEngine(currentContext()) ?? undefined).cancel();`,
    },
    {
      name: 'a pattern: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

const { cancel, cleanup } = createExecutionEngine(currentContext());
export { cancel, cleanup };`,
    },
    {
      name: 'a pattern with a default: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

const { cancel = () => {} } = createExecutionEngine(currentContext());
cancel();`,
    },
    {
      name: 'a pattern that is assigned: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

let cancel: () => void;
({ cancel } = createExecutionEngine(currentContext()));
cancel();`,
    },
    {
      name: 'a pattern that takes the rest: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export const { ...rest } = createExecutionEngine(currentContext());`,
    },
    {
      name: 'a pattern that takes `then` and a member',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const { then, cancel } = createExecutionEngine(currentContext()) as any;`,
    },
    {
      name: 'a pattern of an array: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export const [first] = createExecutionEngine(currentContext());`,
    },
    {
      name: 'an `if`: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

if (createExecutionEngine(currentContext())) currentContext();`,
    },
    {
      name: 'a `while`: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

while (createExecutionEngine(currentContext())) break;`,
    },
    {
      name: 'a `do`: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

let count = 0;
do count += 1;
while (createExecutionEngine(currentContext()) && count < 3);`,
    },
    {
      name: 'the test of a `for`: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

for (let count = 0; createExecutionEngine(currentContext()) && count < 3; ) count += 1;`,
    },
    {
      name: 'the test of a choice: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export const state = createExecutionEngine(currentContext()) ? 'on' : 'off';`,
    },
    {
      name: 'a negation: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export const isMissing = !createExecutionEngine(currentContext());`,
    },
    {
      name: 'two negations: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

export const isThere = !!createExecutionEngine(currentContext());`,
    },
    {
      name: 'the left of `||`: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export const engine = createExecutionEngine(currentContext()) || undefined;`,
    },
    {
      name: 'the left of `&&`: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export const context = createExecutionEngine(currentContext()) && currentContext();`,
    },
    {
      name: 'the right of `&&` in a test: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

declare const isReady: boolean;
if (isReady && createExecutionEngine(currentContext())) currentContext();`,
    },
    {
      name: '`Boolean`: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export const isThere = Boolean(createExecutionEngine(currentContext()));`,
    },
    {
      name: 'an equality: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

declare const other: object;
export const isOther = createExecutionEngine(currentContext()) === other;`,
    },
    {
      name: 'an inequality with nothing: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

export const isThere = createExecutionEngine(currentContext()) != null;`,
    },
    {
      name: 'a `switch`: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

declare const other: object;
switch (createExecutionEngine(currentContext())) {
  case other:
}`,
    },
    {
      name: '`instanceof`: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const isEngine = createExecutionEngine(currentContext()) instanceof UserExecutionEngine;`,
    },
    {
      name: '`instanceof` a deprecated class: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
export const isEngine = createExecutionEngine(currentContext()) instanceof RequestScopedExecutionEngine;`,
    },
    {
      name: '`instanceof` a class of a namespace: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

import * as engines from './index.js';
export const isEngine = createExecutionEngine(currentContext()) instanceof engines.UserExecutionEngine;`,
    },
    {
      name: 'a template: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export const text = \`engine \${createExecutionEngine(currentContext())}\`;`,
    },
    {
      name: 'a sum: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

export const text = 'engine ' + createExecutionEngine(currentContext());`,
    },
    {
      name: 'a product: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export const product = 2 * (createExecutionEngine(currentContext()) as any);`,
    },
    {
      name: '`Number`: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export const number = Number(createExecutionEngine(currentContext()));`,
    },
    {
      name: 'a sign: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

export const number = +(createExecutionEngine(currentContext()) as any);`,
    },
    {
      name: 'a comparison by size: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export const isMore = (createExecutionEngine(currentContext()) as any) > 1;`,
    },
    {
      name: 'an added text: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

let text = 'engine ';
text += createExecutionEngine(currentContext());
export { text };`,
    },
    {
      name: '`toString`: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

export const text = createExecutionEngine(currentContext()).toString();`,
    },
    {
      name: '`String`: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export const text = String(createExecutionEngine(currentContext()));`,
    },
    {
      name: '`JSON.stringify`: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export const text = JSON.stringify(createExecutionEngine(currentContext()));`,
    },
    {
      name: 'a key: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

export const entry = { [createExecutionEngine(currentContext()) as any]: 1 };`,
    },
    {
      name: 'a computed member: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

declare const names: Record<string, string>;
export const name = names[createExecutionEngine(currentContext()) as any];`,
    },
    {
      name: 'a loop over it: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

for (const each of createExecutionEngine(currentContext()) as any) each();`,
    },
    {
      name: 'an asynchronous loop over it: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

for await (const each of createExecutionEngine(currentContext()) as any) each();`,
    },
    {
      name: 'a loop over its keys: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

for (const key in createExecutionEngine(currentContext())) key.trim();`,
    },
    {
      name: 'a spread array: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export const parts = [...(createExecutionEngine(currentContext()) as any)];`,
    },
    {
      name: 'spread arguments: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

Math.max(...(createExecutionEngine(currentContext()) as any));`,
    },
    {
      name: 'a spread object: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export const copy = { ...createExecutionEngine(currentContext()) };`,
    },
    {
      name: '`Object.keys`: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export const keys = Object.keys(createExecutionEngine(currentContext()));`,
    },
    {
      name: '`Array.from`: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

export const parts = Array.from(createExecutionEngine(currentContext()) as any);`,
    },
    {
      name: 'what a generator delegates to: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export async function* parts() {
  yield* createExecutionEngine(currentContext()) as any;
}`,
    },
    {
      name: 'a call of it: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

(createExecutionEngine(currentContext()) as any)();`,
    },
    {
      name: 'a construction of it: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

new (createExecutionEngine(currentContext()) as any)();`,
    },
    {
      name: 'a tag: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export const text = (createExecutionEngine(currentContext()) as any)\`text\`;`,
    },
    {
      name: 'what a class extends: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export class Desk extends (createExecutionEngine(currentContext()) as any) {}`,
    },
    {
      name: 'an assignment that is used: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

let engine: any;
(engine = createExecutionEngine(currentContext())).cancel();`,
    },
    {
      name: 'one call in the argument of another: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

(createExecutionEngine((createExecutionEngine(currentContext()) as any).userContext) as any).cancel();`,
    },
    {
      name: 'one call in the argument of a method of another: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

createExecutionEngine(currentContext()).execute(String(createExecutionEngine(currentContext())));`,
    },
  ],
  invalid: [
    {
      name: 'a method',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const answer = createExecutionEngine(currentContext()).execute('plan');`,
      typeErrors: [2339],
      errors: [{ ...hasNo('execute'), line: 4, column: 23, endLine: 4, endColumn: 62 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const answer = (await createExecutionEngine(currentContext())).execute('plan');`,
    },
    {
      name: 'a method whose result is awaited',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const answer = await createExecutionEngine(currentContext()).execute('plan');`,
      typeErrors: [2339],
      errors: [{ ...hasNo('execute'), line: 4, column: 29, endLine: 4, endColumn: 68 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const answer = await (await createExecutionEngine(currentContext())).execute('plan');`,
    },
    {
      name: 'a field',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const { userId } = createExecutionEngine(currentContext()).userContext;`,
      typeErrors: [2339],
      errors: [{ ...hasNo('userContext'), line: 4, column: 27, endLine: 4, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const { userId } = (await createExecutionEngine(currentContext())).userContext;`,
    },
    {
      name: 'an optional member',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext())?.cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 1, endLine: 4, endColumn: 40 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(await createExecutionEngine(currentContext()))?.cancel();`,
    },
    {
      name: 'a member by a string',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext())['cancel']();`,
      typeErrors: [7053],
      errors: [{ ...hasNo('cancel'), line: 4, column: 1, endLine: 4, endColumn: 40 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(await createExecutionEngine(currentContext()))['cancel']();`,
    },
    {
      name: 'a member by a template',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext())[\`cancel\`]();`,
      typeErrors: [7053],
      errors: [{ ...hasNo('cancel'), line: 4, column: 1, endLine: 4, endColumn: 40 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(await createExecutionEngine(currentContext()))[\`cancel\`]();`,
    },
    {
      name: 'a member that is read and not called',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const cancel = createExecutionEngine(currentContext()).cancel;`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 23, endLine: 4, endColumn: 62 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const cancel = (await createExecutionEngine(currentContext())).cancel;`,
    },
    {
      name: 'a member that is written',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext()).cancel = () => {};`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 1, endLine: 4, endColumn: 40 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(await createExecutionEngine(currentContext())).cancel = () => {};`,
    },
    {
      name: 'a member that is deleted',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

delete (createExecutionEngine(currentContext()) as Partial<UserExecutionEngine>).cancel;`,
      errors: [
        {
          ...hasNo('cancel', { outcome: explained('promise-expected') }),
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 48,
        },
      ],
      output: null,
    },
    {
      name: 'a member after a cast',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

(createExecutionEngine(currentContext()) as unknown as UserExecutionEngine).cancel();`,
      errors: [{ ...hasNo('cancel'), line: 5, column: 2, endLine: 5, endColumn: 41 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

(await createExecutionEngine(currentContext()) as unknown as UserExecutionEngine).cancel();`,
    },
    {
      name: 'a member after a cast to anything',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(createExecutionEngine(currentContext()) as any).cancel();`,
      errors: [{ ...hasNo('cancel'), line: 4, column: 2, endLine: 4, endColumn: 41 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(await createExecutionEngine(currentContext()) as any).cancel();`,
    },
    {
      name: 'a member after a non-null assertion',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext())!.cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 1, endLine: 4, endColumn: 40 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(await createExecutionEngine(currentContext()))!.cancel();`,
    },
    {
      name: 'a member after an angle bracket cast',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(<any>createExecutionEngine(currentContext())).cancel();`,
      errors: [{ ...hasNo('cancel'), line: 4, column: 7, endLine: 4, endColumn: 46 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(<any>await createExecutionEngine(currentContext())).cancel();`,
    },
    {
      name: 'a member after a comma',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(0, createExecutionEngine(currentContext())).cancel();`,
      typeErrors: [2339, 2695],
      errors: [{ ...hasNo('cancel'), line: 4, column: 5, endLine: 4, endColumn: 44 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(0, await createExecutionEngine(currentContext())).cancel();`,
      outputTypeErrors: [2695],
    },
    {
      name: 'a member of a branch',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const isReady: boolean;
(isReady ? createExecutionEngine(currentContext()) : undefined)?.cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 5, column: 12, endLine: 5, endColumn: 51 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const isReady: boolean;
(isReady ? await createExecutionEngine(currentContext()) : undefined)?.cancel();`,
    },
    {
      name: 'a member of an alternative',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const known: { cancel(): void } | undefined;
(known ?? createExecutionEngine(currentContext())).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 5, column: 11, endLine: 5, endColumn: 50 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const known: { cancel(): void } | undefined;
(known ?? await createExecutionEngine(currentContext())).cancel();`,
    },
    {
      name: 'a member of what replaces nothing',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(createExecutionEngine(currentContext()) ?? undefined).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 2, endLine: 4, endColumn: 41 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(await createExecutionEngine(currentContext()) ?? undefined).cancel();`,
    },
    {
      name: 'a pattern',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const { cancel, cleanup } = createExecutionEngine(currentContext());
export { cancel, cleanup };`,
      typeErrors: [2339, 2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 29, endLine: 4, endColumn: 68 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const { cancel, cleanup } = await createExecutionEngine(currentContext());
export { cancel, cleanup };`,
    },
    {
      name: 'a pattern with a default',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const { cancel = () => {} } = createExecutionEngine(currentContext());
cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 31, endLine: 4, endColumn: 70 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const { cancel = () => {} } = await createExecutionEngine(currentContext());
cancel();`,
    },
    {
      name: 'a pattern that is assigned',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let cancel: () => void;
({ cancel } = createExecutionEngine(currentContext()));
cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 5, column: 15, endLine: 5, endColumn: 54 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let cancel: () => void;
({ cancel } = await createExecutionEngine(currentContext()));
cancel();`,
    },
    {
      name: 'a pattern that takes the rest',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const { ...rest } = createExecutionEngine(currentContext());`,
      errors: [{ ...used('has no properties of its own'), line: 4, column: 28, endLine: 4, endColumn: 67 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const { ...rest } = await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a pattern of an array',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const [first] = createExecutionEngine(currentContext());`,
      typeErrors: [2488],
      errors: [
        {
          ...used('cannot be iterated', { outcome: explained('member-missing', 'Symbol.iterator') }),
          line: 4,
          column: 24,
          endLine: 4,
          endColumn: 63,
        },
      ],
      output: null,
    },
    {
      name: 'an `if`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

if (createExecutionEngine(currentContext())) currentContext();`,
      typeErrors: [2801],
      errors: [{ ...used('is always true'), line: 4, column: 5, endLine: 4, endColumn: 44 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

if (await createExecutionEngine(currentContext())) currentContext();`,
    },
    {
      name: 'a `while`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

while (createExecutionEngine(currentContext())) break;`,
      errors: [{ ...used('is always true'), line: 4, column: 8, endLine: 4, endColumn: 47 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

while (await createExecutionEngine(currentContext())) break;`,
    },
    {
      name: 'a `do`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let count = 0;
do count += 1;
while (createExecutionEngine(currentContext()) && count < 3);`,
      typeErrors: [2801],
      errors: [{ ...used('is always true'), line: 6, column: 8, endLine: 6, endColumn: 47 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let count = 0;
do count += 1;
while (await createExecutionEngine(currentContext()) && count < 3);`,
    },
    {
      name: 'the test of a `for`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

for (let count = 0; createExecutionEngine(currentContext()) && count < 3; ) count += 1;`,
      typeErrors: [2801],
      errors: [{ ...used('is always true'), line: 4, column: 21, endLine: 4, endColumn: 60 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

for (let count = 0; await createExecutionEngine(currentContext()) && count < 3; ) count += 1;`,
    },
    {
      name: 'the test of a choice',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const state = createExecutionEngine(currentContext()) ? 'on' : 'off';`,
      typeErrors: [2801],
      errors: [{ ...used('is always true'), line: 4, column: 22, endLine: 4, endColumn: 61 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const state = await createExecutionEngine(currentContext()) ? 'on' : 'off';`,
    },
    {
      name: 'a negation',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const isMissing = !createExecutionEngine(currentContext());`,
      errors: [{ ...used('is always true'), line: 4, column: 27, endLine: 4, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const isMissing = !await createExecutionEngine(currentContext());`,
    },
    {
      name: 'two negations',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const isThere = !!createExecutionEngine(currentContext());`,
      errors: [{ ...used('is always true'), line: 4, column: 26, endLine: 4, endColumn: 65 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const isThere = !!await createExecutionEngine(currentContext());`,
    },
    {
      name: 'the left of `||`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const engine = createExecutionEngine(currentContext()) || undefined;`,
      errors: [
        {
          ...used('is always true', { outcome: explained('promise-expected') }),
          line: 4,
          column: 23,
          endLine: 4,
          endColumn: 62,
        },
      ],
      output: null,
    },
    {
      name: 'the left of `&&`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const context = createExecutionEngine(currentContext()) && currentContext();`,
      typeErrors: [2801],
      errors: [{ ...used('is always true'), line: 4, column: 24, endLine: 4, endColumn: 63 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const context = await createExecutionEngine(currentContext()) && currentContext();`,
    },
    {
      name: 'the right of `&&` in a test',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const isReady: boolean;
if (isReady && createExecutionEngine(currentContext())) currentContext();`,
      typeErrors: [2801],
      errors: [{ ...used('is always true'), line: 5, column: 16, endLine: 5, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const isReady: boolean;
if (isReady && await createExecutionEngine(currentContext())) currentContext();`,
    },
    {
      name: '`Boolean`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const isThere = Boolean(createExecutionEngine(currentContext()));`,
      errors: [{ ...used('is always true'), line: 4, column: 32, endLine: 4, endColumn: 71 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const isThere = Boolean(await createExecutionEngine(currentContext()));`,
    },
    {
      name: 'an equality',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const other: object;
export const isOther = createExecutionEngine(currentContext()) === other;`,
      errors: [{ ...used('equals nothing else'), line: 5, column: 24, endLine: 5, endColumn: 63 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const other: object;
export const isOther = await createExecutionEngine(currentContext()) === other;`,
    },
    {
      name: 'an inequality with nothing',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const isThere = createExecutionEngine(currentContext()) != null;`,
      errors: [{ ...used('equals nothing else'), line: 4, column: 24, endLine: 4, endColumn: 63 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const isThere = await createExecutionEngine(currentContext()) != null;`,
    },
    {
      name: 'a `switch`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const other: object;
switch (createExecutionEngine(currentContext())) {
  case other:
}`,
      errors: [{ ...used('equals nothing else'), line: 5, column: 9, endLine: 5, endColumn: 48 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const other: object;
switch (await createExecutionEngine(currentContext())) {
  case other:
}`,
    },
    {
      name: '`instanceof`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const isEngine = createExecutionEngine(currentContext()) instanceof UserExecutionEngine;`,
      errors: [{ ...used('is no instance of the class'), line: 5, column: 25, endLine: 5, endColumn: 64 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export const isEngine = await createExecutionEngine(currentContext()) instanceof UserExecutionEngine;`,
    },
    {
      name: '`instanceof` a deprecated class',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
export const isEngine = createExecutionEngine(currentContext()) instanceof RequestScopedExecutionEngine;`,
      errors: [{ ...used('is no instance of the class'), line: 5, column: 25, endLine: 5, endColumn: 64 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
export const isEngine = await createExecutionEngine(currentContext()) instanceof RequestScopedExecutionEngine;`,
    },
    {
      name: '`instanceof` a class of a namespace',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

import * as engines from './index.js';
export const isEngine = createExecutionEngine(currentContext()) instanceof engines.UserExecutionEngine;`,
      errors: [{ ...used('is no instance of the class'), line: 5, column: 25, endLine: 5, endColumn: 64 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

import * as engines from './index.js';
export const isEngine = await createExecutionEngine(currentContext()) instanceof engines.UserExecutionEngine;`,
    },
    {
      name: 'a template',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const text = \`engine \${createExecutionEngine(currentContext())}\`;`,
      errors: [{ ...used('is neither text nor a number'), line: 4, column: 31, endLine: 4, endColumn: 70 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const text = \`engine \${await createExecutionEngine(currentContext())}\`;`,
    },
    {
      name: 'a sum',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const text = 'engine ' + createExecutionEngine(currentContext());`,
      errors: [{ ...used('is neither text nor a number'), line: 4, column: 33, endLine: 4, endColumn: 72 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const text = 'engine ' + await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a product',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const product = 2 * (createExecutionEngine(currentContext()) as any);`,
      errors: [
        {
          ...used('is neither text nor a number', { outcome: explained('member-missing', 'Symbol.toPrimitive') }),
          line: 4,
          column: 29,
          endLine: 4,
          endColumn: 68,
        },
      ],
      output: null,
    },
    {
      name: '`Number`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const number = Number(createExecutionEngine(currentContext()));`,
      errors: [{ ...used('is neither text nor a number'), line: 4, column: 30, endLine: 4, endColumn: 69 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const number = Number(await createExecutionEngine(currentContext()));`,
    },
    {
      name: 'a sign',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const number = +(createExecutionEngine(currentContext()) as any);`,
      errors: [{ ...used('is neither text nor a number'), line: 4, column: 25, endLine: 4, endColumn: 64 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const number = +(await createExecutionEngine(currentContext()) as any);`,
    },
    {
      name: 'a comparison by size',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const isMore = (createExecutionEngine(currentContext()) as any) > 1;`,
      errors: [
        {
          ...used('is neither text nor a number', { outcome: explained('member-missing', 'Symbol.toPrimitive') }),
          line: 4,
          column: 24,
          endLine: 4,
          endColumn: 63,
        },
      ],
      output: null,
    },
    {
      name: 'an added text',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let text = 'engine ';
text += createExecutionEngine(currentContext());
export { text };`,
      errors: [{ ...used('is neither text nor a number'), line: 5, column: 9, endLine: 5, endColumn: 48 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let text = 'engine ';
text += await createExecutionEngine(currentContext());
export { text };`,
    },
    {
      name: '`toString`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const text = createExecutionEngine(currentContext()).toString();`,
      errors: [{ ...used('is neither text nor a number'), line: 4, column: 21, endLine: 4, endColumn: 60 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const text = (await createExecutionEngine(currentContext())).toString();`,
    },
    {
      name: '`String`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const text = String(createExecutionEngine(currentContext()));`,
      errors: [{ ...used('is neither text nor a number'), line: 4, column: 28, endLine: 4, endColumn: 67 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const text = String(await createExecutionEngine(currentContext()));`,
    },
    {
      name: '`JSON.stringify`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const text = JSON.stringify(createExecutionEngine(currentContext()));`,
      errors: [{ ...used('is neither text nor a number'), line: 4, column: 36, endLine: 4, endColumn: 75 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const text = JSON.stringify(await createExecutionEngine(currentContext()));`,
    },
    {
      name: 'a key',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const entry = { [createExecutionEngine(currentContext()) as any]: 1 };`,
      errors: [{ ...used('is neither text nor a number'), line: 4, column: 25, endLine: 4, endColumn: 64 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const entry = { [await createExecutionEngine(currentContext()) as any]: 1 };`,
    },
    {
      name: 'a computed member',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const names: Record<string, string>;
export const name = names[createExecutionEngine(currentContext()) as any];`,
      errors: [{ ...used('is neither text nor a number'), line: 5, column: 27, endLine: 5, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const names: Record<string, string>;
export const name = names[await createExecutionEngine(currentContext()) as any];`,
    },
    {
      name: 'a loop over it',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

for (const each of createExecutionEngine(currentContext()) as any) each();`,
      errors: [
        {
          ...used('cannot be iterated', { outcome: explained('member-missing', 'Symbol.iterator') }),
          line: 4,
          column: 20,
          endLine: 4,
          endColumn: 59,
        },
      ],
      output: null,
    },
    {
      name: 'an asynchronous loop over it',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

for await (const each of createExecutionEngine(currentContext()) as any) each();`,
      errors: [
        {
          ...used('cannot be iterated', { outcome: explained('member-missing', 'Symbol.iterator') }),
          line: 4,
          column: 26,
          endLine: 4,
          endColumn: 65,
        },
      ],
      output: null,
    },
    {
      name: 'a loop over its keys',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

for (const key in createExecutionEngine(currentContext())) key.trim();`,
      errors: [{ ...used('has no properties of its own'), line: 4, column: 19, endLine: 4, endColumn: 58 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

for (const key in await createExecutionEngine(currentContext())) key.trim();`,
    },
    {
      name: 'a spread array',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const parts = [...(createExecutionEngine(currentContext()) as any)];`,
      errors: [
        {
          ...used('cannot be iterated', { outcome: explained('member-missing', 'Symbol.iterator') }),
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 66,
        },
      ],
      output: null,
    },
    {
      name: 'spread arguments',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

Math.max(...(createExecutionEngine(currentContext()) as any));`,
      errors: [
        {
          ...used('cannot be iterated', { outcome: explained('member-missing', 'Symbol.iterator') }),
          line: 4,
          column: 14,
          endLine: 4,
          endColumn: 53,
        },
      ],
      output: null,
    },
    {
      name: 'a spread object',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const copy = { ...createExecutionEngine(currentContext()) };`,
      errors: [{ ...used('has no properties of its own'), line: 4, column: 26, endLine: 4, endColumn: 65 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const copy = { ...await createExecutionEngine(currentContext()) };`,
    },
    {
      name: '`Object.keys`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const keys = Object.keys(createExecutionEngine(currentContext()));`,
      errors: [{ ...used('has no properties of its own'), line: 4, column: 33, endLine: 4, endColumn: 72 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const keys = Object.keys(await createExecutionEngine(currentContext()));`,
    },
    {
      name: '`Array.from`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const parts = Array.from(createExecutionEngine(currentContext()) as any);`,
      errors: [
        {
          ...used('cannot be iterated', { outcome: explained('member-missing', 'Symbol.iterator') }),
          line: 4,
          column: 33,
          endLine: 4,
          endColumn: 72,
        },
      ],
      output: null,
    },
    {
      name: 'what a generator delegates to',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function* parts() {
  yield* createExecutionEngine(currentContext()) as any;
}`,
      errors: [
        {
          ...used('cannot be iterated', { outcome: explained('member-missing', 'Symbol.iterator') }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 49,
        },
      ],
      output: null,
    },
    {
      name: 'a call of it',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(createExecutionEngine(currentContext()) as any)();`,
      errors: [
        {
          ...used('cannot be called', { outcome: explained('member-missing', '()') }),
          line: 4,
          column: 2,
          endLine: 4,
          endColumn: 41,
        },
      ],
      output: null,
    },
    {
      name: 'a construction of it',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

new (createExecutionEngine(currentContext()) as any)();`,
      errors: [
        {
          ...used('cannot be called', { outcome: explained('member-missing', '()') }),
          line: 4,
          column: 6,
          endLine: 4,
          endColumn: 45,
        },
      ],
      output: null,
    },
    {
      name: 'a tag',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const text = (createExecutionEngine(currentContext()) as any)\`text\`;`,
      errors: [
        {
          ...used('cannot be called', { outcome: explained('member-missing', '()') }),
          line: 4,
          column: 22,
          endLine: 4,
          endColumn: 61,
        },
      ],
      output: null,
    },
    {
      name: 'what a class extends',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk extends (createExecutionEngine(currentContext()) as any) {}`,
      errors: [
        {
          ...used('cannot be called', { outcome: explained('member-missing', '()') }),
          line: 4,
          column: 28,
          endLine: 4,
          endColumn: 67,
        },
      ],
      output: null,
    },
    {
      name: 'an assignment that is used',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let engine: any;
(engine = createExecutionEngine(currentContext())).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 5, column: 11, endLine: 5, endColumn: 50 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let engine: any;
(engine = await createExecutionEngine(currentContext())).cancel();`,
    },
    {
      name: 'one call in the argument of another',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(createExecutionEngine((createExecutionEngine(currentContext()) as any).userContext) as any).cancel();`,
      errors: [
        { ...hasNo('cancel'), line: 4, column: 2, endLine: 4, endColumn: 85 },
        { ...hasNo('userContext'), line: 4, column: 25, endLine: 4, endColumn: 64 },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(await createExecutionEngine((await createExecutionEngine(currentContext()) as any).userContext) as any).cancel();`,
    },
    {
      name: 'one call in the argument of a method of another',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext()).execute(String(createExecutionEngine(currentContext())));`,
      typeErrors: [2339],
      errors: [
        { ...hasNo('execute'), line: 4, column: 1, endLine: 4, endColumn: 40 },
        { ...used('is neither text nor a number'), line: 4, column: 56, endLine: 4, endColumn: 95 },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(await createExecutionEngine(currentContext())).execute(String(await createExecutionEngine(currentContext())));`,
    },
  ],
});
