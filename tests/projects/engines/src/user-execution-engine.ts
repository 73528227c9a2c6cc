import type { UserExecutionContext } from './context.js';

export class UserExecutionEngine {
  readonly userContext: UserExecutionContext;

  constructor(userContext: UserExecutionContext) {
    this.userContext = userContext;
  }

  async execute(task: string): Promise<string> {
    return `${this.userContext.userId} ran ${task}`;
  }

  cancel(): void {}

  cleanup(): void {}
}
