import type { UserExecutionContext } from '../context.js';
import type { RunRequest, RunResult } from '../runs.js';
import type { ToolRegistry } from '../tools/tool-registry.js';
import type { AgentBridge } from './agent-bridge.js';
import { ExecutionEngine } from './execution-engine.js';

// ssot-shared:
let openSessions = 0;

/**
 * Keeps an MCP session open while an agent runs.
 *
 * @deprecated
 */
export class MCPEnhancedExecutionEngine extends ExecutionEngine {
  constructor(
    registry: ToolRegistry,
    bridge: AgentBridge,
    private readonly userContext: UserExecutionContext,
  ) {
    super(registry, bridge);
  }

  override async execute(request: RunRequest): Promise<RunResult> {
    openSessions += 1;
    return super.execute({ ...request, userId: this.userContext.userId });
  }

  override async cleanup(): Promise<void> {
    openSessions -= 1;
    await super.cleanup();
  }
}

export default MCPEnhancedExecutionEngine;
