import { bridge } from '../agents/agent-bridge.js';
import type { EngineStats } from '../agents/agent-engine.js';
import { ExecutionEngine } from '../agents/execution-engine.js';
import type { UserExecutionContext } from '../context.js';
import { tools } from '../tools/catalogue.js';

// ssot-shared: administrators are the same for everybody
const administrators: readonly string[] = ['root'];

export async function platformStats(context: UserExecutionContext): Promise<EngineStats> {
  if (!administrators.includes(context.userId)) throw new Error('Only administrators see platform statistics.');

  const engine = new ExecutionEngine(tools, bridge);
  return engine.getGlobalStats();
}
