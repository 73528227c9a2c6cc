import { bridge } from '../agents/agent-bridge.js';
import { ExecutionEngine as ConsolidatedEngine } from '../agents/execution-engine-consolidated.js';
import { ExecutionEngine } from '../agents/execution-engine.js';
import type { UserExecutionContext } from '../context.js';
import { requestFor } from '../runs.js';
import { tools } from '../tools/catalogue.js';

export interface Comparison {
  readonly outputs: readonly string[];
  readonly same: boolean;
}

/** Asks both engines the same question while customers move from one to the other. */
export async function compare(context: UserExecutionContext, prompt: string): Promise<Comparison> {
  const before = new ExecutionEngine(tools, bridge);
  const after = new ConsolidatedEngine({ registry: tools, bridge, userContext: context });
  const results = await Promise.all(
    [before, after].map((engine) => engine.execute(requestFor(context, 'accountant', prompt))),
  );
  const outputs = results.map(({ output }) => output);
  return { outputs, same: new Set(outputs).size === 1 };
}
