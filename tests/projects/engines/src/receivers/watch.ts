import type { ExecutionEngine } from '../execution-engine.js';
import type { RequestScopedExecutionEngine } from '../request-scoped-execution-engine.js';
import type { Runnable, RunnableProps, Timed, TimedProps } from './timed.js';

export function schedule(timed: Timed): number {
  return timed.remainingTime();
}

export function start(runnable: Runnable): Promise<string> {
  return runnable.execute('plan');
}

export function watch(engine: RequestScopedExecutionEngine): number {
  return engine.remainingTime();
}

export function keepOpen(engine: ExecutionEngine): void {
  engine.cancel();
}

export function watchAll(...engines: readonly RequestScopedExecutionEngine[]): number {
  return engines.length;
}

export function startAll(...runnables: readonly Runnable[]): number {
  return runnables.length;
}

export function scheduleLater(make: () => Timed): () => number {
  return () => make().remainingTime();
}

export function startLater(make: () => Runnable): () => Promise<string> {
  return () => make().execute('plan');
}

export function timeWithin<Subject extends Timed>(subject: Subject): Subject {
  return subject;
}

export function runWithin<Subject extends Runnable>(subject: Subject): Subject {
  return subject;
}

export class Watcher {
  readonly #engine: RequestScopedExecutionEngine;

  constructor(engine: RequestScopedExecutionEngine) {
    this.#engine = engine;
  }

  swap(timed: Timed): number {
    return timed.remainingTime() + this.#engine.timeout;
  }
}

export class Starter {
  constructor(readonly runnable: Runnable) {}

  swap(runnable: Runnable): Promise<string> {
    return runnable.execute('plan');
  }
}

export const watched: RequestScopedExecutionEngine[] = [];
export const started: Runnable[] = [];
export const watchedByName = new Map<string, RequestScopedExecutionEngine>();
export const startedByName = new Map<string, Runnable>();
export const last: { watched?: RequestScopedExecutionEngine; started?: Runnable } = {};

export function setLast(engine: RequestScopedExecutionEngine): void {
  last.watched = engine;
}

export function setStarted(runnable: Runnable): void {
  last.started = runnable;
}

export const desk = {
  watch: (engine: RequestScopedExecutionEngine): number => engine.timeout,
  start: (runnable: Runnable): Promise<string> => runnable.execute('plan'),
};

export function timePanel({ engine }: TimedProps): number {
  return engine.timeout;
}

export function runPanel({ engine }: RunnableProps): Promise<string> {
  return engine.execute('plan');
}
