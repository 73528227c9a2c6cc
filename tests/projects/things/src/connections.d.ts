declare module 'connections' {
  export interface Connection {
    send(text: string): void;
  }
  export function connect(options: object): Connection;
}
