/** What the canonical class has not. */
export interface Timed {
  remainingTime(): number;
}

/** What the canonical class has as well. */
export interface Runnable {
  execute(task: string): Promise<string>;
}

export interface TimedProps {
  readonly engine: { readonly timeout: number };
}

export interface RunnableProps {
  readonly engine: Runnable;
}

export abstract class TimedBase {
  abstract readonly timeout: number;
}

export abstract class RunnableBase {
  abstract execute(task: string): Promise<string>;
}
