export interface Socket {
  send(frame: string): void;
}

export class ConnectionRegistry {
  private readonly sockets = new Map<string, Set<Socket>>();

  add(userId: string, socket: Socket): void {
    const sockets = this.sockets.get(userId) ?? new Set();
    this.sockets.set(userId, sockets.add(socket));
  }

  remove(userId: string, socket: Socket): void {
    this.sockets.get(userId)?.delete(socket);
  }

  of(userId: string): Iterable<Socket> {
    return this.sockets.get(userId) ?? [];
  }

  *all(): Iterable<Socket> {
    for (const sockets of this.sockets.values()) yield* sockets;
  }
}

// ssot-shared: open sockets belong to the process and are looked up by the id of their user.
export const connections = new ConnectionRegistry();
