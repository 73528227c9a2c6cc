import { connections, type ConnectionRegistry, type Socket } from './connections.js';

export class WebSocketEmitter {
  constructor(private readonly connections: ConnectionRegistry) {}

  notify(userId: string, event: string, payload: object): void {
    this.send(this.connections.of(userId), event, payload);
  }

  broadcast(event: string, payload: object): void {
    this.send(this.connections.all(), event, payload);
  }

  private send(sockets: Iterable<Socket>, event: string, payload: object): void {
    const frame = JSON.stringify({ event, payload });
    for (const socket of sockets) socket.send(frame);
  }
}

export const emitter = new WebSocketEmitter(connections);
