import { bridge } from '../agents/agent-bridge.js';
import type { AgentEngine } from '../agents/agent-engine.js';
import { RequestScopedExecutionEngine } from '../agents/request-scoped-execution-engine.js';
import type { UserExecutionContext } from '../context.js';
import { requestFor } from '../runs.js';
import { tools } from '../tools/catalogue.js';

export async function reindex(context: UserExecutionContext): Promise<string[]> {
  const engine: AgentEngine = Reflect.construct(RequestScopedExecutionEngine, [context, tools, bridge]);
  const { output } = await engine.execute(requestFor(context, 'librarian', 'plan'));
  return output.split('; ');
}
