import { bridge } from '../agents/agent-bridge.js';
import { ExecutionEngine } from '../agents/execution-engine.js';
import type { UserExecutionContext } from '../context.js';
import { requestFor, type RunResult } from '../runs.js';
import { tools } from '../tools/catalogue.js';

export async function converse(context: UserExecutionContext, prompts: readonly string[]): Promise<RunResult[]> {
  return answerAll(new ExecutionEngine(tools, bridge), context, prompts);
}

async function answerAll(
  engine: ExecutionEngine,
  context: UserExecutionContext,
  prompts: readonly string[],
): Promise<RunResult[]> {
  const answers: RunResult[] = [];
  for (const prompt of prompts) answers.push(await engine.execute(requestFor(context, 'librarian', prompt)));
  return answers;
}
