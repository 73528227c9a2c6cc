import type { UserExecutionContext } from './context.js';

/** @deprecated Use `UserExecutionEngine`, made by `createExecutionEngine`. */
export class TunedExecutionEngine {
  readonly userContext: UserExecutionContext;
  readonly timeout: number;
  readonly label: string;

  constructor({
    userContext,
    timeout = 30_000,
    label = 'engine',
  }: {
    readonly userContext: UserExecutionContext;
    readonly timeout?: number;
    readonly label?: string;
  }) {
    this.userContext = userContext;
    this.timeout = timeout;
    this.label = label;
  }

  async execute(task: string): Promise<string> {
    return `${this.label} ran ${task} in ${this.timeout} ms`;
  }

  cleanup(): void {}
}
