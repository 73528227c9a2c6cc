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

export type TimedHeap = Timed | TimedHeap[] | ReadonlySet<TimedHeap> | ReadonlyMap<string, TimedHeap>;
export type RunnableHeap = Runnable | RunnableHeap[] | ReadonlySet<RunnableHeap> | ReadonlyMap<string, RunnableHeap>;

export declare function pile(heap: TimedHeap): void;
export declare function heap(heap: RunnableHeap): void;
export declare function keep(nested: Nested | object): void;
export declare function grow(tree: TimedTree): void;
export declare function plant(tree: RunnableTree): void;
