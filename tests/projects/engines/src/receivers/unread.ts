import type { RequestScopedExecutionEngine } from '../request-scoped-execution-engine.js';
import type { UserExecutionEngine } from '../user-execution-engine.js';

// Functions and classes that ask for types that only a compiler can tell.

type Timed = (engine: RequestScopedExecutionEngine) => void;
type Runnable = (engine: Pick<UserExecutionEngine, 'execute'>) => void;
type Taken<Call> = Call extends (engine: infer Engine) => void ? Engine : never;
type Renamed<Thing> = { [Key in keyof Thing as `${Key & string}`]: Thing[Key] };

export function takeTimed(engine: Taken<Timed>): number {
  return engine.remainingTime();
}

export function takeRunnable(engine: Pick<UserExecutionEngine, 'execute'>): Promise<string> {
  return engine.execute('plan');
}

export class TimedDesk {
  readonly engine: Taken<Timed>;

  constructor(engine: Taken<Timed>) {
    this.engine = engine;
  }

  put(engine: Taken<Timed>): boolean {
    return this.engine === engine;
  }
}

export class RunnableDesk {
  readonly engine: Parameters<Runnable>[0];

  constructor(engine: Parameters<Runnable>[0]) {
    this.engine = engine;
  }
}

export function takeRenamed(engine: Renamed<RequestScopedExecutionEngine>): number {
  return engine.timeout;
}

function guarded<Given extends readonly unknown[], Result>(call: (...given: Given) => Result) {
  return (...given: Given): Result => call(...given);
}

export const takeGuarded = guarded((engine: RequestScopedExecutionEngine) => engine.remainingTime());

export class Shelf<Item> {
  readonly #look: (item: Item) => void;

  constructor(look: (item: Item) => void) {
    this.#look = look;
  }

  put(item: Item): void {
    this.#look(item);
  }
}

export const timedShelf = new Shelf((engine: RequestScopedExecutionEngine) => engine.remainingTime());
export const looseShelf = new Shelf<unknown>(() => {});

export function takeAnything<Thing>(thing: Thing): Thing {
  return thing;
}
