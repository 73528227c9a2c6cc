import type { UserExecutionContext } from '../context.js';
import { workspaceOf } from '../data/workspaces.js';
import type { RunRequest, RunResult } from '../runs.js';
import { tools } from '../tools/catalogue.js';
import { bridge } from './agent-bridge.js';
import type { AgentEngine, EngineStats } from './agent-engine.js';
import { UserExecutionEngine } from './user-execution-engine.js';

export class ExecutionEngineFactory {
  /** Makes an engine for one user, with the tools that this user may call. */
  static async createExecutionEngine(userContext: UserExecutionContext): Promise<UserExecutionEngine> {
    const workspace = await workspaceOf(userContext.userId);
    return new UserExecutionEngine(userContext, tools.only(workspace.tools), bridge);
  }
}

/** Runs everything as one user, on an engine that others may use as well. */
export class IsolatedExecutionEngine implements AgentEngine {
  constructor(
    private readonly inner: AgentEngine,
    private readonly userContext: UserExecutionContext,
  ) {}

  execute(request: RunRequest): Promise<RunResult> {
    return this.inner.execute({ ...request, userId: this.userContext.userId });
  }

  getHistory(): readonly RunResult[] {
    return this.inner.getHistory();
  }

  getStats(): EngineStats {
    return this.inner.getStats();
  }

  cleanup(): Promise<void> {
    return this.inner.cleanup();
  }
}
