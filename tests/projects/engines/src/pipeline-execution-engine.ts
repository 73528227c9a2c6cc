import type { UserExecutionContext } from './context.js';

/** @deprecated Use `UserExecutionEngine`, made by `createExecutionEngine`. */
export class PipelineExecutionEngine {
  readonly userContext: UserExecutionContext;
  readonly steps: readonly string[];

  constructor(userContext: UserExecutionContext, ...steps: readonly string[]) {
    this.userContext = userContext;
    this.steps = steps;
  }

  async execute(task: string): Promise<string> {
    return [...this.steps, task].join(' → ');
  }

  cleanup(): void {}
}
