import type { AgentName } from '../agents/agents.js';
import { ExecutionEngineFactory } from '../agents/execution-engine-factory.js';
import type { UserExecutionContext } from '../context.js';
import { requestFor, type RunResult } from '../runs.js';

const timeLimit = 30_000;

export async function run(
  context: UserExecutionContext,
  prompt: string,
  agent: AgentName = 'librarian',
): Promise<RunResult> {
  const request = requestFor(context, agent, prompt);
  const engine = await ExecutionEngineFactory.createExecutionEngine(context);
  const timer = setTimeout(() => engine.cancel(request.runId), timeLimit);
  try {
    return await engine.execute(request);
  } finally {
    clearTimeout(timer);
    await engine.cleanup();
  }
}
