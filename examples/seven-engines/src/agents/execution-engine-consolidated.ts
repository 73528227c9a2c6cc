import type { UserExecutionContext } from '../context.js';
import type { RunRequest, RunResult } from '../runs.js';
import type { ToolRegistry } from '../tools/tool-registry.js';
import type { AgentBridge } from './agent-bridge.js';
import type { AgentEngine, EngineStats } from './agent-engine.js';
import { agents } from './agents.js';
import { UsageMeter } from './usage-meter.js';

export interface ExecutionEngineOptions {
  readonly registry: ToolRegistry;
  readonly bridge: AgentBridge;
  readonly userContext: UserExecutionContext;
  readonly config?: { readonly keepHistory?: boolean };
}

/** One engine to replace the others: everything it needs comes in one object. */
export class ExecutionEngine implements AgentEngine {
  private readonly meter = UsageMeter.getInstance();
  private readonly history: RunResult[] = [];
  private readonly registry: ToolRegistry;
  private readonly bridge: AgentBridge;
  private readonly userContext: UserExecutionContext;
  private readonly keepHistory: boolean;

  constructor({ registry, bridge, userContext, config }: ExecutionEngineOptions) {
    this.registry = registry;
    this.bridge = bridge;
    this.userContext = userContext;
    this.keepHistory = config?.keepHistory ?? true;
  }

  async execute({ runId, agent, prompt }: RunRequest): Promise<RunResult> {
    const { userId } = this.userContext;
    const { tool, thought } = agents[agent];
    this.bridge.notify(userId, 'agent_started', { runId, agent });
    this.bridge.notify(userId, 'agent_thinking', { runId, thought });
    this.bridge.notify(userId, 'tool_executing', { runId, tool });
    const output = await this.registry.get(tool).run({ userId, input: prompt });
    this.bridge.notify(userId, 'tool_completed', { runId, tool });
    this.bridge.notify(userId, 'agent_completed', { runId, output });

    const result = { runId, userId, agent, output };
    if (this.keepHistory) this.history.push(result);
    this.meter.record();
    return result;
  }

  getHistory(): readonly RunResult[] {
    return [...this.history];
  }

  getStats(): EngineStats {
    return { runs: this.meter.total, failed: 0 };
  }

  async cleanup(): Promise<void> {
    this.history.length = 0;
  }
}
