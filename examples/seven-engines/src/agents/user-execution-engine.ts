import type { UserExecutionContext } from '../context.js';
import type { RunRequest, RunResult } from '../runs.js';
import type { ToolRegistry } from '../tools/tool-registry.js';
import type { AgentBridge } from './agent-bridge.js';
import type { AgentEngine, EngineStats } from './agent-engine.js';
import { agents } from './agents.js';

/** Runs the agents of one user and keeps nothing beyond that user's instance. */
export class UserExecutionEngine implements AgentEngine {
  private readonly active = new Map<string, AbortController>();
  private readonly history: RunResult[] = [];
  private failed = 0;

  constructor(
    private readonly userContext: UserExecutionContext,
    private readonly registry: ToolRegistry,
    private readonly bridge: AgentBridge,
  ) {}

  async execute(request: RunRequest): Promise<RunResult> {
    const { userId } = this.userContext;
    const { runId, agent } = request;
    if (request.userId !== userId) throw new Error(`Run ${runId} belongs to another user.`);

    const controller = new AbortController();
    this.active.set(runId, controller);
    try {
      this.bridge.notify(userId, 'agent_started', { runId, agent });
      this.bridge.notify(userId, 'agent_thinking', { runId, thought: agents[agent].thought });
      const output = await this.runTool(request, controller.signal);
      const result = { runId, userId, agent, output };
      this.history.push(result);
      this.bridge.notify(userId, 'agent_completed', { runId, output });
      return result;
    } catch (error) {
      this.failed += 1;
      throw error;
    } finally {
      this.active.delete(runId);
    }
  }

  cancel(runId: string): boolean {
    const controller = this.active.get(runId);
    controller?.abort();
    return controller !== undefined;
  }

  getHistory(): readonly RunResult[] {
    return [...this.history];
  }

  getStats(): EngineStats {
    return { runs: this.history.length, failed: this.failed };
  }

  async cleanup(): Promise<void> {
    for (const runId of this.active.keys()) this.cancel(runId);
    this.history.length = 0;
  }

  private async runTool({ runId, agent, prompt }: RunRequest, signal: AbortSignal): Promise<string> {
    const { userId } = this.userContext;
    const { tool } = agents[agent];
    this.bridge.notify(userId, 'tool_executing', { runId, tool });
    try {
      const output = await this.registry.get(tool).run({ userId, input: prompt, signal });
      this.bridge.notify(userId, 'tool_completed', { runId, tool });
      return output;
    } catch (error) {
      this.bridge.notify(userId, 'tool_failed', { runId, tool });
      throw error;
    }
  }
}
