import { bridge } from '../agents/agent-bridge.js';
import { ExecutionEngine } from '../agents/execution-engine-consolidated.js';
import type { UserExecutionContext } from '../context.js';
import { tools } from '../tools/catalogue.js';

export function inspect(context: UserExecutionContext): string {
  const engine = new ExecutionEngine({ registry: tools, bridge, userContext: context });
  const { runs, failed } = engine.getStats();
  return `${runs} runs, ${failed} failed`;
}
