import type { AgentEngine, EngineStats } from '../agents/agent-engine.js';
import type { ExecutionEngine } from '../agents/execution-engine.js';
import { MCPEnhancedExecutionEngine } from '../agents/mcp-enhanced-execution-engine.js';
import type { UserExecutionContext } from '../context.js';
import { engineFor } from './engine-pool.js';

type Run = Awaited<ReturnType<InstanceType<typeof ExecutionEngine>['execute']>>;

export interface Dashboard {
  readonly kind: string;
  readonly stats: EngineStats;
  readonly outputs: readonly string[];
}

export async function dashboard(context: UserExecutionContext): Promise<Dashboard> {
  const engine = await engineFor(context);
  return { kind: kindOf(engine), stats: engine.getStats(), outputs: outputsOf(engine) };
}

function outputsOf(engine: Pick<ExecutionEngine, 'getHistory'>): string[] {
  return engine.getHistory().map(({ output }: Run) => output);
}

function kindOf(engine: AgentEngine): string {
  return engine instanceof MCPEnhancedExecutionEngine ? 'with MCP' : 'plain';
}
