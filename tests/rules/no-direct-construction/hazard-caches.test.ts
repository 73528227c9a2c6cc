import { noDirectConstruction } from '../../../rules/no-direct-construction.ts';
import { ruleTester } from '../../harness/rule-tester.ts';
import { callFactory, constructed, suggested } from './findings.ts';
import { engines } from './settings.ts';

// A place that is read before the `await` and written after it, in several statements.
ruleTester({ project: 'engines', settings: engines() }).run('no-direct-construction', noDirectConstruction, {
  valid: [
    {
      name: 'a map that is asked, and filled with a variable: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engines = new Map<string, RequestScopedExecutionEngine>();
export async function open(id: string) {
  let engine = engines.get(id);
  if (!engine) {
    engine = new RequestScopedExecutionEngine(currentContext());
    engines.set(id, engine);
  }
  return engine;
}`,
    },
    {
      name: 'a map whose hit is returned: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engines = new Map<string, RequestScopedExecutionEngine>();
export async function open(id: string) {
  const hit = engines.get(id);
  if (hit) return hit;
  const made = new RequestScopedExecutionEngine(currentContext());
  engines.set(id, made);
  return made;
}`,
    },
    {
      name: 'a map that must not have it yet: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  readonly engines = new Map<string, any>();

  async open(id: string): Promise<any> {
    if (this.engines.has(id)) throw new Error(id);
    const engine = new RequestScopedExecutionEngine(currentContext());
    this.engines.set(id, engine);
  }
}`,
    },
    {
      name: 'a map by another name: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  readonly engines = new Map<string, any>();

  async open(id: string): Promise<any> {
    const { engines } = this;
    if (engines.has(id)) return engines.get(id);
    const engine = new RequestScopedExecutionEngine(currentContext());
    engines.set(id, engine);
    return engine;
  }
}`,
    },
    {
      name: 'a map by two names: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  readonly engines = new Map<string, any>();

  async open(id: string): Promise<any> {
    const engines = this.engines;
    if (engines.has(id)) return;
    const engine = new RequestScopedExecutionEngine(currentContext());
    this.engines.set(id, engine);
  }
}`,
    },
    {
      name: 'an object that is asked with `in`: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engines: Record<string, any> = {};
export async function open(id: string): Promise<any> {
  if (!(id in engines)) engines[id] = new RequestScopedExecutionEngine(currentContext());
  return engines[id];
}`,
    },
    {
      name: 'an object that is asked with `Object.hasOwn`: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engines: Record<string, any> = {};
export async function open(id: string): Promise<any> {
  if (!Object.hasOwn(engines, id)) engines[id] = new RequestScopedExecutionEngine(currentContext());
  return engines[id];
}`,
    },
    {
      name: 'a static field that is read into a variable: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  static #engine: any;

  static async open() {
    let engine = Desk.#engine;
    if (engine === undefined) {
      engine = new RequestScopedExecutionEngine(currentContext());
      Desk.#engine = engine;
    }
    return engine;
  }
}`,
    },
    {
      name: 'a field that is taken out of `this`: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  engine: any;

  async open(): Promise<any> {
    const { engine } = this;
    if (engine) return engine;
    return (this.engine = new RequestScopedExecutionEngine(currentContext()));
  }
}`,
    },
    {
      name: 'a flag that tells whether it is there: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  #engine: any;
  #isReady = false;

  async open(): Promise<any> {
    if (!this.#isReady) {
      this.#engine = new RequestScopedExecutionEngine(currentContext());
      this.#isReady = true;
    }
    return this.#engine;
  }
}`,
    },
    {
      name: 'a set of what has been seen: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const seen = new Set<string>();
const engines: any[] = [];
export async function open(id: string): Promise<any> {
  if (seen.has(id)) return;
  engines.push(new RequestScopedExecutionEngine(currentContext()));
  seen.add(id);
}`,
    },
    {
      name: 'a variable that is filled in a loop: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

let engine: any;
export async function open(): Promise<any> {
  while (!engine) engine = new RequestScopedExecutionEngine(currentContext());
  return engine;
}`,
    },
    {
      name: 'a variable that is asked at the end of a loop: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

let engine: any;
export async function open(): Promise<any> {
  do {
    engine = new RequestScopedExecutionEngine(currentContext());
  } while (!engine);
}`,
    },
    {
      name: 'a variable that a function asks: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

let engine: any;
const has = () => engine !== undefined;
export async function open(): Promise<any> {
  if (!has()) engine = new RequestScopedExecutionEngine(currentContext());
  return engine;
}`,
    },
    {
      name: 'a field that a method asks and another one fills: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  #engine: any;

  async open() {
    if (this.#has()) return;
    this.#keep(new RequestScopedExecutionEngine(currentContext()));
  }

  #has() {
    return this.#engine !== undefined;
  }

  #keep(engine: any) {
    this.#engine = engine;
  }
}`,
    },
    {
      name: 'a field that a getter asks: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  #engine: any;

  get isOpen() {
    return this.#engine !== undefined;
  }

  async open() {
    if (!this.isOpen) this.#engine = new RequestScopedExecutionEngine(currentContext());
  }
}`,
    },
    {
      name: 'a list and its length before: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engines: any[] = [];
export async function open(): Promise<number> {
  const index = engines.length;
  const engine = new RequestScopedExecutionEngine(currentContext());
  engines[index] = engine;
  return index;
}`,
    },
    {
      name: 'a list and its length in the same place: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engines: any[] = [];
export async function open(): Promise<void> {
  engines[engines.length] = new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a list that is copied: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  engines: any[] = [];

  async open(): Promise<void> {
    this.engines = [...this.engines, new RequestScopedExecutionEngine(currentContext())];
  }
}`,
    },
    {
      name: 'a sum in three statements: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

let count = 0;
export async function open(): Promise<any> {
  const before = count;
  const engine = new RequestScopedExecutionEngine(currentContext());
  count = before + 1;
  return engine;
}`,
    },
    {
      name: 'a field that goes into its own successor: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  constructor(private context: ReturnType<typeof currentContext>) {}

  async renew() {
    this.context = new RequestScopedExecutionEngine(this.context).userContext;
  }
}`,
    },
    {
      name: 'a member of a parameter: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open(request: { engine?: any }): Promise<any> {
  const known = request.engine;
  if (known) return known;
  const engine = new RequestScopedExecutionEngine(currentContext());
  request.engine = engine;
  return engine;
}`,
    },
    {
      name: 'an engine that is closed before its successor: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  engine: any;

  async renew(): Promise<void> {
    this.engine?.cancel();
    this.engine = new RequestScopedExecutionEngine(currentContext());
  }
}`,
    },
    {
      name: 'a variable that a closure shares: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open(): Promise<any> {
  let engine: any;
  const reset = () => (engine = undefined);
  if (!engine) engine = new RequestScopedExecutionEngine(currentContext());
  return { engine, reset };
}`,
    },
    {
      name: 'a read with an `await` on one way only: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engines = new Map<string, any>();
declare function wait(): Promise<void>;
export async function open(id: string): Promise<any> {
  if (engines.has(id)) return;
  if (id === '') await wait();
  const engine = new RequestScopedExecutionEngine(currentContext());
  engines.set(id, engine);
}`,
    },
    {
      name: 'a pool that gives before it takes: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const pool: any[] = [];
export async function use(): Promise<void> {
  const engine = pool.pop() ?? new RequestScopedExecutionEngine(currentContext());
  engine.cleanup();
  pool.push(engine);
}`,
    },
    {
      name: 'a map that is asked after an `await`, which is there before it is filled: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engines = new Map<string, any>();
declare function wait(): Promise<void>;
export async function open(id: string): Promise<any> {
  if (engines.has(id)) return;
  await wait();
  const engine = new RequestScopedExecutionEngine(currentContext());
  engines.set(id, engine);
}`,
    },
    {
      name: 'a map that is filled after an `await`: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engines = new Map<string, any>();
declare function wait(): Promise<void>;
export async function open(id: string): Promise<any> {
  if (engines.has(id)) return;
  const engine = new RequestScopedExecutionEngine(currentContext());
  await wait();
  engines.set(id, engine);
}`,
    },
    {
      name: 'a map whose answer is awaited: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

declare const engines: { get(id: string): Promise<any>; set(id: string, engine: any): Promise<void> };
export async function open(id: string): Promise<any> {
  const hit = await engines.get(id);
  if (hit) return hit;
  const engine = new RequestScopedExecutionEngine(currentContext());
  await engines.set(id, engine);
  return engine;
}`,
    },
    {
      name: 'a map that is filled and not asked: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engines = new Map<string, any>();
export async function open(id: string): Promise<any> {
  const engine = new RequestScopedExecutionEngine(currentContext());
  engines.set(id, engine);
  return engine;
}`,
    },
    {
      name: 'a map of its own that is asked first: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function openAll(ids: string[]): Promise<any> {
  const engines = new Map<string, any>();
  for (const id of ids) {
    let engine = engines.get(id);
    if (!engine) {
      engine = new RequestScopedExecutionEngine(currentContext());
      engines.set(id, engine);
    }
  }
  return engines;
}`,
    },
    {
      name: 'an object of its own without a prototype: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function openAll(ids: string[]): Promise<any> {
  const engines = Object.create(null);
  for (const id of ids) {
    if (!(id in engines)) engines[id] = new RequestScopedExecutionEngine(currentContext());
  }
  return engines;
}`,
    },
    {
      name: 'a field that is set and not read: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  engine: any;

  async open(): Promise<any> {
    this.engine = new RequestScopedExecutionEngine(currentContext());
    return this.engine;
  }
}`,
    },
    {
      name: 'a map that is asked, and another one that is filled: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engines = new Map<string, any>();
const others = new Map<string, any>();
export async function open(id: string): Promise<any> {
  if (engines.has(id)) return;
  others.set(id, new RequestScopedExecutionEngine(currentContext()));
}`,
    },
    {
      name: 'a field that is read, and another one that is set: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export class Desk {
  name = '';
  engine: any;

  async open(): Promise<string> {
    const name = this.name;
    this.engine = new RequestScopedExecutionEngine(currentContext());
    return name;
  }
}`,
    },
    {
      name: 'a variable of the same name in the function: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

let count = 0;
export const total = () => count++;
export async function open(): Promise<any> {
  let count = 0;
  const before = count;
  const engine = new RequestScopedExecutionEngine(currentContext());
  count = before + 1;
  return [engine, count];
}`,
    },
    {
      name: 'a map that is asked and returned from on another way: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engines = new Map<string, any>();
export async function open(id: string): Promise<any> {
  if (id === '') return engines.get(id);
  const engine = new RequestScopedExecutionEngine(currentContext());
  engines.set(id, engine);
  return engine;
}`,
    },
    {
      name: 'a map that is asked in the other branch: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const engines = new Map<string, any>();
export async function open(id: string): Promise<any> {
  const engine = id === '' ? engines.get(id) : new RequestScopedExecutionEngine(currentContext());
  engines.set(id, engine);
  return engine;
}`,
    },
    {
      name: 'a counter of what is going on: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

let active = 0;
export async function open(): Promise<object> {
  active++;
  try {
    return new RequestScopedExecutionEngine(currentContext()).userContext;
  } finally {
    active--;
  }
}`,
    },
    {
      name: 'a counter of turns: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

let turns = 0;
export const engines: any[] = [];
export async function openAll(ids: string[]): Promise<void> {
  for (const id of ids) {
    turns += id.length;
    engines.push(new RequestScopedExecutionEngine(currentContext()));
  }
}`,
    },
    {
      name: 'a queue that is read and a list that is filled: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

declare const queue: { next(): string | undefined };
const engines: any[] = [];
export async function openAll(): Promise<void> {
  while (queue.next()) engines.push(new RequestScopedExecutionEngine(currentContext()));
}`,
    },
    {
      name: 'a variable that a function of the same name does not ask: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

let engine: any;
let other: any;
const has = () => other !== undefined;
export const set = () => (other = 1);
export async function open(): Promise<any> {
  if (!has()) engine = new RequestScopedExecutionEngine(currentContext());
  return engine;
}`,
    },
    {
      name: 'a list of its own and its length: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function openAll(ids: string[]): Promise<any> {
  const engines: any[] = [];
  for (const id of ids) {
    const index = engines.length;
    engines[index] = [id, new RequestScopedExecutionEngine(currentContext())];
  }
  return engines;
}`,
    },
    {
      name: 'a constant that is read before: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

const limit = 3;
export async function open(): Promise<any> {
  const known = limit;
  const engine = new RequestScopedExecutionEngine(currentContext());
  return [engine, known];
}`,
    },
    {
      name: 'a `yield` between the read and the write: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

let engine: any;
export async function* open() {
  const before = engine;
  yield before;
  engine = new RequestScopedExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a member of a parameter that is set: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

export async function open(request: { context: ReturnType<typeof currentContext>; engine?: any }): Promise<void> {
  request.engine = new RequestScopedExecutionEngine(request.context);
}`,
    },
    {
      name: 'a lazy engine in an arrow that a caller runs: from another module',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './sandbox/request-scoped-execution-engine.js';

let engine: any;
export async function open(): Promise<any> {
  const before = engine;
  const renew = async () => {
    engine = new RequestScopedExecutionEngine(currentContext());
  };
  await renew();
  return before;
}`,
    },
  ],
  invalid: [
    {
      name: 'a map that is asked, and filled with a variable',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engines = new Map<string, RequestScopedExecutionEngine>();
export async function open(id: string) {
  let engine = engines.get(id);
  if (!engine) {
    engine = new RequestScopedExecutionEngine(currentContext());
    engines.set(id, engine);
  }
  return engine;
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'engines') }),
          line: 8,
          column: 14,
          endLine: 8,
          endColumn: 64,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engines = new Map<string, UserExecutionEngine>();
export async function open(id: string) {
  let engine = engines.get(id);
  if (!engine) {
    engine = await createExecutionEngine(currentContext());
    engines.set(id, engine);
  }
  return engine;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a map whose hit is returned',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engines = new Map<string, RequestScopedExecutionEngine>();
export async function open(id: string) {
  const hit = engines.get(id);
  if (hit) return hit;
  const made = new RequestScopedExecutionEngine(currentContext());
  engines.set(id, made);
  return made;
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'engines') }),
          line: 8,
          column: 16,
          endLine: 8,
          endColumn: 66,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import type { UserExecutionEngine } from './user-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engines = new Map<string, UserExecutionEngine>();
export async function open(id: string) {
  const hit = engines.get(id);
  if (hit) return hit;
  const made = await createExecutionEngine(currentContext());
  engines.set(id, made);
  return made;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a map that must not have it yet',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  readonly engines = new Map<string, any>();

  async open(id: string): Promise<any> {
    if (this.engines.has(id)) throw new Error(id);
    const engine = new RequestScopedExecutionEngine(currentContext());
    this.engines.set(id, engine);
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'this.engines') }),
          line: 9,
          column: 20,
          endLine: 9,
          endColumn: 70,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly engines = new Map<string, any>();

  async open(id: string): Promise<any> {
    if (this.engines.has(id)) throw new Error(id);
    const engine = await createExecutionEngine(currentContext());
    this.engines.set(id, engine);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a map by another name',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  readonly engines = new Map<string, any>();

  async open(id: string): Promise<any> {
    const { engines } = this;
    if (engines.has(id)) return engines.get(id);
    const engine = new RequestScopedExecutionEngine(currentContext());
    engines.set(id, engine);
    return engine;
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'engines') }),
          line: 10,
          column: 20,
          endLine: 10,
          endColumn: 70,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly engines = new Map<string, any>();

  async open(id: string): Promise<any> {
    const { engines } = this;
    if (engines.has(id)) return engines.get(id);
    const engine = await createExecutionEngine(currentContext());
    engines.set(id, engine);
    return engine;
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a map by two names',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  readonly engines = new Map<string, any>();

  async open(id: string): Promise<any> {
    const engines = this.engines;
    if (engines.has(id)) return;
    const engine = new RequestScopedExecutionEngine(currentContext());
    this.engines.set(id, engine);
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'this.engines') }),
          line: 10,
          column: 20,
          endLine: 10,
          endColumn: 70,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  readonly engines = new Map<string, any>();

  async open(id: string): Promise<any> {
    const engines = this.engines;
    if (engines.has(id)) return;
    const engine = await createExecutionEngine(currentContext());
    this.engines.set(id, engine);
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an object that is asked with `in`',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engines: Record<string, any> = {};
export async function open(id: string): Promise<any> {
  if (!(id in engines)) engines[id] = new RequestScopedExecutionEngine(currentContext());
  return engines[id];
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'engines') }),
          line: 6,
          column: 39,
          endLine: 6,
          endColumn: 89,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engines: Record<string, any> = {};
export async function open(id: string): Promise<any> {
  if (!(id in engines)) engines[id] = await createExecutionEngine(currentContext());
  return engines[id];
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an object that is asked with `Object.hasOwn`',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engines: Record<string, any> = {};
export async function open(id: string): Promise<any> {
  if (!Object.hasOwn(engines, id)) engines[id] = new RequestScopedExecutionEngine(currentContext());
  return engines[id];
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'engines') }),
          line: 6,
          column: 50,
          endLine: 6,
          endColumn: 100,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engines: Record<string, any> = {};
export async function open(id: string): Promise<any> {
  if (!Object.hasOwn(engines, id)) engines[id] = await createExecutionEngine(currentContext());
  return engines[id];
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a static field that is read into a variable',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  static #engine: any;

  static async open() {
    let engine = Desk.#engine;
    if (engine === undefined) {
      engine = new RequestScopedExecutionEngine(currentContext());
      Desk.#engine = engine;
    }
    return engine;
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'Desk.#engine') }),
          line: 10,
          column: 16,
          endLine: 10,
          endColumn: 66,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  static #engine: any;

  static async open() {
    let engine = Desk.#engine;
    if (engine === undefined) {
      engine = await createExecutionEngine(currentContext());
      Desk.#engine = engine;
    }
    return engine;
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a field that is taken out of `this`',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  engine: any;

  async open(): Promise<any> {
    const { engine } = this;
    if (engine) return engine;
    return (this.engine = new RequestScopedExecutionEngine(currentContext()));
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'this.engine') }),
          line: 10,
          column: 27,
          endLine: 10,
          endColumn: 77,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  engine: any;

  async open(): Promise<any> {
    const { engine } = this;
    if (engine) return engine;
    return (this.engine = await createExecutionEngine(currentContext()));
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a flag that tells whether it is there',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  #engine: any;
  #isReady = false;

  async open(): Promise<any> {
    if (!this.#isReady) {
      this.#engine = new RequestScopedExecutionEngine(currentContext());
      this.#isReady = true;
    }
    return this.#engine;
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'this.#isReady') }),
          line: 10,
          column: 22,
          endLine: 10,
          endColumn: 72,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  #engine: any;
  #isReady = false;

  async open(): Promise<any> {
    if (!this.#isReady) {
      this.#engine = await createExecutionEngine(currentContext());
      this.#isReady = true;
    }
    return this.#engine;
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a set of what has been seen',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const seen = new Set<string>();
const engines: any[] = [];
export async function open(id: string): Promise<any> {
  if (seen.has(id)) return;
  engines.push(new RequestScopedExecutionEngine(currentContext()));
  seen.add(id);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'seen') }),
          line: 8,
          column: 16,
          endLine: 8,
          endColumn: 66,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const seen = new Set<string>();
const engines: any[] = [];
export async function open(id: string): Promise<any> {
  if (seen.has(id)) return;
  engines.push(await createExecutionEngine(currentContext()));
  seen.add(id);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a variable that is filled in a loop',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

let engine: any;
export async function open(): Promise<any> {
  while (!engine) engine = new RequestScopedExecutionEngine(currentContext());
  return engine;
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'engine') }),
          line: 6,
          column: 28,
          endLine: 6,
          endColumn: 78,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let engine: any;
export async function open(): Promise<any> {
  while (!engine) engine = await createExecutionEngine(currentContext());
  return engine;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a variable that is asked at the end of a loop',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

let engine: any;
export async function open(): Promise<any> {
  do {
    engine = new RequestScopedExecutionEngine(currentContext());
  } while (!engine);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'engine') }),
          line: 7,
          column: 14,
          endLine: 7,
          endColumn: 64,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let engine: any;
export async function open(): Promise<any> {
  do {
    engine = await createExecutionEngine(currentContext());
  } while (!engine);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a variable that a function asks',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

let engine: any;
const has = () => engine !== undefined;
export async function open(): Promise<any> {
  if (!has()) engine = new RequestScopedExecutionEngine(currentContext());
  return engine;
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'engine') }),
          line: 7,
          column: 24,
          endLine: 7,
          endColumn: 74,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let engine: any;
const has = () => engine !== undefined;
export async function open(): Promise<any> {
  if (!has()) engine = await createExecutionEngine(currentContext());
  return engine;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a field that a method asks and another one fills',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  #engine: any;

  async open() {
    if (this.#has()) return;
    this.#keep(new RequestScopedExecutionEngine(currentContext()));
  }

  #has() {
    return this.#engine !== undefined;
  }

  #keep(engine: any) {
    this.#engine = engine;
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'this.#engine') }),
          line: 9,
          column: 16,
          endLine: 9,
          endColumn: 66,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  #engine: any;

  async open() {
    if (this.#has()) return;
    this.#keep(await createExecutionEngine(currentContext()));
  }

  #has() {
    return this.#engine !== undefined;
  }

  #keep(engine: any) {
    this.#engine = engine;
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a field that a getter asks',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  #engine: any;

  get isOpen() {
    return this.#engine !== undefined;
  }

  async open() {
    if (!this.isOpen) this.#engine = new RequestScopedExecutionEngine(currentContext());
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'this.#engine') }),
          line: 12,
          column: 38,
          endLine: 12,
          endColumn: 88,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  #engine: any;

  get isOpen() {
    return this.#engine !== undefined;
  }

  async open() {
    if (!this.isOpen) this.#engine = await createExecutionEngine(currentContext());
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a list and its length before',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engines: any[] = [];
export async function open(): Promise<number> {
  const index = engines.length;
  const engine = new RequestScopedExecutionEngine(currentContext());
  engines[index] = engine;
  return index;
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'engines') }),
          line: 7,
          column: 18,
          endLine: 7,
          endColumn: 68,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engines: any[] = [];
export async function open(): Promise<number> {
  const index = engines.length;
  const engine = await createExecutionEngine(currentContext());
  engines[index] = engine;
  return index;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a list and its length in the same place',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engines: any[] = [];
export async function open(): Promise<void> {
  engines[engines.length] = new RequestScopedExecutionEngine(currentContext());
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'engines') }),
          line: 6,
          column: 29,
          endLine: 6,
          endColumn: 79,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engines: any[] = [];
export async function open(): Promise<void> {
  engines[engines.length] = await createExecutionEngine(currentContext());
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a list that is copied',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  engines: any[] = [];

  async open(): Promise<void> {
    this.engines = [...this.engines, new RequestScopedExecutionEngine(currentContext())];
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'this.engines') }),
          line: 8,
          column: 38,
          endLine: 8,
          endColumn: 88,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  engines: any[] = [];

  async open(): Promise<void> {
    this.engines = [...this.engines, await createExecutionEngine(currentContext())];
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a sum in three statements',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

let count = 0;
export async function open(): Promise<any> {
  const before = count;
  const engine = new RequestScopedExecutionEngine(currentContext());
  count = before + 1;
  return engine;
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'count') }),
          line: 7,
          column: 18,
          endLine: 7,
          endColumn: 68,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let count = 0;
export async function open(): Promise<any> {
  const before = count;
  const engine = await createExecutionEngine(currentContext());
  count = before + 1;
  return engine;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a field that goes into its own successor',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  constructor(private context: ReturnType<typeof currentContext>) {}

  async renew() {
    this.context = new RequestScopedExecutionEngine(this.context).userContext;
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'this.context') }),
          line: 8,
          column: 20,
          endLine: 8,
          endColumn: 66,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  constructor(private context: ReturnType<typeof currentContext>) {}

  async renew() {
    this.context = (await createExecutionEngine(this.context)).userContext;
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a member of a parameter',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open(request: { engine?: any }): Promise<any> {
  const known = request.engine;
  if (known) return known;
  const engine = new RequestScopedExecutionEngine(currentContext());
  request.engine = engine;
  return engine;
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'request.engine') }),
          line: 7,
          column: 18,
          endLine: 7,
          endColumn: 68,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function open(request: { engine?: any }): Promise<any> {
  const known = request.engine;
  if (known) return known;
  const engine = await createExecutionEngine(currentContext());
  request.engine = engine;
  return engine;
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'an engine that is closed before its successor',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  engine: any;

  async renew(): Promise<void> {
    this.engine?.cancel();
    this.engine = new RequestScopedExecutionEngine(currentContext());
  }
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'this.engine') }),
          line: 9,
          column: 19,
          endLine: 9,
          endColumn: 69,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  engine: any;

  async renew(): Promise<void> {
    this.engine?.cancel();
    this.engine = await createExecutionEngine(currentContext());
  }
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a variable that a closure shares',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open(): Promise<any> {
  let engine: any;
  const reset = () => (engine = undefined);
  if (!engine) engine = new RequestScopedExecutionEngine(currentContext());
  return { engine, reset };
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'engine') }),
          line: 7,
          column: 25,
          endLine: 7,
          endColumn: 75,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function open(): Promise<any> {
  let engine: any;
  const reset = () => (engine = undefined);
  if (!engine) engine = await createExecutionEngine(currentContext());
  return { engine, reset };
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a read with an `await` on one way only',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engines = new Map<string, any>();
declare function wait(): Promise<void>;
export async function open(id: string): Promise<any> {
  if (engines.has(id)) return;
  if (id === '') await wait();
  const engine = new RequestScopedExecutionEngine(currentContext());
  engines.set(id, engine);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'engines') }),
          line: 9,
          column: 18,
          endLine: 9,
          endColumn: 68,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engines = new Map<string, any>();
declare function wait(): Promise<void>;
export async function open(id: string): Promise<any> {
  if (engines.has(id)) return;
  if (id === '') await wait();
  const engine = await createExecutionEngine(currentContext());
  engines.set(id, engine);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a pool that gives before it takes',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const pool: any[] = [];
export async function use(): Promise<void> {
  const engine = pool.pop() ?? new RequestScopedExecutionEngine(currentContext());
  engine.cleanup();
  pool.push(engine);
}`,
      errors: [
        {
          ...constructed('RequestScopedExecutionEngine', { outcome: suggested('update-not-atomic', 'pool') }),
          line: 6,
          column: 32,
          endLine: 6,
          endColumn: 82,
          suggestions: [
            {
              ...callFactory(),
              output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const pool: any[] = [];
export async function use(): Promise<void> {
  const engine = pool.pop() ?? await createExecutionEngine(currentContext());
  engine.cleanup();
  pool.push(engine);
}`,
            },
          ],
        },
      ],
      output: null,
    },
    {
      name: 'a map that is asked after an `await`, which is there before it is filled',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engines = new Map<string, any>();
declare function wait(): Promise<void>;
export async function open(id: string): Promise<any> {
  if (engines.has(id)) return;
  await wait();
  const engine = new RequestScopedExecutionEngine(currentContext());
  engines.set(id, engine);
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 9, column: 18, endLine: 9, endColumn: 68 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engines = new Map<string, any>();
declare function wait(): Promise<void>;
export async function open(id: string): Promise<any> {
  if (engines.has(id)) return;
  await wait();
  const engine = await createExecutionEngine(currentContext());
  engines.set(id, engine);
}`,
    },
    {
      name: 'a map that is filled after an `await`',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engines = new Map<string, any>();
declare function wait(): Promise<void>;
export async function open(id: string): Promise<any> {
  if (engines.has(id)) return;
  const engine = new RequestScopedExecutionEngine(currentContext());
  await wait();
  engines.set(id, engine);
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 8, column: 18, endLine: 8, endColumn: 68 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engines = new Map<string, any>();
declare function wait(): Promise<void>;
export async function open(id: string): Promise<any> {
  if (engines.has(id)) return;
  const engine = await createExecutionEngine(currentContext());
  await wait();
  engines.set(id, engine);
}`,
    },
    {
      name: 'a map whose answer is awaited',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

declare const engines: { get(id: string): Promise<any>; set(id: string, engine: any): Promise<void> };
export async function open(id: string): Promise<any> {
  const hit = await engines.get(id);
  if (hit) return hit;
  const engine = new RequestScopedExecutionEngine(currentContext());
  await engines.set(id, engine);
  return engine;
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 8, column: 18, endLine: 8, endColumn: 68 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const engines: { get(id: string): Promise<any>; set(id: string, engine: any): Promise<void> };
export async function open(id: string): Promise<any> {
  const hit = await engines.get(id);
  if (hit) return hit;
  const engine = await createExecutionEngine(currentContext());
  await engines.set(id, engine);
  return engine;
}`,
    },
    {
      name: 'a map that is filled and not asked',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engines = new Map<string, any>();
export async function open(id: string): Promise<any> {
  const engine = new RequestScopedExecutionEngine(currentContext());
  engines.set(id, engine);
  return engine;
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 18, endLine: 6, endColumn: 68 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engines = new Map<string, any>();
export async function open(id: string): Promise<any> {
  const engine = await createExecutionEngine(currentContext());
  engines.set(id, engine);
  return engine;
}`,
    },
    {
      name: 'a map of its own that is asked first',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function openAll(ids: string[]): Promise<any> {
  const engines = new Map<string, any>();
  for (const id of ids) {
    let engine = engines.get(id);
    if (!engine) {
      engine = new RequestScopedExecutionEngine(currentContext());
      engines.set(id, engine);
    }
  }
  return engines;
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 9, column: 16, endLine: 9, endColumn: 66 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function openAll(ids: string[]): Promise<any> {
  const engines = new Map<string, any>();
  for (const id of ids) {
    let engine = engines.get(id);
    if (!engine) {
      engine = await createExecutionEngine(currentContext());
      engines.set(id, engine);
    }
  }
  return engines;
}`,
    },
    {
      name: 'an object of its own without a prototype',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function openAll(ids: string[]): Promise<any> {
  const engines = Object.create(null);
  for (const id of ids) {
    if (!(id in engines)) engines[id] = new RequestScopedExecutionEngine(currentContext());
  }
  return engines;
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 7, column: 41, endLine: 7, endColumn: 91 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function openAll(ids: string[]): Promise<any> {
  const engines = Object.create(null);
  for (const id of ids) {
    if (!(id in engines)) engines[id] = await createExecutionEngine(currentContext());
  }
  return engines;
}`,
    },
    {
      name: 'a field that is set and not read',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  engine: any;

  async open(): Promise<any> {
    this.engine = new RequestScopedExecutionEngine(currentContext());
    return this.engine;
  }
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 8, column: 19, endLine: 8, endColumn: 69 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  engine: any;

  async open(): Promise<any> {
    this.engine = await createExecutionEngine(currentContext());
    return this.engine;
  }
}`,
    },
    {
      name: 'a map that is asked, and another one that is filled',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engines = new Map<string, any>();
const others = new Map<string, any>();
export async function open(id: string): Promise<any> {
  if (engines.has(id)) return;
  others.set(id, new RequestScopedExecutionEngine(currentContext()));
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 8, column: 18, endLine: 8, endColumn: 68 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engines = new Map<string, any>();
const others = new Map<string, any>();
export async function open(id: string): Promise<any> {
  if (engines.has(id)) return;
  others.set(id, await createExecutionEngine(currentContext()));
}`,
    },
    {
      name: 'a field that is read, and another one that is set',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export class Desk {
  name = '';
  engine: any;

  async open(): Promise<string> {
    const name = this.name;
    this.engine = new RequestScopedExecutionEngine(currentContext());
    return name;
  }
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 10, column: 19, endLine: 10, endColumn: 69 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export class Desk {
  name = '';
  engine: any;

  async open(): Promise<string> {
    const name = this.name;
    this.engine = await createExecutionEngine(currentContext());
    return name;
  }
}`,
    },
    {
      name: 'a variable of the same name in the function',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

let count = 0;
export const total = () => count++;
export async function open(): Promise<any> {
  let count = 0;
  const before = count;
  const engine = new RequestScopedExecutionEngine(currentContext());
  count = before + 1;
  return [engine, count];
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 9, column: 18, endLine: 9, endColumn: 68 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let count = 0;
export const total = () => count++;
export async function open(): Promise<any> {
  let count = 0;
  const before = count;
  const engine = await createExecutionEngine(currentContext());
  count = before + 1;
  return [engine, count];
}`,
    },
    {
      name: 'a map that is asked and returned from on another way',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engines = new Map<string, any>();
export async function open(id: string): Promise<any> {
  if (id === '') return engines.get(id);
  const engine = new RequestScopedExecutionEngine(currentContext());
  engines.set(id, engine);
  return engine;
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 7, column: 18, endLine: 7, endColumn: 68 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engines = new Map<string, any>();
export async function open(id: string): Promise<any> {
  if (id === '') return engines.get(id);
  const engine = await createExecutionEngine(currentContext());
  engines.set(id, engine);
  return engine;
}`,
    },
    {
      name: 'a map that is asked in the other branch',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const engines = new Map<string, any>();
export async function open(id: string): Promise<any> {
  const engine = id === '' ? engines.get(id) : new RequestScopedExecutionEngine(currentContext());
  engines.set(id, engine);
  return engine;
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 6, column: 48, endLine: 6, endColumn: 98 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const engines = new Map<string, any>();
export async function open(id: string): Promise<any> {
  const engine = id === '' ? engines.get(id) : await createExecutionEngine(currentContext());
  engines.set(id, engine);
  return engine;
}`,
    },
    {
      name: 'a counter of what is going on',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

let active = 0;
export async function open(): Promise<object> {
  active++;
  try {
    return new RequestScopedExecutionEngine(currentContext()).userContext;
  } finally {
    active--;
  }
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 8, column: 12, endLine: 8, endColumn: 62 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let active = 0;
export async function open(): Promise<object> {
  active++;
  try {
    return (await createExecutionEngine(currentContext())).userContext;
  } finally {
    active--;
  }
}`,
    },
    {
      name: 'a counter of turns',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

let turns = 0;
export const engines: any[] = [];
export async function openAll(ids: string[]): Promise<void> {
  for (const id of ids) {
    turns += id.length;
    engines.push(new RequestScopedExecutionEngine(currentContext()));
  }
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 9, column: 18, endLine: 9, endColumn: 68 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let turns = 0;
export const engines: any[] = [];
export async function openAll(ids: string[]): Promise<void> {
  for (const id of ids) {
    turns += id.length;
    engines.push(await createExecutionEngine(currentContext()));
  }
}`,
    },
    {
      name: 'a queue that is read and a list that is filled',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

declare const queue: { next(): string | undefined };
const engines: any[] = [];
export async function openAll(): Promise<void> {
  while (queue.next()) engines.push(new RequestScopedExecutionEngine(currentContext()));
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 7, column: 37, endLine: 7, endColumn: 87 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

declare const queue: { next(): string | undefined };
const engines: any[] = [];
export async function openAll(): Promise<void> {
  while (queue.next()) engines.push(await createExecutionEngine(currentContext()));
}`,
    },
    {
      name: 'a variable that a function of the same name does not ask',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

let engine: any;
let other: any;
const has = () => other !== undefined;
export const set = () => (other = 1);
export async function open(): Promise<any> {
  if (!has()) engine = new RequestScopedExecutionEngine(currentContext());
  return engine;
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 9, column: 24, endLine: 9, endColumn: 74 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let engine: any;
let other: any;
const has = () => other !== undefined;
export const set = () => (other = 1);
export async function open(): Promise<any> {
  if (!has()) engine = await createExecutionEngine(currentContext());
  return engine;
}`,
    },
    {
      name: 'a list of its own and its length',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function openAll(ids: string[]): Promise<any> {
  const engines: any[] = [];
  for (const id of ids) {
    const index = engines.length;
    engines[index] = [id, new RequestScopedExecutionEngine(currentContext())];
  }
  return engines;
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 8, column: 27, endLine: 8, endColumn: 77 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function openAll(ids: string[]): Promise<any> {
  const engines: any[] = [];
  for (const id of ids) {
    const index = engines.length;
    engines[index] = [id, await createExecutionEngine(currentContext())];
  }
  return engines;
}`,
    },
    {
      name: 'a constant that is read before',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

const limit = 3;
export async function open(): Promise<any> {
  const known = limit;
  const engine = new RequestScopedExecutionEngine(currentContext());
  return [engine, known];
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 7, column: 18, endLine: 7, endColumn: 68 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

const limit = 3;
export async function open(): Promise<any> {
  const known = limit;
  const engine = await createExecutionEngine(currentContext());
  return [engine, known];
}`,
    },
    {
      name: 'a `yield` between the read and the write',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

let engine: any;
export async function* open() {
  const before = engine;
  yield before;
  engine = new RequestScopedExecutionEngine(currentContext());
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 8, column: 12, endLine: 8, endColumn: 62 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let engine: any;
export async function* open() {
  const before = engine;
  yield before;
  engine = await createExecutionEngine(currentContext());
}`,
    },
    {
      name: 'a member of a parameter that is set',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

export async function open(request: { context: ReturnType<typeof currentContext>; engine?: any }): Promise<void> {
  request.engine = new RequestScopedExecutionEngine(request.context);
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 5, column: 20, endLine: 5, endColumn: 69 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

export async function open(request: { context: ReturnType<typeof currentContext>; engine?: any }): Promise<void> {
  request.engine = await createExecutionEngine(request.context);
}`,
    },
    {
      name: 'a lazy engine in an arrow that a caller runs',
      code: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';

let engine: any;
export async function open(): Promise<any> {
  const before = engine;
  const renew = async () => {
    engine = new RequestScopedExecutionEngine(currentContext());
  };
  await renew();
  return before;
}`,
      errors: [{ ...constructed('RequestScopedExecutionEngine'), line: 8, column: 14, endLine: 8, endColumn: 64 }],
      output: `import { currentContext } from './context.js';
import { RequestScopedExecutionEngine } from './request-scoped-execution-engine.js';
import { createExecutionEngine } from './execution-engine-factory.js';

let engine: any;
export async function open(): Promise<any> {
  const before = engine;
  const renew = async () => {
    engine = await createExecutionEngine(currentContext());
  };
  await renew();
  return before;
}`,
    },
  ],
});
