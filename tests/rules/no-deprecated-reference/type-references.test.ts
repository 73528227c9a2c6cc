import { noDeprecatedReference } from '../../../rules/no-deprecated-reference.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { enginesSettings } from '../../harness/settings.ts';
import { outcomes, things } from './words.ts';

ruleTester({ project: 'engines', settings: enginesSettings }).run('no-deprecated-reference', noDeprecatedReference, {
  valid: [
    {
      name: 'of a variable, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export let engine: ExecutionEngine | undefined;
`,
    },
    {
      name: 'of a constant with a definite assignment, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

let engine!: ExecutionEngine;
export const run = () => engine.execute('task');
`,
    },
    {
      name: 'of a parameter, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export const run = (engine: ExecutionEngine) => engine.execute('task');
`,
    },
    {
      name: 'of an optional parameter, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export const run = (engine?: ExecutionEngine) => engine?.execute('task');
`,
    },
    {
      name: 'of a rest parameter, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export const run = (...engines: ExecutionEngine[]) => engines.length;
`,
    },
    {
      name: 'of a pattern, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export const run = ({ execute }: ExecutionEngine) => execute;
`,
    },
    {
      name: 'of a result, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export declare function make(): ExecutionEngine;
`,
    },
    {
      name: 'of a promised result, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export declare function make(): Promise<ExecutionEngine>;
`,
    },
    {
      name: 'of a field, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export class Session {
  engine?: ExecutionEngine;

  run() {
    return this.engine?.execute('task');
  }
}
`,
    },
    {
      name: 'of a private field, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export class Session {
  #engine: ExecutionEngine | null = null;

  run() {
    return this.#engine?.execute('task');
  }
}
`,
    },
    {
      name: 'of a parameter property, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export class Session {
  constructor(private readonly engine: ExecutionEngine) {}

  run() {
    return this.engine.execute('task');
  }
}
`,
    },
    {
      name: 'of an accessor, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export abstract class Session {
  abstract get engine(): ExecutionEngine;
  abstract set engine(engine: ExecutionEngine);
}
`,
    },
    {
      name: 'of a property of an interface, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export interface Session {
  readonly engine: ExecutionEngine;
  open(): ExecutionEngine;
  new (): ExecutionEngine;
}
`,
    },
    {
      name: 'of an index signature, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export type Engines = { [name: string]: ExecutionEngine };
`,
    },
    {
      name: 'in an alias, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export type Engine = ExecutionEngine;
`,
    },
    {
      name: 'in a union, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export type Engine = ExecutionEngine | null;
`,
    },
    {
      name: 'in an intersection, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export type Engine = ExecutionEngine & { name: string };
`,
    },
    {
      name: 'in an array and a tuple, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export type Engines = ExecutionEngine[] | readonly [ExecutionEngine, ...ExecutionEngine[]];
`,
    },
    {
      name: 'as a type argument, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export const engines = new Map<string, ExecutionEngine>();
`,
    },
    {
      name: 'as a constraint and a default, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export type Engines<Engine extends ExecutionEngine = ExecutionEngine> = Set<Engine>;
`,
    },
    {
      name: 'in a conditional type, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export type IsEngine<Type> = Type extends ExecutionEngine ? true : false;
`,
    },
    {
      name: 'in a mapped type, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export type Flags = { [Key in keyof ExecutionEngine]?: boolean };
`,
    },
    {
      name: 'in an indexed access, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export type Run = ExecutionEngine['execute'];
`,
    },
    {
      name: 'in a function type, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export type Make = (engine: ExecutionEngine) => ExecutionEngine;
`,
    },
    {
      name: 'in a template type, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export type Names = \`on-\${keyof ExecutionEngine}\`;
`,
    },
    {
      name: 'in a type predicate, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export declare function isEngine(value: unknown): value is ExecutionEngine;
`,
    },
    {
      name: 'in an assertion, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export declare function assertEngine(value: unknown): asserts value is ExecutionEngine;
`,
    },
    {
      name: 'in a cast, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export const cast = (value: unknown) => value as ExecutionEngine;
`,
    },
    {
      name: 'in a cast with angles, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export const cast = (value: unknown) => <ExecutionEngine>value;
`,
    },
    {
      name: 'after satisfies, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export const check = (value: never) => value satisfies ExecutionEngine;
`,
    },
    {
      name: 'as the instance of its constructor, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export type Engine = InstanceType<typeof ExecutionEngine>;
`,
    },
    {
      name: 'in a declaration, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

declare global {
  var engine: ExecutionEngine;
}
`,
    },
    {
      name: 'in a namespace, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export declare namespace engines {
  let current: ExecutionEngine;
}
`,
    },
    {
      name: 'of `this`, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export function run(this: ExecutionEngine) {
  return this.execute('task');
}
`,
    },
    {
      name: 'of a caught parameter with a default, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export const run = (engine: ExecutionEngine = null!) => engine;
`,
    },
    {
      name: 'of the constructor, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export type Class = typeof ExecutionEngine;
`,
    },
    {
      name: "of the constructor's parameters, from another module",
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export type Parameters = ConstructorParameters<typeof ExecutionEngine>;
`,
    },
    {
      name: 'of the prototype, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export type Prototype = (typeof ExecutionEngine)['prototype'];
`,
    },
    {
      name: 'as the base of an interface, from another module',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export interface Session extends ExecutionEngine {
  name: string;
}
`,
    },
    {
      name: 'in an import type, from another module',
      code: `export type Engine = import('./elsewhere/index.js').ExecutionEngine;
`,
    },
    {
      name: 'in an import type of the default, from another module',
      code: `export type Engine = import('./elsewhere/index.js').default;
`,
    },
    {
      name: 'in an import type as a type argument, from another module',
      code: `export const engines: Array<import('./elsewhere/index.js').ExecutionEngine> = [];
`,
    },
    {
      name: 'in an import type of a parameter, from another module',
      code: `export const run = (engine: import('./elsewhere/index.js').ExecutionEngine) => engine.execute('task');
`,
    },
    {
      name: 'in an import type of the constructor, from another module',
      code: `export type Class = typeof import('./elsewhere/index.js').ExecutionEngine;
`,
    },
    {
      name: 'as the instance of an import type, from another module',
      code: `export type Engine = InstanceType<typeof import('./elsewhere/index.js').ExecutionEngine>;
`,
    },
    {
      name: 'as a namespace member, from another module',
      code: `import type * as legacy from './elsewhere/index.js';

export type Engine = legacy.ExecutionEngine;
`,
    },
    {
      name: 'as a member of a namespace with `require`, from another module',
      code: `import legacy = require('./elsewhere/index.js');

export const run = (engine: legacy.ExecutionEngine) => engine.execute('task');
`,
    },
    {
      name: 'through a renamed import, from another module',
      code: `import type { ExecutionEngine as Old } from './elsewhere/index.js';

export const run = (engine: Old) => engine.execute('task');
`,
    },
    {
      name: 'through the default import, from another module',
      code: `import type Old from './elsewhere/index.js';

export const run = (engine: Old) => engine.execute('task');
`,
    },
    {
      name: 'through a value import, from another module',
      code: `import { ExecutionEngine } from './elsewhere/index.js';

export const run = (engine: ExecutionEngine) => engine.execute('task');
`,
    },
    {
      name: 'in JSX, from another module',
      filename: 'src/consumer.tsx',
      code: `import type { ExecutionEngine } from './elsewhere/index.js';

export const make = <Engine extends ExecutionEngine>(engine: Engine) => engine;
`,
    },
    {
      name: 'of the canonical class',
      code: `import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = (engine: UserExecutionEngine): Promise<string> => engine.execute('task');
`,
    },
    {
      name: 'of the canonical class in an import type',
      code: `export type Engine = import('./user-execution-engine.js').UserExecutionEngine;
`,
    },
    {
      name: 'of the canonical constructor',
      code: `import type { UserExecutionEngine } from './user-execution-engine.js';

export type Class = typeof UserExecutionEngine;
`,
    },
    {
      name: 'behind a type parameter of the name',
      code: `export type Engines<ExecutionEngine> = Map<string, ExecutionEngine>;
`,
    },
    {
      name: 'behind an inferred type of the name',
      code: `export type Inner<Type> = Type extends Array<infer ExecutionEngine> ? ExecutionEngine : never;
`,
    },
    {
      name: 'behind a mapped key of the name',
      code: `export type Flags<Keys extends string> = { [ExecutionEngine in Keys]: ExecutionEngine };
`,
    },
    {
      name: 'a local interface of the name',
      code: `import { currentContext } from './context.js';

interface ExecutionEngine {
  name: string;
}
export const run = (engine: ExecutionEngine) => [engine, currentContext];
`,
    },
    {
      name: 'the name of a property',
      code: `import { currentContext } from './context.js';

export interface Session {
  ExecutionEngine: ReturnType<typeof currentContext>;
}
`,
    },
    {
      name: 'JSDoc',
      filename: 'src/consumer.js',
      code: `import { currentContext } from './context.js';

/** @param {import('./execution-engine.js').ExecutionEngine} engine */
export const run = (engine) => [engine, currentContext];
`,
    },
    {
      name: 'a literal type',
      code: `export type Name = 'ExecutionEngine' | "import('./execution-engine.js')";
`,
    },
    {
      name: 'the type of a whole module',
      code: `export type Legacy = typeof import('./execution-engine.js');
`,
    },
    {
      name: "another type of a deprecated class's module",
      code: `export type Options = import('./execution-engine-consolidated.js').ExecutionEngineOptions;
`,
    },
    {
      name: 'an import type of a module that cannot be resolved',
      code: `export type Engine = import('./nowhere.js').ExecutionEngine;
`,
      typeErrors: [2307],
    },
  ],
  invalid: [
    {
      name: 'of a variable',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export let engine: ExecutionEngine | undefined;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 20, endLine: 3, endColumn: 35 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export let engine: UserExecutionEngine | undefined;
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export let engine: UserExecutionEngine | undefined;
`,
      ],
    },
    {
      name: 'of a constant with a definite assignment',
      code: `import type { ExecutionEngine } from './execution-engine.js';

let engine!: ExecutionEngine;
export const run = () => engine.execute('task');
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 14, endLine: 3, endColumn: 29 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

let engine!: UserExecutionEngine;
export const run = () => engine.execute('task');
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

let engine!: UserExecutionEngine;
export const run = () => engine.execute('task');
`,
      ],
    },
    {
      name: 'of a parameter',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export const run = (engine: ExecutionEngine) => engine.execute('task');
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 29, endLine: 3, endColumn: 44 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = (engine: UserExecutionEngine) => engine.execute('task');
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = (engine: UserExecutionEngine) => engine.execute('task');
`,
      ],
    },
    {
      name: 'of an optional parameter',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export const run = (engine?: ExecutionEngine) => engine?.execute('task');
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 30, endLine: 3, endColumn: 45 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = (engine?: UserExecutionEngine) => engine?.execute('task');
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = (engine?: UserExecutionEngine) => engine?.execute('task');
`,
      ],
    },
    {
      name: 'of a rest parameter',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export const run = (...engines: ExecutionEngine[]) => engines.length;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 33, endLine: 3, endColumn: 48 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = (...engines: UserExecutionEngine[]) => engines.length;
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = (...engines: UserExecutionEngine[]) => engines.length;
`,
      ],
    },
    {
      name: 'of a pattern',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export const run = ({ execute }: ExecutionEngine) => execute;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 34, endLine: 3, endColumn: 49 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = ({ execute }: UserExecutionEngine) => execute;
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = ({ execute }: UserExecutionEngine) => execute;
`,
      ],
    },
    {
      name: 'of a result',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export declare function make(): ExecutionEngine;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 33, endLine: 3, endColumn: 48 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export declare function make(): UserExecutionEngine;
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export declare function make(): UserExecutionEngine;
`,
      ],
    },
    {
      name: 'of a promised result',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export declare function make(): Promise<ExecutionEngine>;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 41, endLine: 3, endColumn: 56 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export declare function make(): Promise<UserExecutionEngine>;
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export declare function make(): Promise<UserExecutionEngine>;
`,
      ],
    },
    {
      name: 'of a field',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export class Session {
  engine?: ExecutionEngine;

  run() {
    return this.engine?.execute('task');
  }
}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 4, column: 12, endLine: 4, endColumn: 27 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export class Session {
  engine?: UserExecutionEngine;

  run() {
    return this.engine?.execute('task');
  }
}
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export class Session {
  engine?: UserExecutionEngine;

  run() {
    return this.engine?.execute('task');
  }
}
`,
      ],
    },
    {
      name: 'of a private field',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export class Session {
  #engine: ExecutionEngine | null = null;

  run() {
    return this.#engine?.execute('task');
  }
}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 4, column: 12, endLine: 4, endColumn: 27 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export class Session {
  #engine: UserExecutionEngine | null = null;

  run() {
    return this.#engine?.execute('task');
  }
}
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export class Session {
  #engine: UserExecutionEngine | null = null;

  run() {
    return this.#engine?.execute('task');
  }
}
`,
      ],
    },
    {
      name: 'of a parameter property',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export class Session {
  constructor(private readonly engine: ExecutionEngine) {}

  run() {
    return this.engine.execute('task');
  }
}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 4, column: 40, endLine: 4, endColumn: 55 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export class Session {
  constructor(private readonly engine: UserExecutionEngine) {}

  run() {
    return this.engine.execute('task');
  }
}
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export class Session {
  constructor(private readonly engine: UserExecutionEngine) {}

  run() {
    return this.engine.execute('task');
  }
}
`,
      ],
    },
    {
      name: 'of an accessor',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export abstract class Session {
  abstract get engine(): ExecutionEngine;
  abstract set engine(engine: ExecutionEngine);
}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 4, column: 26, endLine: 4, endColumn: 41 },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 5, column: 31, endLine: 5, endColumn: 46 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export abstract class Session {
  abstract get engine(): UserExecutionEngine;
  abstract set engine(engine: UserExecutionEngine);
}
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export abstract class Session {
  abstract get engine(): UserExecutionEngine;
  abstract set engine(engine: UserExecutionEngine);
}
`,
      ],
    },
    {
      name: 'of a property of an interface',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export interface Session {
  readonly engine: ExecutionEngine;
  open(): ExecutionEngine;
  new (): ExecutionEngine;
}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 4, column: 20, endLine: 4, endColumn: 35 },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 5, column: 11, endLine: 5, endColumn: 26 },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 6, column: 11, endLine: 6, endColumn: 26 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export interface Session {
  readonly engine: UserExecutionEngine;
  open(): UserExecutionEngine;
  new (): UserExecutionEngine;
}
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export interface Session {
  readonly engine: UserExecutionEngine;
  open(): UserExecutionEngine;
  new (): UserExecutionEngine;
}
`,
      ],
    },
    {
      name: 'of an index signature',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export type Engines = { [name: string]: ExecutionEngine };
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 41, endLine: 3, endColumn: 56 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export type Engines = { [name: string]: UserExecutionEngine };
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export type Engines = { [name: string]: UserExecutionEngine };
`,
      ],
    },
    {
      name: 'in an alias',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export type Engine = ExecutionEngine;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 22, endLine: 3, endColumn: 37 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export type Engine = UserExecutionEngine;
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export type Engine = UserExecutionEngine;
`,
      ],
    },
    {
      name: 'in a union',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export type Engine = ExecutionEngine | null;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 22, endLine: 3, endColumn: 37 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export type Engine = UserExecutionEngine | null;
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export type Engine = UserExecutionEngine | null;
`,
      ],
    },
    {
      name: 'in an intersection',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export type Engine = ExecutionEngine & { name: string };
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 22, endLine: 3, endColumn: 37 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export type Engine = UserExecutionEngine & { name: string };
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export type Engine = UserExecutionEngine & { name: string };
`,
      ],
    },
    {
      name: 'in an array and a tuple',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export type Engines = ExecutionEngine[] | readonly [ExecutionEngine, ...ExecutionEngine[]];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 23, endLine: 3, endColumn: 38 },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 53, endLine: 3, endColumn: 68 },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 73, endLine: 3, endColumn: 88 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export type Engines = UserExecutionEngine[] | readonly [UserExecutionEngine, ...UserExecutionEngine[]];
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export type Engines = UserExecutionEngine[] | readonly [UserExecutionEngine, ...UserExecutionEngine[]];
`,
      ],
    },
    {
      name: 'as a type argument',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export const engines = new Map<string, ExecutionEngine>();
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 40, endLine: 3, endColumn: 55 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const engines = new Map<string, UserExecutionEngine>();
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export const engines = new Map<string, UserExecutionEngine>();
`,
      ],
    },
    {
      name: 'as a constraint and a default',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export type Engines<Engine extends ExecutionEngine = ExecutionEngine> = Set<Engine>;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 36, endLine: 3, endColumn: 51 },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 54, endLine: 3, endColumn: 69 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export type Engines<Engine extends UserExecutionEngine = UserExecutionEngine> = Set<Engine>;
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export type Engines<Engine extends UserExecutionEngine = UserExecutionEngine> = Set<Engine>;
`,
      ],
    },
    {
      name: 'in a conditional type',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export type IsEngine<Type> = Type extends ExecutionEngine ? true : false;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 43, endLine: 3, endColumn: 58 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export type IsEngine<Type> = Type extends UserExecutionEngine ? true : false;
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export type IsEngine<Type> = Type extends UserExecutionEngine ? true : false;
`,
      ],
    },
    {
      name: 'in a mapped type',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export type Flags = { [Key in keyof ExecutionEngine]?: boolean };
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 37, endLine: 3, endColumn: 52 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export type Flags = { [Key in keyof UserExecutionEngine]?: boolean };
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export type Flags = { [Key in keyof UserExecutionEngine]?: boolean };
`,
      ],
    },
    {
      name: 'in an indexed access',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export type Run = ExecutionEngine['execute'];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 19, endLine: 3, endColumn: 34 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export type Run = UserExecutionEngine['execute'];
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export type Run = UserExecutionEngine['execute'];
`,
      ],
    },
    {
      name: 'in a function type',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export type Make = (engine: ExecutionEngine) => ExecutionEngine;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 29, endLine: 3, endColumn: 44 },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 49, endLine: 3, endColumn: 64 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export type Make = (engine: UserExecutionEngine) => UserExecutionEngine;
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export type Make = (engine: UserExecutionEngine) => UserExecutionEngine;
`,
      ],
    },
    {
      name: 'in a template type',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export type Names = \`on-\${keyof ExecutionEngine}\`;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 33, endLine: 3, endColumn: 48 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export type Names = \`on-\${keyof UserExecutionEngine}\`;
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export type Names = \`on-\${keyof UserExecutionEngine}\`;
`,
      ],
    },
    {
      name: 'in a type predicate',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export declare function isEngine(value: unknown): value is ExecutionEngine;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        {
          messageId: 'typed',
          data: { ...things.engine, outcome: outcomes.instanceTest },
          line: 3,
          column: 60,
          endLine: 3,
          endColumn: 75,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { ...things.engine, choice: '' },
              output: `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export declare function isEngine(value: unknown): value is UserExecutionEngine;
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'in an assertion',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export declare function assertEngine(value: unknown): asserts value is ExecutionEngine;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        {
          messageId: 'typed',
          data: { ...things.engine, outcome: outcomes.instanceTest },
          line: 3,
          column: 72,
          endLine: 3,
          endColumn: 87,
          suggestions: [
            {
              messageId: 'useCanonical',
              data: { ...things.engine, choice: '' },
              output: `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export declare function assertEngine(value: unknown): asserts value is UserExecutionEngine;
`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'in a cast',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export const cast = (value: unknown) => value as ExecutionEngine;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 50, endLine: 3, endColumn: 65 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const cast = (value: unknown) => value as UserExecutionEngine;
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export const cast = (value: unknown) => value as UserExecutionEngine;
`,
      ],
    },
    {
      name: 'in a cast with angles',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export const cast = (value: unknown) => <ExecutionEngine>value;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 42, endLine: 3, endColumn: 57 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const cast = (value: unknown) => <UserExecutionEngine>value;
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export const cast = (value: unknown) => <UserExecutionEngine>value;
`,
      ],
    },
    {
      name: 'after satisfies',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export const check = (value: never) => value satisfies ExecutionEngine;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 56, endLine: 3, endColumn: 71 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const check = (value: never) => value satisfies UserExecutionEngine;
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export const check = (value: never) => value satisfies UserExecutionEngine;
`,
      ],
    },
    {
      name: 'as the instance of its constructor',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export type Engine = InstanceType<typeof ExecutionEngine>;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 42, endLine: 3, endColumn: 57 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export type Engine = InstanceType<typeof UserExecutionEngine>;
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export type Engine = InstanceType<typeof UserExecutionEngine>;
`,
      ],
    },
    {
      name: 'in a declaration',
      code: `import type { ExecutionEngine } from './execution-engine.js';

declare global {
  var engine: ExecutionEngine;
}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 4, column: 15, endLine: 4, endColumn: 30 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

declare global {
  var engine: UserExecutionEngine;
}
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

declare global {
  var engine: UserExecutionEngine;
}
`,
      ],
    },
    {
      name: 'in a namespace',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export declare namespace engines {
  let current: ExecutionEngine;
}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 4, column: 16, endLine: 4, endColumn: 31 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export declare namespace engines {
  let current: UserExecutionEngine;
}
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export declare namespace engines {
  let current: UserExecutionEngine;
}
`,
      ],
    },
    {
      name: 'of `this`',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export function run(this: ExecutionEngine) {
  return this.execute('task');
}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 27, endLine: 3, endColumn: 42 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export function run(this: UserExecutionEngine) {
  return this.execute('task');
}
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export function run(this: UserExecutionEngine) {
  return this.execute('task');
}
`,
      ],
    },
    {
      name: 'of a caught parameter with a default',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export const run = (engine: ExecutionEngine = null!) => engine;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 29, endLine: 3, endColumn: 44 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = (engine: UserExecutionEngine = null!) => engine;
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = (engine: UserExecutionEngine = null!) => engine;
`,
      ],
    },
    {
      name: 'of the constructor',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export type Class = typeof ExecutionEngine;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        {
          messageId: 'typed',
          data: { ...things.engine, outcome: outcomes.typeofClass },
          line: 3,
          column: 28,
          endLine: 3,
          endColumn: 43,
        },
      ],
      output: null,
    },
    {
      name: "of the constructor's parameters",
      code: `import type { ExecutionEngine } from './execution-engine.js';

export type Parameters = ConstructorParameters<typeof ExecutionEngine>;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        {
          messageId: 'typed',
          data: { ...things.engine, outcome: outcomes.typeofClass },
          line: 3,
          column: 55,
          endLine: 3,
          endColumn: 70,
        },
      ],
      output: null,
    },
    {
      name: 'of the prototype',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export type Prototype = (typeof ExecutionEngine)['prototype'];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        {
          messageId: 'typed',
          data: { ...things.engine, outcome: outcomes.typeofClass },
          line: 3,
          column: 33,
          endLine: 3,
          endColumn: 48,
        },
      ],
      output: null,
    },
    {
      name: 'as the base of an interface',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export interface Session extends ExecutionEngine {
  name: string;
}
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        {
          messageId: 'typed',
          data: { ...things.engine, outcome: outcomes.subclass },
          line: 3,
          column: 34,
          endLine: 3,
          endColumn: 49,
        },
      ],
      output: null,
    },
    {
      name: 'of a static member',
      code: `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export type Create = typeof RequestScopedExecutionEngine.create;
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
          messageId: 'memberUsed',
          data: { ...things.scoped, outcome: outcomes.usedAsValue },
          line: 3,
          column: 29,
          endLine: 3,
          endColumn: 57,
        },
      ],
      output: null,
    },
    {
      name: 'in an import type',
      code: `export type Engine = import('./execution-engine.js').ExecutionEngine;
`,
      errors: [
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 1, column: 22, endLine: 1, endColumn: 69 },
      ],
      output: `import type { UserExecutionEngine } from './user-execution-engine.js';

export type Engine = UserExecutionEngine;
`,
    },
    {
      name: 'in an import type of the default',
      code: `export type Engine = import('./execution-engine.js').default;
`,
      errors: [
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 1, column: 22, endLine: 1, endColumn: 61 },
      ],
      output: `import type { UserExecutionEngine } from './user-execution-engine.js';

export type Engine = UserExecutionEngine;
`,
    },
    {
      name: 'in an import type through a namespace',
      code: `export type Engine = import('./barrel-of-barrel.js').engines.LegacyEngine;
`,
      errors: [
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 1, column: 22, endLine: 1, endColumn: 74 },
      ],
      output: `import type { UserExecutionEngine } from './user-execution-engine.js';

export type Engine = UserExecutionEngine;
`,
    },
    {
      name: 'in an import type as a type argument',
      code: `export const engines: Array<import('./execution-engine.js').ExecutionEngine> = [];
`,
      errors: [
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 1, column: 29, endLine: 1, endColumn: 76 },
      ],
      output: `import type { UserExecutionEngine } from './user-execution-engine.js';

export const engines: Array<UserExecutionEngine> = [];
`,
    },
    {
      name: 'in an import type of a parameter',
      code: `export const run = (engine: import('./execution-engine.js').ExecutionEngine) => engine.execute('task');
`,
      errors: [
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 1, column: 29, endLine: 1, endColumn: 76 },
      ],
      output: `import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = (engine: UserExecutionEngine) => engine.execute('task');
`,
    },
    {
      name: 'in an import type of the constructor',
      code: `export type Class = typeof import('./execution-engine.js').ExecutionEngine;
`,
      errors: [
        {
          messageId: 'typed',
          data: { ...things.engine, outcome: outcomes.typeofClass },
          line: 1,
          column: 28,
          endLine: 1,
          endColumn: 75,
        },
      ],
      output: null,
    },
    {
      name: 'in an import type of a static member',
      code: `export type Create = typeof import('./request-scoped-execution-engine.js').RequestScopedExecutionEngine.create;
`,
      errors: [
        {
          messageId: 'memberUsed',
          data: { ...things.scoped, outcome: outcomes.usedAsValue },
          line: 1,
          column: 29,
          endLine: 1,
          endColumn: 111,
        },
      ],
      output: null,
    },
    {
      name: 'as the instance of an import type',
      code: `export type Engine = InstanceType<typeof import('./execution-engine.js').ExecutionEngine>;
`,
      errors: [
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 1, column: 42, endLine: 1, endColumn: 89 },
      ],
      output: `import type { UserExecutionEngine } from './user-execution-engine.js';

export type Engine = InstanceType<typeof UserExecutionEngine>;
`,
    },
    {
      name: 'as a namespace member',
      code: `import type * as legacy from './execution-engine.js';

export type Engine = legacy.ExecutionEngine;
`,
      errors: [
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 22, endLine: 3, endColumn: 44 },
      ],
      output: [
        `import type * as legacy from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export type Engine = UserExecutionEngine;
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export type Engine = UserExecutionEngine;
`,
      ],
    },
    {
      name: 'as a member of a namespace in a barrel',
      code: `import * as engines from './index.js';

export const known = (engine: engines.LegacyEngine) => [engine, engines.Bridge];
`,
      errors: [
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 31, endLine: 3, endColumn: 51 },
      ],
      output: `import * as engines from './index.js';

export const known = (engine: engines.UserExecutionEngine) => [engine, engines.Bridge];
`,
    },
    {
      name: 'as a member of a namespace with `require`',
      code: `import legacy = require('./execution-engine.js');

export const run = (engine: legacy.ExecutionEngine) => engine.execute('task');
`,
      errors: [
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 29, endLine: 3, endColumn: 51 },
      ],
      output: [
        `import legacy = require('./execution-engine.js');
import type userExecutionEngine = require('./user-execution-engine.js');

export const run = (engine: userExecutionEngine.UserExecutionEngine) => engine.execute('task');
`,
        `import type userExecutionEngine = require('./user-execution-engine.js');

export const run = (engine: userExecutionEngine.UserExecutionEngine) => engine.execute('task');
`,
      ],
    },
    {
      name: 'through an alias of a namespace member',
      code: `import * as legacy from './execution-engine.js';
import Old = legacy.ExecutionEngine;

export const run = (engine: Old) => engine.execute('task');
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 2,
          column: 1,
          endLine: 2,
          endColumn: 37,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 4, column: 29, endLine: 4, endColumn: 32 },
      ],
      output: [
        `import * as legacy from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import Old = legacy.ExecutionEngine;

export const run = (engine: UserExecutionEngine) => engine.execute('task');
`,
        `import * as legacy from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = (engine: UserExecutionEngine) => engine.execute('task');
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = (engine: UserExecutionEngine) => engine.execute('task');
`,
      ],
    },
    {
      name: 'through a renamed import',
      code: `import type { ExecutionEngine as Old } from './execution-engine.js';

export const run = (engine: Old) => engine.execute('task');
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 37,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 29, endLine: 3, endColumn: 32 },
      ],
      output: [
        `import type { ExecutionEngine as Old } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = (engine: UserExecutionEngine) => engine.execute('task');
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = (engine: UserExecutionEngine) => engine.execute('task');
`,
      ],
    },
    {
      name: 'through the default import',
      code: `import type Old from './execution-engine.js';

export const run = (engine: Old) => engine.execute('task');
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 13,
          endLine: 1,
          endColumn: 16,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 29, endLine: 3, endColumn: 32 },
      ],
      output: [
        `import type Old from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = (engine: UserExecutionEngine) => engine.execute('task');
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = (engine: UserExecutionEngine) => engine.execute('task');
`,
      ],
    },
    {
      name: 'through a value import',
      code: `import { ExecutionEngine } from './execution-engine.js';

export const run = (engine: ExecutionEngine) => engine.execute('task');
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 10,
          endLine: 1,
          endColumn: 25,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 29, endLine: 3, endColumn: 44 },
      ],
      output: [
        `import { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = (engine: UserExecutionEngine) => engine.execute('task');
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export const run = (engine: UserExecutionEngine) => engine.execute('task');
`,
      ],
    },
    {
      name: 'of two deprecated classes',
      code: `import type { ExecutionEngine } from './execution-engine.js';
import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export type Engine = ExecutionEngine | RequestScopedExecutionEngine;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        {
          messageId: 'imported',
          data: { ...things.scoped, outcome: outcomes.stillUsed },
          line: 2,
          column: 15,
          endLine: 2,
          endColumn: 43,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 4, column: 22, endLine: 4, endColumn: 37 },
        { messageId: 'typed', data: { ...things.scoped, outcome: '' }, line: 4, column: 40, endLine: 4, endColumn: 68 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export type Engine = UserExecutionEngine | RequestScopedExecutionEngine;
`,
        `import type { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export type Engine = UserExecutionEngine | UserExecutionEngine;
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export type Engine = UserExecutionEngine | UserExecutionEngine;
`,
      ],
    },
    {
      name: 'of two classes of one name',
      code: `import type { ExecutionEngine } from './execution-engine.js';
import type { ExecutionEngine as Consolidated } from './execution-engine-consolidated.js';
import type { ExecutionEngine as Sandbox } from './sandbox/execution-engine.js';

export type Engines = [ExecutionEngine, Consolidated, Sandbox];
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        {
          messageId: 'imported',
          data: { ...things.consolidated, outcome: outcomes.stillUsed },
          line: 2,
          column: 15,
          endLine: 2,
          endColumn: 46,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 5, column: 24, endLine: 5, endColumn: 39 },
        {
          messageId: 'typed',
          data: { ...things.consolidated, outcome: '' },
          line: 5,
          column: 41,
          endLine: 5,
          endColumn: 53,
        },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { ExecutionEngine as Consolidated } from './execution-engine-consolidated.js';
import type { ExecutionEngine as Sandbox } from './sandbox/execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export type Engines = [UserExecutionEngine, Consolidated, Sandbox];
`,
        `import type { ExecutionEngine as Consolidated } from './execution-engine-consolidated.js';
import type { ExecutionEngine as Sandbox } from './sandbox/execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export type Engines = [UserExecutionEngine, UserExecutionEngine, Sandbox];
`,
        `import type { ExecutionEngine as Sandbox } from './sandbox/execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export type Engines = [UserExecutionEngine, UserExecutionEngine, Sandbox];
`,
      ],
    },
    {
      name: 'in JSX',
      filename: 'src/consumer.tsx',
      code: `import type { ExecutionEngine } from './execution-engine.js';

export const make = <Engine extends ExecutionEngine>(engine: Engine) => engine;
`,
      errors: [
        {
          messageId: 'imported',
          data: { ...things.engine, outcome: outcomes.stillUsed },
          line: 1,
          column: 15,
          endLine: 1,
          endColumn: 30,
        },
        { messageId: 'typed', data: { ...things.engine, outcome: '' }, line: 3, column: 37, endLine: 3, endColumn: 52 },
      ],
      output: [
        `import type { ExecutionEngine } from './execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';

export const make = <Engine extends UserExecutionEngine>(engine: Engine) => engine;
`,
        `import type { UserExecutionEngine } from './user-execution-engine.js';

export const make = <Engine extends UserExecutionEngine>(engine: Engine) => engine;
`,
      ],
    },
  ],
});
