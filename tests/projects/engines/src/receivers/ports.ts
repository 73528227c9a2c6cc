import type { Runnable, Timed } from './timed.js';

// Each receiver twice: one asks for what the canonical class lacks, the other for what it has.

export function takeTimed(item: Timed): void {
  void item.remainingTime;
}

export function takeRunnable(item: Runnable): void {
  void item.execute;
}

export namespace Timings {
  export interface Holder {
    item: Timed;
  }

  export class Port {
    item?: Timed;

    constructor(item: Timed) {
      this.item = item;
    }
  }

  export function put(item: Timed): void {
    takeTimed(item);
  }
}

export namespace Runs {
  export interface Holder {
    item: Runnable;
  }

  export class Port {
    item?: Runnable;

    constructor(item: Runnable) {
      this.item = item;
    }
  }

  export function put(item: Runnable): void {
    takeRunnable(item);
  }
}

export interface TimedHolder {
  item: Timed;
}

export interface RunnableHolder {
  item: Runnable;
}

export abstract class TimedBase {
  protected kept?: Timed;

  protected keep(item: Timed): void {
    this.kept = item;
  }
}

export abstract class RunnableBase {
  protected kept?: Runnable;

  protected keep(item: Runnable): void {
    this.kept = item;
  }
}

export const timedBox = {
  set item(item: Timed) {
    takeTimed(item);
  },
};

export const runnableBox = {
  set item(item: Runnable) {
    takeRunnable(item);
  },
};

export function takeAsTimed(item: Parameters<typeof takeTimed>[0]): void {
  takeTimed(item);
}

export function takeAsRunnable(item: Parameters<typeof takeRunnable>[0]): void {
  takeRunnable(item);
}

export function takeSomeTimed(item: Exclude<Timed | undefined, undefined>): void {
  takeTimed(item);
}

export function takeSomeRunnable(item: Exclude<Runnable | undefined, undefined>): void {
  takeRunnable(item);
}

export class TimedRegister {
  readonly items = new Map<string, Timed>();

  add(item: Timed): this {
    this.items.set('', item);
    return this;
  }
}

export class RunnableRegister {
  readonly items = new Map<string, Runnable>();

  add(item: Runnable): this {
    this.items.set('', item);
    return this;
  }
}

export function timedRegister() {
  return new TimedRegister();
}

export function runnableRegister() {
  return new RunnableRegister();
}

function memo<Component>(component: Component): Component {
  return component;
}

export const TimedPane = memo(({ item }: { item: Timed }) => item.remainingTime);
export const RunnablePane = memo(({ item }: { item: Runnable }) => item.execute);
