import type { UserExecutionContext } from './context.js';

/** @deprecated Use `UserExecutionEngine`, made by `createExecutionEngine`. */
export class RequestScopedExecutionEngine {
  readonly userContext: UserExecutionContext;
  readonly timeout: number;

  constructor(userContext: UserExecutionContext, timeout = 30_000) {
    this.userContext = userContext;
    this.timeout = timeout;
  }

  static create(userContext: UserExecutionContext): RequestScopedExecutionEngine {
    return new RequestScopedExecutionEngine(userContext);
  }

  async execute(task: string): Promise<string> {
    return `${this.userContext.userId} ran ${task}`;
  }

  cancel(): void {}

  cleanup(): void {}

  remainingTime(): number {
    return this.timeout;
  }
}
