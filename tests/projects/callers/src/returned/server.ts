let port = 0;
class Server {
  listen(on: number): void {
    port = on;
  }
}
const server = new Server();
export const listening = (): number => port;
export function getServer(): Server {
  return server;
}
