import type { UserExecutionContext } from '../context.js';
import type { RunRequest, RunResult } from '../runs.js';
import type { ToolRegistry } from '../tools/tool-registry.js';
import type { AgentBridge } from './agent-bridge.js';
import type { AgentEngine, EngineStats } from './agent-engine.js';
import { agents } from './agents.js';

/** Runs the agents of one request. */
export class RequestScopedExecutionEngine implements AgentEngine {
  private static readonly history: RunResult[] = [];

  constructor(
    private readonly userContext: UserExecutionContext,
    private readonly registry: ToolRegistry,
    private readonly bridge: AgentBridge,
  ) {}

  async execute({ runId, agent, prompt }: RunRequest): Promise<RunResult> {
    const { userId } = this.userContext;
    const { tool, thought } = agents[agent];
    this.bridge.notify(userId, 'agent_started', { runId, agent });
    this.bridge.notify(userId, 'agent_thinking', { runId, thought });
    this.bridge.notify(userId, 'tool_executing', { runId, tool });
    try {
      const output = await this.registry.get(tool).run({ userId, input: prompt });
      const result = { runId, userId, agent, output };
      RequestScopedExecutionEngine.history.push(result);
      return result;
    } finally {
      this.bridge.notify(userId, 'tool_completed', { runId, tool });
      this.bridge.notify(userId, 'agent_completed', { runId });
    }
  }

  getHistory(): readonly RunResult[] {
    return [...RequestScopedExecutionEngine.history];
  }

  getStats(): EngineStats {
    return { runs: RequestScopedExecutionEngine.history.length, failed: 0 };
  }

  async cleanup(): Promise<void> {}
}
