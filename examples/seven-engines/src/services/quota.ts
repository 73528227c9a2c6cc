import { bridge } from '../agents/agent-bridge.js';
import type { AgentEngine } from '../agents/agent-engine.js';
import { RequestScopedExecutionEngine } from '../agents/request-scoped-execution-engine.js';
import type { UserExecutionContext } from '../context.js';
import { tools } from '../tools/catalogue.js';

export class Quota {
  constructor(
    private readonly context: UserExecutionContext,
    private readonly limit: number,
  ) {}

  get remaining(): number {
    return Math.max(0, this.limit - this.engine.getStats().runs);
  }

  private get engine(): AgentEngine {
    return new RequestScopedExecutionEngine(this.context, tools, bridge);
  }
}
