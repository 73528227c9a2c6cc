import { bridge } from '../agents/agent-bridge.js';
import type { AgentEngine } from '../agents/agent-engine.js';
import type { AgentName } from '../agents/agents.js';
import { MCPEnhancedExecutionEngine } from '../agents/mcp-enhanced-execution-engine.js';
import type { UserExecutionContext } from '../context.js';
import { requestFor } from '../runs.js';
import { tools } from '../tools/catalogue.js';

export class Workflow {
  private readonly engine: AgentEngine;

  constructor(
    private readonly context: UserExecutionContext,
    private readonly steps: readonly AgentName[],
  ) {
    this.engine = new MCPEnhancedExecutionEngine(tools, bridge, context);
  }

  async start(prompt: string): Promise<string[]> {
    const outputs: string[] = [];
    for (const step of this.steps) {
      const { output } = await this.engine.execute(requestFor(this.context, step, prompt));
      outputs.push(output);
    }
    return outputs;
  }
}
