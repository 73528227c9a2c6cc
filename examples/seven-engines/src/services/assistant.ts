import { bridge } from '../agents/agent-bridge.js';
import type { AgentEngine } from '../agents/agent-engine.js';
import { ExecutionEngine } from '../agents/execution-engine.js';
import type { UserExecutionContext } from '../context.js';
import { requestFor } from '../runs.js';
import { tools } from '../tools/catalogue.js';

export class Assistant {
  private readonly engine: AgentEngine = new ExecutionEngine(tools, bridge);

  constructor(private readonly context: UserExecutionContext) {}

  async greet(): Promise<string> {
    const { output } = await this.engine.execute(requestFor(this.context, 'secretary', 'What is next?'));
    return `Good morning! Next: ${output}`;
  }
}
