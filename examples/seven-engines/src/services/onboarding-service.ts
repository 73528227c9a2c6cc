import { ExecutionEngineFactory } from '../agents/execution-engine-factory.js';
import type { UserExecutionContext } from '../context.js';
import { requestFor } from '../runs.js';

interface Tour {
  readonly greeting: string;
}

let tour: Tour | undefined;

export async function welcome(context: UserExecutionContext): Promise<string> {
  tour ??= { greeting: `Welcome, ${context.userId}!` };
  const engine = await ExecutionEngineFactory.createExecutionEngine(context);
  const { output } = await engine.execute(requestFor(context, 'secretary', 'What is next?'));
  return `${tour.greeting} Next: ${output || 'nothing yet'}`;
}
