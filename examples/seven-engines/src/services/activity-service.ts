import { EventEmitter } from 'node:events';
import { ExecutionEngineFactory } from '../agents/execution-engine-factory.js';
import type { UserExecutionContext } from '../context.js';
import { requestFor, type RunResult } from '../runs.js';

const activity = new EventEmitter();

export function onActivity(listener: (result: RunResult) => void): void {
  activity.on('finished', listener);
}

export async function publishAnswer(context: UserExecutionContext, prompt: string): Promise<RunResult> {
  const engine = await ExecutionEngineFactory.createExecutionEngine(context);
  const result = await engine.execute(requestFor(context, 'librarian', prompt));
  activity.emit('finished', result);
  await engine.cleanup();
  return result;
}
