import type { Context } from './context.js';
import { trace } from './trace.js';

/** @deprecated Use `Engine`, made by the functions of `factory.ts`. */
export class OldEngine {
  readonly context: Context;

  constructor(context: Context, size: number, label?: string) {
    this.context = context;
    trace.push(`made ${JSON.stringify({ user: context.userId, size, label })}`);
  }

  get name(): string {
    return `engine of ${this.context.userId}`;
  }

  run(task = 'task'): string {
    trace.push(`run ${task}`);
    return task;
  }

  self(): this {
    return this;
  }
}

export default OldEngine;
