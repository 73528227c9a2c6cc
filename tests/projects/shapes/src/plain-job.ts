import type { UserContext } from './context.js';

/** @deprecated Takes arguments one by one. */
export class PlainJob {
  readonly context: UserContext;

  constructor(context: UserContext, retries = 1, label?: string) {
    this.context = { ...context, userId: `${context.userId} ${retries} ${label}` };
  }

  run(): void {}
}
