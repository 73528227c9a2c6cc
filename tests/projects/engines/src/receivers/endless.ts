import type { Runnable, Timed } from './timed.js';

/** Types that hold themselves. */
export interface TimedShelf {
  readonly engine: Timed;
  readonly next?: TimedShelf;
}

export interface RunnableShelf {
  readonly engine: Runnable;
  readonly next?: RunnableShelf;
}

export type Nested = Nested[];
export type TimedTree = Timed | TimedTree[];
export type RunnableTree = Runnable | RunnableTree[];

export declare function keep(nested: Nested | object): void;
export declare function grow(tree: TimedTree): void;
export declare function plant(tree: RunnableTree): void;
