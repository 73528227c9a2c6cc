import { noUnawaitedFactory } from '../../../rules/no-unawaited-factory.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { dropped, hasNo, used } from './words.ts';

// How the `await` is put into the text.
ruleTester({ project: 'engines', settings: enginesSettings }).run('no-unawaited-factory', noUnawaitedFactory, {
  valid: [
    {
      name: 'a chain over several lines: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

createExecutionEngine(currentContext())
  // a comment
  .cancel();`,
    },
    {
      name: 'arguments over several lines: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(
  // the user
  currentContext(), // and nothing else
).cancel();`,
    },
    {
      name: 'comments around the call: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

/* before */ createExecutionEngine(/* inside */ currentContext()) /* after */.cancel();`,
    },
    {
      name: 'parentheses that are there already: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

(createExecutionEngine(currentContext())).cancel();`,
    },
    {
      name: 'two pairs of parentheses: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

((createExecutionEngine(currentContext()))).cancel();`,
    },
    {
      name: 'a statement without a semicolon before it: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

const name = 'desk'
createExecutionEngine(currentContext()).cancel()
export { name }`,
    },
    {
      name: 'a call without a semicolon before it: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

currentContext()
createExecutionEngine(currentContext()).cancel()`,
    },
    {
      name: 'a statement that needs no semicolon before it: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

const name = 'desk'
const engine = createExecutionEngine(currentContext())
engine.cancel()
export { name }`,
    },
    {
      name: 'a use without a semicolon before it: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

const engine = createExecutionEngine(currentContext())
await engine
engine.cancel()`,
    },
    {
      name: 'a block before it: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

{
}
createExecutionEngine(currentContext()).cancel()`,
    },
    {
      name: 'a non-null assertion and a member: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext())!.userContext!.userId.trim();`,
    },
    {
      name: 'an optional chain after it: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export const id = createExecutionEngine(currentContext())?.userContext?.userId;`,
    },
    {
      name: 'a power: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export const power = ((createExecutionEngine(currentContext()) as any).userContext as any) ** 2;`,
    },
    {
      name: 'an operand of a comparison: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

declare const other: object;
export const isSame = other !== createExecutionEngine(currentContext());`,
    },
    {
      name: 'a branch of a choice whose result is used: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

declare const isReady: boolean;
export const context = (isReady ? createExecutionEngine(currentContext()) : createExecutionEngine(currentContext()))
  .userContext;`,
    },
    {
      name: 'an argument of a template: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export const text = \`\${createExecutionEngine(currentContext()).userContext.userId}\`;`,
    },
    {
      name: 'an argument of a call: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

declare function watch(...given: unknown[]): void;
watch(createExecutionEngine(currentContext()).userContext, 1);`,
    },
    {
      name: 'an element of an array: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export const contexts = [createExecutionEngine(currentContext()).userContext];`,
    },
    {
      name: 'a value of an object: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

export const desk = { context: createExecutionEngine(currentContext()).userContext };`,
    },
    {
      name: 'the operand of `await`: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

await createExecutionEngine(currentContext()).execute('plan');`,
    },
    {
      name: 'the operand of `typeof`: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export const type = typeof createExecutionEngine(currentContext()).cancel;`,
    },
    {
      name: 'the operand of `void`: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

void createExecutionEngine(currentContext()).execute('plan');`,
    },
    {
      name: 'the result of an arrow function: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

export const contextOf = async () => createExecutionEngine(currentContext()).userContext;`,
    },
    {
      name: 'a return over two lines: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

export async function idOf() {
  return (
    // the user's
    createExecutionEngine(currentContext()).userContext.userId
  );
}`,
    },
    {
      name: 'type arguments after it: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

const engine = createExecutionEngine(currentContext());
engine.execute.call<unknown, [string], Promise<string>>(undefined, 'plan');`,
      typeErrors: [2347],
    },
    {
      name: 'three uses in one statement: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
export const parts = [engine.userContext, engine.cancel, await engine, engine.cleanup];`,
    },
    {
      name: 'carriage returns: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

const engine = createExecutionEngine(currentContext());
engine.cancel();
`,
    },
    {
      name: 'several findings in a file: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

createExecutionEngine(currentContext()).cancel();
createExecutionEngine(currentContext());
const first = createExecutionEngine(currentContext());
first.cleanup();
export const stop = async () => {
  const second = createExecutionEngine(currentContext());
  if (second) second.cancel();
};`,
    },
    {
      name: 'one finding inside another: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

(createExecutionEngine((createExecutionEngine(currentContext()) as any).userContext) as any).cancel();`,
    },
    {
      name: 'an assignment as the object of a member: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

let engine: any;
(engine = createExecutionEngine(currentContext()))
  .cancel();
engine.cleanup();`,
    },
    {
      name: 'a use after a cast in parentheses: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

const engine = createExecutionEngine(currentContext());
(engine as any).cancel();
(await engine).cancel();`,
    },
    {
      name: 'a use after an angle bracket cast: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
(<any>engine).cancel();
(await engine).cancel();`,
    },
    {
      name: 'a use with a non-null assertion: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

const engine = createExecutionEngine(currentContext());
engine!.cancel();
(await engine).cancel();`,
    },
    {
      name: 'an optional use: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

const engine = createExecutionEngine(currentContext());
engine?.cancel();
(await engine).cancel();`,
    },
    {
      name: 'a pattern that takes from a use: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
const { cancel } = engine;
cancel();
(await engine).cancel();`,
    },
    {
      name: 'a use in a template: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

const engine = createExecutionEngine(currentContext());
export const text = \`\${engine}\`;
(await engine).cancel();`,
    },
    {
      name: 'a use that is spread: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

const engine = createExecutionEngine(currentContext());
export const copy = { ...engine };
(await engine).cancel();`,
    },
    {
      name: 'a negated use: the synchronous factory',
      code: `import { currentContext } from './context.js';
import { createExecutionEngineSync as createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
export const isMissing = !engine;
(await engine).cancel();`,
    },
    {
      name: 'a use in a branch: a function of the file',
      code: `import { currentContext } from './context.js';
import './execution-engine-factory.js';
declare function createExecutionEngine(userContext: object): any;

declare const isReady: boolean;
const engine = createExecutionEngine(currentContext());
(isReady ? engine : undefined)?.cancel();
(await engine).cancel();`,
    },
    {
      name: 'a use behind `||`: from another module',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './sandbox/engine-factory.js';

declare const known: { cancel(): void } | undefined;
const engine = createExecutionEngine(currentContext());
(known || engine).cancel();
(await engine).cancel();`,
    },
  ],
  invalid: [
    {
      name: 'a chain over several lines',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext())
  // a comment
  .cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 1, endLine: 4, endColumn: 40 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(await createExecutionEngine(currentContext()))
  // a comment
  .cancel();`,
    },
    {
      name: 'arguments over several lines',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(
  // the user
  currentContext(), // and nothing else
).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 1, endLine: 7, endColumn: 2 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(await createExecutionEngine(
  // the user
  currentContext(), // and nothing else
)).cancel();`,
    },
    {
      name: 'comments around the call',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

/* before */ createExecutionEngine(/* inside */ currentContext()) /* after */.cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 14, endLine: 4, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

/* before */ (await createExecutionEngine(/* inside */ currentContext())) /* after */.cancel();`,
    },
    {
      name: 'parentheses that are there already',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(createExecutionEngine(currentContext())).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 2, endLine: 4, endColumn: 41 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(await createExecutionEngine(currentContext())).cancel();`,
    },
    {
      name: 'two pairs of parentheses',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

((createExecutionEngine(currentContext()))).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 3, endLine: 4, endColumn: 42 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

((await createExecutionEngine(currentContext()))).cancel();`,
    },
    {
      name: 'a statement without a semicolon before it',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const name = 'desk'
createExecutionEngine(currentContext()).cancel()
export { name }`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 5, column: 1, endLine: 5, endColumn: 40 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const name = 'desk'
;(await createExecutionEngine(currentContext())).cancel()
export { name }`,
    },
    {
      name: 'a call without a semicolon before it',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

currentContext()
createExecutionEngine(currentContext()).cancel()`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 5, column: 1, endLine: 5, endColumn: 40 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

currentContext()
;(await createExecutionEngine(currentContext())).cancel()`,
    },
    {
      name: 'a statement that needs no semicolon before it',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const name = 'desk'
const engine = createExecutionEngine(currentContext())
engine.cancel()
export { name }`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 5, column: 16, endLine: 5, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const name = 'desk'
const engine = await createExecutionEngine(currentContext())
engine.cancel()
export { name }`,
    },
    {
      name: 'a use without a semicolon before it',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext())
await engine
engine.cancel()`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 6, column: 1, endLine: 6, endColumn: 7 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext())
await engine
;(await engine).cancel()`,
    },
    {
      name: 'a block before it',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

{
}
createExecutionEngine(currentContext()).cancel()`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 6, column: 1, endLine: 6, endColumn: 40 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

{
}
(await createExecutionEngine(currentContext())).cancel()`,
    },
    {
      name: 'a non-null assertion and a member',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext())!.userContext!.userId.trim();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('userContext'), line: 4, column: 1, endLine: 4, endColumn: 40 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(await createExecutionEngine(currentContext()))!.userContext!.userId.trim();`,
    },
    {
      name: 'an optional chain after it',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const id = createExecutionEngine(currentContext())?.userContext?.userId;`,
      typeErrors: [2339],
      errors: [{ ...hasNo('userContext'), line: 4, column: 19, endLine: 4, endColumn: 58 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const id = (await createExecutionEngine(currentContext()))?.userContext?.userId;`,
    },
    {
      name: 'a power',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const power = ((createExecutionEngine(currentContext()) as any).userContext as any) ** 2;`,
      errors: [{ ...hasNo('userContext'), line: 4, column: 24, endLine: 4, endColumn: 63 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const power = ((await createExecutionEngine(currentContext()) as any).userContext as any) ** 2;`,
    },
    {
      name: 'an operand of a comparison',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const other: object;
export const isSame = other !== createExecutionEngine(currentContext());`,
      errors: [{ ...used('equals nothing else'), line: 5, column: 33, endLine: 5, endColumn: 72 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const other: object;
export const isSame = other !== await createExecutionEngine(currentContext());`,
    },
    {
      name: 'a branch of a choice whose result is used',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const isReady: boolean;
export const context = (isReady ? createExecutionEngine(currentContext()) : createExecutionEngine(currentContext()))
  .userContext;`,
      typeErrors: [2339],
      errors: [
        { ...hasNo('userContext'), line: 5, column: 35, endLine: 5, endColumn: 74 },
        { ...hasNo('userContext'), line: 5, column: 77, endLine: 5, endColumn: 116 },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const isReady: boolean;
export const context = (isReady ? await createExecutionEngine(currentContext()) : await createExecutionEngine(currentContext()))
  .userContext;`,
    },
    {
      name: 'an argument of a template',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const text = \`\${createExecutionEngine(currentContext()).userContext.userId}\`;`,
      typeErrors: [2339],
      errors: [{ ...hasNo('userContext'), line: 4, column: 24, endLine: 4, endColumn: 63 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const text = \`\${(await createExecutionEngine(currentContext())).userContext.userId}\`;`,
    },
    {
      name: 'an argument of a call',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare function watch(...given: unknown[]): void;
watch(createExecutionEngine(currentContext()).userContext, 1);`,
      typeErrors: [2339],
      errors: [{ ...hasNo('userContext'), line: 5, column: 7, endLine: 5, endColumn: 46 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare function watch(...given: unknown[]): void;
watch((await createExecutionEngine(currentContext())).userContext, 1);`,
    },
    {
      name: 'an element of an array',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const contexts = [createExecutionEngine(currentContext()).userContext];`,
      typeErrors: [2339],
      errors: [{ ...hasNo('userContext'), line: 4, column: 26, endLine: 4, endColumn: 65 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const contexts = [(await createExecutionEngine(currentContext())).userContext];`,
    },
    {
      name: 'a value of an object',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const desk = { context: createExecutionEngine(currentContext()).userContext };`,
      typeErrors: [2339],
      errors: [{ ...hasNo('userContext'), line: 4, column: 32, endLine: 4, endColumn: 71 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const desk = { context: (await createExecutionEngine(currentContext())).userContext };`,
    },
    {
      name: 'the operand of `await`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

await createExecutionEngine(currentContext()).execute('plan');`,
      typeErrors: [2339],
      errors: [{ ...hasNo('execute'), line: 4, column: 7, endLine: 4, endColumn: 46 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

await (await createExecutionEngine(currentContext())).execute('plan');`,
    },
    {
      name: 'the operand of `typeof`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const type = typeof createExecutionEngine(currentContext()).cancel;`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 28, endLine: 4, endColumn: 67 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const type = typeof (await createExecutionEngine(currentContext())).cancel;`,
    },
    {
      name: 'the operand of `void`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

void createExecutionEngine(currentContext()).execute('plan');`,
      typeErrors: [2339],
      errors: [{ ...hasNo('execute'), line: 4, column: 6, endLine: 4, endColumn: 45 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

void (await createExecutionEngine(currentContext())).execute('plan');`,
    },
    {
      name: 'the result of an arrow function',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const contextOf = async () => createExecutionEngine(currentContext()).userContext;`,
      typeErrors: [2339],
      errors: [{ ...hasNo('userContext'), line: 4, column: 38, endLine: 4, endColumn: 77 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export const contextOf = async () => (await createExecutionEngine(currentContext())).userContext;`,
    },
    {
      name: 'a return over two lines',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function idOf() {
  return (
    // the user's
    createExecutionEngine(currentContext()).userContext.userId
  );
}`,
      typeErrors: [2339],
      errors: [{ ...hasNo('userContext'), line: 7, column: 5, endLine: 7, endColumn: 44 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function idOf() {
  return (
    // the user's
    (await createExecutionEngine(currentContext())).userContext.userId
  );
}`,
    },
    {
      name: 'type arguments after it',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
engine.execute.call<unknown, [string], Promise<string>>(undefined, 'plan');`,
      typeErrors: [2339],
      errors: [{ ...hasNo('execute'), line: 4, column: 16, endLine: 4, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());
engine.execute.call<unknown, [string], Promise<string>>(undefined, 'plan');`,
    },
    {
      name: 'three uses in one statement',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
export const parts = [engine.userContext, engine.cancel, await engine, engine.cleanup];`,
      typeErrors: [2339, 2339, 2339],
      errors: [
        { ...hasNo('userContext'), line: 5, column: 23, endLine: 5, endColumn: 29 },
        { ...hasNo('cancel'), line: 5, column: 43, endLine: 5, endColumn: 49 },
        { ...hasNo('cleanup'), line: 5, column: 72, endLine: 5, endColumn: 78 },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
export const parts = [(await engine).userContext, (await engine).cancel, await engine, (await engine).cleanup];`,
    },
    {
      name: 'carriage returns',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
engine.cancel();
`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 4, column: 16, endLine: 4, endColumn: 55 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = await createExecutionEngine(currentContext());
engine.cancel();
`,
    },
    {
      name: 'several findings in a file',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

createExecutionEngine(currentContext()).cancel();
createExecutionEngine(currentContext());
const first = createExecutionEngine(currentContext());
first.cleanup();
export const stop = async () => {
  const second = createExecutionEngine(currentContext());
  if (second) second.cancel();
};`,
      typeErrors: [2339, 2339, 2339],
      errors: [
        { ...hasNo('cancel'), line: 4, column: 1, endLine: 4, endColumn: 40 },
        { ...dropped(), line: 5, column: 1, endLine: 5, endColumn: 40 },
        { ...hasNo('cleanup'), line: 6, column: 15, endLine: 6, endColumn: 54 },
        { ...used('is always true'), line: 9, column: 18, endLine: 9, endColumn: 57 },
      ],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

(await createExecutionEngine(currentContext())).cancel();
await createExecutionEngine(currentContext());
const first = await createExecutionEngine(currentContext());
first.cleanup();
export const stop = async () => {
  const second = await createExecutionEngine(currentContext());
  if (second) second.cancel();
};`,
    },
    {
      name: 'one finding inside another',
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
      name: 'an assignment as the object of a member',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let engine: any;
(engine = createExecutionEngine(currentContext()))
  .cancel();
engine.cleanup();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 5, column: 11, endLine: 5, endColumn: 50 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let engine: any;
(engine = await createExecutionEngine(currentContext()))
  .cancel();
engine.cleanup();`,
    },
    {
      name: 'a use after a cast in parentheses',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
(engine as any).cancel();
(await engine).cancel();`,
      errors: [{ ...hasNo('cancel'), line: 5, column: 2, endLine: 5, endColumn: 8 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
(await engine as any).cancel();
(await engine).cancel();`,
    },
    {
      name: 'a use after an angle bracket cast',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
(<any>engine).cancel();
(await engine).cancel();`,
      errors: [{ ...hasNo('cancel'), line: 5, column: 7, endLine: 5, endColumn: 13 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
(<any>await engine).cancel();
(await engine).cancel();`,
    },
    {
      name: 'a use with a non-null assertion',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
engine!.cancel();
(await engine).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 5, column: 1, endLine: 5, endColumn: 7 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
(await engine)!.cancel();
(await engine).cancel();`,
    },
    {
      name: 'an optional use',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
engine?.cancel();
(await engine).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 5, column: 1, endLine: 5, endColumn: 7 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
(await engine)?.cancel();
(await engine).cancel();`,
    },
    {
      name: 'a pattern that takes from a use',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
const { cancel } = engine;
cancel();
(await engine).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 5, column: 20, endLine: 5, endColumn: 26 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
const { cancel } = await engine;
cancel();
(await engine).cancel();`,
    },
    {
      name: 'a use in a template',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
export const text = \`\${engine}\`;
(await engine).cancel();`,
      errors: [{ ...used('is neither text nor a number'), line: 5, column: 24, endLine: 5, endColumn: 30 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
export const text = \`\${await engine}\`;
(await engine).cancel();`,
    },
    {
      name: 'a use that is spread',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
export const copy = { ...engine };
(await engine).cancel();`,
      errors: [{ ...used('has no properties of its own'), line: 5, column: 26, endLine: 5, endColumn: 32 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
export const copy = { ...await engine };
(await engine).cancel();`,
    },
    {
      name: 'a negated use',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
export const isMissing = !engine;
(await engine).cancel();`,
      errors: [{ ...used('is always true'), line: 5, column: 27, endLine: 5, endColumn: 33 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engine = createExecutionEngine(currentContext());
export const isMissing = !await engine;
(await engine).cancel();`,
    },
    {
      name: 'a use in a branch',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const isReady: boolean;
const engine = createExecutionEngine(currentContext());
(isReady ? engine : undefined)?.cancel();
(await engine).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 6, column: 12, endLine: 6, endColumn: 18 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const isReady: boolean;
const engine = createExecutionEngine(currentContext());
(isReady ? await engine : undefined)?.cancel();
(await engine).cancel();`,
    },
    {
      name: 'a use behind `||`',
      code: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const known: { cancel(): void } | undefined;
const engine = createExecutionEngine(currentContext());
(known || engine).cancel();
(await engine).cancel();`,
      typeErrors: [2339],
      errors: [{ ...hasNo('cancel'), line: 6, column: 11, endLine: 6, endColumn: 17 }],
      output: `import { currentContext } from './context.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const known: { cancel(): void } | undefined;
const engine = createExecutionEngine(currentContext());
(known || await engine).cancel();
(await engine).cancel();`,
    },
  ],
});
