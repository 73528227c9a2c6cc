import type { UserExecutionContext } from '../context.js';

/** Shares nothing but its name with the deprecated class. */
export class PromptExecutionEngine {
  readonly userContext: UserExecutionContext;

  constructor(userContext: UserExecutionContext) {
    this.userContext = userContext;
  }

  execute(task: string): string {
    return task;
  }

  cleanup(): void {}
}
