import { bridge } from '../agents/agent-bridge.js';
import type { AgentName } from '../agents/agents.js';
import { ExecutionEngine } from '../agents/execution-engine.js';
import type { UserExecutionContext } from '../context.js';
import { requestFor, type RunResult } from '../runs.js';
import { tools } from '../tools/catalogue.js';

export class AgentSession {
  private constructor(
    private readonly context: UserExecutionContext,
    private readonly engine: ExecutionEngine,
  ) {}

  static async open(context: UserExecutionContext): Promise<AgentSession> {
    return new AgentSession(context, new ExecutionEngine(tools, bridge));
  }

  ask(agent: AgentName, prompt: string): Promise<RunResult> {
    return this.engine.execute(requestFor(this.context, agent, prompt));
  }

  close(): Promise<void> {
    return this.engine.cleanup();
  }
}
