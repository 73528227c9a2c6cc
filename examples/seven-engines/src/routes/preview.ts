import { bridge } from '../agents/agent-bridge.js';
import { LegacyEngine, RequestScopedExecutionEngine } from '../agents/index.js';
import type { UserExecutionContext } from '../context.js';
import { requestFor, type RunResult } from '../runs.js';
import { tools } from '../tools/catalogue.js';

export async function preview(context: UserExecutionContext, prompt: string, legacy = false): Promise<RunResult> {
  const engine = legacy ? new LegacyEngine(tools, bridge) : new RequestScopedExecutionEngine(context, tools, bridge);
  return engine.execute(requestFor(context, 'librarian', prompt));
}
