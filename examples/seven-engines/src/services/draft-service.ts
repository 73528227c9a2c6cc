import { bridge } from '../agents/agent-bridge.js';
import { RequestScopedExecutionEngine } from '../agents/request-scoped-execution-engine.js';
import type { UserExecutionContext } from '../context.js';
import { requestFor, type RunResult } from '../runs.js';
import { tools } from '../tools/catalogue.js';

export class DraftService {
  private engine: RequestScopedExecutionEngine | undefined;

  constructor(private readonly context: UserExecutionContext) {}

  async draft(topic: string): Promise<RunResult> {
    this.engine ??= new RequestScopedExecutionEngine(this.context, tools, bridge);
    return this.engine.execute(requestFor(this.context, 'librarian', topic));
  }

  async close(): Promise<void> {
    await this.engine?.cleanup();
  }
}
