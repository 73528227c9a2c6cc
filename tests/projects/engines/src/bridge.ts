export class Bridge {
  send(userId: string, event: string): string {
    return `${userId}: ${event}`;
  }
}
