import type { Runnable, Timed } from './timed.js';

export type Handler<Subject> = (subject: Subject) => void;

export const takeTimed: Handler<Timed> = () => undefined;
export const takeRunnable: Handler<Runnable> = () => undefined;
export const castTimed = (() => undefined) as Handler<Timed>;
export const castRunnable = (() => undefined) as Handler<Runnable>;

export class TimedBench {
  item: Timed;

  constructor(item: Timed) {
    this.item = item;
  }

  put(item: Timed): void {
    this.item = item;
  }
}

export class RunnableBench {
  item: Runnable;

  constructor(item: Runnable) {
    this.item = item;
  }

  put(item: Runnable): void {
    this.item = item;
  }
}
