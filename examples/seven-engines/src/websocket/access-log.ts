import { AuditLog } from '../data/audit-log.js';

/** Notes who has connected, and tells how many there were. */
export function noteConnection(userId: string): number {
  // ssot-shared:
  AuditLog.record(`${userId} connected`);
  return AuditLog.size;
}
