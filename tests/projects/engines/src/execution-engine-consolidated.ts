import type { Bridge } from './bridge.js';
import type { UserExecutionContext } from './context.js';
import type { Registry } from './registry.js';

export interface ExecutionEngineOptions {
  readonly registry?: Registry;
  readonly bridge?: Bridge;
  readonly userContext: UserExecutionContext;
}

/** @deprecated Use `UserExecutionEngine`, made by `createExecutionEngine`. */
export class ExecutionEngine {
  readonly userContext: UserExecutionContext;
  private readonly bridge: Bridge | undefined;

  constructor({ bridge, userContext }: ExecutionEngineOptions) {
    this.bridge = bridge;
    this.userContext = userContext;
  }

  async execute(task: string): Promise<string> {
    return this.bridge?.send(this.userContext.userId, task) ?? task;
  }

  cancel(): void {}

  cleanup(): void {}
}
