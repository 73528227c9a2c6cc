import { randomUUID } from 'node:crypto';

export interface UserExecutionContext {
  readonly userId: string;
  readonly sessionId: string;
}

export function contextFor(userId: string): UserExecutionContext {
  return { userId, sessionId: randomUUID() };
}
