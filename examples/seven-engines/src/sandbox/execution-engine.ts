/** Measures how long a task takes; it knows neither agents nor users. */
export class ExecutionEngine {
  constructor(private readonly repeats: number) {}

  async measure(task: () => Promise<unknown>): Promise<number> {
    const start = performance.now();
    for (let round = 0; round < this.repeats; round += 1) await task();
    return (performance.now() - start) / this.repeats;
  }
}
