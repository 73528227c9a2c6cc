import type { UserExecutionContext } from '../context.js';
import type { RunRequest, RunResult } from '../runs.js';
import { tools } from '../tools/catalogue.js';
import type { ToolRegistry } from '../tools/tool-registry.js';
import { emitter } from '../websocket/websocket-emitter.js';
import type { AgentEngine, EngineStats } from './agent-engine.js';
import { agents } from './agents.js';

/**
 * What the other engines were meant to share.
 *
 * @deprecated Use `UserExecutionEngine`.
 */
export class BaseExecutionEngine implements AgentEngine {
  private readonly history: RunResult[] = [];

  constructor(
    protected readonly userContext: UserExecutionContext,
    protected readonly registry: ToolRegistry = tools,
  ) {}

  async execute({ runId, agent, prompt }: RunRequest): Promise<RunResult> {
    const { userId } = this.userContext;
    const { tool } = agents[agent];
    emitter.notify(userId, 'agent_started', { runId, agent });
    emitter.notify(userId, 'tool_executing', { runId, tool });
    const output = await this.registry.get(tool).run({ userId, input: prompt });
    emitter.notify(userId, 'tool_completed', { runId, tool });
    emitter.broadcast('agent_completed', { runId, output });

    const result = { runId, userId, agent, output };
    this.history.push(result);
    return result;
  }

  getHistory(): readonly RunResult[] {
    return [...this.history];
  }

  getStats(): EngineStats {
    return { runs: this.history.length, failed: 0 };
  }

  async cleanup(): Promise<void> {
    this.history.length = 0;
  }
}
