let port = 0;
export const listening = (): number => port;
export class Server {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
    port = name.length;
  }
  listen(on: number): void {
    port = on;
  }
}
