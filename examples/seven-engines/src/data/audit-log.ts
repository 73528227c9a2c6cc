export class AuditLog {
  private static readonly entries: string[] = [];

  static record(entry: string): void {
    AuditLog.entries.push(entry);
  }

  static get size(): number {
    return AuditLog.entries.length;
  }
}
