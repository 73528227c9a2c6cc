import type { UserExecutionContext } from '../context.js';
import { run } from '../routes/run.js';
import { ExecutionEngine } from '../sandbox/execution-engine.js';

export async function benchmark(context: UserExecutionContext, repeats = 10): Promise<string> {
  const engine = new ExecutionEngine(repeats);
  const milliseconds = await engine.measure(() => run(context, 'plan'));
  return `${milliseconds.toFixed(1)} ms per run`;
}
