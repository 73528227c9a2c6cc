import { Server } from 'socket.io';

export const io = new Server(3000);

let server: Server | undefined;

export function startServer(port: number): void {
  server = new Server(port);
}

export function getServer(): Server {
  if (!server) throw new Error('Not started');
  return server;
}
