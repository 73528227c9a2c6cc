/** Shares its name with the deprecated classes and nothing else. */
export class ExecutionEngine {
  readonly steps: readonly string[];

  constructor(...steps: readonly string[]) {
    this.steps = steps;
  }

  execute(task: string): string {
    return [...this.steps, task].join(' → ');
  }
}
