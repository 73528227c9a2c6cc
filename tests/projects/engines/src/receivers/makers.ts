import type { Runnable, Timed } from './timed.js';

export interface TimedMaker {
  make(): Timed;
}

export interface RunnableMaker {
  make(): Runnable;
}

export abstract class TimedDesk {
  abstract open(): Timed;
}

export abstract class RunnableDesk {
  abstract open(): Runnable;
}

export type TimedByName = { readonly [Name in 'first' | 'second']?: Timed };
export type RunnableByName = { readonly [Name in 'first' | 'second']?: Runnable };

export type MappedTimed = { readonly [Key in keyof TimedHolder]: TimedHolder[Key] };
export type MappedRunnable = { readonly [Key in keyof RunnableHolder]: RunnableHolder[Key] };

export type TimedByText = { readonly [Key in string]: Timed };
export type RunnableByText = { readonly [Key in string]: Runnable };

export type TimedFor<Kind> = Kind extends string ? Timed : never;
export type RunnableFor<Kind> = Kind extends string ? Runnable : never;

interface TimedHolder {
  readonly engine: Timed;
}

interface RunnableHolder {
  readonly engine: Runnable;
}
