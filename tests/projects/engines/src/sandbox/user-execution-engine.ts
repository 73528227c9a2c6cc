import type { UserExecutionContext } from '../context.js';

/** Shares nothing but its name with the canonical class. */
export class UserExecutionEngine {
  readonly userContext: UserExecutionContext;

  constructor(userContext: UserExecutionContext) {
    this.userContext = userContext;
  }

  async execute(task: string): Promise<string> {
    return task;
  }
}
