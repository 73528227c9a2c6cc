import { WebSocketServer } from 'ws';

export { WebSocketServer as Sockets } from 'ws';

export const sockets = new WebSocketServer({ port: 3000 });

export function getSockets(): WebSocketServer {
  return sockets;
}

export class Live {
  static #instance?: Live;
  readonly server = new WebSocketServer({ port: 3001 });

  static getInstance(): Live {
    return (Live.#instance ??= new Live());
  }
}
