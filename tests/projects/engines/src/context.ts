export interface UserExecutionContext {
  readonly userId: string;
  readonly threadId: string;
}

export function currentContext(): UserExecutionContext {
  return { userId: 'user-1', threadId: 'thread-1' };
}
