import { AgentBridge } from '../agents/agent-bridge.js';
import { LegacyEngine, type RunRequest, type UserExecutionContext } from '../platform.js';
import { tools } from '../tools/catalogue.js';
import { ConnectionRegistry } from '../websocket/connections.js';
import { WebSocketEmitter } from '../websocket/websocket-emitter.js';

/** Repeats a recorded run without notifying anyone. */
export async function replay(context: UserExecutionContext, recorded: RunRequest): Promise<string> {
  const engine = new LegacyEngine(tools, new AgentBridge(new WebSocketEmitter(new ConnectionRegistry())));
  const { output } = await engine.execute({ ...recorded, userId: context.userId });
  return output;
}
