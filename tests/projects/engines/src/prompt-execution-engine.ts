import type { UserExecutionContext } from './context.js';

/** @deprecated Use `UserExecutionEngine`, whose `execute` gives a promise. */
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
