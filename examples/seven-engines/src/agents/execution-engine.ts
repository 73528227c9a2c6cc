import type { RunRequest, RunResult } from '../runs.js';
import type { ToolRegistry } from '../tools/tool-registry.js';
import type { AgentBridge } from './agent-bridge.js';
import type { AgentEngine, EngineStats } from './agent-engine.js';
import { agents } from './agents.js';

const memory = Object.freeze({ answers: new Map<string, RunResult>() });
let currentUser = 'nobody';

/**
 * Runs agents for every user of the process.
 *
 * @deprecated Use `UserExecutionEngine`, made by `ExecutionEngineFactory.createExecutionEngine`.
 */
export class ExecutionEngine implements AgentEngine {
  private readonly history: RunResult[] = [];

  constructor(
    private readonly registry: ToolRegistry,
    private readonly bridge: AgentBridge,
  ) {}

  async execute(request: RunRequest): Promise<RunResult> {
    const { runId, userId, agent, prompt } = request;
    const question = `${agent}: ${prompt}`;
    const known = memory.answers.get(question);
    if (known) return known;

    const { tool, thought } = agents[agent];
    const previousUser = currentUser;
    currentUser = userId;
    try {
      this.bridge.notify(currentUser, 'agent_started', { runId, agent });
      this.bridge.notify(currentUser, 'agent_thinking', { runId, thought });
      this.bridge.notify(currentUser, 'tool_executing', { runId, tool });
      const output = await this.registry.get(tool).run({ userId, input: prompt });
      this.bridge.notify(currentUser, 'tool_completed', { runId, tool });
      this.bridge.notify(currentUser, 'agent_completed', { runId, output });

      const result = { runId, userId, agent, output };
      memory.answers.set(question, result);
      this.history.push(result);
      return result;
    } finally {
      currentUser = previousUser;
    }
  }

  getHistory(): readonly RunResult[] {
    return [...this.history];
  }

  getStats(): EngineStats {
    return { runs: this.history.length, failed: 0 };
  }

  getGlobalStats(): EngineStats {
    return { runs: memory.answers.size, failed: 0 };
  }

  async cleanup(): Promise<void> {
    this.history.length = 0;
  }
}
