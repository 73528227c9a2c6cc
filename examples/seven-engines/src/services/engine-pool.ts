import { bridge } from '../agents/agent-bridge.js';
import { ExecutionEngine } from '../agents/execution-engine.js';
import type { UserExecutionContext } from '../context.js';
import { tools } from '../tools/catalogue.js';

const engines = new Map<string, ExecutionEngine>();

export async function engineFor(context: UserExecutionContext): Promise<ExecutionEngine> {
  const pooled = engines.get(context.userId);
  if (pooled) return pooled;

  const engine = new ExecutionEngine(tools, bridge);
  engines.set(context.userId, engine);
  return engine;
}
