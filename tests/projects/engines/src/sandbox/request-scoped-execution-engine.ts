import type { UserExecutionContext } from '../context.js';

/** Shares its name and its shape with the deprecated class and nothing else. */
export class RequestScopedExecutionEngine {
  readonly userContext: UserExecutionContext;
  readonly timeout: number;

  constructor(userContext: UserExecutionContext, timeout = 1000) {
    this.userContext = userContext;
    this.timeout = timeout;
  }

  static create(userContext: UserExecutionContext): RequestScopedExecutionEngine {
    return new RequestScopedExecutionEngine(userContext);
  }

  async execute(task: string): Promise<string> {
    return `${this.userContext.userId} rehearsed ${task}`;
  }

  cancel(): void {}

  cleanup(): void {}

  remainingTime(): number {
    return this.timeout;
  }
}

export default RequestScopedExecutionEngine;
