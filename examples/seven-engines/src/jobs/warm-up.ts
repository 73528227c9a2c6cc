import { bridge } from '../agents/agent-bridge.js';
import { RequestScopedExecutionEngine } from '../agents/request-scoped-execution-engine.js';
import type { UserExecutionContext } from '../context.js';
import { requestFor } from '../runs.js';
import { tools } from '../tools/catalogue.js';

/** Loads every user's calendar before the working day starts. */
export async function warmUp(contexts: readonly UserExecutionContext[]): Promise<number> {
  const runs = contexts.map((context) => {
    const engine = new RequestScopedExecutionEngine(context, tools, bridge);
    return engine.execute(requestFor(context, 'secretary', 'What is next?'));
  });
  return (await Promise.all(runs)).length;
}
