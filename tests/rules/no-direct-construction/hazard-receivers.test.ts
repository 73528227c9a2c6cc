import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { constructed, explained, mentioned } from './findings.ts';
import { templated } from './settings.ts';

const call = 'createExecutionEngineSync($userContext)';

/** What takes the instance asks for a type that the canonical class does not fit. */
function received(name: string): string {
  const says = `what takes the instance asks for the type '${name}', which the canonical class does not fit`;
  return ` Not fixed: ${says} (linked-site).`;
}

// Types of the file that take instances: what they ask for, the canonical class must have.
ruleTester({ project: 'engines', settings: templated(call) }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'an interface of the file: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

interface Timed { remainingTime(): number }
export const t: Timed = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'an object type as a result: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function f(): { timeout: number } {
  return new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a promise of an interface: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

interface Timed { remainingTime(): number }
export async function g(): Promise<Timed> {
  return new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a private field: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

interface Timed { remainingTime(): number }
export class K {
  private t: Timed = new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a map of object types: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const m = new Map<string, { timeout: number }>();
m.set('a', new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a map that is made of pairs: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const m: Map<string, { timeout: number }> = new Map([['a', new RequestScopedExecutionEngine(currentContext())]]);`,
    },
    {
      name: 'satisfies: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const t = new RequestScopedExecutionEngine(currentContext()) satisfies { timeout: number };`,
    },
    {
      name: 'as: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const t = new RequestScopedExecutionEngine(currentContext()) as { timeout: number };`,
    },
    {
      name: 'another class: from another module',
      code: `import { currentContext } from './context.js';
import type { RequestScopedExecutionEngine as Sand } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const t: Sand = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a function type: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const f: () => { timeout: number } = () => new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a type parameter of a function of the file: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

function h<T extends { timeout: number }>(x: T): T {
  return x;
}
h(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'a property of an argument: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

interface Props { engine: { timeout: number } }
function Panel(props: Props) {
  return props;
}
Panel({ engine: new RequestScopedExecutionEngine(currentContext()) });`,
    },
    {
      name: 'the type of the prototype: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const p: typeof RequestScopedExecutionEngine.prototype = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'the instance type of the class: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const p: InstanceType<typeof RequestScopedExecutionEngine> = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a record: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const p: Record<'timeout', number> = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a record of interfaces: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const p: Record<string, { timeout: number }> = { first: new RequestScopedExecutionEngine(currentContext()) };`,
    },
    {
      name: 'picked members: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

interface Timed { timeout: number; cancel(): void; other: string }
export const p: Pick<Timed, 'timeout'> = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'members that are left out: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

interface Timed { timeout: number; cancel(): void }
export const p: Omit<Timed, 'cancel'> = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'an abstract class of the file: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

abstract class Base {
  abstract remainingTime(): number;
}
export const p: Base = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a generator: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export function* f(): Generator<{ timeout: number }> {
  yield new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a promise that is resolved: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const f = (): Promise<{ timeout: number }> => Promise.resolve(new RequestScopedExecutionEngine(currentContext()));`,
    },
    {
      name: 'an intersection: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

interface Timed { remainingTime(): number }
export const t: Timed & { cancel(): void } = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a union of which one will do: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const t: { timeout: number } | undefined = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'an interface that extends another: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

interface Timed { remainingTime(): number }
interface Engine extends Timed { cancel(): void }
export const t: Engine = new RequestScopedExecutionEngine(currentContext());`,
    },
    {
      name: 'a generic alias: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

type Box<Value> = { readonly value: Value };
export const t: Box<{ timeout: number }> = { value: new RequestScopedExecutionEngine(currentContext()) };`,
    },
    {
      name: 'a list: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export const t: readonly { timeout: number }[] = [new RequestScopedExecutionEngine(currentContext())];`,
    },
    {
      name: 'a member of another type: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

interface Props { engine: { timeout: number } }
export const t: Props['engine'] = new RequestScopedExecutionEngine(currentContext());`,
    },
  ],
  invalid: [
    {
      name: 'an interface of the file: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

interface Runnable { execute(task: string): Promise<string> }
export const t: Runnable = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 28,
          endLine: 5,
          endColumn: 78,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

interface Runnable { execute(task: string): Promise<string> }
export const t: Runnable = createExecutionEngineSync(currentContext());`,
    },
    {
      name: 'an interface of the file',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

interface Timed { remainingTime(): number }
export const t: Timed = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'remainingTime'),
          }),
          line: 5,
          column: 25,
          endLine: 5,
          endColumn: 75,
        },
      ],
      output: null,
    },
    {
      name: 'an object type as a result: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function f(): { userContext: object } {
  return new RequestScopedExecutionEngine(currentContext());
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 60,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function f(): { userContext: object } {
  return createExecutionEngineSync(currentContext());
}`,
    },
    {
      name: 'an object type as a result',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function f(): { timeout: number } {
  return new RequestScopedExecutionEngine(currentContext());
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'timeout'),
          }),
          line: 5,
          column: 10,
          endLine: 5,
          endColumn: 60,
        },
      ],
      output: null,
    },
    {
      name: 'a promise of an interface: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

interface Runnable { cancel(): void }
export async function g(): Promise<Runnable> {
  return new RequestScopedExecutionEngine(currentContext());
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 6,
          column: 10,
          endLine: 6,
          endColumn: 60,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

interface Runnable { cancel(): void }
export async function g(): Promise<Runnable> {
  return createExecutionEngineSync(currentContext());
}`,
    },
    {
      name: 'a promise of an interface',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

interface Timed { remainingTime(): number }
export async function g(): Promise<Timed> {
  return new RequestScopedExecutionEngine(currentContext());
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'remainingTime'),
          }),
          line: 6,
          column: 10,
          endLine: 6,
          endColumn: 60,
        },
      ],
      output: null,
    },
    {
      name: 'a private field: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

interface Runnable { cancel(): void }
export class K {
  private t: Runnable = new RequestScopedExecutionEngine(currentContext());
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 6,
          column: 25,
          endLine: 6,
          endColumn: 75,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

interface Runnable { cancel(): void }
export class K {
  private t: Runnable = createExecutionEngineSync(currentContext());
}`,
    },
    {
      name: 'a private field',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

interface Timed { remainingTime(): number }
export class K {
  private t: Timed = new RequestScopedExecutionEngine(currentContext());
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'remainingTime'),
          }),
          line: 6,
          column: 22,
          endLine: 6,
          endColumn: 72,
        },
      ],
      output: null,
    },
    {
      name: 'a map of object types: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const m = new Map<string, { cancel(): void }>();
m.set('a', new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 12,
          endLine: 5,
          endColumn: 62,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

const m = new Map<string, { cancel(): void }>();
m.set('a', createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a map of object types',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const m = new Map<string, { timeout: number }>();
m.set('a', new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'timeout'),
          }),
          line: 5,
          column: 12,
          endLine: 5,
          endColumn: 62,
        },
      ],
      output: null,
    },
    {
      name: 'a map that is made of pairs: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const m: Map<string, { cancel(): void }> = new Map([['a', new RequestScopedExecutionEngine(currentContext())]]);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 4,
          column: 66,
          endLine: 4,
          endColumn: 116,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const m: Map<string, { cancel(): void }> = new Map([['a', createExecutionEngineSync(currentContext())]]);`,
    },
    {
      name: 'a map that is made of pairs',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const m: Map<string, { timeout: number }> = new Map([['a', new RequestScopedExecutionEngine(currentContext())]]);`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'timeout'),
          }),
          line: 4,
          column: 67,
          endLine: 4,
          endColumn: 117,
        },
      ],
      output: null,
    },
    {
      name: 'satisfies: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const t = new RequestScopedExecutionEngine(currentContext()) satisfies { cancel(): void };`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 68,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const t = createExecutionEngineSync(currentContext()) satisfies { cancel(): void };`,
    },
    {
      name: 'satisfies',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const t = new RequestScopedExecutionEngine(currentContext()) satisfies { timeout: number };`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'timeout'),
          }),
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 68,
        },
      ],
      output: null,
    },
    {
      name: 'as: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const t = new RequestScopedExecutionEngine(currentContext()) as { cancel(): void };`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 68,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const t = createExecutionEngineSync(currentContext()) as { cancel(): void };`,
    },
    {
      name: 'as',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const t = new RequestScopedExecutionEngine(currentContext()) as { timeout: number };`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'timeout'),
          }),
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 68,
        },
      ],
      output: null,
    },
    {
      name: 'another class',
      code: `import { currentContext } from './context.js';
import type { RequestScopedExecutionEngine as Sand } from './sandbox/request-scoped-execution-engine.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const t: Sand = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'timeout'),
          }),
          line: 5,
          column: 24,
          endLine: 5,
          endColumn: 74,
        },
      ],
      output: null,
    },
    {
      name: 'a function type: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const f: () => { cancel(): void } = () => new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 4,
          column: 50,
          endLine: 4,
          endColumn: 100,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const f: () => { cancel(): void } = () => createExecutionEngineSync(currentContext());`,
    },
    {
      name: 'a function type',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const f: () => { timeout: number } = () => new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'timeout'),
          }),
          line: 4,
          column: 51,
          endLine: 4,
          endColumn: 101,
        },
      ],
      output: null,
    },
    {
      name: 'an imported function where callbacks of several types are optional',
      code: `import { currentContext } from './context.js';
import { same } from './receivers/same.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

class Desk {
  readonly #top = 1;
  get top(): number {
    return this.#top;
  }
}
type Adjust = (engine: { cancel(): void }) => unknown;
type Sit = (desk: Desk) => unknown;
export const make = (adjust: Adjust = same): unknown => adjust(new RequestScopedExecutionEngine(currentContext()));
export const sit = (take: Sit = same): unknown => take(new Desk());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 13,
          column: 64,
          endLine: 13,
          endColumn: 114,
        },
      ],
      output: `import { currentContext } from './context.js';
import { same } from './receivers/same.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

class Desk {
  readonly #top = 1;
  get top(): number {
    return this.#top;
  }
}
type Adjust = (engine: { cancel(): void }) => unknown;
type Sit = (desk: Desk) => unknown;
export const make = (adjust: Adjust = same): unknown => adjust(createExecutionEngineSync(currentContext()));
export const sit = (take: Sit = same): unknown => take(new Desk());`,
    },
    {
      name: 'an optional callback of a type that the canonical class does not fit',
      code: `import { currentContext } from './context.js';
import { same } from './receivers/same.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

class Desk {
  readonly #top = 1;
  get top(): number {
    return this.#top;
  }
}
type Measure = (timed: { timeout: number }) => unknown;
type Sit = (desk: Desk) => unknown;
export const make = (adjust: Measure = same): unknown => adjust(new RequestScopedExecutionEngine(currentContext()));
export const sit = (take: Sit = same): unknown => take(new Desk());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: mentioned('timeout'),
          }),
          line: 13,
          column: 65,
          endLine: 13,
          endColumn: 115,
        },
      ],
      output: null,
    },
    {
      name: 'one of several overloads: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

class Desk {
  readonly #top = 1;
  get top(): number {
    return this.#top;
  }
}
interface Makers {
  make(): { cancel(): void };
  make(name: string): Desk;
}
export const makers: Makers = {
  make(name?: string): any {
    if (name === undefined) return new RequestScopedExecutionEngine(currentContext());
    return new Desk();
  },
};`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 16,
          column: 36,
          endLine: 16,
          endColumn: 86,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

class Desk {
  readonly #top = 1;
  get top(): number {
    return this.#top;
  }
}
interface Makers {
  make(): { cancel(): void };
  make(name: string): Desk;
}
export const makers: Makers = {
  make(name?: string): any {
    if (name === undefined) return createExecutionEngineSync(currentContext());
    return new Desk();
  },
};`,
    },
    {
      name: 'overloads of which the canonical class fits none',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

class Desk {
  readonly #top = 1;
  get top(): number {
    return this.#top;
  }
}
interface Makers {
  make(): { timeout: number };
  make(name: string): Desk;
}
export const makers: Makers = {
  make(name?: string): any {
    if (name === undefined) return new RequestScopedExecutionEngine(currentContext());
    return new Desk();
  },
};`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'timeout'),
          }),
          line: 16,
          column: 36,
          endLine: 16,
          endColumn: 86,
        },
      ],
      output: null,
    },
    {
      name: 'a type parameter of a function of the file: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

function h<T extends { cancel(): void }>(x: T): T {
  return x;
}
h(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 53,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

function h<T extends { cancel(): void }>(x: T): T {
  return x;
}
h(createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a type parameter of a function of the file',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

function h<T extends { timeout: number }>(x: T): T {
  return x;
}
h(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'timeout'),
          }),
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 53,
        },
      ],
      output: null,
    },
    {
      name: 'a property of an argument: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

interface Props { engine: { cancel(): void }; timeout?: number }
function Panel(props: Props) {
  return props;
}
Panel({ engine: new RequestScopedExecutionEngine(currentContext()) });`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 8,
          column: 17,
          endLine: 8,
          endColumn: 67,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

interface Props { engine: { cancel(): void }; timeout?: number }
function Panel(props: Props) {
  return props;
}
Panel({ engine: createExecutionEngineSync(currentContext()) });`,
    },
    {
      name: 'a property of an argument',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

interface Props { engine: { timeout: number } }
function Panel(props: Props) {
  return props;
}
Panel({ engine: new RequestScopedExecutionEngine(currentContext()) });`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'timeout'),
          }),
          line: 8,
          column: 17,
          endLine: 8,
          endColumn: 67,
        },
      ],
      output: null,
    },
    {
      name: 'the type of the prototype',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const p: typeof RequestScopedExecutionEngine.prototype = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: received('RequestScopedExecutionEngine'),
          }),
          line: 4,
          column: 65,
          endLine: 4,
          endColumn: 115,
        },
      ],
      output: null,
    },
    {
      name: 'the instance type of the class',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const p: InstanceType<typeof RequestScopedExecutionEngine> = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: received('RequestScopedExecutionEngine'),
          }),
          line: 4,
          column: 69,
          endLine: 4,
          endColumn: 119,
        },
      ],
      output: null,
    },
    {
      name: 'a record: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const p: Record<'cancel', () => void> = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 4,
          column: 48,
          endLine: 4,
          endColumn: 98,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const p: Record<'cancel', () => void> = createExecutionEngineSync(currentContext());`,
    },
    {
      name: 'a record',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const p: Record<'timeout', number> = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'timeout'),
          }),
          line: 4,
          column: 45,
          endLine: 4,
          endColumn: 95,
        },
      ],
      output: null,
    },
    {
      name: 'a record of interfaces: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const p: Record<string, { cancel(): void }> = { timeout: new RequestScopedExecutionEngine(currentContext()) };`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 4,
          column: 65,
          endLine: 4,
          endColumn: 115,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const p: Record<string, { cancel(): void }> = { timeout: createExecutionEngineSync(currentContext()) };`,
    },
    {
      name: 'a record of interfaces',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const p: Record<string, { timeout: number }> = { first: new RequestScopedExecutionEngine(currentContext()) };`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'timeout'),
          }),
          line: 4,
          column: 64,
          endLine: 4,
          endColumn: 114,
        },
      ],
      output: null,
    },
    {
      name: 'picked members: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

interface Timed { timeout: number; cancel(): void; other: string }
export const p: Pick<Timed, 'cancel'> = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 41,
          endLine: 5,
          endColumn: 91,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

interface Timed { timeout: number; cancel(): void; other: string }
export const p: Pick<Timed, 'cancel'> = createExecutionEngineSync(currentContext());`,
    },
    {
      name: 'picked members',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

interface Timed { timeout: number; cancel(): void; other: string }
export const p: Pick<Timed, 'timeout'> = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'timeout'),
          }),
          line: 5,
          column: 42,
          endLine: 5,
          endColumn: 92,
        },
      ],
      output: null,
    },
    {
      name: 'members that are left out: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

interface Timed { timeout: number; cancel(): void }
export const p: Omit<Timed, 'timeout'> = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 42,
          endLine: 5,
          endColumn: 92,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

interface Timed { timeout: number; cancel(): void }
export const p: Omit<Timed, 'timeout'> = createExecutionEngineSync(currentContext());`,
    },
    {
      name: 'members that are left out',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

interface Timed { timeout: number; cancel(): void }
export const p: Omit<Timed, 'cancel'> = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'timeout'),
          }),
          line: 5,
          column: 41,
          endLine: 5,
          endColumn: 91,
        },
      ],
      output: null,
    },
    {
      name: 'an abstract class of the file: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

abstract class Base {
  abstract cancel(): void;
}
export const p: Base = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 7,
          column: 24,
          endLine: 7,
          endColumn: 74,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

abstract class Base {
  abstract cancel(): void;
}
export const p: Base = createExecutionEngineSync(currentContext());`,
    },
    {
      name: 'an abstract class of the file',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

abstract class Base {
  abstract remainingTime(): number;
}
export const p: Base = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'remainingTime'),
          }),
          line: 7,
          column: 24,
          endLine: 7,
          endColumn: 74,
        },
      ],
      output: null,
    },
    {
      name: 'a generator: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function* f(): Generator<{ cancel(): void }> {
  yield new RequestScopedExecutionEngine(currentContext());
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 59,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export function* f(): Generator<{ cancel(): void }> {
  yield createExecutionEngineSync(currentContext());
}`,
    },
    {
      name: 'a generator',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export function* f(): Generator<{ timeout: number }> {
  yield new RequestScopedExecutionEngine(currentContext());
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'timeout'),
          }),
          line: 5,
          column: 9,
          endLine: 5,
          endColumn: 59,
        },
      ],
      output: null,
    },
    {
      name: 'a promise that is resolved: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const f = (): Promise<{ cancel(): void }> => Promise.resolve(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 4,
          column: 69,
          endLine: 4,
          endColumn: 119,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const f = (): Promise<{ cancel(): void }> => Promise.resolve(createExecutionEngineSync(currentContext()));`,
    },
    {
      name: 'a promise that is resolved',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const f = (): Promise<{ timeout: number }> => Promise.resolve(new RequestScopedExecutionEngine(currentContext()));`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'timeout'),
          }),
          line: 4,
          column: 70,
          endLine: 4,
          endColumn: 120,
        },
      ],
      output: null,
    },
    {
      name: 'an intersection: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

interface Runnable { execute(task: string): Promise<string> }
export const t: Runnable & { cancel(): void } = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 49,
          endLine: 5,
          endColumn: 99,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

interface Runnable { execute(task: string): Promise<string> }
export const t: Runnable & { cancel(): void } = createExecutionEngineSync(currentContext());`,
    },
    {
      name: 'an intersection',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

interface Timed { remainingTime(): number }
export const t: Timed & { cancel(): void } = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'remainingTime'),
          }),
          line: 5,
          column: 46,
          endLine: 5,
          endColumn: 96,
        },
      ],
      output: null,
    },
    {
      name: 'a union of which one will do: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const t: { timeout: number } | { cancel(): void } = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 4,
          column: 60,
          endLine: 4,
          endColumn: 110,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const t: { timeout: number } | { cancel(): void } = createExecutionEngineSync(currentContext());`,
    },
    {
      name: 'a union of which one will do',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const t: { timeout: number } | undefined = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'timeout'),
          }),
          line: 4,
          column: 51,
          endLine: 4,
          endColumn: 101,
        },
      ],
      output: null,
    },
    {
      name: 'an interface that extends another: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

interface Runnable { execute(task: string): Promise<string> }
interface Engine extends Runnable { cancel(): void }
export const t: Engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 6,
          column: 26,
          endLine: 6,
          endColumn: 76,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

interface Runnable { execute(task: string): Promise<string> }
interface Engine extends Runnable { cancel(): void }
export const t: Engine = createExecutionEngineSync(currentContext());`,
    },
    {
      name: 'an interface that extends another',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

interface Timed { remainingTime(): number }
interface Engine extends Timed { cancel(): void }
export const t: Engine = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'remainingTime'),
          }),
          line: 6,
          column: 26,
          endLine: 6,
          endColumn: 76,
        },
      ],
      output: null,
    },
    {
      name: 'a generic alias: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

type Box<Value> = { readonly value: Value };
export const t: Box<{ cancel(): void }> = { value: new RequestScopedExecutionEngine(currentContext()) };`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 52,
          endLine: 5,
          endColumn: 102,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

type Box<Value> = { readonly value: Value };
export const t: Box<{ cancel(): void }> = { value: createExecutionEngineSync(currentContext()) };`,
    },
    {
      name: 'a generic alias',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

type Box<Value> = { readonly value: Value };
export const t: Box<{ timeout: number }> = { value: new RequestScopedExecutionEngine(currentContext()) };`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'timeout'),
          }),
          line: 5,
          column: 53,
          endLine: 5,
          endColumn: 103,
        },
      ],
      output: null,
    },
    {
      name: 'a list: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const t: readonly { cancel(): void }[] = [new RequestScopedExecutionEngine(currentContext())];`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 4,
          column: 50,
          endLine: 4,
          endColumn: 100,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

export const t: readonly { cancel(): void }[] = [createExecutionEngineSync(currentContext())];`,
    },
    {
      name: 'a list',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export const t: readonly { timeout: number }[] = [new RequestScopedExecutionEngine(currentContext())];`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'timeout'),
          }),
          line: 4,
          column: 51,
          endLine: 4,
          endColumn: 101,
        },
      ],
      output: null,
    },
    {
      name: 'a member of another type: the canonical class fits',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

interface Props { engine: { cancel(): void }; timeout: number }
export const t: Props['engine'] = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { factory: [call] }),
          line: 5,
          column: 35,
          endLine: 5,
          endColumn: 85,
        },
      ],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngineSync } from './execution-engine-factory.js';

interface Props { engine: { cancel(): void }; timeout: number }
export const t: Props['engine'] = createExecutionEngineSync(currentContext());`,
    },
    {
      name: 'a member of another type',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

interface Props { engine: { timeout: number } }
export const t: Props['engine'] = new RequestScopedExecutionEngine(currentContext());`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', {
            factory: [call],
            outcome: explained('member-missing', 'timeout'),
          }),
          line: 5,
          column: 35,
          endLine: 5,
          endColumn: 85,
        },
      ],
      output: null,
    },
  ],
});
