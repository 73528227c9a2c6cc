import { bridge } from '../agents/agent-bridge.js';
import type { AgentEngine } from '../agents/agent-engine.js';
import { IsolatedExecutionEngine } from '../agents/execution-engine-factory.js';
import { ExecutionEngine } from '../agents/execution-engine.js';
import type { UserExecutionContext } from '../context.js';
import { requestFor, type RunResult } from '../runs.js';
import { tools } from '../tools/catalogue.js';

const supportEngine: AgentEngine = new ExecutionEngine(tools, bridge);

export async function answerTicket(context: UserExecutionContext, question: string): Promise<RunResult> {
  const engine = new IsolatedExecutionEngine(supportEngine, context);
  return engine.execute(requestFor(context, 'secretary', question));
}

export function answeredTickets(): number {
  return supportEngine.getHistory().length;
}
