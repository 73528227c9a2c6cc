/** The audit cannot answer. The message is all that a user needs to see of it. */
export class AuditError extends Error {
  override readonly name = 'AuditError';
}
