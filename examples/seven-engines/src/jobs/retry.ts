import { bridge } from '../agents/agent-bridge.js';
import { RequestScopedExecutionEngine } from '../agents/request-scoped-execution-engine.js';
import type { UserExecutionContext } from '../context.js';
import type { RunRequest, RunResult } from '../runs.js';
import { tools } from '../tools/catalogue.js';

export async function retry(context: UserExecutionContext, requests: readonly RunRequest[]): Promise<RunResult[]> {
  const wiring = [context, tools, bridge] as const;
  return Promise.all(
    requests.map(async (request) => {
      const engine = new RequestScopedExecutionEngine(...wiring);
      return engine.execute(request);
    }),
  );
}
