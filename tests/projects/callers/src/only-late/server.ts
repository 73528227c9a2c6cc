let port = 0;
export class Server {
  static instance: Server | null = null;
  constructor() {
    port = 80;
  }
  static getInstance(): Server {
    if (Server.instance === null) Server.instance = new Server();
    return Server.instance;
  }
}
export const listening = (): number => port;
