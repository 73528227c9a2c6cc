import type { UserExecutionContext } from './context.js';

/** @deprecated Use `UserExecutionEngine`, made by `createExecutionEngine`. */
export class BatchExecutionEngine {
  readonly userContext: UserExecutionContext;

  constructor(userContext: UserExecutionContext) {
    this.userContext = userContext;
  }

  /** Takes one argument more than its canonical twin. */
  async execute(task: string, attempts: number): Promise<string> {
    return `${this.userContext.userId} ran ${task} up to ${attempts} times`;
  }

  cleanup(): void {}
}
