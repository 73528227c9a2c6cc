import type { UserContext } from './context.js';

export class Job {
  readonly context: UserContext;

  constructor(context: UserContext) {
    this.context = context;
  }

  run(): void {}
}
