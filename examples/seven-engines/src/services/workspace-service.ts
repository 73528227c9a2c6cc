import { bridge } from '@engines/agent-bridge.js';
import type { EngineStats } from '@engines/agent-engine.js';
import { ExecutionEngine } from '@engines/execution-engine-consolidated.js';
import type { UserExecutionContext } from '../context.js';
import { requestFor } from '../runs.js';
import { tools } from '../tools/catalogue.js';

export interface Overview {
  readonly documents: string;
  readonly stats: EngineStats;
}

export async function overview(userContext: UserExecutionContext, query: string): Promise<Overview> {
  const engine = new ExecutionEngine({ registry: tools, bridge, userContext, config: { keepHistory: false } });
  const { output } = await engine.execute(requestFor(userContext, 'librarian', query));
  return { documents: output, stats: engine.getStats() };
}
