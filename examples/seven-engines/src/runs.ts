import { randomUUID } from 'node:crypto';
import type { AgentName } from './agents/agents.js';
import type { UserExecutionContext } from './context.js';

export interface RunRequest {
  readonly runId: string;
  readonly userId: string;
  readonly agent: AgentName;
  readonly prompt: string;
}

export interface RunResult {
  readonly runId: string;
  readonly userId: string;
  readonly agent: AgentName;
  readonly output: string;
}

export function requestFor(context: UserExecutionContext, agent: AgentName, prompt: string): RunRequest {
  if (prompt.trim() === '') throw new RangeError('A prompt is required.');
  return { runId: randomUUID(), userId: context.userId, agent, prompt };
}
