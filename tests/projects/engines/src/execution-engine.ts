import type { Bridge } from './bridge.js';
import type { UserExecutionContext } from './context.js';
import type { Registry } from './registry.js';

/** @deprecated Use `UserExecutionEngine`, made by `createExecutionEngine`. */
export class ExecutionEngine {
  protected readonly registry: Registry;
  protected readonly bridge: Bridge;
  readonly userContext: UserExecutionContext;

  constructor(registry: Registry, bridge: Bridge, userContext: UserExecutionContext) {
    this.registry = registry;
    this.bridge = bridge;
    this.userContext = userContext;
  }

  async execute(task: string): Promise<string> {
    return this.bridge.send(this.userContext.userId, task);
  }

  cancel(): void {}

  cleanup(): void {}
}

export default ExecutionEngine;
