import { ExecutionEngineFactory } from '../agents/execution-engine-factory.js';
import type { UserExecutionContext } from '../context.js';
import { requestFor } from '../runs.js';

let activeUser: UserExecutionContext | undefined;

export async function welcome(context: UserExecutionContext): Promise<string> {
  activeUser = context;
  const engine = await ExecutionEngineFactory.createExecutionEngine(context);
  const { output } = await engine.execute(requestFor(context, 'secretary', 'What is next?'));
  return `Welcome, ${activeUser.userId}! Next: ${output || 'nothing yet'}`;
}
