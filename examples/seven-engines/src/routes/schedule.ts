import { bridge } from '../agents/agent-bridge.js';
import McpEngine from '../agents/mcp-enhanced-execution-engine.js';
import type { UserExecutionContext } from '../context.js';
import { requestFor, type RunResult } from '../runs.js';
import { tools } from '../tools/catalogue.js';

export async function schedule(context: UserExecutionContext, prompt: string): Promise<RunResult> {
  const engine = new McpEngine(tools, bridge, context);
  try {
    return await engine.execute(requestFor(context, 'secretary', prompt));
  } finally {
    await engine.cleanup();
  }
}
