import type { Context } from './context.js';
import { trace } from './trace.js';

export class Engine {
  readonly context: Context;

  constructor(context: Context, facts: { readonly size?: number; readonly label?: string | undefined }) {
    this.context = context;
    trace.push(`made ${JSON.stringify({ user: context.userId, ...facts })}`);
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
