export interface UserContext {
  readonly userId: string;
  readonly tenantId: string;
}

export function currentContext(): UserContext {
  return { userId: 'user-1', tenantId: 'tenant-1' };
}

export function findContext(): UserContext | undefined {
  return undefined;
}
